// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/fetch_options.h"
#include "endpoint/key_response.h"
#include "explain/fetch/fetch_words.h"

#include <expected>
#include <string_view>

namespace tokenscope::cli {

/// `fetch URL`: the response and its keys.
ExitCode runFetch(const FetchOptions &options);

/// Runs the event loop until the answer is there. Waits in between go to standard error.
std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(const endpoint::FetchRequest &request,
                                                                     endpoint::FetchLimits limits = {});
std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(endpoint::Kind kind, const QString &url,
                                                                     const QString &token);

/// The advice that has to do with what the window shows names the command line's options instead.
explain::FetchWords failureWords(const endpoint::FetchError &error);
/// What it is called in JSON: `host_not_found`.
std::string_view failureName(const endpoint::FetchError &error);
/// Usage where nothing was sent because of what was given.
ExitCode failureCode(const endpoint::FetchError &error);

/// The envelope's fields and the keys, as a person reads them.
QString responseText(const endpoint::KeyResponse &response);

} // namespace tokenscope::cli
