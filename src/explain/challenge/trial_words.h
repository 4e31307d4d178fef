// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/trial_report.h"
#include "endpoint/credentials/token_place.h"

#include <QCoreApplication>
#include <QString>

namespace tokenscope::explain {

/// What a trial of a service says, for people. Plain text; everything from outside in it is escaped.
class TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(TrialWords)

public:
    static QString packFault(challenge::PackFault fault);
    /// "to be refused": what a right verifier makes of the token.
    static QString expected(const challenge::ChallengeToken &token);
    /// "Your service does not check who a token is for (aud)." Of a summary with something wrong.
    static QString lack(const challenge::GuardSummary &summary);
    /// What is checked, as a title: "Audience (aud)"
    static QString guard(challenge::Guard guard);
    /// "It took “aud-other”: Another audience is named."
    static QString answer(const challenge::Trial &trial);
    /// Why an answer says nothing: "It answered 500." Empty where it does say something.
    static QString trouble(const challenge::ServiceAnswer &answer);
    /// Why the trial was broken off; empty where it was not.
    static QString obstacle(const challenge::TrialReport &report);
    /// What all of it comes to.
    static QString conclusion(const challenge::TrialReport &report);

private:
    static QString wholeLack(challenge::Guard guard);
};

} // namespace tokenscope::explain
