// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>
#include <QStringList>

namespace tokenscope::explain {

/// The answer. "Accepted" always says which checks were not asked for; "valid" is never said of an unverified token.
struct VerdictWords
{
    QString headline;       ///< "Rejected: the token expired 4 minutes ago"
    QString reason;         ///< "The signature is genuine (ES256, key 2026-10-signing), so nothing was altered."
    QStringList hypotheses; ///< "It verifies with the loaded key “b”.": what was tried and found true
    QString nextStep;       ///< "Ask the client to refresh its session."

    /// All of it in one text, for assistive tools, the command line and reports.
    QString sentence() const;
};

VerdictWords verdictWords(const inspect::Inspection &inspection);

/// The headline in a list of the tokens of one text.
QString listedVerdict(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
