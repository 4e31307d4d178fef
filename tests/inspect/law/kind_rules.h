// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"

#include <string>
#include <vector>

/// The lines of a kind's law, by the names that the table of mutations calls them.
namespace tokenscope::workshop {

struct LawRule
{
    /// `needs payload.exp`, `must not payload.opt where header.ppt=div`, `event /credential-change: needs …`,
    /// `algorithms`, `lifetime`, …
    std::string name;
    const inspect::MemberRule *member = nullptr; ///< null where it is of no member
    bool isAdvice = false;                       ///< what breaks it is warned of
};

std::string nameOf(const inspect::MemberRule &rule);

/// Without those of the kind of which it is a special one.
std::vector<LawRule> lawOf(const inspect::TokenKind &kind);

} // namespace tokenscope::workshop
