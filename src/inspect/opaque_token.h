// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// A kind of opaque token that its prefix tells.
struct OpaqueKind
{
    std::string_view prefix;
    std::string_view name; ///< for people: "Pangea user token"
};

/// Null where the prefix is none that is known.
const OpaqueKind *opaqueKind(std::string_view text);

} // namespace tokenscope::inspect
