// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/blocked_request.h"
#include "explain/fetch/fetch_words.h"

namespace tokenscope::explain {

/// That something else answered in the endpoint's place.
FetchWords blockingWords(const endpoint::FetchError &error, const endpoint::BlockedRequest &blocked);

} // namespace tokenscope::explain
