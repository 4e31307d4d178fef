// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/expectations.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::storage {

/// An object without the members that expect nothing.
std::string writeExpectations(const inspect::Expectations &expectations);
/// Empty where a member is unknown, of another type or out of range: a policy that is only half read would accept what
/// the whole one refuses.
std::optional<inspect::Expectations> readExpectations(std::string_view text);

} // namespace tokenscope::storage
