// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/token_workshop.h"

#include <optional>
#include <string>
#include <vector>

/// Good tokens in every form and kind, each with keys in one of their spellings.
namespace tokenscope::workshop {

struct SignedForm
{
    std::string name;
    std::string text;
    inspect::InspectionKeys keys;
    inspect::Expectations expectations = {};
    std::optional<std::string> detachedPayload = {};
    Signer signer; ///< of what decides: the outermost signature, or of an encrypted token the one inside
};

/// Each is accepted as it is.
std::vector<SignedForm> signedForms();

inspect::Inspection judge(const SignedForm &form, const std::string &text,
                          const std::optional<std::string> &detachedPayload, inspect::WorkBudget *work = nullptr);

} // namespace tokenscope::workshop
