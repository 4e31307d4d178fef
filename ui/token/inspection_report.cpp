// SPDX-License-Identifier: Apache-2.0
#include "ui/token/inspection_report.h"

#include "explain/findings/finding_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/verdict/check_names.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/verdict_words.h"
#include "ui/token/decoded/decoded_text.h"
#include "ui/token/lines/segment_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

struct InspectionReport
{
    Q_DECLARE_TR_FUNCTIONS(InspectionReport)
};

/// No character of a sentence starts markup; a web address does not become a link either.
QString escaped(const QString &sentence)
{
    static constexpr QStringView special = u"\\`*_[]<>|#!~&$@";
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar character = sentence[i];
        const QStringView rest = QStringView(sentence).sliced(i);
        const bool startsAddress = rest.startsWith(u"://") ||
                                   (character == u'.' && i >= 3 &&
                                    QStringView(sentence).sliced(i - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0);
        if (special.contains(character) || startsAddress)
            text += u'\\';
        text += character == u'\n' ? QChar(u' ') : character;
    }
    return text;
}

/// A fence longer than every run of backticks inside.
QString fenced(const QString &content, const QString &language)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : content) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(std::max<qsizetype>(3, longest + 1), u'`');
    return fence + language + u'\n' + content + u'\n' + fence + u"\n\n"_s;
}

QString heading(const QString &title)
{
    return u"## "_s + title + u"\n\n"_s;
}

QString summary(const inspect::Inspection &inspection)
{
    QString text = u"**"_s + escaped(explain::verdictWords(inspection).sentence()) + u"**\n\n"_s;
    if (inspection.cause) {
        const auto code = inspect::codeName(*inspection.cause);
        text += InspectionReport::tr("- Cause: %1")
                    .arg(u'`' + QString::fromLatin1(code.data(), qsizetype(code.size())) + u'`') +
                u'\n';
    }
    const QString format = formatWords(inspection.format);
    if (!format.isEmpty())
        text += InspectionReport::tr("- Format: %1").arg(format) + u'\n';
    text += InspectionReport::tr("- Judged as of %1").arg(explain::calendarTime(inspection.moment)) + u"\n\n"_s;
    return text;
}

QString findings(const inspect::Inspection &inspection)
{
    if (inspection.findings.empty())
        return {};
    QString text = heading(InspectionReport::tr("Findings"));
    for (const inspect::Finding &finding : inspection.findings) {
        const auto words = explain::findingWords(finding);
        text += u"- **"_s + escaped(words.title) + u"** "_s + escaped(words.explanation);
        if (!words.nextStep.isEmpty())
            text += u' ' + InspectionReport::tr("Next step: %1").arg(escaped(words.nextStep));
        text += u'\n';
    }
    return text + u'\n';
}

QString checks(const inspect::Inspection &inspection)
{
    if (inspection.checks.empty())
        return {};
    QString text = heading(InspectionReport::tr("Checks"));
    for (const inspect::Check &check : inspection.checks) {
        const auto [title, detail] = explain::checkWords(inspection, check);
        text += u"- "_s + escaped(title) + u": "_s + explain::checkStateWord(check.state) + u". "_s + escaped(detail) +
                u'\n';
    }
    return text + u'\n';
}

QString fencedJson(const DecodedText &decoded)
{
    const QString text = fenced(decoded.text, u"json"_s);
    return decoded.isCut ? text + InspectionReport::tr("Shown in part.") + u"\n\n"_s : text;
}

QString decodedParts(const inspect::Inspection &inspection)
{
    QString text;
    if (inspection.header)
        text += heading(InspectionReport::tr("Header")) + fencedJson(decodedJson(inspection.header->root));
    if (inspection.payload)
        text += heading(InspectionReport::tr("Payload")) + fencedJson(decodedJson(inspection.payload->root));
    else if (!inspection.payloadBytes.empty()) // may be a token inside the token
        text += heading(InspectionReport::tr("Payload")) +
                explain::counted(qint64(inspection.payloadBytes.size()), InspectionReport::tr("%1 byte, not JSON."),
                                 InspectionReport::tr("%1 bytes, not JSON.")) +
                u'\n';
    return text;
}

} // namespace

QString inspectionReport(const inspect::Inspection &inspection)
{
    return u"# "_s + InspectionReport::tr("Token inspection") + u"\n\n"_s + summary(inspection) + findings(inspection) +
           checks(inspection) + decodedParts(inspection);
}

} // namespace tokenscope::ui
