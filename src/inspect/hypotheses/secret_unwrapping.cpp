// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/secret_unwrapping.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/percent.h"
#include "base/utf8.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/utf16_text.h"
#include "jose/privacy/text_unescape.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

std::optional<std::string> behindPrefix(std::string_view text, std::string_view prefix)
{
    return ascii::startsWith(text, prefix) && text.size() > prefix.size()
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

std::optional<std::string> withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t last = text.find_last_not_of(" \t");
    return first > 0 || last + 1 < text.size() ? std::optional(std::string(text.substr(first, last - first + 1)))
                                               : std::nullopt;
}

/// `JWT_SECRET=`, `export JWT_SECRET=`, `ENV JWT_SECRET=`, `secret: `.
std::optional<std::string> withoutName(std::string_view text)
{
    constexpr std::string_view definition = "define("; // PHP's, of WordPress
    const bool isDefinition = ascii::startsWith(text, definition);
    if (isDefinition)
        text = text.substr(definition.size(), text.find_last_not_of(" \t\r\n;)") + 1 - definition.size());
    for (const std::string_view command :
         {"export ", "set ", "env ", "arg ", "- ", "const ", "let ", "var ", "$env:", "$"}) {
        if (ascii::startsWith(text, command))
            text.remove_prefix(command.size());
    }
    std::size_t end = 0;
    while (end < text.size() && (isAlphanumeric(text.substr(end, 1)) || std::string_view("_.-\"'").contains(text[end])))
        ++end;
    const std::size_t mark = std::min(text.find_first_not_of(" \t", end), text.size());
    const std::string_view name = text.substr(0, end);
    if (ascii::isSame(name, "base64") || ascii::isSame(name, "hex"))
        return std::nullopt; // a prefix, which says how the rest is written
    const bool isMark =
        mark < text.size() && (text[mark] == '=' || text[mark] == ':' || (isDefinition && text[mark] == ','));
    if (end == 0 || !isMark)
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
    if (text.size() > 2 && text[0] == 'b' && (text[1] == '\'' || text[1] == '"'))
        text.remove_prefix(1); // as Python prints bytes
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

/// As Svix, Standard Webhooks and Supabase’s hooks write a secret, which is base64 behind it.
std::optional<std::string> withoutWebhookPrefix(std::string_view text)
{
    const auto bare = behindPrefix(text, "v1,whsec_");
    return bare ? bare : behindPrefix(text, "whsec_");
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

/// `&amp;` and the like, as in a file of settings in XML.
std::optional<std::string> withoutEntities(std::string_view text)
{
    const bool isOfOneKind = text.find_first_of("%\\") == std::string_view::npos;
    return text.contains('&') && isOfOneKind ? jose::unescaped(text) : std::nullopt;
}

/// Docker Compose and make read `$$` as one dollar sign.
std::optional<std::string> withSingleDollars(std::string_view text)
{
    std::string read;
    for (std::size_t i = 0; i < text.size(); ++i) {
        read += text[i];
        if (text.substr(i).starts_with("$$"))
            ++i;
    }
    return read.size() < text.size() ? std::optional(std::move(read)) : std::nullopt;
}

/// A shell and Docker Compose put nothing in the place of `$word`, which they take for a variable that is not set.
std::optional<std::string> withoutVariables(std::string_view text)
{
    std::string read;
    for (std::size_t i = 0; i < text.size();) {
        const bool isBraced = text.substr(i).starts_with("${");
        const std::size_t start = i + (isBraced ? 2 : 1);
        std::size_t end = start;
        while (text[i] == '$' && end < text.size() && (isAlphanumeric(text.substr(end, 1)) || text[end] == '_'))
            ++end;
        const bool isName =
            end > start && (text[start] < '0' || text[start] > '9') && (!isBraced || text.substr(end).starts_with('}'));
        if (isName)
            i = end + (isBraced ? 1 : 0);
        else
            read += text[i++];
    }
    return read.size() < text.size() && !read.empty() ? std::optional(std::move(read)) : std::nullopt;
}

/// What is no UTF-8 was written in Latin-1.
std::optional<std::string> fromLatin1(std::string_view text)
{
    if (!utf8::firstInvalid(text))
        return std::nullopt;
    std::string read;
    for (const char c : text)
        utf8::append(read, static_cast<unsigned char>(c));
    return read;
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

} // namespace

std::optional<std::string> withoutLineEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of("\r\n");
    return last != std::string_view::npos && last + 1 < text.size()
               ? std::optional(std::string(text.substr(0, last + 1)))
               : std::nullopt;
}

bool hasName(std::string_view line)
{
    return withoutName(line).has_value();
}

std::span<const UnwrappingStep> unwrappingSteps()
{
    static constexpr std::array allSteps = {
        UnwrappingStep{SecretStep::Utf16, fromUtf16},
        UnwrappingStep{SecretStep::ByteOrderMark, withoutMark},
        UnwrappingStep{SecretStep::LineEnd, withoutLineEnd},
        UnwrappingStep{SecretStep::Blanks, withoutBlanks},
        UnwrappingStep{SecretStep::Name, withoutName},
        UnwrappingStep{SecretStep::Quotes, withoutQuotes},
        UnwrappingStep{SecretStep::Base64Prefix, withoutBase64Prefix},
        UnwrappingStep{SecretStep::HexPrefix, withoutHexPrefix},
        UnwrappingStep{SecretStep::ZeroX, withoutZeroX},
        UnwrappingStep{SecretStep::WebhookPrefix, withoutWebhookPrefix},
        UnwrappingStep{SecretStep::Escapes, withEscapesRead},
        UnwrappingStep{SecretStep::LineBreaks, withoutInnerBreaks},
        UnwrappingStep{SecretStep::Separators, withoutSeparators},
        UnwrappingStep{SecretStep::Percent, withoutPercent},
        UnwrappingStep{SecretStep::Entities, withoutEntities},
        UnwrappingStep{SecretStep::SingleDollars, withSingleDollars},
        UnwrappingStep{SecretStep::Variables, withoutVariables},
        UnwrappingStep{SecretStep::FromLatin1, fromLatin1},
        UnwrappingStep{SecretStep::FromJwk, fromJwk},
    };
    return allSteps;
}

} // namespace tokenscope::inspect
