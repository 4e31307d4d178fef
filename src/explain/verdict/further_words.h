// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

#include <cstddef>

/// What a verdict says besides its cause, in a sentence each; empty if there is nothing to say. Internal to
/// `explain`.
namespace tokenscope::explain {

/// The dates that hold only because a leeway is allowed for clocks that differ.
QString leewayWords(const inspect::Inspection &inspection);

/// Which checks were not made because nothing was expected.
QString notExpectedWords(const inspect::Inspection &inspection);

/// "Also: the token expired 4 minutes ago; the token is meant for another audience."
QString furtherErrorWords(const inspect::Inspection &inspection, const inspect::Finding &cause);

/// How many warnings there are besides `except`, and the first.
QString warningWords(const inspect::Inspection &inspection, const inspect::Finding *except);

/// "Also: the token inside is not verified.": the parts that were not checked, without the first `from`.
QString alsoUncheckedWords(const inspect::Inspection &inspection, std::size_t from);

} // namespace tokenscope::explain
