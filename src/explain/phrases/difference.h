// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// A sentence that points at the first character in which two texts differ, with what is there in each; empty where
/// they do not. Internal to `explain`.
QString firstDifference(std::string_view observed, std::string_view expected);

} // namespace tokenscope::explain
