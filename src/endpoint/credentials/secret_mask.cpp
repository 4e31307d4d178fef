// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/secret_mask.h"

#include "base/ascii.h"
#include "base/char_view.h"
#include "base/unescaped_text.h"
#include "jose/privacy/private_material.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace tokenscope::endpoint {

namespace {

constexpr std::size_t shortestSecret = 8;
constexpr std::size_t pieceLength = 12;
constexpr std::uint64_t base = 0x9E3779B97F4A7C15ULL;

/// What base64 makes of a text that begins at the so manieth byte of a group: the characters that depend on nothing
/// else.
std::string base64At(std::string_view text, qsizetype alignment)
{
    const QByteArray encoded = (QByteArray(alignment, '\0') + QByteArray(text.data(), qsizetype(text.size())))
                                   .toBase64(QByteArray::OmitTrailingEquals);
    constexpr std::array<qsizetype, 3> mixed = {0, 2, 3};
    const qsizetype whole = (alignment + qsizetype(text.size())) * 8 / 6;
    const qsizetype first = mixed[std::size_t(alignment)];
    return encoded.mid(first, whole - first).toStdString();
}

std::vector<std::string> base64Forms(std::string_view text)
{
    return {base64At(text, 0), base64At(text, 1), base64At(text, 2)};
}

/// The same of base32, in both of its alphabets (RFC 4648, 6 and 7).
std::vector<std::string> base32Forms(std::string_view text)
{
    constexpr std::size_t bitsPerDigit = 5;
    std::vector<std::string> forms;
    for (const std::string_view alphabet : {"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHIJKLMNOPQRSTUV"}) {
        for (std::size_t firstBit = 0; firstBit < bitsPerDigit; ++firstBit) {
            std::string &form = forms.emplace_back();
            for (std::size_t at = firstBit; at + bitsPerDigit <= text.size() * 8; at += bitsPerDigit) {
                const unsigned behind = at / 8 + 1 < text.size() ? (unsigned char)text[at / 8 + 1] : 0U;
                const unsigned both = unsigned((unsigned char)text[at / 8]) << 8U | behind;
                form += alphabet[both >> (16 - bitsPerDigit - at % 8) & 0x1FU];
            }
        }
    }
    return forms;
}

/// With each letter turned by half of the alphabet.
std::string rot13(std::string text)
{
    for (char &c : text) {
        if (ascii::isLetter(c))
            c = char((ascii::lowered(c) - 'a' + 13) % 26 + 'a');
    }
    return text;
}

/// Its bytes as programs print them: `0x70, 0x74` and `112, 116`, without what separates them.
std::vector<std::string> byteLists(std::string_view text)
{
    std::vector<std::string> lists(2);
    for (const char c : text) {
        lists[0] += "0x" + QByteArray(1, c).toHex().toStdString();
        lists[1] += std::to_string(unsigned((unsigned char)c));
    }
    return lists;
}

/// A character of a text, and how many bytes it has there.
struct ReadCharacter
{
    char character;
    std::size_t length;
};

/// Fullwidth letters and digits (U+FF10 to U+FF5A), in UTF-8, are those that they look like.
ReadCharacter readAt(std::string_view text, std::size_t place)
{
    constexpr std::size_t length = 3;
    if (text[place] != '\xEF' || text.size() - place < length)
        return {text[place], 1};
    const auto first = (unsigned char)text[place + 1];
    const auto second = (unsigned char)text[place + 2];
    const bool isFullwidth = (first == 0xBC || first == 0xBD) && (second & 0xC0U) == 0x80;
    const unsigned point = 0xF000U | (first & 0x3FU) << 6U | (second & 0x3FU);
    const auto plain = char(isFullwidth && point > 0xFF00 && point < 0xFF5F ? point - 0xFF00 + ' ' : '\0');
    return plain == '\0' ? ReadCharacter{text[place], 1} : ReadCharacter{plain, length};
}

/// Behind the tags and comments of markup that begin at a place: they part what a reader sees as one word.
std::size_t afterTags(std::string_view text, std::size_t place)
{
    constexpr std::size_t longestTag = 128;
    while (place < text.size() && text[place] == '<') {
        const std::size_t close = text.substr(place, longestTag).find('>');
        if (close == std::string_view::npos)
            break;
        place += close + 1;
    }
    return place;
}

/// A polynomial over the last `length` characters.
class RollingHash
{
public:
    explicit RollingHash(std::size_t length)
    {
        for (std::size_t i = 0; i < length; ++i)
            m_oldest *= base;
    }

