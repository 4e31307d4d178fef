// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/verify.h"
#include "inspect/claim_checks.h"
#include "inspect/decoding.h"
#include "inspect/examination.h"
#include "inspect/key_selection.h"
#include "inspect/verifier_profile.h"
#include "jose/compact.h"

#include <algorithm>
#include <unordered_map>

namespace tokenscope::inspect {

namespace {

bool isExpectationOfHeader(Code code)
{
    return code == Code::AlgNotAllowed || code == Code::TypeMismatch;
}

const std::string *textClaim(const json::Object *object, std::string_view name)
{
    const json::Value *value = object ? object->find(name) : nullptr;
    return value ? value->asString() : nullptr;
}

/// As JSON.parse() and json.loads() read it: of members with one name the last.
json::Object lastMembers(const json::Object &object)
{
    std::vector<json::Member> last;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const json::Member &member : object.members()) {
        const auto [place, isNew] = places.try_emplace(member.name, last.size());
        if (isNew)
            last.push_back(member);
        else
            last[place->second].value = member.value;
    }
    return json::Object(std::move(last));
}

/// Whether a key that the token would be checked with verifies it, had the header not stopped the inspection before.
bool verifiesPastHeader(const Question &question, const Inspection &inspection)
{
    const json::Object *object = inspection.header ? inspection.header->root.asObject() : nullptr;
    if (!object || inspection.format != Format::JwsCompact)
        return false;
    const jose::JoseHeader header(*object);
    const auto *algorithm = crypto::findSignatureAlgorithm(header.algorithm().value_or(std::string()));
    if (!algorithm || !header.wrongTypes().empty())
        return false;
    const auto parts = jose::CompactJws::split(inspection.token);
    const auto signature = base64url::decode(parts.signature);
    const KeySelection selection = selectKeys(question.keys, header, *algorithm);
    return signature && std::ranges::any_of(selection.candidates, [&](const Candidate &candidate) {
               return !candidate.unfit &&
                      question.work->spendOnCheck(
                          crypto::verificationCost(*candidate.key->key(), parts.signingInput().size())) &&
                      crypto::verify(*algorithm, *candidate.key->key(), asBytes(parts.signingInput()), *signature) ==
                          crypto::Outcome::Verified;
           });
}

class ProfileJudge
{
public:
    ProfileJudge(const Question &question, const Inspection &inspection, const VerifierProfile &profile)
        : m_question(question)
        , m_inspection(inspection)
        , m_profile(profile)
        , m_judgement{&profile, Verdict::Unverified, {}, {}, {}}
        , m_header(inspection.header ? inspection.header->root.asObject() : nullptr)
    {
    }

    ProfileJudgement judge();

private:
    void breaks(ProfileRule rule, std::string_view subject = {})
    {
        m_judgement.rules.push_back({rule, std::string(subject)});
    }
    bool holds(HypothesisCode code) const
    {
        return std::ranges::count(m_inspection.hypotheses, code, &Hypothesis::code) > 0;
    }
    bool overlooks(const Finding &finding);
    void checkToken();
    void checkHeader();
    void checkClaims();
    void checkAudienceAndIssuer(const json::Object &payload);
    void checkRequired(const json::Object &payload);
    void checkAuthorizedParty(const jose::Claims &claims, const json::Object &payload);
    bool refusesClaim(const Finding &finding) const;
    bool isVerified() const;
    void conclude();

