// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/secret_spellings.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "base/percent.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/utf16_text.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestSecret = 16 * 1024;
constexpr std::size_t mostWrappings = 24;
constexpr std::size_t mostSpellings = 240;

std::optional<std::string> behindPrefix(std::string_view text, std::string_view prefix)
{
    return startsWithIgnoringCase(text, prefix) && text.size() > prefix.size()
               ? std::optional(std::string(text.substr(prefix.size())))
               : std::nullopt;
}

std::optional<std::string> withoutMark(std::string_view text)
{
    return behindPrefix(text, "\xEF\xBB\xBF");
}

std::optional<std::string> fromUtf16(std::string_view text)
{
    auto converted = readUtf16(text);
    return converted ? std::optional(std::move(converted->text)) : std::nullopt;
}

std::optional<std::string> withoutLineEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of("\r\n");
    return last != std::string_view::npos && last + 1 < text.size()
               ? std::optional(std::string(text.substr(0, last + 1)))
               : std::nullopt;
}

std::optional<std::string> withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t last = text.find_last_not_of(" \t");
    return first > 0 || last + 1 < text.size() ? std::optional(std::string(text.substr(first, last - first + 1)))
                                               : std::nullopt;
}

/// `JWT_SECRET=`, `export JWT_SECRET=`, `secret: `.
std::optional<std::string> withoutName(std::string_view text)
{
    for (const std::string_view command : {"export ", "set ", "const ", "let ", "var ", "$env:"}) {
        if (startsWithIgnoringCase(text, command))
            text.remove_prefix(command.size());
    }
    std::size_t end = 0;
    while (end < text.size() && (isAlphanumeric(text.substr(end, 1)) || std::string_view("_.-\"'").contains(text[end])))
        ++end;
    const std::size_t mark = std::min(text.find_first_not_of(" \t", end), text.size());
    const std::string_view name = text.substr(0, end);
    if (isEqualIgnoringCase(name, "base64") || isEqualIgnoringCase(name, "hex"))
        return std::nullopt; // a prefix, which says how the rest is written
    if (end == 0 || mark == text.size() || (text[mark] != '=' && text[mark] != ':'))
        return std::nullopt;
    const std::size_t value = text.find_first_not_of(" \t", mark + 1);
    return value == std::string_view::npos || text.substr(value).find_first_not_of("=\r\n") == std::string_view::npos
               ? std::nullopt
               : std::optional(std::string(text.substr(value)));
}

std::optional<std::string> withoutQuotes(std::string_view text)
{
    for (const std::string_view ending : {";", ","}) {
        if (text.size() > 1 && text.ends_with(ending))
            text.remove_suffix(1);
    }
    for (const auto &[open, close] :
         {std::pair<std::string_view, std::string_view>{"\"", "\""}, {"'", "'"}, {"`", "`"}, {"“", "”"}, {"‘", "’"}}) {
        if (text.size() > open.size() + close.size() && text.starts_with(open) && text.ends_with(close))
            return std::string(text.substr(open.size(), text.size() - open.size() - close.size()));
    }
    return std::nullopt;
}

std::optional<std::string> withoutBase64Prefix(std::string_view text)
{
    return behindPrefix(text, "base64:");
}

std::optional<std::string> withoutHexPrefix(std::string_view text)
{
    return behindPrefix(text, "hex:");
}

std::optional<std::string> withoutZeroX(std::string_view text)
{
    return behindPrefix(text, "0x");
}

std::optional<std::string> withoutCharacters(std::string_view text, std::string_view characters)
{
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [characters](char c) { return !characters.contains(c); });
    return kept.size() < text.size() && !kept.empty() ? std::optional(std::move(kept)) : std::nullopt;
}

/// As OpenSSL and others wrap base64.
std::optional<std::string> withoutInnerBreaks(std::string_view text)
{
    return withoutCharacters(text, "\r\n");
}