    void take(char in, char out) { m_value = m_value * base + value(in) - m_oldest * value(out); }
    std::uint64_t value() const { return m_value ^ (m_value >> 29); }

private:
    /// Zero for what is not there yet.
    static std::uint64_t value(char c) { return (unsigned char)c * 0xBF58476D1CE4E5B9ULL; }

    std::uint64_t m_oldest = 1;
    std::uint64_t m_value = 0;
};

/// The last `length` of the characters that are compared, and where the first of them is.
class ComparedCharacters
{
public:
    explicit ComparedCharacters(std::size_t length)
        : m_ring(length)
        , m_hash(length)
    {
    }

    void take(std::size_t place, char c)
    {
        m_hash.take(c, m_ring[m_oldest].character);
        m_ring[m_oldest] = {place, c};
        m_oldest = m_oldest + 1 == m_ring.size() ? 0 : m_oldest + 1;
        ++m_count;
    }

    bool areEnough() const { return m_count >= m_ring.size(); }
    std::size_t begin() const { return m_ring[m_oldest].place; }
    std::uint64_t hash() const { return m_hash.value(); }

private:
    struct Compared
    {
        std::size_t place = 0;
        char character = '\0';
    };

    std::vector<Compared> m_ring;
    std::size_t m_oldest = 0;
    std::size_t m_count = 0;
    RollingHash m_hash;
};

/// The source with a mark in place of each passage. Places are those of the text without escapes.
class MaskedText
{
public:
    MaskedText(std::string_view source, const UnescapedText &unescaped, const QByteArray &mark, const QByteArray &tail)
        : m_source(source)
        , m_unescaped(unescaped)
        , m_mark(mark)
        , m_tail(tail)
    {
    }

    /// To be called in the order of `end`. What overlaps is one passage.
    void hide(std::size_t begin, std::size_t end)
    {
        if (m_begin == m_end || begin > m_end) {
            replacePassage();
            m_begin = std::max(begin, m_end);
        }
        m_end = end;
    }

    /// Nothing where there was nothing to hide.
    std::optional<QByteArray> finish()
    {
        replacePassage();
        if (m_taken == 0)
            return std::nullopt;
        return m_result.append(m_source.data() + m_taken, qsizetype(m_source.size() - m_taken));
    }

private:
    void replacePassage()
    {
        if (m_begin == m_end)
            return;
        const std::string_view text = m_unescaped.text();
        for (qsizetype i = 0; i < m_tail.size() && m_end < text.size() && text[m_end] == m_tail[i]; ++i)
            ++m_end;
        const std::size_t first = m_unescaped.place(m_begin);
        const std::size_t behind = m_unescaped.place(m_end);
        const std::string_view replaced = m_source.substr(first, behind - first);
        const bool isWide = replaced.find('\0') != replaced.npos;
        const std::string mark =
            isWide ? inWidthOf(replaced, jose::withheldMark(m_end - m_begin)) : m_mark.toStdString();
        m_result.append(m_source.data() + m_taken, qsizetype(first - m_taken));
        m_result.append(mark.data(), qsizetype(mark.size()));
        m_taken = behind;
        m_begin = m_end;
    }

    std::string_view m_source;
    const UnescapedText &m_unescaped;
    const QByteArray &m_mark;
    const QByteArray &m_tail;
    QByteArray m_result;
    std::size_t m_taken = 0; ///< of the source
    std::size_t m_begin = 0; ///< of the passage; no passage where it is `m_end`
    std::size_t m_end = 0;
};

} // namespace

