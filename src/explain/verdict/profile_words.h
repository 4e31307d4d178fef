// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/profiles/verifier_profile.h"

#include <QString>

namespace tokenscope::explain {

/// How a common verifier would judge the token. Plain text; everything from outside in it is escaped.
struct ProfileWords
{
    QString title;  ///< "PyJWT 2.10 refuses it"
    QString detail; ///< because of what, or what it does not look at that is looked at here
};

ProfileWords profileWords(const inspect::Inspection &inspection, const inspect::ProfileJudgement &judgement);

} // namespace tokenscope::explain
