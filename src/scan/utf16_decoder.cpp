// SPDX-License-Identifier: Apache-2.0
#include "scan/utf16_decoder.h"

#include "inspect/recognition/utf16_text.h"

#include <utility>

namespace tokenscope::scan {

namespace {

void appendCodePoint(std::string &text, char32_t codePoint)
{
    if (codePoint < 0x80) {
        text += char(codePoint);
    } else if (codePoint < 0x800) {
        text += char(0xC0 | (codePoint >> 6));
        text += char(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        text += char(0xE0 | (codePoint >> 12));
        text += char(0x80 | ((codePoint >> 6) & 0x3F));
        text += char(0x80 | (codePoint & 0x3F));
    } else {
        text += char(0xF0 | (codePoint >> 18));
        text += char(0x80 | ((codePoint >> 12) & 0x3F));
        text += char(0x80 | ((codePoint >> 6) & 0x3F));
        text += char(0x80 | (codePoint & 0x3F));
    }
}

} // namespace

void Utf16Decoder::append(char16_t unit)
{
    constexpr char32_t replacement = 0xFFFD;
    const bool isFirstHalf = unit >= 0xD800 && unit < 0xDC00;
    const bool isSecondHalf = unit >= 0xDC00 && unit < 0xE000;
    const auto first = std::exchange(m_surrogate, std::nullopt);
    if (first && isSecondHalf)
        return appendCodePoint(m_text, 0x10000 + ((char32_t(*first) - 0xD800) << 10) + (unit - 0xDC00));
    if (first)
        appendCodePoint(m_text, replacement);
    if (isFirstHalf)
        m_surrogate = unit;
    else if (unit != 0xFEFF)
        appendCodePoint(m_text, isSecondHalf ? replacement : char32_t(unit));
}

std::string_view Utf16Decoder::decode(std::string_view piece)
{
    if (m_form == Form::Unknown && !piece.empty()) {
        const auto order = inspect::utf16OrderOf(piece);
        m_form = !order ? Form::Other : *order == inspect::ByteOrder::Little ? Form::Little : Form::Big;
    }
    if (m_form == Form::Other || m_form == Form::Unknown)
        return piece;
    m_text.clear();
    m_text.reserve(piece.size() / 2 + 1);
    for (const char byte : piece) {
        if (!m_half) {
            m_half = byte;
            continue;
        }
        const auto first = static_cast<unsigned char>(*std::exchange(m_half, std::nullopt));
        const auto second = static_cast<unsigned char>(byte);
        append(char16_t(m_form == Form::Little ? first | (second << 8) : second | (first << 8)));
    }
    return m_text;
}

} // namespace tokenscope::scan
