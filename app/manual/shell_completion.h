// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/manual/program_description.h"

/// What completes a program's command line in a shell: its commands, their options, the values that an option takes,
/// and files where one is wanted.
namespace tokenscope::manual {

std::string bashCompletion(const Program &program);
std::string fishCompletion(const Program &program);
std::string zshCompletion(const Program &program); ///< for a file named `_program` in a folder of $fpath

} // namespace tokenscope::manual
