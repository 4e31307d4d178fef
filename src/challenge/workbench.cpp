// SPDX-License-Identifier: Apache-2.0
#include "challenge/workbench.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/formats/self_signed_certificate.h"
#include "crypto/signing/sign.h"
#include "jose/keys/jwk_builder.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>

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
        if (ascii::isLetter(text[at])) {
            text[at] = ascii::isCapital(text[at]) ? ascii::lowered(text[at]) : ascii::raised(text[at]);
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

/// A letter in place of each dot, as an expression that forgets to escape them would let be.
std::string withoutDots(std::string text)
{
    std::ranges::replace(text, '.', 'x');
    return text;
}

/// The last letter as a percent escape.
std::string percentEncoded(std::string text)
{
    for (std::size_t at = text.size(); at-- > 0;) {
        const auto letter = static_cast<unsigned char>(text[at]);
        if (ascii::isLetter(text[at]))
            return text.replace(at, 1, '%' + hex::encode({&letter, 1}));
    }
    return text;
}

std::string issuerText(const std::string &issuer, char mark)
{
    const bool isSecure = issuer.starts_with("https://");
    const bool isWeb = isSecure || issuer.starts_with("http://");
    std::string behindScheme = isWeb ? issuer.substr(issuer.find("://") + 3) : issuer;
    const std::size_t path = pathOf(issuer);
    switch (mark) {
    case 'i':
        return inOtherCase(issuer);
    case 's':
        return withOtherSlash(issuer);
    case 'h':
        return shortened(issuer);
    case 'd':
        return withoutDots(issuer);
    case 'c':
        return isWeb ? (isSecure ? "http://" : "https://") + behindScheme : issuer;
    case 'j':
        return behindScheme;
    case 'w':
        return isWeb ? issuer.substr(0, path) + (isSecure ? ":443" : ":80") + issuer.substr(path) : issuer;
    case 'v':
        return percentEncoded(issuer);
    default:
        return issuer;
    }
}

/// What a mark adds to the time.
std::optional<std::int64_t> secondsFromNow(char mark)
{
    switch (mark) {
    case 'N':
        return 0;
    case 'B':
        return -hour;
    case 'F':
        return hour;
    case 'E':
        return fiveMinutes;
    case 'P':
        return -tenMinutes;
    case 'T':
        return -minute;
    case 'L':
        return tenMinutes;
    default:
        return std::nullopt;
    }
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
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '$' || at + 1 == text.size()) {
            result += text[at];
            continue;
        }
        const char mark = text[++at];
        if (mark == 'K')
            result += json::write(m_stranger.key.isSymmetric() ? m_stranger.key.source()
                                                               : make::barePublicKey(m_stranger.key));
        else if (const auto seconds = secondsFromNow(mark))
            result += std::to_string(m_moment.time_since_epoch().count() + *seconds);
        else if (const auto filling = textFor(mark))
            result += escapedText(*filling);
        else
            result += mark;
    }
    return result;
}

std::optional<std::string> Workbench::textFor(char mark) const
{
    switch (mark) {
    case 'J':
        return m_target.elsewhere;
    case 'A':
        return m_target.audience;
    case 'a':
        return inOtherCase(m_target.audience);
    case 't':
        return withOtherSlash(m_target.audience);
    case 'b':
        return shortened(m_target.audience);
    case 'e':
        return withoutDots(m_target.audience);
    case 'g':
        return std::string(m_key.algorithm->name);
    case 'l':
        return ascii::inLowerCase(m_key.algorithm->name);
    case 'Q':
        return m_stranger.key.thumbprint();
    default:
        if (std::string_view("Iishdcjwv").contains(mark))
            return issuerText(m_target.issuer, mark);
        if (std::string_view("MmnUporx").contains(mark))
            return requestText(m_target, mark);
        return std::nullopt;
    }
}

std::vector<json::Member> Workbench::filledMembers(std::string_view text) const
{
    return objectOf(filled(text)).members();
}

json::Object Workbench::claimsWith(std::string_view members) const
{
    json::Object claims = m_claims;
    for (const json::Member &member : filledMembers(members))
        claims.set(member.name, member.value);
    return claims;
}

json::Object Workbench::headerWith(std::string_view members) const
{
    json::Object header = m_header;
    for (const json::Member &member : filledMembers(members))
        header.set(member.name, member.value);
    return header;
}

json::Object Workbench::headerChangedBy(std::string_view members) const
{
    json::Object header = m_header;
    for (const json::Member &member : filledMembers(members)) {
        if (member.value.isNull())
            header.remove(member.name);
        else
            header.set(member.name, member.value);
    }
    return header;
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

std::string Workbench::tokenBy(std::string_view algorithm, const Parts &parts) const
{
    return signedWith({m_key.key, crypto::findSignatureAlgorithm(algorithm)}, parts);
}

Bytes Workbench::strangersCertificate() const
{
    return crypto::selfSignedCertificate(m_stranger.key.key().value(), "issuer", m_moment);
}

std::string Workbench::macToken(const Parts &parts, ByteView secret, std::string_view algorithm) const
{
    const jose::Jwk key{json::Value(jose::octJwk(secret))};
    return signedWith({key, crypto::findSignatureAlgorithm(algorithm)}, parts);
}

} // namespace tokenscope::challenge
