// SPDX-License-Identifier: Apache-2.0
#include "json/writer.h"

#include "base/hex.h"
#include "base/utf8.h"

namespace tokenscope::json {

namespace {

constexpr std::size_t indentWidth = 2;
constexpr char32_t replacementCharacter = 0xFFFD;

void appendUnicodeEscape(std::string &text, char32_t codeUnit)
{
    text += "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        text += hex::lowerDigits[(codeUnit >> shift) & 0xFU];
}

/// The surrogate at the start of a text that is not well-formed there, in its three-byte form; 0 if there is none.
char32_t surrogateAt(std::string_view text)
{
    const auto byteAt = [text](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    if (text.size() < 3 || byteAt(0) != 0xED || byteAt(1) < 0xA0 || byteAt(1) > 0xBF || (byteAt(2) & 0xC0U) != 0x80)
        return 0;
    return 0xD000U | (byteAt(1) & 0x3FU) << 6 | (byteAt(2) & 0x3FU);
}

void appendControl(std::string &text, char32_t control)
{
    switch (control) {
    case '\b':
        text += "\\b";
        return;
    case '\t':
        text += "\\t";
        return;
    case '\n':
        text += "\\n";
        return;
    case '\f':
        text += "\\f";
        return;
    case '\r':
        text += "\\r";
        return;
    default:
        appendUnicodeEscape(text, control);
    }
}

bool isPlain(char character)
{
    return character >= 0x20 && character < 0x7F && character != '"' && character != '\\';
}

/// One character that is not plain, and how many bytes of `from` it took.
std::size_t appendSpecial(std::string &text, std::string_view from)
{
    const auto [codePoint, length, wellFormed] = utf8::step(from);
    if (!wellFormed) {
        if (const char32_t surrogate = surrogateAt(from)) {
            appendUnicodeEscape(text, surrogate);
            return 3;
        }
        utf8::append(text, replacementCharacter);
    } else if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0)) {
        appendControl(text, codePoint);
    } else {
        if (length == 1)
            text += '\\'; // quotation mark or backslash
        text += from.substr(0, length);
    }
    return length;
}

void appendString(std::string &text, std::string_view string)
{
    text += '"';
    while (!string.empty()) {
        std::size_t length = 0;
        while (length < string.size() && isPlain(string[length]))
            ++length;
        text += string.substr(0, length);
        if (length < string.size())
            length += appendSpecial(text, string.substr(length));
        string.remove_prefix(length);
    }
    text += '"';
}

class Writer
{
public:
    explicit Writer(Layout layout, std::size_t limit = std::string::npos)
        : m_layout(layout)
        , m_limit(limit)
    {
    }

    std::string takeText() { return std::move(m_text); }

    void write(const Value &value)
    {
        if (const std::string *string = value.asString())
            writeText(*string);
        else if (const Number *number = value.asNumber())
            m_text += number->digits;
        else if (const Array *array = value.asArray())
            write(*array);
        else if (const Object *object = value.asObject())
            write(*object);
        else if (const bool *flag = value.asBool())
            m_text += *flag ? "true" : "false";
        else
            m_text += "null";
    }

    void writeText(std::string_view string) { appendString(m_text, string.substr(0, m_limit)); }

    void write(const Array &array)
    {
        writeItems('[', array, ']', [this](const Value &value) { write(value); });
    }

    void write(const Object &object)
    {
        writeItems('{', object.members(), '}', [this](const Member &member) {
            writeText(member.name);
            m_text += m_layout == Layout::Compact ? ":" : ": ";
            write(member.value);
        });
    }

private:
    template <typename Items, typename WriteItem>
    void writeItems(char open, const Items &items, char close, WriteItem writeItem)
    {
        m_text += open;
        ++m_depth;
        bool first = true;
        for (const auto &item : items) {
            if (m_text.size() >= m_limit)
                break;
            if (!first)
                m_text += ',';
            first = false;
            breakLine();
            writeItem(item);
        }
        --m_depth;
        if (!first)
            breakLine();
        m_text += close;
    }

    void breakLine()
    {
        if (m_layout == Layout::Compact)
            return;
        m_text += '\n';
        m_text.append(m_depth * indentWidth, ' ');
    }

    Layout m_layout;
    std::size_t m_limit;
    std::size_t m_depth = 0;
    std::string m_text;
};

} // namespace

std::string write(const Value &value, Layout layout)
{
    Writer writer(layout);
    writer.write(value);
    return writer.takeText();
}

std::string write(const Object &object, Layout layout)
{
    Writer writer(layout);
    writer.write(object);
    return writer.takeText();
}

std::string writeStart(const Value &value, std::size_t limit, Layout layout)
{
    Writer writer(layout, limit);
    writer.write(value);
    return writer.takeText();
}

std::string quote(std::string_view text)
{
    std::string quoted;
    quoted.reserve(text.size() + 2);
    appendString(quoted, text);
    return quoted;
}

} // namespace tokenscope::json
