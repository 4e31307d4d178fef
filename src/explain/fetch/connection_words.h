// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/fetch/fetch_words.h"

namespace tokenscope::explain {

/// What kept a request from being sent, or its answer from coming: name, connection, proxy, time, the offline switch.
FetchWords connectionWords(const endpoint::FetchError &error);

} // namespace tokenscope::explain
