// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded_text.h"

#include "base/utf8.h"
#include "explain/counted.h"
#include "explain/plain_text.h"
#include "json/writer.h"

#include <QCoreApplication>

namespace tokenscope::ui {

namespace {

constexpr std::size_t shortLength = 200;

/// At most maximumShownBytes, without half a character at the end.
std::string_view shownPart(std::string_view text)
{
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
    return {explain::plainText(shown, LineBreaks::Keep), {}, shown.size() < text.size()};
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
    DecodedText decoded = cutText(json::write(value, json::Layout::Indented));
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
                             QCoreApplication::translate("DecodedText", "%1 byte that is no text: see “Bytes”"),
                             QCoreApplication::translate("DecodedText", "%1 bytes that are no text: see “Bytes”")),
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
    return explain::quotedText(json::write(value), shortLength);
}

} // namespace tokenscope::ui
