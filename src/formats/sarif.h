// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::formats {

struct SarifRule
{
    std::string id;
    std::string meaning;
    std::string help; ///< may be empty
};

/// Where a result is: of a file, or of what is at an address.
struct SarifPlace
{
    std::string input;      ///< a path, `-`, or an address as it may be shown
    std::size_t line = 1;   ///< counted from 1
    std::size_t column = 0; ///< code points, counted from 1; 0: nobody knows
    std::string part;       ///< of the input: a JSON pointer or a name; may be empty
};

struct SarifResult
{
    SarifRule rule;
    std::string_view level; ///< `error`, `warning`, `note`
    std::string message;
    SarifPlace place;
    std::string_view fingerprintName; ///< with its version: `tokenscopeGate/v1`
    std::string fingerprint;
    bool isKnown = false;
};

struct SarifRun
{
    std::string version;      ///< of the program
    bool isComplete = true;   ///< all that there is to judge could be looked at
    bool hasBaseline = false; ///< each result says whether it is new
    std::vector<SarifResult> results;
};

/// SARIF 2.1.0 (OASIS): a rule for each id, which the first result of that id describes. What is known has a
/// suppression and, if there is a baseline, the state `unchanged`.
std::string sarifLog(const SarifRun &run);

} // namespace tokenscope::formats
