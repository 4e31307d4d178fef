// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base58.h"
#include "base/base64url.h"
#include "base/base85.h"
#include "base/bytes.h"
#include "base/deflate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Bytes and texts as programs, dumps and people write them down.
namespace tokenscope::jose::spellings {

inline std::string text(ByteView bytes)
{
    return std::string(asText(bytes));
}

inline std::string hex(ByteView bytes, char separator = 0)
{
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return (separator ? raw.toHex(separator) : raw.toHex()).toStdString();
}

inline std::string upper(std::string text)
{
    return QByteArray::fromStdString(text).toUpper().toStdString();
}

inline std::string lower(std::string text)
{
    return QByteArray::fromStdString(text).toLower().toStdString();
}

inline std::string replaced(std::string text, const char *from, const char *to)
{
    return QByteArray::fromStdString(text).replace(from, to).toStdString();
}

inline std::string wrapped(const std::string &text, std::size_t width, const std::string &lineEnd)
{
    std::string lines;
    for (std::size_t i = 0; i < text.size(); i += width)
        lines += text.substr(i, width) + lineEnd;
    return lines;
}

inline std::string utf16(const std::string &text, bool bigEndian, bool withMark)
{
    std::string wide = !withMark ? "" : bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : text)
        wide += bigEndian ? std::string({'\0', c}) : std::string({c, '\0'});
    return wide;
}

/// As programs print a list of bytes.
inline std::string listed(ByteView bytes, const char *before, const char *format, const char *behind)
{
    QStringList all;
    for (const unsigned char byte : bytes)
        all += QString::asprintf(format, unsigned(byte));
    return before + all.join(*format == '\\' ? QString() : QStringLiteral(", ")).toStdString() + behind;
}

/// Each behind its place.
inline std::string numbered(ByteView bytes, const char *format)
{
    QStringList all;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        all += QString::asprintf(format, unsigned(i), unsigned(bytes[i]));
    return all.join(u',').toStdString();
}

inline QString latin1(ByteView bytes)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// Digits of so many bits each.
inline std::string digits(ByteView bytes, unsigned bits, std::string_view alphabet)
{
    std::string all;
    unsigned pending = 0;
    unsigned left = 0;
    for (const unsigned char byte : bytes) {
        pending = (pending << 8U | byte) & 0xFFFF;
        for (left += 8; left >= bits; left -= bits)
            all += alphabet[pending >> (left - bits) & ((1U << bits) - 1)];
    }
    return left > 0 ? all + alphabet[pending << (bits - left) & ((1U << bits) - 1)] : all;
}

inline std::string base85(ByteView bytes, std::string_view alphabet)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 4) {
        const ByteView some = bytes.subspan(at, std::min<std::size_t>(4, bytes.size() - at));
        std::uint64_t group = 0;
        for (std::size_t i = 0; i < 4; ++i)
            group = group << 8U | (i < some.size() ? some[i] : 0U);
        std::string digits;
        for (int i = 0; i < 5; ++i, group /= 85)
            digits.insert(digits.begin(), alphabet[group % 85]);
        text += digits.substr(0, some.size() + 1);
    }
    return text;
}

/// RFC 9285, 3.
inline std::string base45(ByteView bytes)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const bool isPair = at + 1 < bytes.size();
        unsigned group = isPair ? bytes[at] * 256U + bytes[at + 1] : bytes[at];
        for (int i = 0; i < (isPair ? 3 : 2); ++i, group /= 45)
            text += alphabet[group % 45];
    }
    return text;
}

/// The letters of one alphabet in the places of those of another.
inline std::string respelt(std::string text, std::string_view from, std::string_view to)
{
    for (char &c : text) {
        if (const std::size_t place = from.find(c); place != std::string_view::npos)
            c = to[place];
    }
    return text;
}

/// gzip's frame around DEFLATE, its checksum left out of account.
inline Bytes gzip(ByteView bytes)
{
    Bytes packed = {0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
    const Bytes content = deflate(bytes);
    packed.insert(packed.end(), content.begin(), content.end());
    packed.insert(packed.end(), 8, 0);
    return packed;
}

inline std::string backwards(std::string text)
{
    return {text.rbegin(), text.rend()};
}

inline std::string wholeNumber(ByteView bytes, std::string_view alphabet)
{
    std::string text;
    for (const unsigned char byte : bytes) {
        std::size_t carry = byte;
        for (char &digit : text) {
            carry += alphabet.find(digit) * 256;
            digit = alphabet[carry % alphabet.size()];
            carry /= alphabet.size();
        }
        for (; carry > 0; carry /= alphabet.size())
            text += alphabet[carry % alphabet.size()];
    }
    for (std::size_t i = 0; i < bytes.size() && bytes[i] == 0; ++i)
        text += alphabet.front();
    return backwards(text);
}

inline std::string base58(ByteView bytes)
{
    return wholeNumber(bytes, base58::alphabet);
}

inline std::string decimal(ByteView bytes)
{
    std::string digits = "0";
    for (const unsigned char byte : bytes) {
        unsigned carry = byte;
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            carry += unsigned(*digit - '0') * 256;
            *digit = char('0' + carry % 10);
            carry /= 10;
        }
        for (; carry != 0; carry /= 10)
            digits.insert(digits.begin(), char('0' + carry % 10));
    }
    return digits;
}

