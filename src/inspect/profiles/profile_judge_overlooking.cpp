// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/findings/fact.h"
#include "inspect/profiles/profile_judge.h"
#include "inspect/text/loose_json.h"
#include "jose/compact.h"

namespace tokenscope::inspect {

namespace {

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

} // namespace

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

/// Of a payload that was not read here: what it would find there cannot be known.
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

} // namespace tokenscope::inspect
