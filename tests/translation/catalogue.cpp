// SPDX-License-Identifier: Apache-2.0
#include "tests/translation/catalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; ///< milliseconds

QString lineOf(const MessageKey &key)
{
    return u"[%1] %2"_s.arg(key.context, key.source) + (key.comment.isEmpty() ? QString() : u" // "_s + key.comment);
}

QStringList sorted(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

/// Empty where the translation fits.
QString faultOf(const QString &source, const QString &translation)
{
    static const QRegularExpression placeholders(u"%(\\d|n\\b)"_s);
    static const QRegularExpression mnemonics(u"&(?=[^\\s&;])"_s);
    if (sorted(placeholders, source) != sorted(placeholders, translation))
        return u"placeholders differ"_s;
    if (sorted(mnemonics, source).size() != sorted(mnemonics, translation).size())
        return u"mnemonics differ"_s;
    if (source.count(u'\n') != translation.count(u'\n'))
        return u"line breaks differ"_s;
    const auto edge = [](const QString &text) { return std::pair(text.startsWith(u' '), text.endsWith(u' ')); };
    return edge(source) != edge(translation) ? u"blanks at the edge differ"_s : QString();
}

void readMessage(QXmlStreamReader &xml, const QString &context, Catalogue &catalogue)
{
    MessageKey key{context, {}, {}};
    QString translation;
    bool isFinished = true;
    bool isGone = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            key.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            key.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const auto type = xml.attributes().value("type"_L1);
            isFinished = type != "unfinished"_L1;
            isGone = type == "obsolete"_L1 || type == "vanished"_L1;
            translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!isGone)
        catalogue[key] = isFinished ? translation : QString();
}

} // namespace

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) { // each context
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                readMessage(xml, context, catalogue);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? Catalogue() : catalogue;
}

QString cataloguePath(const QString &language)
{
    return QStringLiteral(TOKENSCOPE_SOURCE_DIR "/translations/tokenscope_%1.ts").arg(language);
}

Catalogue extractMessages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sources.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TOKENSCOPE_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(TOKENSCOPE_LUPDATE), QStringLiteral(TOKENSCOPE_EXTRACTION).split(u' ')
                                                          << u"-ts"_s << path);
    if (!lupdate.waitForFinished(patience) || lupdate.exitCode() != 0)
        return {};
    return readCatalogue(path);
}

QStringList untranslated(const Catalogue &catalogue, const Catalogue &wanted)
{
    QStringList lines;
    for (const auto &[key, nothing] : wanted) {
        const auto found = catalogue.find(key);
        if (found == catalogue.end() || found->second.isEmpty())
            lines << lineOf(key);
    }
    return lines;
}

QStringList superfluous(const Catalogue &catalogue, const Catalogue &wanted)
{
    QStringList lines;
    for (const auto &[key, translation] : catalogue) {
        if (!wanted.contains(key))
            lines << lineOf(key);
    }
    return lines;
}

QStringList unfitting(const Catalogue &catalogue)
{
    QStringList lines;
    for (const auto &[key, translation] : catalogue) {
        if (translation.isEmpty())
            continue;
        if (const QString fault = faultOf(key.source, translation); !fault.isEmpty())
            lines << u"%1: %2 → %3"_s.arg(fault, lineOf(key), translation);
    }
    return lines;
}

} // namespace tokenscope::tests
