// SPDX-License-Identifier: Apache-2.0
#include "remedy/situation.h"

#include "base/overloaded.h"
#include "crypto/algorithm.h"
#include "crypto/keys/key.h"
#include "inspect/inspect.h"
#include "jose/claims.h"
#include "make/kind_draft.h"

#include <algorithm>
#include <array>

namespace tokenscope::remedy {

using inspect::Code;
using inspect::Inspection;

namespace {

bool hasErrorBetween(const Inspection &inspection, Code first, Code last)
{
    return std::ranges::any_of(inspection.findings, [first, last](const inspect::Finding &finding) {
        return finding.severity == inspect::Severity::Error && finding.code >= first && finding.code <= last;
    });
}

bool hasAnyOf(const Inspection &inspection, std::initializer_list<Code> codes)
{
    return std::ranges::any_of(codes, [&inspection](Code code) { return inspection.find(code) != nullptr; });
}

bool isReadable(const Inspection &inspection)
{
    const bool isPlain = inspection.format == inspect::Format::JwsCompact && inspection.nested.empty() &&
                         !inspection.signedPayload && !inspection.token.contains('~');
    const json::Object *header = isPlain && inspection.header ? inspection.header->root.asObject() : nullptr;
    if (!header || header->find("b64"))
        return false;
    // Of a compressed payload, or one that is given apart, another one than the signed bytes would be made.
    return !inspection.payloadBytes.empty() && !header->find("zip");
}

/// Whether a key that is loaded would be taken for the token, were it looked for.
bool hasFittingKey(const inspect::Question &question, const Inspection &inspection)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(inspection.signature.algorithm);
    const auto &keyId = inspection.signature.keyId;
    return algorithm && std::ranges::any_of(question.keys.current, [&](const inspect::KeySource &source) {
               return !source.onlyDecrypts && std::ranges::any_of(source.all(), [&](const jose::Jwk &key) {
                   const bool isMeant = source.explicitKey || !keyId || (key.id() && key.id()->value == *keyId);
                   return isMeant && key.key() && crypto::fits(*algorithm, *key.key());
               });
           });
}

json::Value secondsValue(std::int64_t seconds)
{
    return json::Value(seconds);
}

std::optional<std::int64_t> secondsOf(const std::optional<jose::NumericDate> &date)
{
    return date && !date->clamped ? std::optional(date->seconds) : std::nullopt;
}

/// As the issuer would make it now: issued now, and as long-lived as it was.
void renew(json::Object &payload, std::int64_t now)
{
    constexpr std::int64_t usualLifetime = 3600;
    constexpr std::int64_t longestLifetime = 400LL * 24 * 3600;
    const jose::Claims claims(payload);
    const auto issued = secondsOf(claims.issuedAt());
    const auto start = secondsOf(claims.notBefore());
    const auto expiry = secondsOf(claims.expiry());
    const auto begin = issued ? issued : start;
    const std::int64_t lifetime =
        begin && expiry && *expiry > *begin && *expiry - *begin < longestLifetime ? *expiry - *begin : usualLifetime;
    const std::int64_t wait =
        issued && start && *start > *issued && *start - *issued < longestLifetime ? *start - *issued : 0;
    if (expiry)
        payload.set("exp", secondsValue(now + lifetime));
    if (start)
        payload.set("nbf", secondsValue(now + wait));
    if (issued)
        payload.set("iat", secondsValue(now));
}

json::Object &partOf(make::TokenDraft &draft, TokenPart part)
{
    return part == TokenPart::Header ? draft.header : *draft.claims;
}

bool hasPart(const make::TokenDraft &draft, TokenPart part)
{
    return part == TokenPart::Header || draft.claims;
}

void expect(const ExpectValue &each, inspect::Expectations &expectations)
{
    if (each.member == "iss")
        expectations.issuer = each.value;
    else if (each.member == "aud")
        expectations.audiences.push_back(each.value);
    else if (each.member == "typ")
        expectations.type = each.value;
    else if (each.member == "nonce")
        expectations.nonce = each.value;
    else if (each.member == "azp")
        expectations.authorizedParty = each.value;
}

void setMember(const SetMember &each, make::TokenDraft &draft)
{
    if (hasPart(draft, each.part))
        partOf(draft, each.part).set(each.name, each.value);
}

void removeMember(TokenPart part, const std::string &name, make::TokenDraft &draft)
{
    if (hasPart(draft, part))
        partOf(draft, part).remove(name);
}

void writeOnce(const WriteOnce &each, make::TokenDraft &draft)
{
    if (!hasPart(draft, each.part))
        return;
    json::Object once;
    for (const json::Member &member : partOf(draft, each.part).members()) {
        if (member.name != each.name || !once.find(member.name))
            once.append(member.name, member.value);
    }
    partOf(draft, each.part) = std::move(once);
}

/// The one that an issuer gives out beside this ID token: for the same user, and for whom the verifier is.
void takeAccessToken(Situation &situation, Moment moment)
{
    const auto made = make::draftOfKind(*make::findTemplate("access_token"), {moment});
    if (!made || !situation.draft.claims)
        return;
    const json::Object own = *situation.draft.claims;
    situation.draft.claims = *made->claims;
    for (const std::string_view name : {"iss", "sub", "exp", "iat", "nbf"}) {
        if (const json::Value *value = own.find(name))
            situation.draft.claims->set(name, *value);
    }
    if (!situation.expectations.audiences.empty())
        situation.draft.claims->set("aud", json::Value(situation.expectations.audiences.front()));
    situation.draft.header.set("typ", json::Value("at+jwt"));
}

void signWith(const SignWith &each, Situation &situation)
{
    situation.draft.header.set("alg", json::Value(each.algorithm));
    if (each.keyId)
        situation.draft.header.set("kid", json::Value(*each.keyId));
}

/// A key of the issuer's own hands: what it makes with it has no fault of writing.
void makeAnew(Situation &situation)
{
    situation.isRemade = true;
    situation.isTrusted = true;
}

} // namespace

