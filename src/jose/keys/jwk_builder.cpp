// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk_builder.h"

#include "base/base64url.h"
#include "base/overloaded.h"

#include <utility>

namespace tokenscope::jose {

namespace {

void appendBytes(json::Object &jwk, std::string name, ByteView bytes)
{
    if (!bytes.empty())
        jwk.append(std::move(name), base64url::encode(bytes));
}

std::string_view keyTypeOf(crypto::Curve curve)
{
    switch (curve) {
    case crypto::Curve::P256:
    case crypto::Curve::P384:
    case crypto::Curve::P521:
    case crypto::Curve::Secp256k1:
        return "EC";
    case crypto::Curve::Ed25519:
    case crypto::Curve::Ed448:
    case crypto::Curve::X25519:
    case crypto::Curve::X448:
        return "OKP";
    }
    return {};
}

} // namespace

json::Object rsaJwk(const crypto::RsaNumbers &numbers)
{
    json::Object jwk;
    jwk.append("kty", "RSA");
    if (numbers.pss && !crypto::onlyAlgorithm(*numbers.pss).empty())
        jwk.append("alg", crypto::onlyAlgorithm(*numbers.pss));
    appendBytes(jwk, "n", numbers.modulus);
    appendBytes(jwk, "e", numbers.exponent);
    appendBytes(jwk, "d", numbers.privateExponent);
    appendBytes(jwk, "p", numbers.p);
    appendBytes(jwk, "q", numbers.q);
    appendBytes(jwk, "dp", numbers.dp);
    appendBytes(jwk, "dq", numbers.dq);
    appendBytes(jwk, "qi", numbers.qi);
    return jwk;
}

json::Object curveJwk(crypto::Curve curve, const crypto::CurveNumbers &numbers)
{
    json::Object jwk;
    jwk.append("kty", keyTypeOf(curve));
    jwk.append("crv", crypto::curveName(curve));
    appendBytes(jwk, "x", numbers.x);
    appendBytes(jwk, "y", numbers.y);
    appendBytes(jwk, "d", numbers.d);
    return jwk;
}

json::Object octJwk(ByteView secret)
{
    json::Object jwk;
    jwk.append("kty", "oct");
    appendBytes(jwk, "k", secret);
    return jwk;
}

json::Object jwkOf(const crypto::KeyNumbers &numbers)
{
    const auto parameterSetJwk = [](const crypto::ParameterSetNumbers &key) {
        json::Object jwk;
        jwk.append("kty", "AKP");
        jwk.append("alg", key.parameterSet);
        appendBytes(jwk, "pub", key.publicKey);
        appendBytes(jwk, "priv", key.seed);
        return jwk;
    };
    return std::visit(Overloaded{
                          [](const crypto::RsaNumbers &key) { return rsaJwk(key); },
                          [](const crypto::CurveKeyNumbers &key) { return curveJwk(key.curve, key.numbers); },
                          parameterSetJwk,
                      },
                      numbers);
}

json::Object withMetadata(const json::Object &jwk, std::string_view kid, std::string_view alg, std::string_view use)
{
    json::Object result;
    for (const auto &[name, text] : {std::pair{"kid", kid}, {"alg", alg}, {"use", use}}) {
        if (!text.empty())
            result.append(name, text);
    }
    for (const json::Member &member : jwk.members()) {
        if (!result.find(member.name)) // an AKP key has its `alg` already (RFC 9964, 3)
            result.append(member.name, member.value);
    }
    return result;
}

} // namespace tokenscope::jose
