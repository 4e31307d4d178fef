// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "inspect/model/expectations.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::challenge {

/// A token of a pack, with what a right verifier answers.
struct ChallengeToken
{
    std::string name;
    std::string reason;
    std::string reference;
    Guard guard = Guard::Good;
    Weight weight = Weight::Must;
    Answer answer = Answer::Accept;
    std::string token;
};

enum class PackFault {
    IssuerMissing,
    AudienceMissing,
    UnknownKind,
    KeyNotMade, ///< the key that nobody trusts
};

/// The kinds whose whole law an issuer, an audience and a key decide.
std::vector<std::string_view> challengeKinds();

/// What a verifier of those tokens has to demand.
inspect::Expectations expectationsFor(const Target &target);

/// Good tokens first. A key that nobody trusts is made for it, which takes a moment for RSA.
std::expected<std::vector<ChallengeToken>, PackFault> makePack(const Target &target, const make::SigningKey &key,
                                                               Moment moment);

/// What the kind's law adds: each claim that it needs left out and of a wrong type, and other types.
void appendKindTokens(const Workbench &bench, std::vector<ChallengeToken> &pack);

} // namespace tokenscope::challenge
