// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"
#include "inspect/model/inspection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tokenscope::explain {

/// The answer. "Accepted" always says which checks were not asked for; "valid" is never said of an unverified token.
struct VerdictWords
{
    QString headline;       ///< "Rejected: the token expired 4 minutes ago"
    QString reason;         ///< "The signature is genuine (ES256, key 2026-10-signing), so nothing was altered."
    QString provenance;     ///< "Its key: fetched from login.example.com at …": why that key is trusted; or empty
    QString also;           ///< what else was found, and what nobody asked to be checked
    QStringList hypotheses; ///< "It verifies with the loaded key “b”.": what was tried and found true
    QString nextStep;       ///< "Ask the client to refresh its session."
    std::vector<Action> actions = {}; ///< what this program can do of that next step

    /// Reason, provenance and what else there is.
    QString body() const;
    /// All of it in one text, for assistive tools, the command line and reports.
    QString sentence() const;
};

/// Given the time on the clock, what was judged as of another one says so: "It would have been accepted as of …".
VerdictWords verdictWords(const inspect::Inspection &inspection, std::optional<Moment> clock = {});

/// The headline in a list of the tokens of one text.
QString listedVerdict(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
