// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/text/text_piece.h"

#include <optional>

/// What people and programs put around a token, taken off one layer at a time.
namespace tokenscope::inspect {

/// ASCII and typographic quotes, backticks, angle brackets, a comma or semicolon behind. One of a pair may have been
/// left behind in copying.
std::optional<Finding> stripQuotes(Piece &piece);

/// `Bearer x` and `Authorization: Bearer x`, in any case; also the other schemes that carry tokens, and a bare header.
std::optional<Finding> stripBearer(Piece &piece);

} // namespace tokenscope::inspect
