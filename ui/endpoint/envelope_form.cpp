// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/envelope_form.h"

#include "base/civil_time.h"
#include "base/text_escape.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/value_form.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokenscope::ui {

namespace {

using endpoint::Envelope;
using endpoint::EnvelopeError;

/// Members and errors beyond these are in the raw body only: a hostile envelope can hold hundred thousands.
constexpr std::size_t mostShownMembers = 40;
constexpr std::size_t memberNameCharacters = 24;
/// Longer values end in an ellipsis, also when they are copied; whole they are in the body.
constexpr std::size_t valueCharacters = 64 * 1024;
constexpr QStringView separatorDot = u" · ";

struct EnvelopeForm
{
    Q_DECLARE_TR_FUNCTIONS(EnvelopeForm)
};

QString textOf(const std::string &text)
{
    return QString::fromStdString(elide(text, valueCharacters));
}

/// `2022-09-21 17:24:33.105 UTC`; what is no time stays as it came.
QString niceTime(const std::string &text)
{
    const auto time = parseRfc3339(text);
    if (!time)
        return textOf(text);
    QString fraction = u"%1"_s.arg(time->fraction.count(), 9, 10, QChar(u'0'));
    while (fraction.size() > 3 && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString nice = textOf(formatUtc(time->moment));
    if (time->fraction.count() != 0 && nice.endsWith(" UTC"_L1))
        nice.insert(nice.size() - 4, u'.' + fraction);
    return nice;
}

/// "(+902 ms)": how long the service says it took.
QString differenceWords(const Envelope &envelope)
{
    const auto duration = envelope.duration();
    if (!duration)
        return {};
    const QChar sign = *duration < 0us ? QChar(0x2212) : QChar(u'+');
    const auto length = std::chrono::abs(*duration);
    if (length >= 10s)
        return u"(%1%2 s)"_s.arg(sign).arg(length / 1s);
    if (length >= 1ms || length == 0us)
        return u"(%1%2 ms)"_s.arg(sign).arg(length / 1ms);
    return u"(%1%2 µs)"_s.arg(sign).arg(length.count());
}

QString valueWords(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return textOf(*text);
    return textOf(json::writeStart(value, valueCharacters));
}

QString errorWords(const EnvelopeError &error)
{
    QStringList parts;
    for (const std::string *part : {&error.code, &error.detail, &error.source, &error.path}) {
        if (!part->empty())
            parts += textOf(*part);
    }
    return parts.join(separatorDot);
}

void addRemainder(ValueForm &form, std::size_t count)
{
    if (count > mostShownMembers)
        form.addText(
            EnvelopeForm::tr("… and %1 more; see the body in the request details.").arg(count - mostShownMembers));
}

} // namespace

void addMembers(ValueForm &form, const std::vector<json::Member> &members)
{
    for (std::size_t i = 0; i < std::min(members.size(), mostShownMembers); ++i)
        form.addRow(explain::quotedText(members[i].name, memberNameCharacters), valueWords(members[i].value));
    addRemainder(form, members.size());
}

void addEnvelope(ValueForm &form, const Envelope &envelope)
{
    const auto add = [&form](const QString &label, const std::optional<std::string> &text) {
        if (text)
            form.addRow(label, textOf(*text), text->empty() ? EnvelopeForm::tr("(empty)") : QString());
    };
    add(EnvelopeForm::tr("Request ID"), envelope.requestId);
    if (envelope.requestTime)
        form.addRow(EnvelopeForm::tr("Request time"), niceTime(*envelope.requestTime));
    if (envelope.responseTime)
        form.addRow(EnvelopeForm::tr("Response time"), niceTime(*envelope.responseTime), differenceWords(envelope));
    add(EnvelopeForm::tr("Status"), envelope.status);
    add(EnvelopeForm::tr("Summary"), envelope.summary);
    for (std::size_t i = 0; i < std::min(envelope.errors.size(), mostShownMembers); ++i)
        form.addRow(EnvelopeForm::tr("Error %1").arg(i + 1), errorWords(envelope.errors[i]));
    addRemainder(form, envelope.errors.size());
    addMembers(form, envelope.unknown);
}

} // namespace tokenscope::ui
