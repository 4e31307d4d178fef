// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "json/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::explain {

/// Decoded parts of a token without the private keys in them. Whoever put one into a token has published it; the next
/// log, ticket or chat that the decoded token is pasted into need not have it too.
class WithheldKeys
{
public:
    /// `place` is what its members are named by: `payload`.
    json::Value shown(const json::Value &value, std::string_view place);
    std::string shown(std::string text, std::string_view place);

    /// Where something was withheld: `payload.cnf.jwk.d`, in the order in which it was asked for.
    const std::vector<std::string> &places() const { return m_places; }

private:
    std::vector<std::string> m_places;
};

} // namespace tokenscope::explain
