// SPDX-License-Identifier: Apache-2.0
#include "challenge/workbench.h"

#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "jose/keys/jwk_builder.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <cctype>

namespace tokenscope::challenge {

namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t minute = 60;
constexpr std::int64_t tenMinutes = 600;  ///< more than any leeway
constexpr std::int64_t fiveMinutes = 300; ///< which is short enough for every kind

std::string escapedText(const std::string &text)
{
    const std::string quoted = json::quote(text);
    return quoted.substr(1, quoted.size() - 2);
}

/// A letter in another case: the last one, which in an address is in its path or host.
std::string inOtherCase(std::string text)
{
    for (std::size_t at = text.size(); at-- > 0;) {
        const auto letter = static_cast<unsigned char>(text[at]);
        if (std::isalpha(letter)) {
            text[at] = char(std::isupper(letter) ? std::tolower(letter) : std::toupper(letter));
            break;
        }
    }
    return text;
}

std::string withOtherSlash(std::string text)
{
    if (text.ends_with('/'))
        text.pop_back();
    else
        text += '/';
    return text;
}

std::string shortened(std::string text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty())
        text.pop_back();
    return text;
}

/// Where the path of an address begins.
std::size_t pathOf(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    const std::size_t host = scheme == std::string_view::npos ? 0 : scheme + 3;
    return std::min(address.find('/', host), address.size());
}

std::string requestText(const Target &target, char mark)
{
    const std::string &address = target.address;
    const std::size_t path = pathOf(address);
    const std::size_t scheme = address.find("://");
    switch (mark) {
    case 'M':
        return target.method;
    case 'm':
        return target.method == "DELETE" ? "GET" : "DELETE";
    case 'n':
        return inOtherCase(target.method);
    case 'p':
        return address.substr(0, path) + "/another" + address.substr(path);
    case 'o':
        return "https://service.attacker.invalid" + address.substr(path);
    case 'r':
        return address.substr(0, path) + ".attacker.invalid" + address.substr(path);
    case 'x':
        return (address.starts_with("https:") ? "http" : "https") + address.substr(std::min(scheme, path));
    default:
        return address;
    }
}

std::string signedWith(const make::SigningKey &key, const Parts &parts)
{
    const std::string input = signingInput(parts);
    const auto signature = crypto::sign(*key.algorithm, key.key.key().value(), asBytes(input));
    return input + '.' + base64url::encode(signature.value());
}

} // namespace

std::string signingInput(const Parts &parts)
{
    return base64url::encode(asBytes(parts.header)) + '.' + base64url::encode(asBytes(parts.payload));
}

Bytes signatureOf(std::string_view token)
{
    return base64url::decode(token.substr(token.rfind('.') + 1)).value();
}

std::string withSignature(std::string_view token, ByteView signature)
{
    return std::string(token.substr(0, token.rfind('.') + 1)) + base64url::encode(signature);
}

json::Object objectOf(std::string_view text)
{
    return *json::parse(text).value().root.asObject();
}

Workbench::Workbench(Target target, make::SigningKey key, make::SigningKey stranger, make::TokenDraft draft,
                     Moment moment)
    : m_target(std::move(target))
    , m_key(std::move(key))
    , m_stranger(std::move(stranger))
    , m_header(make::headerFor(draft, m_key, {}))
    , m_claims(draft.claims.value())
    , m_moment(moment)
{
}

std::string Workbench::filled(std::string_view text) const
{
    const std::int64_t now = m_moment.time_since_epoch().count();
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char mark = text[at] == '$' && at + 1 < text.size() ? text[++at] : '\0';
        switch (mark) {
        case 'N':
            result += std::to_string(now);
            break;
        case 'B':
            result += std::to_string(now - hour);
            break;
        case 'F':
            result += std::to_string(now + hour);
            break;
        case 'E':
            result += std::to_string(now + fiveMinutes);
            break;
        case 'P':
            result += std::to_string(now - tenMinutes);
            break;
        case 'T':
            result += std::to_string(now - minute);
            break;
        case 'L':
            result += std::to_string(now + tenMinutes);
            break;
        case 'J':
            result += escapedText(m_target.elsewhere);
            break;
        case 'I':
            result += escapedText(m_target.issuer);
            break;
        case 'A':
            result += escapedText(m_target.audience);
            break;
        case 'i':
            result += escapedText(inOtherCase(m_target.issuer));
            break;
        case 'a':
            result += escapedText(inOtherCase(m_target.audience));
            break;
        case 's':
            result += escapedText(withOtherSlash(m_target.issuer));
            break;
        case 't':
            result += escapedText(withOtherSlash(m_target.audience));
            break;
        case 'h':
            result += escapedText(shortened(m_target.issuer));
            break;
        case 'b':
            result += escapedText(shortened(m_target.audience));
            break;
        case 'K':
            result += m_stranger.key.isSymmetric() ? json::write(m_stranger.key.source())
                                                   : json::write(make::barePublicKey(m_stranger.key));
            break;
        case 'M':
        case 'm':
        case 'n':
        case 'U':
        case 'p':
        case 'o':
        case 'r':
        case 'x':
            result += escapedText(requestText(m_target, mark));
            break;
        case 'Q':
            result += escapedText(m_stranger.key.thumbprint());
            break;
        default:
            result += text[at];
        }
    }
    return result;
}

std::vector<json::Member> Workbench::filledMembers(std::string_view text) const
{
    return objectOf(filled(text)).members();
}

Parts Workbench::parts() const
{
    return {json::write(m_header), json::write(m_claims)};
}

std::string Workbench::good() const
{
    return token(parts());
}

std::string Workbench::token(const Parts &parts) const
{
    return signedWith(m_key, parts);
}

std::string Workbench::token(const json::Object &header, const json::Object &claims) const
{
    return token({json::write(header), json::write(claims)});
}

std::string Workbench::strangersToken(const Parts &parts) const
{
    return signedWith(m_stranger, parts);
}

std::string Workbench::macToken(const Parts &parts, ByteView secret) const
{
    const jose::Jwk key{json::Value(jose::octJwk(secret))};
    return signedWith({key, crypto::findSignatureAlgorithm("HS256")}, parts);
}

} // namespace tokenscope::challenge
