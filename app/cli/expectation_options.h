// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"

#include <QString>

#include <optional>

namespace CLI {
class App;
}

namespace tokenscope::cli {

/// Adds an option for each row of inspect::expectationMembers(). They fill `expectations`, which has to live as long.
void describeExpectations(CLI::App &command, inspect::Expectations &expectations);

/// The sentence about a list with an empty entry: a comma too many leaves a gap, which was probably to be filled by a
/// variable.
std::optional<QString> gapIn(const inspect::Expectations &expectations);

} // namespace tokenscope::cli
