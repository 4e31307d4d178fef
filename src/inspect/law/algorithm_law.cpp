// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/algorithm_law.h"

#include "crypto/algorithm.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

bool isAllowed(const TokenKind &kind, const crypto::SignatureAlgorithm &algorithm)
{
    switch (kind.algorithmRule) {
    case Algorithms::General:
        return true;
    case Algorithms::Asymmetric:
        return algorithm.family != crypto::Family::Hmac;
    case Algorithms::Mac:
        return algorithm.family == crypto::Family::Hmac;
    case Algorithms::Named:
        return std::ranges::find(kind.algorithms, algorithm.name) != kind.algorithms.end();
    }
    return true;
}

} // namespace

void checkAlgorithm(InspectionDraft &draft, const TokenKind &kind, Weight weight)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(draft.result.signature.algorithm);
    if (!algorithm || isAllowed(kind, *algorithm) || weight == Weight::Guess)
        return;
    std::string allowed;
    for (const crypto::SignatureAlgorithm &known : crypto::signatureAlgorithms()) {
        if (isAllowed(kind, known))
            allowed += (allowed.empty() ? "" : ", ") + std::string(known.name);
    }
    draft.report(found::AlgNotAllowed{std::string(algorithm->name), allowed}, "header.alg");
}

} // namespace tokenscope::inspect
