// SPDX-License-Identifier: Apache-2.0
#include "challenge/pack.h"

#include "make/key_order.h"
#include "make/kind_draft.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

constexpr std::string_view proofName = "dpop_proof";
constexpr std::array<std::string_view, 5> kindNames = {"access_token", "id_token", "jwt_bearer_grant", "logout_token",
                                                       proofName};

make::TokenDraft draftFor(const Target &target, const make::SigningKey &key, Moment moment)
{
    const make::KindTemplate *kind = make::findTemplate(target.kind.empty() ? "access_token" : target.kind);
    make::TokenDraft draft = make::draftOfKind(*kind, {moment, &key.key, nullptr}).value();
    if (isOfRequest(target)) {
        draft.claims->set("htm", json::Value(target.method));
        draft.claims->set("htu", json::Value(target.address));
        return draft;
    }
    draft.claims->set("iss", json::Value(target.issuer));
    draft.claims->set("aud", json::Value(target.audience));
    if (target.kind.empty()) {
        draft.header.set("typ", json::Value("JWT"));
        draft.claims->remove("client_id");
    }
    return draft;
}

/// What proofs have another law for: they bring their key along, and have one type.
bool isAboutTrust(const ChallengeToken &token)
{
    return token.guard == Guard::KeyTrust || token.guard == Guard::KeyChoice || token.guard == Guard::Type;
}

std::optional<PackFault> faultOf(const Target &target, const make::SigningKey &key)
{
    if (isOfRequest(target)) {
        const bool isWeb = target.address.starts_with("https://") || target.address.starts_with("http://");
        if (target.method.empty() || !isWeb)
            return PackFault::RequestMissing;
        return key.key.isSymmetric() ? std::optional(PackFault::SecretForProof) : std::nullopt;
    }
    if (target.issuer.empty())
        return PackFault::IssuerMissing;
    if (target.audience.empty())
        return PackFault::AudienceMissing;
    const bool isKnown = target.kind.empty() || std::ranges::find(kindNames, target.kind) != kindNames.end();
    return isKnown ? std::nullopt : std::optional(PackFault::UnknownKind);
}

void appendTokens(const BenchMaker &benches, std::span<const Case> cases, Answer answer, Pack &pack)
{
    for (const Case &row : cases) {
        const Workbench bench = benches();
        auto token = row.maker(bench, row.operand);
        if (token)
            pack.push_back({std::string(row.name), std::string(row.reason), std::string(row.reference), row.guard,
                            row.weight, answer, std::move(*token)});
    }
}

} // namespace

bool isOfRequest(const Target &target)
{
    return target.kind == proofName;
}

std::vector<std::string_view> challengeKinds()
{
    return {kindNames.begin(), kindNames.end()};
}

inspect::Expectations expectationsFor(const Target &target)
{
    inspect::Expectations expectations;
    if (isOfRequest(target)) {
        expectations.requestMethod = target.method;
        expectations.requestAddress = target.address;
    } else {
        expectations.issuer = target.issuer;
        expectations.audiences = {target.audience};
    }
    if (const auto kind = std::ranges::find(kindNames, target.kind); kind != kindNames.end())
        expectations.kind = inspect::KindName{*kind};
    return expectations;
}

Target targetOf(const inspect::Inspection &inspection)
{
    Target target;
    const inspect::Expectations &expected = inspection.expectations;
    if (expected.issuer)
        target.issuer = *expected.issuer;
    else if (inspection.claims)
        target.issuer = inspection.claims->issuer().value_or("");
    const auto named = inspection.claims ? inspection.claims->audience() : std::nullopt;
    const std::vector<std::string> &audiences = expected.audiences.empty() && named ? *named : expected.audiences;
    if (!audiences.empty())
        target.audience = audiences.front();
    const std::string_view kind = expected.kind ? std::string_view(expected.kind->text) : inspection.kind;
    if (std::ranges::find(kindNames, kind) != kindNames.end())
        target.kind = kind;
    return target;
}

std::expected<make::SigningKey, PackFault> strangerFor(const make::SigningKey &key)
{
    make::KeyOrder order{.algorithm = std::string(key.algorithm->name)};
    if (key.key.key()->curve())
        order.curve = crypto::curveName(*key.key.key()->curve());
    const auto made = make::makeKey(order);
    if (!made)
        return std::unexpected(PackFault::KeyNotMade);
    const auto stranger = make::signingKey(*made, key.algorithm->name);
    if (!stranger)
        return std::unexpected(PackFault::KeyNotMade);
    return *stranger;
}

std::expected<Pack, PackFault> makePack(const Target &target, const PackKeys &keys, Moment moment)
{
    if (const auto fault = faultOf(target, keys.trusted))
        return std::unexpected(*fault);
    const BenchMaker benches = [&] {
        return Workbench(target, keys.trusted, keys.stranger, draftFor(target, keys.trusted, moment), moment);
    };
    Pack pack;
    appendTokens(benches, goodCases(), Answer::Accept, pack);
    if (isOfRequest(target)) {
        appendTokens(benches, goodProofCases(), Answer::Accept, pack);
        for (const auto cases : {signatureCases(), secretCases(), headerCases(), formCases()})
            appendTokens(benches, cases, Answer::Refuse, pack);
        std::erase_if(pack, isAboutTrust);
        appendTokens(benches, proofCases(), Answer::Refuse, pack);
    } else {
        for (const auto cases :
             {signatureCases(), secretCases(), headerCases(), formCases(), claimCases(), wrappedCases()})
            appendTokens(benches, cases, Answer::Refuse, pack);
    }
    appendKindTokens(benches, pack);
    return pack;
}

std::expected<Pack, PackFault> makePack(const Target &target, const make::SigningKey &key, Moment moment)
{
    auto stranger = strangerFor(key);
    if (!stranger)
        return std::unexpected(stranger.error());
    return makePack(target, {key, std::move(*stranger)}, moment);
}

} // namespace tokenscope::challenge
