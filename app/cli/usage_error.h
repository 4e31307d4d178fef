// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace tokenscope::cli {

/// A message about a command line that could not be understood, without the arguments that are long enough to be a
/// token, key or secret: anyone who runs the program in a job finds what it writes in a log.
std::string withoutLongArguments(std::string message, std::span<char *const> arguments);

} // namespace tokenscope::cli
