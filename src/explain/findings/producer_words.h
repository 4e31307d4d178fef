// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/guess.h"

#include <QString>

/// What a signing program did in another way than it should have. Internal to `explain`.
namespace tokenscope::explain {

struct ProducerWords
{
    QString sentence; ///< "It verifies when …"
    QString reason;   ///< how that comes about
    QString nextStep; ///< what to change in the program that signs, or that checks
};

ProducerWords producerWords(const inspect::Slip &slip);
/// The header spells the algorithm in another way than the standard: no verifier checks such a signature.
ProducerWords producerWords(const inspect::tried::AlgorithmRespelt &slip);

} // namespace tokenscope::explain
