// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::storage {

/// The text that is kept of a policy; see inspect::writeExpectations().
std::string keptExpectations(const inspect::Expectations &expectations);
/// Out of what is kept, also of what version 0.1 kept under other names. Empty where any of it cannot be read, or where
/// the window would show it as not checked.
std::optional<inspect::Expectations> readKeptExpectations(std::string_view text);

} // namespace tokenscope::storage
