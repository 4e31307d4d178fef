// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/facts.h"
#include "inspect/model/inspection.h"

#include <QString>

/// What a signing program did in another way than it should have. Internal to `explain`.
namespace tokenscope::explain {

struct ProducerWords
{
    QString sentence; ///< "It verifies when …"
    QString reason;   ///< how that comes about
    QString nextStep; ///< what to change in the program that signs, or that checks
};

/// Empty sentences for a hypothesis that is about no such slip.
ProducerWords producerWords(inspect::HypothesisCode code, const Facts &facts);

/// "without the quotes around it, then decoded from base64", of inspect::SecretSpelling's steps; empty where there are
/// none.
QString secretStepWords(std::string_view steps);

} // namespace tokenscope::explain
