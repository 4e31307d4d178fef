// SPDX-License-Identifier: Apache-2.0
#include "demo/token_forge.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/signing/ecdsa_signature.h"
#include "demo/random_id.h"
#include "jose/compact.h"
#include "jose/signing.h"
#include "json/writer.h"

#include <stdexcept>
#include <utility>

namespace tokenscope::demo {

using namespace std::chrono_literals;

namespace {

std::string encoded(const json::Object &object)
{
    return base64url::encode(asBytes(json::write(object)));
}

json::Object headerOf(std::string_view algorithm, std::string_view kid)
{
    json::Object header;
    header.append("alg", algorithm);
    header.append("typ", "JWT");
    if (!kid.empty())
        header.append("kid", kid);
    return header;
}

/// The demo signs with keys that it made for the algorithm: a failure is a fault of the program.
std::string signedOrThrow(const json::Object &header, const json::Object &claims, const crypto::Key &key)
{
    auto token = jose::signCompact(header, json::write(claims), key);
    if (!token)
        throw std::logic_error("a sample token could not be signed");
    return std::move(*token);
}

} // namespace

TokenForge::TokenForge(const DemoKeys &keys, std::string issuer, Moment now)
    : m_keys(keys)
    , m_issuer(std::move(issuer))
    , m_now(now)
    , m_subject(randomId("pui_"))
{
}

json::Value TokenForge::dateIn(std::chrono::seconds span) const
{
    return json::Value(std::int64_t((m_now + span).time_since_epoch().count()));
}

json::Object TokenForge::claims() const
{
    json::Object claims;
    claims.append("iss", m_issuer);
    claims.append("sub", m_subject);
    claims.append("aud", demoAudience);
    claims.append("iat", dateIn(-1min));
    claims.append("nbf", dateIn(-1min));
    claims.append("exp", dateIn(8h));
    claims.append("jti", randomId("pmt_"));
    claims.append("email", "ada@example.test");
    claims.append("role", "user");
    return claims;
}

json::Object TokenForge::claimsWith(std::string_view name, json::Value value) const
{
    json::Object changed = claims();
    changed.set(name, std::move(value));
    return changed;
}

std::string TokenForge::sign(std::string_view algorithm, const json::Object &claims) const
{
    const DemoKey &key = m_keys.newest(algorithm);
    return sign(key, key.kid, claims);
}

std::string TokenForge::sign(const DemoKey &key, std::string_view kid, const json::Object &claims) const
{
    return signedOrThrow(headerOf(key.algorithm, kid), claims, key.key);
}

std::string TokenForge::withChangedRole(std::string_view algorithm) const
{
    json::Object claims = this->claims();
    const std::string token = sign(algorithm, claims);
    const auto parts = jose::CompactJws::split(token);
    claims.set("role", "admin");
    return std::string(parts.header) + '.' + encoded(claims) + '.' + std::string(parts.signature);
}

std::string TokenForge::byStranger() const
{
    const std::string &kid = m_keys.newest("ES256").kid;
    return sign(DemoKeys::stranger(kid), kid, claims());
}

std::string TokenForge::withUnknownKid() const
{
    const std::string kid = randomId("pvi_") + "|1";
    return sign(DemoKeys::stranger(kid), kid, claims());
}

std::string TokenForge::unsignedToken() const
{
    return encoded(headerOf("none", {})) + '.' + encoded(claimsWith("role", "admin")) + '.';
}

std::string TokenForge::confusingKeys() const
{
    const DemoKey &rsa = m_keys.newest("RS256");
    const std::string pem = crypto::spkiPem(rsa.key);
    const auto secret = crypto::Key::secret(asBytes(pem));
    return signedOrThrow(headerOf("HS256", rsa.kid), claimsWith("role", "admin"), secret.value());
}

std::string TokenForge::withDerSignature() const
{
    const std::string token = good();
    const auto parts = jose::CompactJws::split(token);
    const auto signature = base64url::decode(parts.signature);
    return std::string(parts.signingInput()) + '.' + base64url::encode(crypto::ecdsaRawToDer(signature.value()));
}

} // namespace tokenscope::demo
