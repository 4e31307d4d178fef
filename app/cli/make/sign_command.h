// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/make/made_output.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

struct SignOptions
{
    // What it begins from: at most one.
    std::string payloadFile;
    std::string tokenFile;
    std::string kind; ///< of the registry

    std::string headerFile;
    std::vector<std::string> claims;   ///< NAME=VALUE
    std::vector<std::string> headers;  ///< NAME=VALUE
    std::vector<std::string> removals; ///< NAME, or header.NAME

    std::vector<std::string> keyFiles;
    std::string keyId;
    std::string secretFile;
    std::string passphraseFile;
    std::string algorithm;

    std::string serialization; ///< compact, flattened or general; what the rest demands if empty
    bool isDetached = false;
    bool isUnencoded = false;

    std::vector<std::string> disclosable;
    std::string holderKeyFile;
    std::string audience;
    std::string nonce;

    std::string method; ///< of the request that a DPoP proof is for
    std::string accessTokenFile;
    bool asksProfiles = false;
    MadeOutput output; ///< its address is also that of the DPoP proof's request
};

ExitCode runSign(const SignOptions &options);

} // namespace tokenscope::cli
