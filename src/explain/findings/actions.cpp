// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/actions.h"

#include "base/overloaded.h"
#include "crypto/algorithm.h"
#include "endpoint/address/endpoint.h"
#include "explain/findings/failed_check.h"
#include "inspect/claims/claim_check.h"
#include "inspect/findings/fact.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <optional>

namespace tokenscope::explain {

namespace found = inspect::found;
using inspect::Check;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Finding;
using inspect::Inspection;
using Actions = std::vector<Action>;

namespace {

Actions expecting(std::string_view member, const std::string &value)
{
    return value.empty() ? Actions() : Actions{Expect{member, value}};
}

/// A verifier finds the keys of an issuer whose name is an address (OpenID Connect Discovery 1.0, 4). In clear text it
/// is one of this computer at most.
bool isAskable(const std::string &issuer)
{
    const auto asked = endpoint::requestUrl(endpoint::Kind::OpenIdIssuer, QString::fromStdString(issuer));
    return asked && (asked->scheme() == QLatin1StringView("https") || endpoint::isLoopback(*asked));
}

std::optional<std::string> issuerAddress(const Inspection &inspection)
{
    const auto &claims = inspection.claims;
    if (claims && claims->issuer() && isAskable(*claims->issuer()))
        return *claims->issuer();
    return std::nullopt;
}

Actions gettingKeys(const Inspection &inspection)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(inspection.signature.algorithm);
    if (algorithm && algorithm->family == crypto::Family::Hmac)
        return {GiveSecret{}};
    Actions actions;
    if (const auto issuer = issuerAddress(inspection))
        actions.push_back(FetchKeysOf{*issuer});
    actions.push_back(GiveKeys{});
    return actions;
}

/// The moment that lies so many seconds after a date of the token.
Actions judgingAt(std::optional<std::int64_t> date, std::int64_t after)
{
    constexpr std::int64_t latest = 253'402'300'799; // the last second that four digits of a year can name
    std::int64_t seconds = 0;
    if (!date || __builtin_add_overflow(*date, after, &seconds) || seconds < 0 || seconds > latest)
        return {};
    return {JudgeAt{Moment{std::chrono::seconds{seconds}}}};
}

/// When it was issued, where the token could be used then; else just before it expired.
Actions judgingBeforeExpiry(const found::Expired &fact, const Inspection &inspection)
{
    if (fact.slip)
        return {}; // a number that never was a date tells no moment
    const auto &claims = inspection.claims;
    if (claims && claims->issuedAt() && !claims->issuedAt()->clamped) {
        const std::int64_t issued = claims->issuedAt()->seconds;
        const bool wasEarly = claims->notBefore() && claims->notBefore()->seconds > issued;
        if (issued >= 0 && issued < fact.expiry && !wasEarly)
            return {JudgeAt{Moment{std::chrono::seconds{issued}}, true}};
    }
    return judgingAt(fact.expiry, -1);
}

/// The member of inspect::expectationMembers() that such a check compares, where the token itself can give its value.
std::string_view expectationOf(CheckName name)
{
    constexpr std::array compared = {CheckName::Issuer, CheckName::Audience, CheckName::Subject, CheckName::Nonce,
                                     CheckName::AuthorizedParty};
    if (name == CheckName::Type)
        return "typ";
    return std::ranges::find(compared, name) != compared.end() ? inspect::claimOf(name) : std::string_view();
}

std::string memberText(const std::optional<json::Document> &document, std::string_view name)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *value = object ? object->find(name) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

/// What the token itself says, ready to be expected.
Actions expectingOwn(CheckName name, const Inspection &inspection)
{
    if (!inspection.claims)
        return {};
    const std::string_view member = expectationOf(name);
    const auto &audience = inspection.claims->audience();
    if (name == CheckName::Audience)
        return audience && !audience->empty() ? expecting(member, audience->front()) : Actions();
    if (name == CheckName::Type)
        return expecting(member, memberText(inspection.header, "typ"));
    return member.empty() ? Actions() : expecting(member, memberText(inspection.payload, member));
}

/// Findings quote: several audiences as one text, and long ones in part. What is expected is what the token has.
Actions ofIssuer(const found::IssuerMismatch &fact, const Inspection &inspection)
{
    if (const auto issuer = issuerAddress(inspection); fact.fromKeys && issuer)
        return {FetchKeysOf{*issuer}};
    return expectingOwn(CheckName::Issuer, inspection);
}

/// Of an encrypted token: not of one inside of another that was decrypted.
Actions gettingDecrypted(const Inspection &inspection)
{
    const bool isClosed = inspection.decryption && inspection.decryption->state != inspect::DecryptionState::Decrypted;
    return isClosed ? Actions{GiveDecryptionKey{}} : Actions();
}

/// A bound that the reader may lift comes before a key that was tried already.
Actions ofDecryption(const found::TokenNotDecrypted &fact, const Inspection &inspection)
{
    const auto isFault = [&fact](jose::JweFault fault) { return fact.failure && fact.failure->fault == fault; };
    Actions actions;
    if (isFault(jose::JweFault::RsaPkcs1Off))
        actions.push_back(AllowRsa15{});
    else if (isFault(jose::JweFault::InflatedTooLarge))
        actions.push_back(RaiseInflateLimit{});
    std::ranges::copy(gettingDecrypted(inspection), std::back_inserter(actions));
    return actions;
}

Actions actionsOfFact(const inspect::Fact &fact, const Inspection &inspection)
{
    const auto isReadable = [](inspect::GivenKey kind) {
        return kind != inspect::GivenKey::EncryptedKey && kind != inspect::GivenKey::Pkcs12;
    };
    return fact.visit(Overloaded{
        [](const found::EmbeddedInText &each) {
            return each.count > 1 ? Actions{ShowAllTokens{each.count}} : Actions();
        },
        [](const found::KeySetGiven &) { return Actions{LoadAsKeys{}}; },
        [&](const found::KeyGiven &each) {
            return isReadable(each.kind) ? Actions{LoadAsKeys{}} : Actions{GiveLockedKey{}};
        },
        [](const found::ValueMissing &each) {
            return each.form == inspect::MissingForm::FileName ? Actions{OpenTokenFile{}} : Actions();
        },
        [](const found::KnownOpaqueToken &each) {
            return each.remedy == inspect::Remedy::AskIssuer ? Actions{AskIssuer{}} : Actions();
        },
        [](const found::OpaqueToken &) { return Actions{AskIssuer{}}; },
        [](const found::RootMissing &) { return Actions{TrustRoot{}, GiveKeys{}}; },
        [](const found::ChainBroken &each) {
            return each.problem == inspect::ChainProblem::NoPath ? Actions{TrustRoot{}} : Actions();
        },
        [](const found::StatusUnchecked &) { return Actions{GiveStatusList{}}; },
        [](const found::StatusListUnusable &) { return Actions{GiveStatusList{}}; },
        [](const found::ChainMissing &) { return Actions{GiveKeys{}}; },
        [](const found::PayloadDetached &) { return Actions{GivePayload{}}; },
        [](const found::PayloadIsToken &) { return Actions{OpenNestedToken{}}; },
        [](const found::AlgNotAllowed &each) { return each.hasEmptyEntry ? Actions() : expecting("algs", each.alg); },
        [](const found::TypeMismatch &each) { return expecting("typ", each.observed); },
        [&](const found::IssuerMismatch &each) { return ofIssuer(each, inspection); },
        [&](const found::AudienceMismatch &each) {
            return each.nearby ? expecting("aud", *each.nearby) : expectingOwn(CheckName::Audience, inspection);
        },
        [&](const found::SubjectMismatch &) { return expectingOwn(CheckName::Subject, inspection); },
        [&](const found::Expired &each) { return judgingBeforeExpiry(each, inspection); },
        [](const found::NotYetValid &each) { return judgingAt(each.start, 0); },
        [](const found::SecretNeeded &) { return Actions{GiveSecret{}}; },
        [](const found::SecretUntrusted &) { return Actions{GiveSecret{}}; },
        [&](const found::KeysMissing &) { return gettingKeys(inspection); },
        [&](const found::KeyIdUnknown &) { return gettingKeys(inspection); },
        [&](const found::KeyWithdrawn &) { return gettingKeys(inspection); },
        [&](const found::DecryptionKeyMissing &) { return gettingDecrypted(inspection); },
        [&](const found::TokenNotDecrypted &each) { return ofDecryption(each, inspection); },
        [](const found::TokenInside &) { return Actions{OpenNestedToken{}}; },
        [](const found::NestingTooDeep &) { return Actions{OpenNestedToken{}}; },
        [](const auto &) { return Actions(); },
    });
}

void addNew(Actions &actions, Actions more)
{
    for (Action &action : more) {
        if (std::ranges::find(actions, action) == actions.end())
            actions.push_back(std::move(action));
    }
}

} // namespace

