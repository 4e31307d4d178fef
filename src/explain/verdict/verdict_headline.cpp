// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/verdict_headline.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

class Headlines
{
    Q_DECLARE_TR_FUNCTIONS(Headlines)

public:
    static QString now(Answer answer, const QString &why);
    static QString then(Answer answer, const QString &why, const QString &time);
    static QString later(Answer answer, const QString &why, const QString &time);
};

QString Headlines::now(Answer answer, const QString &why)
{
    switch (answer) {
    case Answer::Accepted:
        return fill(tr("Accepted: %1"), {why});
    case Answer::AcceptedBefore:
        return fill(tr("Accepted by an earlier key set: %1"), {why});
    case Answer::Rejected:
        return fill(tr("Rejected: %1"), {why});
    case Answer::Unverified:
        return fill(tr("Not verified: %1"), {why});
    }
    std::unreachable();
}

QString Headlines::then(Answer answer, const QString &why, const QString &time)
{
    switch (answer) {
    case Answer::Accepted:
        return fill(tr("It would have been accepted as of %1: %2"), {time, why});
    case Answer::AcceptedBefore:
        return fill(tr("It would have been accepted by an earlier key set as of %1: %2"), {time, why});
    case Answer::Rejected:
        return fill(tr("It would have been rejected as of %1: %2"), {time, why});
    case Answer::Unverified:
        return fill(tr("Not verified as of %1: %2"), {time, why});
    }
    std::unreachable();
}

QString Headlines::later(Answer answer, const QString &why, const QString &time)
{
    switch (answer) {
    case Answer::Accepted:
        return fill(tr("It would be accepted as of %1: %2"), {time, why});
    case Answer::AcceptedBefore:
        return fill(tr("It would be accepted by an earlier key set as of %1: %2"), {time, why});
    case Answer::Rejected:
        return fill(tr("It would be rejected as of %1: %2"), {time, why});
    case Answer::Unverified:
        return fill(tr("Not verified as of %1: %2"), {time, why});
    }
    std::unreachable();
}

} // namespace

QString answerHeadline(Answer answer, const QString &why, Moment judged, std::optional<Moment> clock)
{
    if (!clock || *clock == judged)
        return Headlines::now(answer, why);
    const QString time = isSameDay(judged, *clock) ? timeOfDay(judged) : calendarTime(judged);
    return judged < *clock ? Headlines::then(answer, why, time) : Headlines::later(answer, why, time);
}

} // namespace tokenscope::explain
