// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remedy/smallest_change.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tokenscope::explain {

/// One change as a sentence: who does what.
QString changeWords(const remedy::Change &change);

/// What one party can do alone, or what several have to do together.
struct RemedyGroup
{
    QString title;
    std::vector<QStringList> ways; ///< each of them suffices; its sentences belong together
};

struct RemedyWords
{
    QString heading;
    std::vector<RemedyGroup> groups;
    QStringList notes; ///< what has to be known about them, and why there may be none
};

/// Of a token that is not accepted.
RemedyWords remedyWords(const remedy::SmallestChange &found);

} // namespace tokenscope::explain
