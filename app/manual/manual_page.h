// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/manual/program_description.h"

namespace tokenscope::manual {

/// The program's page of section 1, for man(7).
std::string manualPage(const Program &program);

} // namespace tokenscope::manual