std::string_view actionName(const Action &action)
{
    using namespace std::string_view_literals;
    return std::visit(Overloaded{
                          [](const FetchKeysOf &) { return "fetch_keys"sv; },
                          [](const GiveKeys &) { return "give_keys"sv; },
                          [](const GiveSecret &) { return "give_secret"sv; },
                          [](const GiveDecryptionKey &) { return "give_decryption_key"sv; },
                          [](const GiveLockedKey &) { return "give_locked_key"sv; },
                          [](const TrustRoot &) { return "trust_root"sv; },
                          [](const GiveStatusList &) { return "give_status_list"sv; },
                          [](const GiveHolderKey &) { return "give_holder_key"sv; },
                          [](const LoadAsKeys &) { return "load_as_keys"sv; },
                          [](const OpenTokenFile &) { return "open_token_file"sv; },
                          [](const PublishPublicHalf &) { return "publish_public_half"sv; },
                          [](const GivePayload &) { return "give_payload"sv; },
                          [](const AllowRsa15 &) { return "allow_rsa1_5"sv; },
                          [](const RaiseInflateLimit &) { return "raise_inflate_limit"sv; },
                          [](const Expect &) { return "expect"sv; },
                          [](const JudgeAt &) { return "judge_at"sv; },
                          [](const OpenNestedToken &) { return "open_nested_token"sv; },
                          [](const ShowAllTokens &) { return "show_all_tokens"sv; },
                          [](const AskIssuer &) { return "ask_issuer"sv; },
                      },
                      action);
}

