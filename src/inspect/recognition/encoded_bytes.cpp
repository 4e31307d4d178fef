// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/encoded_bytes.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/percent.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

bool isBase64Character(char c)
{
    return ascii::isLetterOrDigit(c) || c == '-' || c == '_' || c == '+' || c == '/';
}

} // namespace

std::optional<Bytes> anyBase64(std::string_view text)
{
    for (int i = 0; i < 2 && text.ends_with('='); ++i)
        text.remove_suffix(1);
    // Most words that are asked are tokens, and show in their first characters what they are not.
    if (!std::ranges::all_of(text, isBase64Character))
        return std::nullopt;
    std::string urlSafe(text);
    std::ranges::replace(urlSafe, '+', '-');
    std::ranges::replace(urlSafe, '/', '_');
    auto bytes = base64url::decode(urlSafe);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

std::optional<Bytes> hexBytes(std::string_view text)
{
    return text.empty() ? std::nullopt : hex::decode(text);
}

std::optional<json::Document> base64Json(std::string_view text)
{
    const auto bytes = anyBase64(text);
    auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    return document ? std::optional(std::move(*document)) : std::nullopt;
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, ascii::isDigit);
}

bool isHex(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, hex::isDigit);
}

bool isAlphanumeric(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, ascii::isLetterOrDigit);
}

bool isUrlSafe(std::string_view text)
{
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return ascii::isLetterOrDigit(c) || c == '-' || c == '_'; });
}

} // namespace tokenscope::inspect
