// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <span>
#include <string_view>

namespace tokenscope::inspect {

/// Secrets out of documentation, tutorials and default configurations, which attackers try first.
std::span<const std::string_view> knownSecrets();
/// What programs and templates write in place of a secret where a variable is not set.
std::span<const std::string_view> unsetSecrets();
bool isKnownSecret(ByteView secret);

} // namespace tokenscope::inspect
