// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/fetch/fetch_words.h"

namespace tokenscope::explain {

/// An answer that breaks the rules of HTTP, is something else altogether, or sends elsewhere.
FetchWords httpWords(const endpoint::FetchError &error);

QString httpFaultWords(endpoint::HttpFault fault);
QString redirectFaultWords(endpoint::RedirectFault fault);

} // namespace tokenscope::explain
