// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "inspect/model/expectations.h"
#include "inspect/model/inspection.h"

#include <expected>
#include <functional>
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
    KeyNotMade,     ///< the key that nobody trusts
    RequestMissing, ///< of a DPoP proof: a method, and an address with https or http
    SecretForProof, ///< a DPoP proof has a public key in it
};

/// The kinds whose whole law an issuer, an audience and a key decide, and DPoP proofs.
std::vector<std::string_view> challengeKinds();
/// DPoP proofs: a method and an address are in place of issuer and audience.
bool isOfRequest(const Target &target);

/// What a verifier of those tokens has to demand.
inspect::Expectations expectationsFor(const Target &target);

/// The service that a token at hand is for: what is expected of the token, or else what it says. Empty members where
/// neither tells.
Target targetOf(const inspect::Inspection &inspection);

/// A key for the same algorithm that nobody trusts. For RSA it takes a moment.
std::expected<make::SigningKey, PackFault> strangerFor(const make::SigningKey &key);

struct PackKeys
{
    make::SigningKey trusted;
    make::SigningKey stranger;
};

using Pack = std::vector<ChallengeToken>;

/// Good tokens first. With the same keys there are the same names in the same order at any time.
std::expected<Pack, PackFault> makePack(const Target &target, const PackKeys &keys, Moment moment);
/// The same with a stranger made for it.
std::expected<Pack, PackFault> makePack(const Target &target, const make::SigningKey &key, Moment moment);

/// A workbench with an ID for its token that no other has: services remember which they saw.
using BenchMaker = std::function<Workbench()>;

/// What the kind's law adds: each claim that it needs left out and of a wrong type, and other types.
void appendKindTokens(const BenchMaker &benches, Pack &pack);

} // namespace tokenscope::challenge