SecretMask::SecretMask(const QByteArray &secret, const QByteArray &shown)
    : m_shown(shown)
{
    const std::string_view text = charView(secret);
    if (text.size() < shortestSecret)
        return;
    m_keepsAll = std::ranges::count_if(text, ascii::isLetterOrDigit) < std::ptrdiff_t(shortestSecret);
    m_piece = std::size_t(std::ranges::count_if(text, [this](char c) { return isKept(c); }));
    for (std::size_t i = 0; i + pieceLength <= text.size(); ++i) {
        const auto kept = std::ranges::count_if(text.substr(i, pieceLength), [this](char c) { return isKept(c); });
        m_piece = std::min(m_piece, std::max(std::size_t(kept), shortestSecret));
    }
    const auto last = std::ranges::find_if(text.rbegin(), text.rend(), [this](char c) { return isKept(c); });
    m_tail = secret.last(last - text.rbegin());

    constexpr std::size_t longSecret = 8 * 1024; // nobody has one; its forms would be many times as long
    m_filter = std::make_shared<std::bitset<filterBits>>();
    const std::string backwards(text.rbegin(), text.rend());
    addForm(text);
    addForm(backwards);
    addForm(secret.toHex().toStdString());
    addForm(rot13(std::string(text)));
    for (const std::string &list : byteLists(text))
        addForm(list);
    for (const std::string &form : base32Forms(text))
        addForm(form);
    for (const std::string &form : base64Forms(text)) {
        addForm(form);
        if (text.size() > longSecret)
            continue;
        addForm(std::string(form.rbegin(), form.rend()));
        for (const std::string &twice : base64Forms(form))
            addForm(twice);
    }
    for (const std::string &form : base64Forms(backwards))
        addForm(form);
    std::ranges::sort(m_pieces);
}

bool SecretMask::isKept(char c) const
{
    constexpr std::string_view others = "-._~+/=";
    return ascii::isLetterOrDigit(c) || (m_keepsAll && others.find(c) != others.npos);
}

void SecretMask::addForm(std::string_view form)
{
    std::string kept;
    for (const char c : form) {
        if (isKept(c))
            kept += ascii::lowered(c);
    }
    RollingHash hash(m_piece);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        hash.take(kept[i], i >= m_piece ? kept[i - m_piece] : '\0');
        if (i + 1 < m_piece)
            continue;
        m_pieces.push_back(hash.value());
        m_filter->set(hash.value() % filterBits);
    }
}

QByteArray SecretMask::masked(QByteArray source) const
{
    if (m_piece == 0 || source.isEmpty())
        return source;
    // What a tag has in it is looked for as well, so that it is passed over by a reading of its own.
    return maskedReading(maskedReading(std::move(source), Tags::AreText), Tags::ArePassedOver);
}

QByteArray SecretMask::maskedReading(QByteArray source, Tags tags) const
{
    const std::string_view all = charView(source);
    const UnescapedText unescaped(all);
    const std::string_view text = unescaped.text();
    if (tags == Tags::ArePassedOver && text.find('<') == text.npos)
        return source;
    ComparedCharacters last(m_piece);
    MaskedText result(all, unescaped, m_shown, m_tail);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (tags == Tags::ArePassedOver)
            i = afterTags(text, i);
        if (i == text.size())
            break;
        const auto [character, length] = readAt(text, i);
        const std::size_t place = i;
        i += length - 1;
        if (!isKept(character))
            continue;
        last.take(place, ascii::lowered(character));
        if (last.areEnough() && isPiece(last.hash()))
            result.hide(last.begin(), i + 1);
    }
    return result.finish().value_or(source);
}

bool SecretMask::isPiece(std::uint64_t hash) const
{
    return m_filter->test(hash % filterBits) && std::ranges::binary_search(m_pieces, hash);
}

} // namespace tokenscope::endpoint
