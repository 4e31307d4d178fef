// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"

#include <QString>

namespace tokenscope::explain {

/// A finding for people. Plain text; everything from outside in it is escaped.
struct FindingWords
{
    QString title;       ///< "The token has expired"
    QString explanation; ///< what was seen, with the figures, and a likely reason
    QString nextStep;    ///< one thing to do
};

FindingWords findingWords(const inspect::Finding &finding);

} // namespace tokenscope::explain
