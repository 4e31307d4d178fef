// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report_output.h"
#include "inspect/model/expectations.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenscope::cli {

struct InspectOptions
{
    std::string token;                ///< `-` or empty: standard input
    std::vector<std::string> keySets; ///< files or URLs
    std::string keyFile;
    std::vector<std::string> rootFiles;
    std::string passphraseFile;
    std::string secretFile;
    std::string detachedPayloadFile;
    inspect::Expectations expectations;
    bool anyIssuer = false; ///< also where the keys were found through one
    std::string now;
    std::string accessTokenFile;
    std::string clientCertificateFile;    ///< for mutual TLS
    std::string holderKeyFile;            ///< of a key binding
    std::vector<std::string> statusLists; ///< files
    bool profiles = false;                ///< also how common verifiers would judge
    bool engines = false;                 ///< also what the libraries of this computer say
    bool smallestChange = false;          ///< also what would make it accepted
    std::string proofFile;                ///< for the verdict's derivation; `-` is standard output
    std::optional<int> tokenNumber;       ///< which of several in the text, from 1
    bool allTokens = false;               ///< each of them in full
    bool json = false;
    ReportOptions report;
};

} // namespace tokenscope::cli
