// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/allowed.h"

#include <string_view>

namespace tokenscope::inspect {

/// Whether a text has the form that is allowed: an address, an ID, an encoding. True of what is no form of a text.
bool isTextOf(std::string_view text, Allowed allowed);

} // namespace tokenscope::inspect
