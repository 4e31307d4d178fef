// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/whitespace.h"
#include "crypto/algorithm.h"
#include "inspect/claims/claim_checks.h"
#include "inspect/form/decoding.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/profiles/verifier_profile.h"
#include "inspect/signature/loose_verification.h"
#include "inspect/text/loose_json.h"
#include "jose/compact.h"

#include <algorithm>

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

std::string_view withoutBlanksAround(std::string_view text)
{
    const auto first = text.find_first_not_of(ascii::jsonWhitespace);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(ascii::jsonWhitespace) - first + 1);
}

bool saysPlainPayload(const json::Object *header)
{
    const json::Value *encodes = header ? header->find("b64") : nullptr;
    return encodes && encodes->asBool() && !*encodes->asBool();
}

/// Whether another key than the one that the token names verifies it.
bool hasOtherKey(const Finding &finding)
{
    const auto *unknown = finding.as<found::KeyIdUnknown>();
    const auto *withdrawn = finding.as<found::KeyWithdrawn>();
    const auto *notText = finding.as<found::KeyIdNotText>();
    const auto *setNotText = finding.as<found::KeyIdOfSetNotText>();
    return (unknown && unknown->other) || (withdrawn && withdrawn->other) || (notText && notText->other) ||
           (setNotText && setNotText->other);
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
    bool overlooksKey(const Finding &finding) const;
    bool overlooksPayload(const Finding &finding);
    bool overlooksDuplicate(const Finding &finding);
    bool overlooksDate(const Finding &finding) const;
    bool isInAudience() const;
    bool verifiesAsItReads() const;
    bool isHeaderDoubled() const
    {
        return m_header && lastMembers(*m_header).members().size() < m_header->members().size();
    }
    bool readsAnotherHeader() const;
    void checkText();
    void checkToken();
    void checkSecret(const std::string &algorithm);
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
    bool m_readsOn = false; ///< past what stopped the inspection
    bool m_isUndocumented = false;
};

bool ProfileJudge::verifiesAsItReads() const
{
    LooseReading reading = m_profile.reading;
    reading.repairsSignature = m_profile.readsLooseBase64 || m_profile.readsStrayBits;
    return verifiesLoosely(m_question, m_inspection, reading);
}

bool ProfileJudge::overlooksKey(const Finding &finding) const
{
    const Code code = finding.code;
    if (code == Code::KeyAlgMismatch || code == Code::KeyUseNotSig || code == Code::KeyOpsNotVerify)
        return m_profile.reading.ignoresKeyUse;
    // The numbers of a key that its verifier would not mind, if it can be read at all.
    if (finding.as<found::ModulusUnsound>() || finding.as<found::RocaKey>())
        return m_profile.takesAnyModulus;
    return code == Code::KeyMalformed && verifiesAsItReads();
}

/// Of a payload that was not read here: what it would find there cannot be told.
bool ProfileJudge::overlooksPayload(const Finding &finding)
{
    if (!finding.where.starts_with("payload"))
        return false;
    const std::string_view text = asText(m_inspection.payloadBytes);
    bool reads = m_profile.readsOddJson;
    if (m_profile.readsNaN && finding.code == Code::PayloadNotJson)
        reads = mayBePythonJson(text);
    else if (finding.code == Code::PayloadNotJson)
        reads = false;
    else if (m_profile.readsNaN && finding.code == Code::InvalidUtf8)
        reads = isWellFormed(text);
    m_isUndocumented |= reads;
    return reads;
}

bool ProfileJudge::overlooksDuplicate(const Finding &finding)
{
    // The last `alg`, `kid` and so on, if those are doubled, verified nothing. Others cannot be told from here.
    if (m_profile.duplicates == DuplicateRule::TakesLast && finding.where.starts_with("header")) {
        m_isUndocumented |= !isHeaderDoubled();
        return !isHeaderDoubled();
    }
    m_isUndocumented |= m_profile.duplicates == DuplicateRule::Undocumented;
    return m_profile.duplicates != DuplicateRule::Refuses;
}

/// An error in text, header, key or signature that the verifier does not look at.
bool ProfileJudge::overlooks(const Finding &finding)
{
    const Code code = finding.code;
    if (code == Code::Base64StandardAlphabet || code == Code::Base64Padding || code == Code::Base64NonCanonical) {
        const bool reads = code == Code::Base64NonCanonical ? m_profile.readsStrayBits : m_profile.readsLooseBase64;
        m_readsOn |= reads;
        return reads && finding.where == "signature" && holds(HypothesisCode::RepairedEncoding);
    }
    if (code == Code::CritUnknown || code == Code::CritMalformed) {
        m_readsOn |= m_profile.critical == CriticalRule::Ignores;
        return m_profile.critical == CriticalRule::Ignores;
    }
    if (code == Code::PayloadCompressed)
        return m_profile.ignoresCompression;
    if (code == Code::HeaderNotJson) {
        const auto bytes = base64url::decode(jose::CompactJws::split(m_inspection.token).header);
        const bool reads = m_profile.readsNaN && bytes && mayBePythonJson(asText(*bytes));
        m_isUndocumented |= reads;
        return reads;
    }
    if (code == Code::PayloadNotJson || code == Code::InvalidUtf8 || code == Code::JsonTooDeep)
        return overlooksPayload(finding);
    if (code == Code::DuplicateMember)
        return overlooksDuplicate(finding);
    if (const auto *small = finding.as<found::KeyTooSmall>())
        return small->bits >= m_profile.minimumRsaBits;
    if (code == Code::KidUnknown || code == Code::KidRotatedOut) {
        if (m_profile.ignoresKeyIdType && m_header && !textClaim(m_header, "kid")) {
            m_readsOn = true;
            return true;
        }
        return m_profile.triesEveryKey && hasOtherKey(finding);
    }
    const bool passes = overlooksKey(finding);
    m_readsOn |= passes;
    return passes;
}

