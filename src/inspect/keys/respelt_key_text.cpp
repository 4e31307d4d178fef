// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/respelt_key_text.h"

#include "base/percent.h"
#include "base/whitespace.h"
#include "inspect/keys/printed_keys.h"
#include "inspect/keys/toml_keys.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/utf16_text.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestRespelt = 4 * 1024 * 1024;
constexpr std::size_t fewestKeyDigits = 64;

std::string dense(std::string_view text)
{
    std::string joined;
    joined.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(joined),
                         [](char c) { return ascii::jsonWhitespace.find(c) == std::string_view::npos; });
    return joined;
}

/// `&#10;`, `&#x2B;`, `&quot;`, `&amp;`.
std::string withoutHtmlCodes(std::string_view text)
{
    static constexpr std::array names = {
        std::pair{"&quot;", '"'}, std::pair{"&apos;", '\''},  std::pair{"&amp;", '&'},     std::pair{"&plus;", '+'},
        std::pair{"&sol;", '/'},  std::pair{"&equals;", '='}, std::pair{"&NewLine;", '\n'}};
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        constexpr std::size_t longestCode = 10;
        const std::string_view rest = text.substr(i, longestCode);
        const auto named =
            std::ranges::find_if(names, [rest](const auto &each) { return rest.starts_with(each.first); });
        const std::size_t end = rest.find(';');
        unsigned value = 0;
        if (rest.starts_with("&#") && end != std::string_view::npos && end > 2) {
            const bool isHexCode = rest[2] == 'x' || rest[2] == 'X';
            const std::string_view digits = rest.substr(isHexCode ? 3 : 2, end - (isHexCode ? 3 : 2));
            std::from_chars(digits.data(), digits.data() + digits.size(), value, isHexCode ? 16 : 10);
        }
        if (named != names.end()) {
            plain += named->second;
            i += std::string_view(named->first).size();
        } else if (value > 0 && value < 0x80) {
            plain += char(value);
            i += end + 1;
        } else {
            plain += text[i++];
        }
    }
    return plain;
}

/// PEM whose inside is in base64url.
std::optional<std::string> pemInOrdinaryBase64(std::string_view text)
{
    std::string ordinary(text);
    bool isChanged = false;
    std::size_t begin = ordinary.find("-----BEGIN ");
    while (begin != std::string::npos) {
        const std::size_t body = ordinary.find("-----", begin + 11);
        const std::size_t end = ordinary.find("-----END ", begin);
        if (body == std::string::npos || end == std::string::npos || body > end)
            break;
        for (std::size_t i = body + 5; i < end; ++i) {
            char &c = ordinary[i];
            const char meant = c == '-' ? '+' : c == '_' ? '/' : c;
            isChanged |= meant != c;
            c = meant;
        }
        begin = ordinary.find("-----BEGIN ", end);
    }
    return isChanged ? std::optional(std::move(ordinary)) : std::nullopt;
}

/// `cat -n`, `nl`, `grep -n` and editors put a number in front of each line.
std::optional<std::string> withoutLineNumbers(std::string_view text)
{
    std::string plain;
    std::size_t count = 0;
    for (const std::string_view line : splitAt(text, '\n')) {
        const std::size_t first = line.find_first_not_of(" \t\r");
        if (first == std::string_view::npos)
            continue;
        const std::size_t end = line.find_first_not_of("0123456789", first);
        const bool isNumbered = end > first && end != std::string_view::npos && end - first <= 6 &&
                                std::string_view(" \t:|.").contains(line[end]);
        if (!isNumbered)
            return std::nullopt;
        const std::size_t rest = line.find_first_not_of(" \t:|.", end);
        plain.append(rest == std::string_view::npos ? std::string_view() : line.substr(rest)).append("\n");
        ++count;
    }
    return count > 0 ? std::optional(std::move(plain)) : std::nullopt;
}

/// Pages and chats put no-break spaces where blanks were.
std::string withPlainSpaces(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\xC2\xA0";
    std::string plain(text);
    for (std::size_t at = plain.find(noBreakSpace); at != std::string::npos; at = plain.find(noBreakSpace, at + 1))
        plain.replace(at, noBreakSpace.size(), " ");
    return plain;
}

/// `jq -c '.keys[]'` and logs write one object a line.
std::optional<std::string> listOfLines(std::string_view text)
{
    std::string list = "[";
    std::size_t count = 0;
    for (const std::string_view line : splitAt(text, '\n')) {
        const std::size_t first = line.find_first_not_of(ascii::jsonWhitespace);
        if (first == std::string_view::npos)
            continue;
        const auto document = line[first] == '{' ? json::parse(line) : std::unexpected(json::ParseError{});
        if (!document)
            return std::nullopt;
        list.append(count++ > 0 ? "," : "").append(line);
    }
    return count > 1 ? std::optional(list + ']') : std::nullopt;
}

