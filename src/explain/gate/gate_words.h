// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/policy_json.h"
#include "gate/report.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>

namespace tokenscope::explain {

/// What a gate says, for people. Plain text; everything from outside in it is escaped.
class GateWords
{
    Q_DECLARE_TR_FUNCTIONS(GateWords)

public:
    /// "Key “a”: it is older than 90 d: it was made 120 d ago."
    static QString message(const gate::Result &result);
    /// What to do; empty where the message says it all.
    static QString nextStep(const gate::Result &result);
    /// What the rule demands, in general: "The key has an ID (kid)."
    static QString meaning(gate::Rule rule);
    /// "3 keys, 1 error, 2 warnings": one line for an input.
    static QString subject(const gate::JudgedSubject &subject);
    /// What all of it comes to, in one line.
    static QString outcome(const gate::Report &report);
    /// Where in an input: "line 4, column 9 (/keys/1)"; empty where nobody knows.
    static QString place(const gate::Place &place);

    static QString policyFailure(const std::string &file, const gate::PolicyError &error);
    static QString noBaseline(const std::string &file);

private:
    static QString sentence(const gate::Result &result);
    static QString keySentence(const gate::Result &result);
    static QString tokenSentence(const gate::Result &result);
    static QString discoverySentence(const gate::Result &result);
    static QString policyReason(const gate::PolicyError &error);
};

} // namespace tokenscope::explain
