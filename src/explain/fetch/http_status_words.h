// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/fetch/fetch_words.h"

namespace tokenscope::explain {

/// Of an answer with an HTTP code that is none of success, without Pangea's envelope: what that code means for somebody
/// who asks for keys, with the answer's own words.
FetchWords httpStatusWords(const endpoint::FetchError &error);

} // namespace tokenscope::explain
