// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/party_checks.h"

#include "inspect/claims/claim_check.h"
#include "inspect/claims/near_miss.h"
#include "inspect/claims/structured_subject.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// Nothing that a token says is an empty text of the user's.
bool fits(const std::string &observed, const std::string &wanted)
{
    return !wanted.empty() && observed == wanted;
}

class PartyChecker
{
public:
    PartyChecker(InspectionDraft &draft, const jose::Claims &claims)
        : m_draft(draft)
        , m_claims(claims)
        , m_expected(draft.question.expectations)
    {
    }

    void checkIssuer();
    void checkAudience();
    void checkSubject();

private:
    void check(CheckName name, CheckState state, std::string observed = {}, std::string expected = {})
    {
        m_draft.check(name, state, std::move(observed), std::move(expected));
    }
    std::vector<std::string> wantedIssuers() const;
    const json::Object *payload() const;
    std::optional<std::string> neighbourWith(const std::vector<std::string> &wanted, std::string_view own) const;
    const std::string *textOf(std::string_view claim) const;
    void reportNoAudience(const std::string &wanted);
    void reportSubject();

    InspectionDraft &m_draft;
    const jose::Claims &m_claims;
    const Expectations &m_expected;
};

/// A text, or texts in a list, of a claim.
bool holdsText(const json::Value &value, const std::string &wanted)
{
    if (const std::string *text = value.asString())
        return *text == wanted;
    const json::Array *array = value.asArray();
    return array && std::ranges::any_of(*array, [&wanted](const json::Value &element) {
               return element.asString() && *element.asString() == wanted;
           });
}

