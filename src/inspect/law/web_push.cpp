// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/web_push.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "inspect/text/embedded_token.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

bool isKeyCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '-' || c == '_' || c == '=' || c == '+' || c == '/';
}

/// The value behind a parameter's name: `k=…`, `k="…"`.
std::string_view parameter(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool startsHere = at == 0 || text[at - 1] == ' ' || text[at - 1] == ',' || text[at - 1] == ';';
        std::string_view rest = text.substr(at + name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        if (!startsHere || !rest.starts_with('='))
            continue;
        rest.remove_prefix(std::min(rest.find_first_not_of(" \"'\\", 1), rest.size()));
        return rest.substr(0, std::size_t(std::ranges::find_if_not(rest, isKeyCharacter) - rest.begin()));
    }
    return {};
}

} // namespace

std::optional<WebPush> webPushAround(const Question &question, std::string_view token)
{
    constexpr std::size_t looked = 400; // a header's length, but for the token
    const std::string_view text = question.text;
    const std::size_t at = question.tokens ? question.tokens->places[question.token].offset : text.find(token);
    if (token.empty() || at > text.size() || !text.substr(at).starts_with(token))
        return std::nullopt;
    const std::string_view before = text.substr(at - std::min(at, looked), std::min(at, looked));
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    if (!ascii::contains(line, "vapid"))
        return std::nullopt;
    std::string_view behind = text.substr(at + token.size(), looked);
    behind = behind.substr(0, behind.find_first_of("\r\n"));
    const std::string_view key = parameter(behind, "k");
    return WebPush{key.empty() ? parameter(line, "k") : key};
}

std::optional<json::Value> webPushKey(std::string_view key)
{
    constexpr std::size_t coordinate = 32;
    const auto bytes = base64url::decode(key);
    if (!bytes || bytes->size() != 1 + 2 * coordinate || bytes->front() != std::uint8_t(4))
        return std::nullopt;
    const ByteView point(*bytes);
    json::Object jwk;
    jwk.append("kty", json::Value("EC"));
    jwk.append("crv", json::Value("P-256"));
    jwk.append("x", json::Value(base64url::encode(point.subspan(1, coordinate))));
    jwk.append("y", json::Value(base64url::encode(point.subspan(1 + coordinate, coordinate))));
    return json::Value(std::move(jwk));
}

} // namespace tokenscope::inspect