    const Question &m_question;
    const Inspection &m_inspection;
    const VerifierProfile &m_profile;
    ProfileJudgement m_judgement;
    const json::Object *m_header;
    bool m_skipsCritical = false;
    bool m_isUndocumented = false;
};

/// An error in text, header, key or signature that the verifier does not look at.
bool ProfileJudge::overlooks(const Finding &finding)
{
    switch (finding.code) {
    case Code::Base64StandardAlphabet:
    case Code::Base64Padding:
    case Code::Base64NonCanonical:
        return m_profile.readsLooseBase64 && finding.where == "signature" && holds(HypothesisCode::RepairedEncoding);
    case Code::CritUnknown:
    case Code::CritMalformed:
        m_skipsCritical |= m_profile.critical == CriticalRule::Ignores;
        return m_profile.critical == CriticalRule::Ignores;
    case Code::DuplicateMember:
        // Which `alg` or `kid` counts cannot be told from here.
        m_isUndocumented |= m_profile.duplicates == DuplicateRule::Undocumented ||
                            (m_profile.duplicates == DuplicateRule::TakesLast && finding.where.starts_with("header"));
        return m_profile.duplicates != DuplicateRule::Refuses;
    case Code::KeyTooSmall:
        return std::size_t(finding.number("bits").value_or(0)) >= m_profile.minimumRsaBits;
    case Code::KidUnknown:
    case Code::KidRotatedOut:
        return m_profile.triesEveryKey && finding.text("other_kid");
    default:
        return false;
    }
}

void ProfileJudge::checkToken()
{
    for (const Finding &finding : m_inspection.findings) {
        if (finding.severity == Severity::Error && finding.code <= Code::SignatureMismatch &&
            !isExpectationOfHeader(finding.code) && !overlooks(finding))
            m_judgement.findings.push_back(finding);
    }
}

void ProfileJudge::checkHeader()
{
    if (!m_header)
        return;
    const std::string *algorithm = textClaim(m_header, "alg");
    const auto &configured = m_question.expectations.algorithms;
    const bool isAllowed = !algorithm || (configured.empty() ? m_profile.algorithms.empty() ||
                                                                   std::ranges::count(m_profile.algorithms, *algorithm)
                                                             : std::ranges::count(configured, *algorithm));
    if (!isAllowed)
        breaks(ProfileRule::AlgorithmNotAllowed, *algorithm);
    const std::string *type = textClaim(m_header, "typ");
    const bool isPlain = !m_header->find("typ") || (type && jose::sameMediaType(*type, "JWT"));
    const bool isAccess = type && jose::sameMediaType(*type, "at+jwt");
    if ((m_profile.type == TypeRule::JwtOrAbsent && !isPlain) || (m_profile.type == TypeRule::AccessToken && !isAccess))
        breaks(ProfileRule::TypeNotAllowed, type ? *type : std::string_view());
    if (m_profile.critical == CriticalRule::RefusesAny && m_header->find("crit"))
        breaks(ProfileRule::CriticalPresent);
}

/// A finding of the claims, judged with the verifier's own leeway, that makes it refuse.
bool ProfileJudge::refusesClaim(const Finding &finding) const
{
    const bool isOfIssue = finding.where == "payload.iat";
    if (finding.code == Code::IssuedInFuture || (finding.code == Code::DateInMilliseconds && isOfIssue))
        return m_profile.refusesFutureIssue;
    if (finding.code == Code::ClaimWrongType && m_profile.ignoresTextTypes)
        return finding.where == "payload.exp" || finding.where == "payload.nbf";
    return finding.severity == Severity::Error;
}

void ProfileJudge::checkClaims()
{
    const json::Object *payload = m_inspection.payload ? m_inspection.payload->root.asObject() : nullptr;
    if (!payload)
        return;
    const json::Object read = m_profile.duplicates == DuplicateRule::TakesLast ? lastMembers(*payload) : *payload;
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
    Examination examination{question, {}};
    examination.result.signature.algorithm = m_inspection.signature.algorithm;
    inspect::checkClaims(examination, claims, read);
    std::ranges::copy_if(examination.result.findings, std::back_inserter(m_judgement.findings),
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

bool ProfileJudge::isVerified() const
{
    const auto &nested = m_inspection.nested;
    if (m_isUndocumented || (!nested.empty() && nested.front().verdict != Verdict::Accepted))
        return false;
    if (m_inspection.signature.state == SignatureState::Verified)
        return true;
    if (m_profile.triesEveryKey && holds(HypothesisCode::OtherKey))
        return true;
    if (m_profile.readsLooseBase64 && holds(HypothesisCode::RepairedEncoding))
        return true;
    return m_skipsCritical && verifiesPastHeader(m_question, m_inspection);
}

void ProfileJudge::conclude()
{
    if (!m_judgement.findings.empty() || !m_judgement.rules.empty())
        m_judgement.verdict = Verdict::Rejected;
    else if (m_inspection.verdict != Verdict::NotAToken && isVerified())
        m_judgement.verdict = Verdict::Accepted;
    for (const Finding &finding : m_inspection.findings) {
        const bool isShared = std::ranges::count(m_judgement.findings, finding.code, &Finding::code) > 0;
        const bool isTold = std::ranges::count(m_judgement.overlooked, finding.code) > 0;
        if (finding.severity == Severity::Error && !isShared && !isTold)
            m_judgement.overlooked.push_back(finding.code);
    }
}

ProfileJudgement ProfileJudge::judge()
{
    checkToken();
    checkHeader();
    checkClaims();
    conclude();
    return std::move(m_judgement);
}

} // namespace

std::vector<ProfileJudgement> judgeByProfiles(const Question &asked, const Inspection &inspection)
{
    WorkBudget budget;
    Question question = asked;
    question.work = &budget;
    std::vector<ProfileJudgement> judgements;
    for (const VerifierProfile &profile : verifierProfiles())
        judgements.push_back(ProfileJudge(question, inspection, profile).judge());
    return judgements;
}

} // namespace tokenscope::inspect
