// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/expectations.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::storage {

/// An object without the members that expect nothing.
std::string writeExpectations(const inspect::Expectations &expectations);
/// Empty where a member is unknown, null, an empty list, of another type or out of range: a policy that is only half
/// read would accept what the whole one refuses. An empty text or entry is kept: nothing fits it.
std::optional<inspect::Expectations> readExpectations(std::string_view text);

} // namespace tokenscope::storage
