// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_request.h"
#include "endpoint/http/fetch_limits.h"

#include <algorithm>
#include <expected>
#include <string>
#include <vector>

namespace tokenscope::cli {

struct FetchOptions
{
    std::string url;
    std::string kind; ///< `pangea`, `jwks`, `oidc`, or empty: recognized by the URL
    std::string tokenFile;
    bool sendsTokenAnyway = false; ///< the answer to what would be asked about the token
    std::string requestFile;       ///< a curl command or Postman item in place of url, kind and token
    std::string authoritiesFile;
    std::string clientCertificateFile;
    std::string clientKeyFile;
    std::string clientPassphraseFile;
    std::string proxy;  ///< an address, `none`, or empty: the system's
    double timeout = 0; ///< seconds in all; 0: as usual
    std::vector<std::string> clearTextHosts;
    bool http2 = false;
    bool json = false;
};

/// What the request file and Pangea's variables say, then what the options say, which count more. Which variables
/// counted goes to standard error.
std::expected<endpoint::FetchRequest, QString> fetchRequest(const FetchOptions &options);

/// Who waits longer in all waits as long for the connection and for each piece of the answer. 0: as usual.
constexpr endpoint::FetchLimits fetchLimits(std::chrono::milliseconds timeout)
{
    endpoint::FetchLimits limits;
    if (timeout.count() > 0) {
        limits.total = timeout;
        limits.connect = std::max(limits.connect, timeout);
        limits.silence = std::max(limits.silence, timeout);
    }
    return limits;
}

} // namespace tokenscope::cli
