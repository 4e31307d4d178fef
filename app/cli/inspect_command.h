// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "jose/decryption.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::cli {

struct InspectOptions
{
    std::string token;                ///< `-` or empty: standard input
    std::vector<std::string> keySets; ///< files or URLs
    std::string keyFile;
    std::string secretFile;
    std::string detachedPayloadFile;
    std::optional<std::string> issuer;
    bool anyIssuer = false; ///< also where the keys were found through one
    std::vector<std::string> audiences;
    std::vector<std::string> algorithms;
    std::optional<std::string> type;
    std::string tokenType;
    std::optional<std::string> subject;
    std::string now;
    int leeway = 60;
    std::optional<int> maximumAge;
    std::optional<int> maximumLifetime;
    std::optional<std::string> nonce;
    std::optional<std::string> authorizedParty;
    std::string accessTokenFile;
    std::vector<std::string> requiredClaims;
    bool profiles = false; ///< also how common verifiers would judge
    bool allowRsa1_5 = false;
    std::size_t inflateLimit = jose::defaultInflatedLimit;
    bool json = false;
};

/// `inspect TOKEN`: one token, judged with the keys and expectations given.
ExitCode runInspect(const InspectOptions &options);

} // namespace tokenscope::cli
