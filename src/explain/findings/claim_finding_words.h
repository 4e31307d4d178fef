// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/claim_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the dates in inspect/findings/claim_findings.h. Internal to `explain`.
struct DateFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(DateFindingWords)

public:
    static FindingWords words(const inspect::found::DateInSmallUnits &fact);
    static FindingWords words(const inspect::found::Expired &fact);
    static FindingWords words(const inspect::found::NotYetValid &fact);
    static FindingWords words(const inspect::found::IssuedInFuture &fact);

private:
    static FindingWords slip(const inspect::found::Expired &fact);
    static QString nullDate(inspect::DateSlip slip);
    static QString localTime(std::int64_t zone);
};

/// Of the parties there: who issued the token, whom it is for, whom it is about.
struct PartyFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(PartyFindingWords)

public:
    static FindingWords words(const inspect::found::IssuerMismatch &fact);
    static FindingWords words(const inspect::found::IssuerMissing &fact);
    static FindingWords words(const inspect::found::AudienceMismatch &fact);
    static FindingWords words(const inspect::found::AudienceListHasGap &fact);
    static FindingWords words(const inspect::found::AudienceMissing &fact);
    static FindingWords words(const inspect::found::SubjectMismatch &fact);

private:
    static QString keysOfIssuer();
    static QString onlyDifference(inspect::NearMiss difference);
    static QString issuerDifference(inspect::NearMiss difference);
    static QString serviceWords(std::string_view audience);
    static QString audienceDifference(inspect::NearMiss difference);
    static QString issuerStep(const inspect::found::IssuerMismatch &fact);
    static QString audienceStep(const inspect::found::AudienceMismatch &fact);
    static FindingWords cognitoAudience(const inspect::found::AudienceMissing &fact);
    static QString subjectKind(inspect::SubjectKind kind);
    static QString subjectPart(const inspect::found::SubjectMismatch &fact);
    static QString subjectRule(const inspect::found::SubjectMismatch &fact);
    static QString elsewhere(const std::optional<std::string> &claim);
};

/// Of the rest: types, claims that are missing, how long a token lasts, tokens inside of it.
struct ClaimFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimFindingWords)

public:
    static FindingWords words(const inspect::found::ClaimWrongType &fact);
    static FindingWords words(const inspect::found::DateOutOfRange &fact);
    static FindingWords words(const inspect::found::ClaimMissing &fact);
    static FindingWords words(const inspect::found::ClaimOfTypeMissing &fact);
    static FindingWords words(const inspect::found::RequiredListHasGap &);
    static FindingWords words(const inspect::found::ClaimDiffers &fact);
    static FindingWords words(const inspect::found::TokenTooOld &fact);
    static FindingWords words(const inspect::found::ExpiryMissing &);
    static FindingWords words(const inspect::found::LifetimeTooLong &fact);
    static FindingWords words(const inspect::found::LifetimeUnlimited &fact);
    static FindingWords words(const inspect::found::ExpiryBeforeIssue &fact);
    static FindingWords words(const inspect::found::TokenInside &);
    static FindingWords words(const inspect::found::NestingTooDeep &fact);

private:
    static QString hollow(std::string_view claim, const std::optional<inspect::HollowValue> &found);
    static QString lacks(std::string_view claim);
};

} // namespace tokenscope::explain
