// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/exchange.h"

#include <vector>

/// Authorization responses, by query, fragment, form or message (RFC 6749, 4.1.2; OAuth 2.0 Multiple Response Types;
/// Form Post Response Mode; JARM).
namespace tokenscope::login {

/// Where the request brings a response to the app: enters it as one, together with what the provider's answer before
/// said of it. False where it brings none.
bool addDelivered(std::vector<Exchange> &exchanges, const Exchange &request, const HarEntry &entry);

/// Where the answer sends the browser on with a response, or has one in its page: enters that as not delivered yet.
void addSentResponse(std::vector<Exchange> &exchanges, std::size_t index, const HarEntry &entry);

} // namespace tokenscope::login
