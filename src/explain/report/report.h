// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/evidence.h"
#include "explain/fetch/exchange_words.h"
#include "explain/report/personal_claims.h"
#include "inspect/model/inspection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tokenscope::explain {

/// What a report leaves out. The token is in none.
struct ReportChoices
{
    MemberNames maskedClaims;
    bool hasSignature = false;
};

/// How the keys were asked for, where that is to be in a report.
struct ReportEvidence
{
    endpoint::Evidence evidence;
    std::optional<endpoint::Envelope> envelope; ///< its times
    QString headline;                           ///< what it came to
};

struct ReportFinding
{
    inspect::Code code;
    inspect::Severity severity;
    QString where;
    QString title;
    QString explanation;
    QString nextStep;
};

struct ReportCheck
{
    inspect::CheckName name;
    inspect::CheckState state;
    QString title;
    QString detail;
};

/// A decoded part: JSON, or a remark in place of it.
struct ReportPart
{
    enum class Role { Header, Payload, InnerHeader, InnerPayload } role;
    std::optional<json::Value> json;
    QString remark;
};

struct ReportExchange
{
    QString title;
    QList<LabelledValue> rows; ///< escaped
    QString headers;           ///< of the answer, a line for each; escaped
    QString body;              ///< as far as it is shown; escaped
    QString curl;              ///< escaped
};

struct ReportRequest
{
    QString headline;
    QString clock; ///< that this computer's clock is wrong; empty where it is not
    std::vector<ReportExchange> exchanges;
};

/// An inspection to be handed on: what a ticket or a mail needs. Everything is masked, escaped and worded already; each
/// format is a writer of its own and leaves nothing out.
struct TokenReport
{
    inspect::Verdict verdict;
    std::optional<inspect::Code> cause;
    QString headline;
    QString reason; ///< why, what else there is, and what was tried
    QString nextStep;
    QString format; ///< "JWS compact"
    QString kind;   ///< "It is an ID token …"
    Moment moment;
    std::vector<ReportFinding> findings;
    std::vector<ReportCheck> checks;
    std::vector<ReportPart> parts;
    QStringList signatures; ///< base64url, where they are wanted
    std::optional<ReportRequest> request;
    QStringList masked; ///< names of members that were masked; escaped
};

TokenReport makeReport(const inspect::Inspection &inspection, const ReportChoices &choices,
                       const ReportEvidence *evidence = nullptr);

} // namespace tokenscope::explain
