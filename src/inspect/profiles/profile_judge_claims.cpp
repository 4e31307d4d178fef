// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claim_checks.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/profiles/profile_judge.h"

#include <algorithm>
#include <iterator>

namespace tokenscope::inspect {

/// Whether a list, whatever else is in it, names an audience that is expected.
bool ProfileJudge::isInAudience() const
{
    const json::Object *payload = m_inspection.payload->root.asObject();
    const json::Value *audience = payload ? payload->find("aud") : nullptr;
    return audience && audience->asArray() && std::ranges::any_of(*audience->asArray(), [this](const json::Value &one) {
               return one.asString() && std::ranges::count(m_question.expectations.audiences, *one.asString());
           });
}

bool ProfileJudge::overlooksDate(const Finding &finding) const
{
    const auto *date = finding.as<found::DateOutOfRange>();
    if (!m_profile.readsHugeDates || !date)
        return false;
    const bool isPast = date->digits.starts_with('-');
    if (finding.where == "payload.exp")
        return !isPast;
    return (isPast && finding.where == "payload.nbf") ||
           ((isPast || !m_profile.refusesFutureIssue) && finding.where == "payload.iat");
}

/// A finding of the claims, judged with the verifier's own leeway, that makes it refuse.
bool ProfileJudge::refusesClaim(const Finding &finding) const
{
    const bool isOfIssue = finding.where == "payload.iat";
    if (finding.code == Code::IssuedInFuture || (finding.code == Code::DateInMilliseconds && isOfIssue))
        return m_profile.refusesFutureIssue;
    if (finding.code == Code::ClaimWrongType && overlooksDate(finding))
        return false;
    if (finding.code == Code::ClaimWrongType && m_profile.ignoresTextTypes) {
        return finding.where == "payload.exp" || finding.where == "payload.nbf" ||
               (finding.where == "payload.iss" && m_question.expectations.issuer) ||
               (finding.where == "payload.aud" && !m_question.expectations.audiences.empty() && !isInAudience());
    }
    return finding.severity == Severity::Error;
}

void ProfileJudge::checkClaims()
{
    const json::Object *payload = m_inspection.payload ? m_inspection.payload->root.asObject() : nullptr;
    if (!payload) {
        const bool isText = m_inspection.payload && m_inspection.payload->root.asString();
        if (isText && m_profile.takesTextPayload && !m_question.expectations.needClaims())
            m_isUndocumented = true;
        else if (m_judgement.findings.empty() && m_inspection.signature.state == SignatureState::Verified &&
                 !m_isUndocumented)
            breaks(ProfileRule::PayloadNotClaims);
        return;
    }
    json::Object read = m_profile.duplicates == DuplicateRule::TakesLast ? lastMembers(*payload) : *payload;
    if (m_profile.readsDatesInText)
        readDatesAsIntegers(read);
    const jose::Claims claims(read);
    Expectations configured;
    configured.leeway = m_profile.leeway;
    configured.issuer = m_question.expectations.issuer;
    configured.audiences = m_question.expectations.audiences;
    if (m_profile.isOpenId)
        configured.nonce = m_question.expectations.nonce;
    Question question{m_question.text, m_question.keys, configured, m_question.moment};
    question.work = m_question.work;
    if (m_profile.isOpenId)
        question.accessToken = m_question.accessToken;
    InspectionDraft draft{question, {}};
    draft.result.signature.algorithm = m_inspection.signature.algorithm;
    inspect::checkClaims(draft, claims, read);
    std::ranges::copy_if(draft.result.findings, std::back_inserter(m_judgement.findings),
                         [this](const Finding &finding) { return refusesClaim(finding); });
    checkAudienceAndIssuer(read);
    checkRequired(read);
    if (m_profile.isOpenId)
        checkAuthorizedParty(claims, read);
    if (m_profile.demandsExpiryAfterIssue && claims.expiry() && claims.issuedAt() &&
        claims.expiry()->seconds <= claims.issuedAt()->seconds)
        breaks(ProfileRule::ExpiryNotAfterIssue);
}

void ProfileJudge::checkAudienceAndIssuer(const json::Object &payload)
{
    if (!m_question.expectations.issuer && m_profile.issuer == Unset::Demands)
        breaks(ProfileRule::IssuerNotConfigured);
    if (!m_question.expectations.audiences.empty())
        return;
    if (m_profile.audience == Unset::Demands)
        breaks(ProfileRule::AudienceNotConfigured);
    else if (m_profile.audience == Unset::RefusesThatClaim && payload.find("aud"))
        breaks(ProfileRule::AudienceUnexpected);
}

void ProfileJudge::checkRequired(const json::Object &payload)
{
    for (const std::string_view claim : m_profile.required) {
        if (!payload.find(claim))
            breaks(ProfileRule::ClaimRequired, claim);
    }
}

/// OpenID Connect Core 1.0, 3.1.3.7, points 4 and 5.
void ProfileJudge::checkAuthorizedParty(const jose::Claims &claims, const json::Object &payload)
{
    const std::string *party = textClaim(&payload, "azp");
    const auto &expectations = m_question.expectations;
    if (!party && claims.audience() && claims.audience()->size() > 1)
        breaks(ProfileRule::AuthorizedPartyMissing);
    const bool isExpected = expectations.authorizedParty ? party && *party == *expectations.authorizedParty
                                                         : expectations.audiences.empty() || !party ||
                                                               std::ranges::count(expectations.audiences, *party) > 0;
    if (!isExpected)
        breaks(ProfileRule::AuthorizedPartyMismatch, party ? *party : std::string_view());
}

} // namespace tokenscope::inspect
