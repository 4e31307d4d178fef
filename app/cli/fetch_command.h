// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "endpoint/fetch_limits.h"
#include "endpoint/fetch_request.h"
#include "endpoint/key_response.h"

#include <expected>
#include <string>
#include <vector>

namespace tokenscope::cli {

struct FetchOptions
{
    std::string url;
    std::string kind; ///< `pangea`, `jwks`, `oidc`, or empty: told by the URL
    std::string tokenFile;
    std::string requestFile; ///< a curl command or Postman item in place of url, kind and token
    std::string authoritiesFile;
    std::string proxy;  ///< an address, `none`, or empty: the system's
    double timeout = 0; ///< seconds in all; 0: as usual
    std::vector<std::string> clearTextHosts;
    bool http2 = false;
    bool json = false;
};

/// `fetch URL`: the response and its keys.
ExitCode runFetch(const FetchOptions &options);

/// Runs the event loop until the answer is there. Waits in between are told on standard error.
std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(const endpoint::FetchRequest &request,
                                                                     endpoint::FetchLimits limits = {});
std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(endpoint::Kind kind, const QString &url,
                                                                     const QString &token);

/// The envelope's fields and the keys, as a person reads them.
QString responseText(const endpoint::KeyResponse &response);

} // namespace tokenscope::cli
