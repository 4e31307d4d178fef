// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

/// What can be wrong with a key. Internal to `explain`.
namespace tokenscope::explain {

/// One sentence, with the member where it is known.
QString jwkFaultWords(jose::JwkFault fault, std::string_view member);

/// The fault as findings carry it; nothing where the number is none.
/// What has to be done about it by whoever writes the key; empty where that is not known.
QString jwkFaultNextStep(jose::JwkFault fault, std::string_view member);

std::optional<jose::JwkFault> jwkFaultOfNumber(std::int64_t number);

} // namespace tokenscope::explain
