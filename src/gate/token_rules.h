// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "gate/policy.h"
#include "gate/result.h"
#include "inspect/model/expectations.h"
#include "inspect/model/inspection_keys.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::gate {

/// What tokens are judged by.
struct TokenGate
{
    const Policy &policy;
    const inspect::InspectionKeys &keys;
    Moment moment;
};

/// All tokens of a text against a policy. Results go to the subject, as does the number of tokens.
void judgeTokens(const std::string &text, const TokenGate &gate, JudgedSubject &subject);

/// What a verifier by this policy would demand. Of several issuers or kinds, which are one or the other, nothing.
inspect::Expectations expectationsOf(const Policy &policy);

} // namespace tokenscope::gate
