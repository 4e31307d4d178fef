// SPDX-License-Identifier: Apache-2.0
#include "challenge/challenge_case.h"

namespace tokenscope::challenge {

std::string_view nameOf(Answer answer)
{
    return answer == Answer::Refuse ? "refuse" : "accept";
}

std::string_view nameOf(Weight weight)
{
    return weight == Weight::Must ? "must" : "advice";
}

std::string_view nameOf(Guard guard)
{
    switch (guard) {
    case Guard::Signature:
        return "signature";
    case Guard::Unsigned:
        return "unsigned";
    case Guard::Algorithm:
        return "algorithm";
    case Guard::WeakSecret:
        return "weak_secret";
    case Guard::KeyTrust:
        return "key_trust";
    case Guard::KeyChoice:
        return "key_choice";
    case Guard::Critical:
        return "critical";
    case Guard::Header:
        return "header";
    case Guard::Type:
        return "type";
    case Guard::Encoding:
        return "encoding";
    case Guard::Form:
        return "form";
    case Guard::Json:
        return "json";
    case Guard::Expiry:
        return "expiry";
    case Guard::NotBefore:
        return "not_before";
    case Guard::Dates:
        return "dates";
    case Guard::Issuer:
        return "issuer";
    case Guard::Audience:
        return "audience";
    case Guard::Claims:
        return "claims";
    case Guard::Kind:
        return "kind";
    case Guard::Good:
        return "good";
    }
    return {};
}

} // namespace tokenscope::challenge
