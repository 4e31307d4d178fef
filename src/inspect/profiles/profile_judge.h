// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/model/question.h"
#include "inspect/profiles/verifier_profile.h"
#include "inspect/text/loose_json.h"
#include "jose/claims.h"
#include "json/value.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// The member of an object that may be missing itself; null if there is no such text.
inline const std::string *textClaim(const json::Object *object, std::string_view name)
{
    const json::Value *value = object ? object->find(name) : nullptr;
    return value ? value->asString() : nullptr;
}

/// One inspected token before one verifier: what we found of it, and what that verifier does not look at or demands
/// beyond. What it overlooks in text, header and keys is in profile_judge_overlooking.cpp, the claims are in
/// profile_judge_claims.cpp.
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

} // namespace tokenscope::inspect
