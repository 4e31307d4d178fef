// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// What a program reported in place of a token: the error of a library that refused one, or of a command that got none.
/// Only where nothing else is in the text.
std::optional<Recognized> recognizeProgramMessage(std::string_view text);

} // namespace tokenscope::inspect
