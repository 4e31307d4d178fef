// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace tokenscope::tests {

/// The text of a PDF that Qt wrote: its streams unpacked, its glyphs read by the fonts' own tables (ISO
/// 32000-1, 9.10.3).
class PdfText
{
public:
    explicit PdfText(const QByteArray &pdf)
    {
        using namespace Qt::StringLiterals;
        const QString file = QString::fromLatin1(pdf);
        static const QRegularExpression object(u"(\\d+) 0 obj\\n(.*?)endobj"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
        for (const auto &match : object.globalMatch(file))
            m_objects.insert(match.captured(1).toInt(), match.captured(2));
        for (auto each = m_objects.cbegin(); each != m_objects.cend(); ++each)
            m_all += unpacked(each.value()) + u'\n';
        for (auto each = m_objects.cbegin(); each != m_objects.cend(); ++each)
            readPage(unpacked(each.value()));
    }

    /// Of all pages, without blanks: where they are is recognized by positions alone.
    const QString &text() const { return m_text; }
    /// Whatever else is in it, unpacked.
    const QString &raw() const { return m_all; }

private:
    static QString unpacked(const QString &object)
    {
        const qsizetype start = object.indexOf(QLatin1StringView("stream\n"));
        if (start < 0)
            return object;
        const qsizetype end = object.lastIndexOf(QLatin1StringView("endstream"));
        QByteArray packed = object.sliced(start + 7, end - start - 7).toLatin1();
        if (!object.left(start).contains(QLatin1StringView("FlateDecode")))
            return object;
        packed.prepend(QByteArray::fromHex("00100000")); // a guess at its size, which qUncompress() mends
        return QString::fromLatin1(qUncompress(packed));
    }

    QHash<uint, QString> glyphs(int font)
    {
        using namespace Qt::StringLiterals;
        static const QRegularExpression table(u"/ToUnicode (\\d+) 0 R"_s);
        static const QRegularExpression range(u"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> <([0-9a-fA-F]+)>"_s);
        static const QRegularExpression list(u"<([0-9a-fA-F]+)> <([0-9a-fA-F]+)> \\[([^\\]]*)\\]"_s);
        static const QRegularExpression hex(u"<([0-9a-fA-F]+)>"_s);
        QHash<uint, QString> found;
        const QString map = unpacked(m_objects.value(table.match(m_objects.value(font)).captured(1).toInt()));
        for (const auto &match : range.globalMatch(map)) {
            for (uint glyph = match.captured(1).toUInt(nullptr, 16); glyph <= match.captured(2).toUInt(nullptr, 16);
                 ++glyph)
                found[glyph] = QChar(
                    char16_t(match.captured(3).toUInt(nullptr, 16) + glyph - match.captured(1).toUInt(nullptr, 16)));
        }
        for (const auto &match : list.globalMatch(map)) {
            uint glyph = match.captured(1).toUInt(nullptr, 16);
            for (const auto &each : hex.globalMatch(match.captured(3)))
                found[glyph++] = QChar(char16_t(each.captured(1).toUInt(nullptr, 16)));
        }
        return found;
    }

    void readPage(const QString &stream)
    {
        using namespace Qt::StringLiterals;
        if (!stream.contains(" Tf"_L1))
            return;
        static const QRegularExpression piece(u"/F(\\d+) [0-9.]+ Tf|<([0-9a-fA-F]+)>"_s);
        QHash<uint, QString> font;
        for (const auto &match : piece.globalMatch(stream)) {
            if (!match.captured(1).isEmpty())
                font = glyphs(match.captured(1).toInt());
            const QString codes = match.captured(2);
            for (qsizetype i = 0; i + 4 <= codes.size(); i += 4)
                m_text += font.value(codes.sliced(i, 4).toUInt(nullptr, 16), u"?"_s);
        }
    }

    QHash<int, QString> m_objects;
    QString m_text;
    QString m_all;
};

} // namespace tokenscope::tests
