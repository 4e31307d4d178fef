// SPDX-License-Identifier: Apache-2.0
#include "explain/rotation/rotation_words.h"

#include "base/civil_time.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/phrases/time_zone.h"

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;
using rotation::Treatment;

namespace {

constexpr int drawnColumns = 40;

/// In UTC with the date as a log has it, unless another clock is shown.
QString whenText(Moment moment)
{
    return shownTimeZone() == TimeZone::Utc ? QString::fromStdString(formatUtc(moment)) : calendarTime(moment);
}

QChar markOf(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Refused:
        return u'·';
    case Treatment::MayBeUnknown:
    case Treatment::MayLinger:
        return u'▒';
    case Treatment::Accepted:
        return u'█';
    }
    std::unreachable();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QString RotationWords::keyName(const rotation::PublishedKey &key)
{
    constexpr std::size_t shownThumbprint = 12;
    if (!key.id.empty())
        return tr("key “%1”").arg(quotedText(key.id));
    if (!key.thumbprint.empty())
        return tr("the key with the thumbprint %1").arg(quotedText(key.thumbprint, shownThumbprint));
    return tr("a key without an ID");
}

QString RotationWords::published(const rotation::PublishedKey &key)
{
    if (key.isFromBefore)
        return key.until ? tr("published until %1").arg(whenText(*key.until)) : tr("published all the time");
    return key.until ? tr("published from %1 to %2").arg(whenText(key.since), whenText(*key.until))
                     : tr("published from %1").arg(whenText(key.since));
}

QString RotationWords::detail(const std::vector<rotation::Span> &spans)
{
    QStringList parts;
    for (const rotation::Span &span : spans) {
        if (span.treatment == Treatment::MayBeUnknown)
            parts << tr("may refuse its tokens until %1").arg(whenText(*span.until));
        else if (span.treatment == Treatment::MayLinger)
            parts << (span.until ? tr("may accept its tokens until %1").arg(whenText(*span.until))
                                 : tr("accepts its tokens until it meets a key that it does not know"));
    }
    return parts.join(u"; "_s);
}

QString RotationWords::treatment(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Refused:
        return tr("Refused");
    case Treatment::MayBeUnknown:
        return tr("Depends: the client may not know the key yet");
    case Treatment::Accepted:
        return tr("Accepted");
    case Treatment::MayLinger:
        return tr("Depends: the client may still keep the key");
    }
    std::unreachable();
}

QString RotationWords::course(const std::vector<rotation::Span> &spans)
{
    QStringList parts;
    for (const rotation::Span &span : spans)
        parts << tr("%1 (from %2)").arg(treatment(span.treatment), whenText(span.from));
    return parts.join(u"; "_s);
}

QStringList RotationWords::hastyChanges(const rotation::WatchLog &log, const rotation::Advice &advice)
{
    QStringList lines;
    for (const rotation::HastyChange &change : advice.hasty)
        lines << tr("%1 went %2 after %3 came: too soon for some clients, or for tokens that it had signed.")
                     .arg(asStart(keyName(log.keys[change.before])), exactDuration(change.overlap),
                          keyName(log.keys[change.after]));
    return lines;
}

QStringList RotationWords::advice(const rotation::Advice &advice)
{
    return {tr("Publish a new key at least %1 before you sign with it.").arg(exactDuration(advice.publishBefore)),
            advice.keepAfterLast ? tr("Keep the old key published for %1 after the last token that it signed.")
                                       .arg(exactDuration(*advice.keepAfterLast))
                                 : tr("Keep the old key published until the last token that it signed has expired."),
            tr("A key that you take away may be trusted for %1 more, and by some clients until they fetch again: "
               "where it leaked, restart them.")
                .arg(exactDuration(advice.trustedAtMost))};
}

QString RotationWords::drawn(const std::vector<rotation::Span> &spans, const rotation::WatchLog &log, int columns)
{
    QString line;
    const auto length = (log.to - log.from).count();
    for (int column = 0; column < columns; ++column) {
        const Moment moment = log.from + std::chrono::seconds(length * column / columns);
        const auto span = std::ranges::find_if(spans, [moment](const rotation::Span &each) {
            return each.from <= moment && (!each.until || moment < *each.until);
        });
        line += span == spans.end() ? u' ' : markOf(span->treatment);
    }
    return line;
}

QStringList RotationWords::lines(const rotation::WatchLog &log, std::optional<std::chrono::seconds> tokenLifetime)
{
    QStringList lines{
        tr("From %1 to %2: %3")
            .arg(whenText(log.from), whenText(log.to), counted(qint64(log.keys.size()), tr("1 key"), tr("%1 keys")))};
    lines << tr("█ accepted  ▒ depends on when the client last fetched  · refused");
    qsizetype widest = 0;
    for (const rotation::ClientRule &rule : rotation::clientRules())
        widest = std::max(widest, qsizetype(rule.name.size()));
    for (const rotation::PublishedKey &key : log.keys) {
        lines << QString() << asStart(keyName(key)) + u", "_s + published(key);
        for (const rotation::ClientRule &rule : rotation::clientRules()) {
            const auto spans = spansOf(rule, key, log);
            const QString line = u"  "_s + fromUtf8(rule.name).leftJustified(widest) + u"  "_s +
                                 drawn(spans, log, drawnColumns) + u"  "_s + detail(spans);
            lines << (line.endsWith(u' ') ? line.trimmed().prepend(u"  "_s) : line);
        }
    }
    lines << QString();
    const rotation::Advice advised = adviceFor(log, tokenLifetime);
    return lines << hastyChanges(log, advised) << advice(advised);
}

QString RotationWords::failure(const std::string &file, const rotation::WatchLogError &error)
{
    using Fault = rotation::WatchLogError::Fault;
    const QString place = plainText(file) + (error.line > 0 ? u':' + QString::number(error.line) : QString());
    switch (error.fault) {
    case Fault::NotJson:
        return tr("%1: this line is not JSON.").arg(place);
    case Fault::NotALine:
        return tr("%1: this is not a line of a watch.").arg(place);
    case Fault::BackInTime:
        return tr("%1: this line is older than the one before.").arg(place);
    case Fault::NoKeys:
        return tr("%1: there are no keys in it.").arg(place);
    }
    std::unreachable();
}

} // namespace tokenscope::explain
