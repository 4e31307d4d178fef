// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/endpoint.h"

#include <optional>

namespace tokenscope::ui {

/// The kind of a typed address where its path alone tells it, with and without a token.
inline std::optional<endpoint::Kind> kindByPath(const QString &typed)
{
    const endpoint::Kind kind = endpoint::guessKind(typed, true);
    const bool isTold = !typed.trimmed().isEmpty() && kind == endpoint::guessKind(typed, false);
    return isTold ? std::optional(kind) : std::nullopt;
}

} // namespace tokenscope::ui
