// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/hex_dump.h"

#include "base/base64url.h"
#include "explain/phrases/counted.h"
#include "jose/compact.h"
#include "ui/token/lines/segment_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr std::size_t bytesPerLine = 16;
constexpr std::size_t dumpedBytes = std::size_t(16) * 1024;

void appendHex(QString &text, std::uint64_t value, int digits)
{
    static constexpr char16_t signs[] = u"0123456789abcdef";
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += QChar(signs[(value >> shift) & 0xf]);
}

void appendLine(QString &text, std::size_t offset, ByteView line)
{
    appendHex(text, offset, 6);
    text += u"  "_s;
    for (std::size_t i = 0; i < bytesPerLine; ++i) {
        if (i < line.size())
            appendHex(text, line[i], 2);
        else
            text += u"  "_s;
        text += i == bytesPerLine / 2 - 1 ? u"  "_s : u" "_s;
    }
    text += u' ';
    for (const unsigned char byte : line)
        text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte)) : QLatin1Char('.');
    text += u'\n';
}

/// The dots cut a compact token into as many parts as the inspection named segments.
std::vector<std::string_view> compactParts(const inspect::Inspection &inspection)
{
    std::vector<std::string_view> parts;
    const bool compact =
        inspection.format == inspect::Format::JwsCompact || inspection.format == inspect::Format::JweCompact;
    if (!compact || jose::countSegments(inspection.token) != inspection.segments.size())
        return parts;
    std::string_view rest = inspection.token;
    for (std::size_t i = 0; i < inspection.segments.size(); ++i) {
        const std::size_t dot = std::min(rest.find('.'), rest.size());
        parts.push_back(rest.substr(0, dot));
        rest.remove_prefix(std::min(dot + 1, rest.size()));
    }
    return parts;
}

QString section(const QString &title, ByteView bytes)
{
    QString text = u"// %1 · %2\n"_s.arg(title, explain::counted(qint64(bytes.size()),
                                                                 QCoreApplication::translate("HexDump", "%1 byte"),
                                                                 QCoreApplication::translate("HexDump", "%1 bytes")));
    text += hexDump(bytes.first(std::min(bytes.size(), dumpedBytes)));
    if (bytes.size() > dumpedBytes)
        text += QCoreApplication::translate("HexDump", "… shown in part") + u'\n';
    return text;
}

} // namespace

QString hexDump(ByteView bytes)
{
    QString text;
    text.reserve(qsizetype(bytes.size() / bytesPerLine + 1) * 78);
    for (std::size_t offset = 0; offset < bytes.size(); offset += bytesPerLine)
        appendLine(text, offset, bytes.subspan(offset, std::min(bytesPerLine, bytes.size() - offset)));
    return text;
}

QString segmentDump(const inspect::Inspection &inspection)
{
    const auto parts = compactParts(inspection);
    if (parts.empty())
        return section(segmentWords(inspect::Segment::Role::Payload), inspection.payloadBytes);
    QStringList sections;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Bytes bytes = base64url::decodeLenient(parts[i]);
        sections += section(segmentWords(inspection.segments[i].role), bytes);
    }
    if (inspection.format == inspect::Format::JweCompact && !inspection.payloadBytes.empty())
        sections += section(QCoreApplication::translate("HexDump", "decrypted"), inspection.payloadBytes);
    return sections.join(u'\n');
}

} // namespace tokenscope::ui
