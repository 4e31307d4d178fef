// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/report.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tokenscope::gate {

/// The fingerprints in a baseline; nothing where the text is not one.
std::optional<std::set<std::string>> readBaseline(std::string_view text);

/// All results that may be known, as JSON for people to review, with a line feed at the end.
std::string writeBaseline(const Report &report);

} // namespace tokenscope::gate
