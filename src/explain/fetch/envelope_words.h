// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/fetch/fetch_words.h"

/// What the service itself says in its envelope. Internal to `explain`.
namespace tokenscope::explain {

/// Of an envelope whose status is not `Success`; the error has one.
FetchWords envelopeWords(const endpoint::FetchError &error);

/// The service is down for a while, whatever its status word says.
FetchWords unavailableWords(const endpoint::FetchError &error);

/// Too many requests, with how long to wait where the service says so.
FetchWords rateLimitWords(const endpoint::FetchError &error);

/// "The service adds: “…”."; empty where the summary is missing or empty.
QString summaryWords(const endpoint::FetchError &error);

} // namespace tokenscope::explain
