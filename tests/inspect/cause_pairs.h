// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/token_workshop.h"

namespace tokenscope::workshop {

/// A token with its defects, and what has to be said of it first.
struct CauseCase
{
    std::string what; ///< algorithm and make, for the row's name
    std::string text;
    inspect::InspectionKeys keys;
    inspect::Expectations expectations;
    inspect::Verdict verdict;
    inspect::Code cause;
};

/// Two defects in one token, where the order of the codes decides, and codes that take a key of their own making.
std::vector<CauseCase> causePairs(const std::vector<Signer> &signers);

} // namespace tokenscope::workshop
