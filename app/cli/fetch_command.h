// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "endpoint/key_response.h"

#include <expected>
#include <string>

namespace tokenscope::cli {

struct FetchOptions
{
    std::string url;
    std::string kind; ///< `pangea`, `jwks`, `oidc`, or empty: told by the URL
    std::string tokenFile;
    bool json = false;
};

/// `fetch URL`: the response and its keys.
ExitCode runFetch(const FetchOptions &options);

/// Runs the event loop until the answer is there.
std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(endpoint::Kind kind, const QString &url,
                                                                     const QString &token);

/// The envelope's fields and the keys, as a person reads them.
QString responseText(const endpoint::KeyResponse &response);

} // namespace tokenscope::cli
