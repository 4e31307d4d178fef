// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"

namespace tokenscope::inspect {

/// A credential whose first characters tell who gives it out: `ghp_…`. The word without anything around it.
std::optional<Recognized> recognizePrefix(std::string_view word);

} // namespace tokenscope::inspect
