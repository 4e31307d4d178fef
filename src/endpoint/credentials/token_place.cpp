// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/token_place.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9110, 5.6.2
bool isHttpToken(QByteArrayView text)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() &&
           std::ranges::all_of(text, [others](char c) { return ascii::isLetterOrDigit(c) || others.contains(c); });
}

bool isReserved(const QByteArray &header)
{
    static constexpr std::array reserved = {"host", "connection", "content-length", "transfer-encoding", "expect",
                                            "te",   "trailer",    "upgrade",        "content-type",      "cookie"};
    return std::ranges::any_of(reserved,
                               [&header](const char *name) { return header.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

/// RFC 6265, 4.1.1: `cookie-octet`
bool isCookieCharacter(char c)
{
    return isVisible(c) && c != '"' && c != ',' && c != ';' && c != '\\';
}

} // namespace

std::expected<TokenPlace, TokenPlaceFault> tokenPlaceIn(const QString &text)
{
    using enum TokenPlace::Kind;
    if (text == "header"_L1)
        return TokenPlace{};
    const QString kind = text.section(u':', 0, 0);
    const QByteArray name = text.section(u':', 1).toUtf8();
    if (kind != "header"_L1 && kind != "cookie"_L1 && kind != "form"_L1)
        return std::unexpected(TokenPlaceFault::UnknownKind);
    if (name.isEmpty())
        return std::unexpected(TokenPlaceFault::NameMissing);
    if (kind == "form"_L1)
        return TokenPlace{Form, name};
    if (!isHttpToken(name))
        return std::unexpected(TokenPlaceFault::BadName);
    if (kind == "cookie"_L1)
        return TokenPlace{Cookie, name};
    if (isReserved(name))
        return std::unexpected(TokenPlaceFault::ReservedName);
    return TokenPlace{Header, name};
}

bool canCarry(const TokenPlace &place, QByteArrayView token)
{
    if (token.isEmpty())
        return false;
    switch (place.kind) {
    case TokenPlace::Kind::Bearer:
    case TokenPlace::Kind::Header:
        return isVisible(token.front()) && isVisible(token.back()) &&
               std::ranges::all_of(token, [](char c) { return c == ' ' || isVisible(c); });
    case TokenPlace::Kind::Cookie:
        return std::ranges::all_of(token, isCookieCharacter);
    case TokenPlace::Kind::Form:
        break;
    }
    return true;
}

} // namespace tokenscope::endpoint