std::vector<Action> actionsFor(const Finding &finding, const Inspection &inspection)
{
    // What is expected of a part is not what the user expects of the whole.
    if (finding.bearer != inspect::Bearer::Token)
        return {};
    return actionsOfFact(*finding.fact, inspection);
}

std::vector<Action> actionsFor(const Check &check, const Inspection &inspection)
{
    if (check.state == CheckState::Passed)
        return {};
    Actions actions;
    for (const Finding &finding : inspection.findings) {
        if (checkOf(finding) == check.name)
            addNew(actions, actionsFor(finding, inspection));
    }
    if (check.state == CheckState::NotChecked)
        addNew(actions, expectingOwn(check.name, inspection));
    return actions;
}

std::vector<Action> actionsFor(const inspect::UncheckedPart &part)
{
    if (part.part == inspect::Part::KeyBinding && part.missing == inspect::Missing::HolderKey)
        return {GiveHolderKey{}};
    if (part.part == inspect::Part::Payload)
        return {GivePayload{}};
    return {};
}

std::vector<Action> actionsFor(const Finding &finding)
{
    const auto *exposed = finding.as<found::PrivateKeyExposed>();
    const bool hasPublicHalf =
        exposed && exposed->place == inspect::KeyHome::OwnFile && exposed->part == inspect::ExposedPart::Private;
    return hasPublicHalf ? Actions{PublishPublicHalf{}} : Actions();
}

std::vector<Action> nextActions(const Inspection &inspection)
{
    Actions actions;
    if (const Finding *cause = inspection.causeFinding())
        addNew(actions, actionsFor(*cause, inspection));
    for (const inspect::UncheckedPart &each : inspection.unchecked)
        addNew(actions, actionsFor(each));
    for (const Finding &finding : inspection.findings)
        addNew(actions, actionsFor(finding, inspection));
    for (const Check &check : inspection.checks) {
        const bool isWorthIt = check.name == CheckName::Issuer || check.name == CheckName::Audience;
        if (check.state == CheckState::NotChecked && isWorthIt)
            addNew(actions, actionsFor(check, inspection));
    }
    if (!inspection.expectations.nonce) // which is no check until it is expected
        addNew(actions, expectingOwn(CheckName::Nonce, inspection));
    return actions;
}

} // namespace tokenscope::explain
