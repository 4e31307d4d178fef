// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "crypto/keys/key_generation.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_builder.h"
#include "tests/jose/json_text.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

#include <array>

/// Keys of the RFCs with one member changed: what a test of a single fault is made of.
namespace tokenscope::jose {

using crypto::Curve;

inline constexpr std::array ecCurves{Curve::P256, Curve::P384, Curve::P521, Curve::Secp256k1};
inline constexpr std::array okpCurves{Curve::Ed25519, Curve::Ed448, Curve::X25519, Curve::X448};

inline json::Object with(json::Object jwk, std::string_view name, json::Value value)
{
    jwk.set(name, std::move(value));
    return jwk;
}

inline json::Object withBytes(json::Object jwk, std::string_view name, const Bytes &bytes)
{
    return with(std::move(jwk), name, base64url::encode(bytes));
}

inline json::Object without(json::Object jwk, std::string_view name)
{
    jwk.remove(name);
    return jwk;
}

inline std::string nameOf(Curve curve)
{
    return std::string(crypto::curveName(curve));
}

inline json::Object publicKey(Curve curve)
{
    return without(curveJwk(curve, crypto::generateOnCurve(curve)), "d");
}

inline json::Object rsa()
{
    return objectOf(rfc::publicRsaKey);
}

inline json::Object rsaPrivate()
{
    return objectOf(rfc::privateRsaKey);
}

inline json::Object ec()
{
    return objectOf(rfc::publicEcKey);
}

inline json::Object ecPrivate()
{
    return objectOf(rfc::privateEcKey);
}

inline json::Object okp()
{
    return objectOf(rfc::ed25519PublicKey);
}

inline json::Object oct()
{
    return objectOf(rfc::macKey);
}

inline std::string textOf(const json::Object &jwk, std::string_view name)
{
    return *jwk.find(name)->asString();
}

inline Bytes bytesOf(const json::Object &jwk, std::string_view name)
{
    return *base64url::decode(textOf(jwk, name));
}

/// An odd number of exactly that many bits.
inline Bytes ones(size_t bits)
{
    Bytes number((bits + 7) / 8, 0xff);
    number.front() = static_cast<unsigned char>(0xff >> (number.size() * 8 - bits));
    return number;
}

inline json::Object withModulus(const Bytes &modulus)
{
    return withBytes(rsa(), "n", modulus);
}

inline void addFaultColumns()
{
    QTest::addColumn<json::Object>("jwk");
    QTest::addColumn<JwkFault>("fault");
    QTest::addColumn<QByteArray>("member");
}

inline void compareFault(const json::Object &object, JwkFault fault, const QByteArray &member)
{
    const Jwk jwk{json::Value(object)};
    QVERIFY(!jwk.key());
    QCOMPARE(jwk.key().error().fault, fault);
    QCOMPARE(jwk.key().error().member, member.toStdString());
}

} // namespace tokenscope::jose