/// A JWK as YAML has it: a name, a colon and a value in each line.
std::optional<std::string> objectOfLines(std::string_view text)
{
    constexpr std::size_t longestKey = 64 * 1024;
    if (text.size() > longestKey)
        return std::nullopt;
    json::Object object;
    bool namesOtherPrimes = false;
    for (const std::string_view line : splitAt(text, '\n')) {
        const std::size_t start = line.find_first_not_of(" \t\r-");
        if (start == std::string_view::npos || line[start] == '#')
            continue;
        const std::size_t colon = line.find(':', start);
        if (colon == std::string_view::npos)
            return std::nullopt;
        std::string_view value = line.substr(colon + 1);
        value = value.substr(std::min(value.find_first_not_of(" \t\"'"), value.size()));
        value = value.substr(0, value.find_last_not_of(" \t\r\"'") + 1); // npos + 1 is 0
        const std::string_view name = line.substr(start, colon - start);
        namesOtherPrimes = namesOtherPrimes || name == "oth";
        if (namesOtherPrimes && (name == "r" || name == "t"))
            continue; // members of its entries, and of no key
        if (!value.empty())
            object.set(std::string(name), json::Value(std::string(value)));
    }
    return object.find("kty") ? std::optional(json::write(json::Value(std::move(object)))) : std::nullopt;
}

bool mayBeKeyText(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(ascii::jsonWhitespace);
    return first != std::string_view::npos &&
           (text[first] == '{' || text[first] == '[' || text[first] == 'M' || text.contains("-----BEGIN ") ||
            text.starts_with("LS0tLS1C") || text[0] == '\x30');
}

/// `JWT_PUBLIC_KEY_BASE64="LS0tLS1C…"`: the first setting whose value is a key in base64.
std::optional<std::string> settingInBase64(std::string_view text)
{
    constexpr std::size_t mostLines = 256;
    std::size_t lines = 0;
    for (std::size_t start = 0; start < text.size() && lines < mostLines; ++lines) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        start = end + 1;
        const std::size_t mark = line.find('=');
        if (mark == std::string_view::npos || line.substr(0, mark).contains(','))
            continue;
        std::string_view value = line.substr(mark + 1);
        const std::size_t first = std::min(value.find_first_not_of(" \t\"'"), value.size());
        value = value.substr(first, value.find_last_not_of(" \t\r\"',;") + 1 - first);
        if (value.size() < fewestKeyDigits)
            continue;
        if (const auto bytes = anyBase64(value); bytes && mayBeKeyText(asText(*bytes)))
            return std::string(asText(*bytes));
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> respeltKeyTexts(std::string_view text)
{
    std::vector<std::string> all;
    if (text.size() > longestRespelt)
        return all;
    if (auto converted = readUtf16(text)) {
        all.push_back(std::move(converted->text));
        return all;
    }
    if (text.contains("%0A") || text.contains("%0a") || text.contains("%7B") || text.contains("%7b") ||
        text.contains("%20"))
        all.push_back(percent::decode(text));
    if (text.contains("\xC2\xA0"))
        all.push_back(withPlainSpaces(text));
    if (auto plain = withoutLineNumbers(text))
        all.push_back(std::move(*plain));
    if (auto pem = pemInOrdinaryBase64(text))
        all.push_back(std::move(*pem));
    if (text.contains("&#") || text.contains("&quot;"))
        all.push_back(withoutHtmlCodes(text));
    if (auto object = objectOfLines(text))
        all.push_back(std::move(*object));
    const std::size_t first = text.find_first_not_of(ascii::jsonWhitespace);
    const std::size_t open = text.find('{');
    const std::size_t close = text.rfind('}');
    if (first != std::string_view::npos && text[first] == '<' && open != std::string_view::npos &&
        close != std::string_view::npos && close > open)
        all.emplace_back(text.substr(open, close - open + 1)); // a browser's page around JSON
    // TOML, Lua and sources of programs begin like JSON and have the key further on.
    const std::size_t armour = text.find("-----BEGIN ");
    if (first != std::string_view::npos && (text[first] == '[' || text[first] == '{') && armour != std::string::npos)
        all.emplace_back(text.substr(armour));
    if (auto set = keySetOfToml(text))
        all.push_back(std::move(*set));
    if (auto value = settingInBase64(text))
        all.push_back(std::move(*value));
    if (auto list = listOfLines(text))
        all.push_back(std::move(*list));
    std::ranges::move(printedKeyTexts(text), std::back_inserter(all));
    const std::string word = dense(text);
    std::string digits = word;
    std::erase(digits, ':');
    if (digits.size() >= fewestKeyDigits && isHex(digits)) {
        if (const auto bytes = hexBytes(digits); bytes && mayBeKeyText(asText(*bytes)))
            all.emplace_back(asText(*bytes));
    } else if (const auto bytes = anyBase64(word); bytes && mayBeKeyText(asText(*bytes))) {
        all.emplace_back(asText(*bytes));
    }
    return all;
}

std::string slipAt(std::string_view json, std::size_t offset)
{
    if (offset >= json.size())
        return {};
    constexpr std::size_t near = 64;
    const std::string_view behind = json.substr(offset, near);
    if (std::string_view(":'=").contains(json[offset]) && behind.substr(0, behind.find('\n')).contains("=>"))
        return "=>";
    if (json[offset] == '\'')
        return "'";
    if (json[offset] == '/' || json[offset] == '#')
        return "/";
    const std::size_t before = json.substr(0, offset).find_last_not_of(ascii::jsonWhitespace);
    const bool isClosing = json[offset] == '}' || json[offset] == ']';
    return isClosing && before != std::string_view::npos && json[before] == ',' ? "," : "";
}

} // namespace tokenscope::inspect