Diagnosis diagnose(const inspect::Question &question, const Inspection &inspection)
{
    const bool isVerified = inspection.signature.state == inspect::SignatureState::Verified;
    Diagnosis diagnosis;
    diagnosis.hasText = hasErrorBetween(inspection, Code::BearerPrefix, Code::Base64Padding);
    diagnosis.hasEncoding = hasErrorBetween(inspection, Code::EmptyInput, Code::JsonTooDeep);
    diagnosis.lacksKey = !isVerified && (question.keys.isEmpty() || inspection.find(Code::KidUnknown) != nullptr);
    const bool isUntried = inspection.signature.state == inspect::SignatureState::NotChecked &&
                           inspection.hypotheses.empty() && hasFittingKey(question, inspection);
    diagnosis.hasKey =
        (!isVerified && !isUntried) || hasErrorBetween(inspection, Code::NoKeys, Code::SignatureMismatch);
    diagnosis.maybeDamaged =
        !isVerified && !diagnosis.lacksKey &&
        hasAnyOf(inspection, {Code::SignatureMissing, Code::SignatureWrongLength, Code::ContentChanged,
                              Code::SignatureMismatch, Code::Base64Truncated, Code::LookalikeCharacter}) &&
        !hasAnyOf(inspection, {Code::AlgNone, Code::KeyConfusion, Code::SignatureByOtherKey,
                               Code::SignatureMadeOtherwise, Code::SignatureDerEncoded});
    diagnosis.canBeRemade = isReadable(inspection);
    return diagnosis;
}

Situation situationOf(const inspect::Question &question, const Inspection &inspection, const Diagnosis &diagnosis)
{
    Situation situation{.expectations = question.expectations, .draft = {}};
    situation.isTrusted = !diagnosis.hasKey && !inspection.signature.byOwnKey;
    situation.isWhole = !diagnosis.hasEncoding;
    situation.isIntact = !diagnosis.hasText;
    if (!diagnosis.canBeRemade)
        return situation;
    situation.draft.header = *inspection.header->root.asObject();
    if (inspection.claims)
        situation.draft.claims = *inspection.payload->root.asObject();
    else
        situation.draft.payload = std::string(asText(inspection.payloadBytes));
    return situation;
}

void apply(const Change &change, Situation &situation, Moment moment)
{
    std::visit(Overloaded{
                   [&](const ExpectValue &each) { expect(each, situation.expectations); },
                   [&](const AllowAlgorithm &each) { situation.expectations.algorithms.push_back(each.algorithm); },
                   [&](const AllowLeeway &each) { situation.expectations.leeway = each.leeway; },
                   [&](const UseLoadedKey &each) { situation.soleKey = each.place; },
                   [&](const LoadKey &) { makeAnew(situation); },
                   [&](const SetMember &each) {
                       setMember(each, situation.draft);
                       situation.isRemade = true;
                   },
                   [&](const RemoveMember &each) {
                       removeMember(each.part, each.name, situation.draft);
                       situation.isRemade = true;
                   },
                   [&](const WriteOnce &each) {
                       writeOnce(each, situation.draft);
                       situation.isRemade = true;
                       situation.isWhole = true;
                   },
                   [&](const SignWith &each) {
                       signWith(each, situation);
                       makeAnew(situation);
                       situation.isWhole = true;
                   },
                   [&](const GetFreshToken &) {
                       if (situation.draft.claims)
                           renew(*situation.draft.claims, moment.time_since_epoch().count());
                       situation.isRemade = true;
                   },
                   [&](const SendUntouched &each) {
                       situation.isWhole = true;
                       situation.isIntact = true;
                       situation.isClean = true;
                       if (!each.isClean)
                           makeAnew(situation);
                   },
                   [&](const SendOtherToken &each) { situation.token = each.number; },
                   [&](const SendAccessToken &) {
                       takeAccessToken(situation, moment);
                       situation.isRemade = true;
                   },
               },
               change);
}

} // namespace tokenscope::remedy
