// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/pasted/typed_address.h"

#include <QProcessEnvironment>

#include <optional>

namespace tokenscope::ui {

/// The kind of a typed address where its path alone tells it, with and without a token.
inline std::optional<endpoint::Kind> kindByPath(const QString &typed)
{
    const endpoint::Kind kind = endpoint::guessKind(typed, true);
    const bool isSettled = !typed.trimmed().isEmpty() && kind == endpoint::guessKind(typed, false);
    return isSettled ? std::optional(kind) : std::nullopt;
}

/// The kind that the command line would ask it as; none while nothing is typed.
inline std::optional<endpoint::Kind> kindOfTyped(const QString &typed, bool hasToken)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    return endpoint::kindOfAddress(typed, hasToken,
                                   endpoint::pangeaEnvironment(QProcessEnvironment::systemEnvironment()));
}

} // namespace tokenscope::ui
