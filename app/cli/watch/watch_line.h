// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "endpoint/fetch_error.h"
#include "endpoint/key_response.h"
#include "json/value.h"

#include <chrono>

namespace tokenscope::cli {

/// The lines that `watch` writes, and that `rotation` reads. `now` is when the answer was there.

/// `first`, `changed` or `recovered`: all keys, public members alone, and what became of those before.
json::Object keysLine(const char *event, Moment now, const jose::JwkSet *before, const endpoint::KeyResponse &response);
json::Object failureLine(Moment now, const endpoint::FetchError &error);
/// Up to then nothing was different.
json::Object endLine(Moment now, std::uint64_t polls);

} // namespace tokenscope::cli
