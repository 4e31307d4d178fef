// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/decoded_text.h"

#include "base/utf8.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"
#include "json/writer.h"

#include <QCoreApplication>

namespace tokenscope::ui {

namespace {

constexpr std::size_t shortLength = 200;

/// At most maximumShownBytes and maximumShownLines, without half a character at the end.
std::string_view shownPart(std::string_view text)
{
    std::size_t lines = 0;
    for (std::size_t at = text.find('\n'); at < maximumShownBytes; at = text.find('\n', at + 1)) {
        if (++lines == maximumShownLines)
            return text.substr(0, at);
    }
    if (text.size() <= maximumShownBytes)
        return text;
    std::size_t length = maximumShownBytes;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0U) == 0x80)
        --length;
    return text.substr(0, length);
}

DecodedText cutText(std::string_view text)
{
    const std::string_view shown = shownPart(text);
    QString escaped = explain::plainText(shown, LineBreaks::Keep);
    const bool isCut = shown.size() < text.size() || escaped.size() > qsizetype(maximumShownBytes);
    escaped.truncate(qsizetype(maximumShownBytes)); // an escape is up to eight times as long
    return {std::move(escaped), {}, isCut};
}

/// The writer starts each member of the outermost object on a line of its own, indented once.
std::vector<int> memberLines(QStringView text)
{
    std::vector<int> lines;
    int number = 0;
    qsizetype start = 0;
    while (start < text.size()) {
        if (text.sliced(start).startsWith(u"  \""))
            lines.push_back(number);
        const qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            break;
        start = end + 1;
        ++number;
    }
    return lines;
}

} // namespace

DecodedText decodedJson(const json::Value &value)
{
    // A little more than is shown, so that it can be known that this is not all.
    DecodedText decoded = cutText(json::writeStart(value, maximumShownBytes + 1, json::Layout::Indented));
    if (value.asObject())
        decoded.memberLines = memberLines(decoded.text);
    return decoded;
}

DecodedText decodedBytes(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    if (!utf8::firstInvalid(text))
        return cutText(text);
    return {explain::counted(qint64(bytes.size()),
                             QCoreApplication::translate("DecodedText", "%1 byte that is not text: see “Bytes”"),
                             QCoreApplication::translate("DecodedText", "%1 bytes that are not text: see “Bytes”")),
            {},
            false};
}

DecodedText decodedPayload(const inspect::Inspection &inspection)
{
    return inspection.payload ? decodedJson(inspection.payload->root) : decodedBytes(inspection.payloadBytes);
}

QString valueInShort(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return explain::quotedText(*text, shortLength);
    constexpr std::size_t longestCharacter = 6; // as an escape
    return explain::quotedText(json::writeStart(value, (shortLength + 1) * longestCharacter), shortLength);
}

} // namespace tokenscope::ui