std::string joinedTexts(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The one that the user expects; else the one that the verifying key was found through, since an issuer's key vouches
/// for that issuer alone; without such a key, whichever keys were found through.
std::vector<std::string> PartyChecker::wantedIssuers() const
{
    if (m_expected.issuer)
        return {*m_expected.issuer};
    const InspectionKeys &keys = m_draft.question.keys;
    const auto &used = m_draft.result.signature.key;
    if (used && !keys.current[used->source].ofIssuer().empty())
        return {std::string(keys.current[used->source].ofIssuer())};
    return keys.issuers();
}

void PartyChecker::checkIssuer()
{
    const auto &issuer = m_claims.issuer();
    const std::vector<std::string> issuers = wantedIssuers();
    if (issuers.empty()) {
        check(CheckName::Issuer, CheckState::NotChecked, issuer.value_or(std::string()));
        return;
    }
    const bool fromKeys = !m_expected.issuer || m_expected.issuerFromKeys;
    const std::string wanted = joinedTexts(issuers);
    const bool passed =
        issuer && std::ranges::any_of(issuers, [&issuer](const std::string &each) { return fits(*issuer, each); });
    if (!issuer && !isMistyped(m_claims, "iss")) {
        m_draft.report(found::IssuerMissing{wanted, fromKeys}, "payload.iss");
    } else if (issuer && !passed) {
        const auto nearest = nearestOf({*issuer}, issuers);
        const std::string &nearestName = issuers[nearest.expected];
        const auto [seen, want] = std::ranges::mismatch(*issuer, nearestName);
        found::IssuerMismatch fact{*issuer, wanted, nearest.difference, std::size_t(seen - issuer->begin()), fromKeys};
        if (issuers.size() > 1 && nearest.difference != NearMiss::Other)
            fact.nearest = nearestName;
        if (!fromKeys)
            fact.claim = neighbourWith(issuers, "iss");
        m_draft.report(std::move(fact), "payload.iss");
    }
    check(CheckName::Issuer, passed ? CheckState::Passed : CheckState::Failed, issuer.value_or(std::string()), wanted);
    m_draft.result.checks.back().fromKeys = fromKeys;
}

const json::Object *PartyChecker::payload() const
{
    const auto &payload = m_draft.result.payload;
    return payload ? payload->root.asObject() : nullptr;
}

const std::string *PartyChecker::textOf(std::string_view claim) const
{
    const json::Value *value = payload() ? payload()->find(claim) : nullptr;
    return value ? value->asString() : nullptr;
}

/// The first other claim that has one of the values.
std::optional<std::string> PartyChecker::neighbourWith(const std::vector<std::string> &wanted,
                                                       std::string_view own) const
{
    if (!payload())
        return std::nullopt;
    for (const json::Member &member : payload()->members()) {
        const auto holds = [&member](const std::string &each) {
            return !each.empty() && holdsText(member.value, each);
        };
        if (member.name != own && std::ranges::any_of(wanted, holds))
            return member.name;
    }
    return std::nullopt;
}

/// Which client a token was issued to says nothing of whom it is for; yet some issuers write that alone.
void PartyChecker::reportNoAudience(const std::string &wanted)
{
    found::AudienceMissing fact{wanted};
    fact.claim = neighbourWith(m_expected.audiences, "aud");
    fact.isExpected = fact.claim.has_value();
    for (const std::string_view name : {"client_id", "azp", "appid", "cid"}) {
        if (!fact.claim && textOf(name))
            fact.claim = std::string(name);
    }
    if (const std::string *value = fact.claim ? textOf(*fact.claim) : nullptr)
        fact.observed = *value;
    const std::string *use = textOf("token_use");
    fact.isCognito = use && *use == "access" && m_claims.issuer() && m_claims.issuer()->contains("://cognito-idp.");
    m_draft.report(std::move(fact), "payload.aud");
}

void PartyChecker::checkAudience()
{
    const auto &audience = m_claims.audience();
    const std::string observed = audience ? joinedTexts(*audience) : std::string();
    if (m_expected.audiences.empty()) {
        check(CheckName::Audience, CheckState::NotChecked, observed);
        return;
    }
    const std::string wanted = joinedTexts(m_expected.audiences);
    const bool emptyEntry = std::ranges::any_of(m_expected.audiences, &std::string::empty);
    const bool passed =
        audience && !emptyEntry && std::ranges::find_first_of(*audience, m_expected.audiences) != audience->end();
    if (emptyEntry) {
        m_draft.report(found::AudienceListHasGap{observed, wanted}, "payload.aud");
    } else if (!audience && !isMistyped(m_claims, "aud")) {
        reportNoAudience(wanted);
    } else if (audience && !passed) {
        const auto nearest = nearestOf(*audience, m_expected.audiences);
        found::AudienceMismatch fact{observed, wanted, nearest.difference};
        if (nearest.difference != NearMiss::Other && (audience->size() > 1 || m_expected.audiences.size() > 1)) {
            fact.nearby = (*audience)[nearest.observed];
            fact.nearest = m_expected.audiences[nearest.expected];
        }
        fact.claim = neighbourWith(m_expected.audiences, "aud");
        m_draft.report(std::move(fact), "payload.aud");
    }
    check(CheckName::Audience, passed ? CheckState::Passed : CheckState::Failed, observed, wanted);
}

void PartyChecker::reportSubject()
{
    const std::string &expected = *m_expected.subject;
    const auto &subject = m_claims.subject();
    found::SubjectMismatch fact{expected, subject};
    fact.claim = neighbourWith({expected}, "sub");
    if (subject) {
        fact.difference = nearMiss(*subject, expected);
        fact.kind = kindOfSubject(*subject);
        const bool isComparable = fact.kind && kindOfSubject(expected) == fact.kind;
        const auto different =
            isComparable ? firstDifferentPart(*fact.kind, *subject, expected) : std::optional<PartDifference>();
        if (different && fact.difference != NearMiss::Wildcard) {
            fact.part = different->part;
            fact.partObserved = different->observed;
            fact.partExpected = different->expected;
        }
    }
    m_draft.report(std::move(fact), "payload.sub");
}

void PartyChecker::checkSubject()
{
    if (!m_expected.subject)
        return;
    const auto &subject = m_claims.subject();
    const bool passed = subject && fits(*subject, *m_expected.subject);
    if (!passed && !isMistyped(m_claims, "sub"))
        reportSubject();
    check(CheckName::Subject, passed ? CheckState::Passed : CheckState::Failed, subject.value_or(std::string()),
          *m_expected.subject);
}

} // namespace

void checkParties(InspectionDraft &draft, const jose::Claims &claims)
{
    PartyChecker checker(draft, claims);
    checker.checkIssuer();
    checker.checkAudience();
    checker.checkSubject();
}

} // namespace tokenscope::inspect
