// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/flow.h"

#include <string>

namespace tokenscope::login {

/// The recording without its secrets, as a HAR file: codes, tokens, verifiers, client secrets, passwords and other
/// fields of forms, cookies, what `Authorization` holds, and private keys give way to placeholders. The same secret has
/// the same one wherever it is, so that links can still be followed. Claims of tokens stay readable.
std::string sanitizedHar(const Recording &recording);

} // namespace tokenscope::login
