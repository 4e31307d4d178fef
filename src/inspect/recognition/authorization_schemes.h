// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"

#include <span>
#include <string_view>

namespace tokenscope::inspect {

/// `Basic`, `Digest` and the other schemes of HTTP (IANA registry) whose credentials are no token.
struct SchemeRow
{
    std::string_view scheme;
    ForeignKind kind;
};

/// Names in lower case.
std::span<const SchemeRow> foreignSchemes();

/// A parameter of a form or address that carries no token.
struct ParameterRow
{
    std::string_view name; ///< in lower case
    ForeignKind kind;
};

std::span<const ParameterRow> foreignParameters();

} // namespace tokenscope::inspect
