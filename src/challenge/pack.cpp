// SPDX-License-Identifier: Apache-2.0
#include "challenge/pack.h"

#include "make/key_order.h"
#include "make/kind_draft.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

constexpr std::array<std::string_view, 4> kindNames = {"access_token", "id_token", "jwt_bearer_grant", "logout_token"};

make::TokenDraft draftFor(const Target &target, const make::SigningKey &key, Moment moment)
{
    const make::KindTemplate *kind = make::findTemplate(target.kind.empty() ? "access_token" : target.kind);
    make::TokenDraft draft = make::draftOfKind(*kind, {moment, &key.key, nullptr}).value();
    draft.claims->set("iss", json::Value(target.issuer));
    draft.claims->set("aud", json::Value(target.audience));
    if (target.kind.empty()) {
        draft.header.set("typ", json::Value("JWT"));
        draft.claims->remove("client_id");
    }
    return draft;
}

void appendTokens(const Workbench &bench, std::span<const Case> cases, Answer answer, Pack &pack)
{
    for (const Case &row : cases) {
        auto token = row.maker(bench, row.operand);
        if (token)
            pack.push_back({std::string(row.name), std::string(row.reason), std::string(row.reference), row.guard,
                            row.weight, answer, std::move(*token)});
    }
}

} // namespace

std::vector<std::string_view> challengeKinds()
{
    return {kindNames.begin(), kindNames.end()};
}

inspect::Expectations expectationsFor(const Target &target)
{
    inspect::Expectations expectations;
    expectations.issuer = target.issuer;
    expectations.audiences = {target.audience};
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
    if (target.issuer.empty())
        return std::unexpected(PackFault::IssuerMissing);
    if (target.audience.empty())
        return std::unexpected(PackFault::AudienceMissing);
    if (!target.kind.empty() && std::ranges::find(kindNames, target.kind) == kindNames.end())
        return std::unexpected(PackFault::UnknownKind);
    const Workbench bench(target, keys.trusted, keys.stranger, draftFor(target, keys.trusted, moment), moment);
    Pack pack;
    appendTokens(bench, goodCases(), Answer::Accept, pack);
    for (const auto cases : {signatureCases(), headerCases(), formCases(), claimCases(), wrappedCases()})
        appendTokens(bench, cases, Answer::Refuse, pack);
    appendKindTokens(bench, pack);
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
