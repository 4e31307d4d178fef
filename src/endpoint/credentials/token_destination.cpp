// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/token_destination.h"

#include "base/base64url.h"
#include "base/char_view.h"
#include "base/whitespace.h"
#include "endpoint/address/member_text.h"
#include "inspect/text/token_extraction.h"
#include "jose/compact.h"
#include "json/document.h"

#include <algorithm>
#include <string_view>

namespace tokenscope::endpoint {

namespace {

constexpr std::size_t jwsSegments = 3;
constexpr std::size_t headerStart = 8; ///< characters, which are six bytes

/// A header's first bytes in base64url, whatever follows: also of a token that was cut off or damaged.
bool startsLikeHeader(std::string_view text)
{
    const auto bytes = base64url::decode(text.substr(0, std::min(text.find('.'), headerStart)));
    if (!bytes)
        return false;
    const std::string_view start(reinterpret_cast<const char *>(bytes->data()), bytes->size());
    const std::size_t first = start.find_first_not_of(ascii::jsonWhitespace);
    return first != std::string_view::npos && start[first] == '{' && text.find('.') != std::string_view::npos;
}

/// The token in the text; empty where the text is an opaque one.
std::string webTokenIn(std::string_view text)
{
    const inspect::TokenExtraction extraction = inspect::extractToken(text);
    if (extraction.serialization || startsLikeHeader(extraction.token))
        return extraction.token;
    return startsLikeHeader(text) ? std::string(text) : std::string();
}

/// What a signed token in compact form says of its issuer. Nothing is checked here: it is for asking a person.
QString issuerOf(std::string_view token)
{
    if (jose::countSegments(token) != jwsSegments)
        return {};
    const auto payload = base64url::decode(jose::CompactJws::split(token).payload);
    if (!payload)
        return {};
    const auto claims = json::parse({reinterpret_cast<const char *>(payload->data()), payload->size()});
    const json::Object *object = claims ? claims->root.asObject() : nullptr;
    return object ? memberText(*object, "iss") : QString();
}

} // namespace

std::optional<TokenQuestion> tokenQuestion(Kind kind, const QUrl &asked, const BearerToken &token)
{
    const std::string_view text = charView(token.bytes());
    if (const std::string webToken = webTokenIn(text); !webToken.empty()) {
        const QString issuer = issuerOf(webToken);
        const bool isOwn = !issuer.isEmpty() && originOf(QUrl(issuer)) == originOf(asked);
        if (!issuer.isEmpty() && !isOwn)
            return TokenQuestion{TokenDoubt::OfAnotherIssuer, issuer};
        if (kind != Kind::PangeaAuthn || !isOwn)
            return TokenQuestion{TokenDoubt::IsInspected, issuer};
        return std::nullopt;
    }
    if (token.isAboutUser())
        return TokenQuestion{TokenDoubt::IsInspected, {}};
    if (kind != Kind::PangeaAuthn)
        return TokenQuestion{TokenDoubt::NotNeeded, {}};
    return std::nullopt;
}

std::optional<TokenQuestion> tokenQuestion(Kind kind, const QString &typedUrl, const QString &typedToken)
{
    const auto url = requestUrl(kind, typedUrl);
    const auto token = BearerToken::fromText(typedToken);
    return url && token ? tokenQuestion(kind, *url, *token) : std::nullopt;
}

} // namespace tokenscope::endpoint
