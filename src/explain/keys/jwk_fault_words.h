// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <QString>

#include <string_view>

/// What can be wrong with a key. Internal to `explain`.
namespace tokenscope::explain {

/// One sentence, with the member where it is known.
QString jwkFaultWords(jose::JwkFault fault, std::string_view member);

/// What has to be done about it by anyone who writes the key; empty where that is not known.
QString jwkFaultNextStep(jose::JwkFault fault, std::string_view member);

} // namespace tokenscope::explain