/// Sixteen to a line, behind their address.
inline std::string dump(ByteView bytes, const char *address, const char *format)
{
    QString text;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (at % 16 == 0)
            text += (at > 0 ? QStringLiteral("\n") : QString()) + QString::asprintf(address, unsigned(at));
        text += u' ' + QString::asprintf(format, unsigned(bytes[at]));
    }
    return text.toStdString();
}

/// Words of so many bytes, the lowest first, in such a format.
inline std::string words(ByteView bytes, std::size_t size, const char *format)
{
    QStringList all;
    for (std::size_t at = 0; at + size <= bytes.size(); at += size) {
        quint64 word = 0;
        for (std::size_t i = size; i-- > 0;)
            word = word << 8U | bytes[at + i];
        all += QString::asprintf(format, static_cast<unsigned long long>(word));
    }
    return all.join(QStringLiteral(", ")).toStdString();
}

/// Each byte changed in one and the same way.
inline std::string changed(std::string text, const std::function<unsigned(unsigned char)> &change)
{
    std::ranges::transform(text, text.begin(), [&](char c) { return char(change(static_cast<unsigned char>(c))); });
    return text;
}

inline unsigned inverted(unsigned char byte)
{
    return byte ^ 0xFFU;
}

inline unsigned masked(unsigned char byte)
{
    return byte ^ 0x5AU;
}

inline unsigned halvesExchanged(unsigned char byte)
{
    return byte << 4U | byte >> 4U;
}

inline unsigned bitsTurnedRound(unsigned char byte)
{
    unsigned turned = 0;
    for (unsigned bit = 0; bit < 8; ++bit)
        turned |= (byte >> bit & 1U) << (7 - bit);
    return turned;
}

/// POSIX, uuencode.
inline std::string uuencoded(ByteView bytes)
{
    std::string all = "begin 644 key\n";
    std::string alphabet = "`";
    for (char c = '!'; c < '`'; ++c)
        alphabet += c;
    for (std::size_t at = 0; at < bytes.size(); at += 45) {
        const ByteView some = bytes.subspan(at, std::min<std::size_t>(45, bytes.size() - at));
        std::string line = digits(some, 6, alphabet);
        line.resize((line.size() + 3) / 4 * 4, '`');
        all += alphabet[some.size()] + line + "\n";
    }
    return all + "`\nend\n";
}

/// Letters of U+FF01 and on.
inline std::string fullwidth(const std::string &text)
{
    QString wide = QString::fromLatin1(QByteArray::fromStdString(text));
    for (QChar &c : wide) {
        if (c > QLatin1Char(' '))
            c = QChar(c.unicode() + 0xFEE0);
    }
    return wide.toStdString();
}

/// As `od -c` prints a text.
inline std::string characterDump(const std::string &text)
{
    QString all;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at % 16 == 0)
            all += (at > 0 ? QStringLiteral("\n") : QString()) + QString::asprintf("%07o", unsigned(at));
        const auto byte = static_cast<unsigned char>(text[at]);
        all += byte == '\n'                 ? QStringLiteral("  \\n")
               : byte >= ' ' && byte < 0x7F ? QString::asprintf("   %c", byte)
                                            : QString::asprintf(" %03o", unsigned(byte));
    }
    return all.toStdString() + "\n";
}

/// Each character with others behind it.
inline std::string spacedBy(const std::string &text, const std::string &others)
{
    std::string all;
    for (const char c : text)
        all += c + others;
    return all;
}

inline std::string morse(const std::string &hexDigits)
{
    constexpr std::array codes = {"-----", ".----", "..---", "...--", "....-", ".....", "-....", "--...",
                                  "---..", "----.", ".-",    "-...",  "-.-.",  "-..",   ".",     "..-."};
    std::string all;
    for (const char c : hexDigits)
        all += std::string(codes.at(std::string_view("0123456789abcdef").find(c))) + ' ';
    return all;
}

/// Joachim Henke's basE91.
inline std::string base91(ByteView bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                          "!#$%&()*+,./:;<=>?@[]^_`{|}~\"";
    std::string all;
    std::uint32_t pending = 0;
    unsigned bits = 0;
    const auto put = [&](std::uint32_t pair) {
        all += alphabet[pair % 91];
        all += alphabet[pair / 91];
    };
    for (const unsigned char byte : bytes) {
        pending |= std::uint32_t(byte) << bits;
        bits += 8;
        if (bits > 13) {
            const bool isShort = (pending & 0x1FFFU) > 88;
            put(pending & (isShort ? 0x1FFFU : 0x3FFFU));
            pending >>= isShort ? 13U : 14U;
            bits -= isShort ? 13 : 14;
        }
    }
    if (bits > 0)
        put(pending);
    return all;
}

} // namespace tokenscope::jose::spellings
