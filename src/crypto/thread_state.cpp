// SPDX-License-Identifier: Apache-2.0
#include "crypto/thread_state.h"

#include "crypto/openssl.h"

namespace tokenscope::crypto {

ThreadStateScope::~ThreadStateScope()
{
    OPENSSL_thread_stop();
}

} // namespace tokenscope::crypto