std::optional<std::string> withoutSeparators(std::string_view text)
{
    auto bare = withoutCharacters(text, ": -");
    return bare && isHex(*bare) ? bare : std::nullopt;
}

std::optional<std::string> withEscapesRead(std::string_view text)
{
    std::string read;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const std::size_t which = std::string_view("nrt\\\"'/").find(next);
        if (next != '\0' && which != std::string_view::npos) {
            read += "\n\r\t\\\"'/"[which];
            ++i;
        } else {
            read += text[i];
        }
    }
    return read.size() < text.size() ? std::optional(std::move(read)) : std::nullopt;
}

/// `%2B` and the like, as in an address.
std::optional<std::string> withoutPercent(std::string_view text)
{
    if (!text.contains('%'))
        return std::nullopt;
    std::string decoded = percent::decode(text);
    return decoded != text ? std::optional(std::move(decoded)) : std::nullopt;
}

/// The `k` of a JWK, or of the first in a set, where the file itself was given as the secret.
std::optional<std::string> fromJwk(std::string_view text)
{
    if (!text.starts_with('{'))
        return std::nullopt;
    const auto document = json::parse(text);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *keys = object ? object->find("keys") : nullptr;
    if (keys && keys->asArray() && !keys->asArray()->empty())
        object = keys->asArray()->front().asObject();
    const json::Value *secret = object ? object->find("k") : nullptr;
    const std::string *encoded = secret ? secret->asString() : nullptr;
    const auto bytes = encoded ? base64url::decode(*encoded) : std::unexpected(base64url::Error{});
    return bytes ? std::optional(std::string(asText(*bytes))) : std::nullopt;
}

struct Step
{
    SecretStep name;
    std::optional<std::string> (*take)(std::string_view text);
};

constexpr std::array unwrappingSteps = {
    Step{SecretStep::Utf16, fromUtf16},
    Step{SecretStep::ByteOrderMark, withoutMark},
    Step{SecretStep::LineEnd, withoutLineEnd},
    Step{SecretStep::Blanks, withoutBlanks},
    Step{SecretStep::Name, withoutName},
    Step{SecretStep::Quotes, withoutQuotes},
    Step{SecretStep::Base64Prefix, withoutBase64Prefix},
    Step{SecretStep::HexPrefix, withoutHexPrefix},
    Step{SecretStep::ZeroX, withoutZeroX},
    Step{SecretStep::Escapes, withEscapesRead},
    Step{SecretStep::LineBreaks, withoutInnerBreaks},
    Step{SecretStep::Separators, withoutSeparators},
    Step{SecretStep::Percent, withoutPercent},
    Step{SecretStep::FromJwk, fromJwk},
};

class Spellings
{
public:
    explicit Spellings(std::string secret) { m_all.push_back({{}, std::move(secret)}); }

    void unwrap();
    void decode();
    void encode();
    std::vector<SecretSpelling> take() const;

private:
    struct State
    {
        SecretSteps steps;
        std::string text;
    };

    void add(const State &from, SecretStep step, std::string text)
    {
        const bool isKnown = std::ranges::any_of(m_all, [&text](const State &state) { return state.text == text; });
        if (isKnown || text.empty() || m_all.size() >= mostSpellings)
            return;
        SecretSteps steps = from.steps;
        steps.push_back(step);
        m_all.push_back({std::move(steps), std::move(text)});
    }
    void decodeOne(const State &from);

    std::vector<State> m_all;
    std::size_t m_wrappings = 0;
};