/// What the verifier gets is the text as given, and it reads one form only.
void ProfileJudge::checkText()
{
    if (m_inspection.token.empty())
        return;
    if (m_profile.refusesPlainPayload && saysPlainPayload(m_header))
        breaks(ProfileRule::SerializationNotRead);
    const std::string_view given =
        m_profile.trimsText ? withoutBlanksAround(m_question.text) : std::string_view(m_question.text);
    switch (m_inspection.format) {
    case Format::None:
        break;
    case Format::JwsCompact:
        if (given != m_inspection.token)
            breaks(ProfileRule::TextNotBare);
        // Disclosures stand behind it, or the payload does not stand in it.
        if (m_inspection.token.find('~') != std::string::npos ||
            (m_question.detachedPayload && m_inspection.token.find("..") != std::string::npos))
            breaks(ProfileRule::SerializationNotRead);
        break;
    case Format::JweCompact:
        if (!m_profile.readsEncrypted)
            breaks(ProfileRule::SerializationNotRead);
        break;
    case Format::JwsFlattened:
    case Format::JwsGeneral:
    case Format::JweJson:
        breaks(ProfileRule::SerializationNotRead);
        break;
    }
}

/// Another header than the one that was inspected, with which a key verifies the token. What it makes of that cannot be
/// told; past it nothing is.
bool ProfileJudge::readsAnotherHeader() const
{
    const bool isPlain = saysPlainPayload(m_header) && m_profile.critical == CriticalRule::Ignores;
    const bool isDouble = m_profile.duplicates == DuplicateRule::TakesLast && isHeaderDoubled();
    return (isPlain || isDouble) && verifiesAsItReads();
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
    if (algorithm && m_profile.knowsNoOtherAlgorithms && !std::ranges::count(m_profile.algorithms, *algorithm))
        breaks(ProfileRule::AlgorithmUnknown, *algorithm);
    else if (!isAllowed)
        breaks(ProfileRule::AlgorithmNotAllowed, *algorithm);
    if (algorithm && m_profile.demandsLongSecrets)
        checkSecret(*algorithm);
    const std::string *type = textClaim(m_header, "typ");
    const bool isPlain = !m_header->find("typ") || (type && jose::sameMediaType(*type, "JWT"));
    const bool isAccess = type && jose::sameMediaType(*type, "at+jwt");
    if ((m_profile.type == TypeRule::JwtOrAbsent && !isPlain) || (m_profile.type == TypeRule::AccessToken && !isAccess))
        breaks(ProfileRule::TypeNotAllowed, type ? *type : std::string_view());
    if (m_profile.critical == CriticalRule::RefusesAny && m_header->find("crit"))
        breaks(ProfileRule::CriticalPresent);
}

/// The secret that verified, by its bits.
void ProfileJudge::checkSecret(const std::string &algorithm)
{
    const auto *known = crypto::findSignatureAlgorithm(algorithm);
    if (!known || known->family != crypto::Family::Hmac || !m_inspection.signature.key)
        return;
    const KeyPlace place = *m_inspection.signature.key;
    const jose::Jwk &key = m_question.keys.current[place.source].all()[place.index];
    const std::string *secret = textClaim(key.source().asObject(), "k");
    const auto bytes = secret ? base64url::decode(*secret) : std::expected<Bytes, base64url::Error>(Bytes());
    if (secret && bytes && bytes->size() < crypto::digestLength(known->digest))
        breaks(ProfileRule::SecretTooShort, algorithm);
}

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

bool ProfileJudge::isVerified() const
{
    const auto &nested = m_inspection.nested;
    if (m_isUndocumented || (!nested.empty() && nested.front().verdict != Verdict::Accepted))
        return false;
    if (m_inspection.signature.state == SignatureState::Verified)
        return !m_inspection.signature.byOwnKey; // no library takes a key out of the token
    if (m_profile.triesEveryKey && holds(HypothesisCode::OtherKey))
        return true;
    return m_readsOn && verifiesAsItReads();
}

void ProfileJudge::conclude()
{
    if (!m_judgement.findings.empty() || !m_judgement.rules.empty())
        m_judgement.verdict = Verdict::Rejected;
    else if (m_inspection.verdict != Verdict::NotAToken && isVerified())
        m_judgement.verdict = Verdict::Accepted;
    for (const Finding &finding : m_inspection.findings) {
        const bool isShared = std::ranges::count(m_judgement.findings, finding.code, &Finding::code) > 0;
        const bool isReported = std::ranges::count(m_judgement.overlooked, finding.code) > 0;
        if (finding.severity == Severity::Error && !isShared && !isReported)
            m_judgement.overlooked.push_back(finding.code);
    }
}

ProfileJudgement ProfileJudge::judge()
{
    checkText();
    m_isUndocumented = readsAnotherHeader();
    if (m_isUndocumented) {
        conclude();
        return std::move(m_judgement);
    }
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

Question withoutLineEnd(Question question)
{
    for (const char end : {'\n', '\r'}) {
        if (question.text.ends_with(end))
            question.text.remove_suffix(1);
    }
    return question;
}

} // namespace tokenscope::inspect
