// SPDX-License-Identifier: Apache-2.0
#include "endpoint/secret_mask.h"

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::endpoint {

namespace {

/// One character of ASCII as a text holds it, escaped or not.
struct Unit
{
    char character = '\0'; ///< NUL where it is none that a token can have
    std::size_t length = 1;
};

Unit escapedUnit(std::string_view text)
{
    constexpr std::size_t unicodeLength = 6; // \u002f
    if (text.size() >= 2 && (text[1] == 'n' || text[1] == 'r' || text[1] == 't'))
        return {'\0', 2};
    if (text.size() >= unicodeLength && text[1] == 'u') {
        unsigned code = 0;
        const char *const end = text.data() + unicodeLength;
        const auto read = std::from_chars(text.data() + 2, end, code, 16);
        if (read.ec == std::errc() && read.ptr == end)
            return {code < 0x80 ? char(code) : '\0', unicodeLength};
    }
    if (text.size() >= 2 && (text[1] == '/' || text[1] == '"' || text[1] == '\\'))
        return {text[1], 2};
    return {'\\', 1};
}

/// How many characters of the secret may still hold after so many of them have been met and the next was another
/// (Knuth, Morris, Pratt).
std::vector<std::size_t> fallbacks(std::string_view secret)
{
    std::vector<std::size_t> all(secret.size() + 1, 0);
    for (std::size_t i = 1, held = 0; i < secret.size(); ++i) {
        while (held > 0 && secret[i] != secret[held])
            held = all[held];
        held += secret[i] == secret[held] ? 1 : 0;
        all[i + 1] = held;
    }
    return all;
}

/// Much cheaper than finding the places, which few texts have.
bool holdsEscaped(std::string_view text, std::string_view secret)
{
    std::string plain(text.size(), '\0');
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Unit unit = text[at] == '\\' ? escapedUnit(text.substr(at)) : Unit{text[at], 1};
        plain[length++] = unit.character;
        at += unit.length;
    }
    return QByteArrayView(plain.data(), qsizetype(length))
        .contains(QByteArrayView(secret.data(), qsizetype(secret.size())));
}

QByteArray escapedMasked(std::string_view text, std::string_view secret, const QByteArray &shown)
{
    const std::vector<std::size_t> fallback = fallbacks(secret);
    std::vector<std::size_t> starts(secret.size()); // of as many units as the secret has, in a ring
    std::size_t oldest = 0;
    std::size_t held = 0;
    std::size_t taken = 0;
    QByteArray result;
    for (std::size_t at = 0; at < text.size();) {
        const Unit unit = text[at] == '\\' ? escapedUnit(text.substr(at)) : Unit{text[at], 1};
        starts[oldest] = at;
        oldest = oldest + 1 == starts.size() ? 0 : oldest + 1;
        at += unit.length;
        while (held > 0 && unit.character != secret[held])
            held = fallback[held];
        held += unit.character == secret[held] ? 1 : 0;
        if (held < secret.size())
            continue;
        result.append(text.data() + taken, qsizetype(starts[oldest] - taken));
        result.append(shown);
        taken = at;
        held = 0;
    }
    return result.append(text.data() + taken, qsizetype(text.size() - taken));
}

} // namespace

QByteArray masked(QByteArray text, const QByteArray &secret, const QByteArray &shown)
{
    text.replace(secret, shown);
    const std::string_view all(text.constData(), std::size_t(text.size()));
    const std::string_view sought(secret.constData(), std::size_t(secret.size()));
    return text.contains('\\') && holdsEscaped(all, sought) ? escapedMasked(all, sought, shown) : text;
}

} // namespace tokenscope::endpoint