/// Lines of settings are each a text by itself.
void Spellings::unwrap()
{
    const std::string whole = m_all.front().text;
    constexpr std::size_t mostLines = 16;
    std::size_t lines = 0;
    for (const std::string_view line : splitAt(whole, '\n')) {
        const bool isAlone = line.size() + 1 >= whole.size();
        if (isAlone || ++lines > mostLines)
            break;
        const std::size_t first = line.find_first_not_of("\r");
        if (first != std::string_view::npos && withoutName(line))
            add(m_all.front(), SecretStep::LineEnd, std::string(line.substr(0, line.find('\r'))));
    }
    for (std::size_t i = 0; i < m_all.size() && m_all.size() < mostWrappings; ++i) {
        for (const Step &step : unwrappingSteps) {
            const State from = m_all[i];
            if (auto text = step.take(from.text))
                add(from, step.name, std::move(*text));
        }
    }
    m_wrappings = m_all.size();
}

void Spellings::decodeOne(const State &from)
{
    if (const auto bytes = hexBytes(from.text))
        add(from, SecretStep::FromHex, std::string(asText(*bytes)));
    if (const auto bytes = anyBase64(from.text))
        add(from,
            from.text.find_first_of("-_") == std::string::npos ? SecretStep::FromBase64 : SecretStep::FromBase64Url,
            std::string(asText(*bytes)));
}

void Spellings::decode()
{
    for (std::size_t i = 0; i < m_wrappings; ++i)
        decodeOne(State(m_all[i]));
    const std::size_t once = m_all.size();
    for (std::size_t i = m_wrappings; i < once; ++i) {
        const State from = m_all[i];
        if (auto text = withoutLineEnd(from.text))
            add(from, SecretStep::LineEnd, std::move(*text));
        decodeOne(from);
    }
    const std::size_t twice = m_all.size();
    for (std::size_t i = once; i < twice; ++i)
        decodeOne(State(m_all[i]));
}

void Spellings::encode()
{
    const std::size_t decoded = m_all.size();
    for (std::size_t i = 0; i < decoded; ++i) {
        const State from = m_all[i];
        add(from, SecretStep::LineEndAdded, from.text + "\n");
        add(from, SecretStep::LineEndAdded, from.text + "\r\n");
        if (i >= m_wrappings)
            continue;
        add(from, SecretStep::Quoted, '"' + from.text + '"');
        add(from, SecretStep::Quoted, "'" + from.text + "'");
        add(from, SecretStep::AsBase64, base64url::encodeStandard(asBytes(from.text)));
        add(from, SecretStep::AsBase64Url, base64url::encode(asBytes(from.text)));
        add(from, SecretStep::AsHex, hex::encode(asBytes(from.text)));
        add(from, SecretStep::AsHex, hex::encode(asBytes(from.text), hex::LetterCase::Upper));
    }
    // Digits of a secret that is taken as text, in the other letter case.
    for (std::size_t i = 0; i < m_wrappings; ++i) {
        const State from = m_all[i];
        if (!isHex(from.text))
            continue;
        std::string small = from.text;
        std::string capitals = from.text;
        std::ranges::transform(small, small.begin(), [](char c) { return c >= 'A' && c <= 'F' ? char(c + 32) : c; });
        std::ranges::transform(capitals, capitals.begin(),
                               [](char c) { return c >= 'a' && c <= 'f' ? char(c - 32) : c; });
        add(from, SecretStep::SmallLetters, std::move(small));
        add(from, SecretStep::Capitals, std::move(capitals));
    }
}

std::vector<SecretSpelling> Spellings::take() const
{
    std::vector<SecretSpelling> spellings;
    for (std::size_t i = 1; i < m_all.size(); ++i) {
        const ByteView bytes = asBytes(m_all[i].text);
        spellings.push_back({m_all[i].steps, Bytes(bytes.begin(), bytes.end())});
    }
    std::ranges::stable_sort(spellings, {}, [](const SecretSpelling &spelling) { return spelling.steps.size(); });
    return spellings;
}

} // namespace

std::vector<SecretSpelling> secretSpellings(ByteView secret)
{
    if (secret.empty() || secret.size() > longestSecret)
        return {};
    Spellings spellings{std::string(asText(secret))};
    spellings.unwrap();
    spellings.decode();
    spellings.encode();
    return spellings.take();
}

} // namespace tokenscope::inspect
