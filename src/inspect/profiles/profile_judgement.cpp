// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/whitespace.h"
#include "crypto/algorithm.h"
#include "inspect/form/decoding.h"
#include "inspect/profiles/profile_judge.h"
#include "inspect/signature/loose_verification.h"
#include "jose/compact.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

bool isExpectationOfHeader(Code code)
{
    return code == Code::AlgNotAllowed || code == Code::TypeMismatch;
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

} // namespace

bool ProfileJudge::verifiesAsItReads() const
{
    LooseReading reading = m_profile.reading;
    reading.repairsSignature = m_profile.readsLooseBase64 || m_profile.readsStrayBits;
    return verifiesLoosely(m_question, m_inspection, reading);
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
