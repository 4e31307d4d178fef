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
    static FindingWords words(const inspect::found::AudienceMismatch &fact);
    static FindingWords words(const inspect::found::AudienceListHasGap &fact);
    static FindingWords words(const inspect::found::AudienceMissing &fact);
    static FindingWords words(const inspect::found::SubjectMismatch &fact);

private:
    static QString onlyDifference(inspect::NearMiss difference);
    static QString issuerDifference(inspect::NearMiss difference);
    static QString audienceDifference(inspect::NearMiss difference);
    static QString issuerStep(const inspect::found::IssuerMismatch &fact);
    static QString audienceStep(const inspect::found::AudienceMismatch &fact);
    static FindingWords cognitoAudience(const inspect::found::AudienceMissing &fact);
    static QString subjectKind(inspect::SubjectKind kind);
    static QString subjectPart(const inspect::found::SubjectMismatch &fact);
    static QString subjectRule(const inspect::found::SubjectMismatch &fact);
    static QString elsewhere(const std::optional<std::string> &claim);
};

} // namespace tokenscope::explain
