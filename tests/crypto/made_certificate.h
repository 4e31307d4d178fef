// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "crypto/formats/key_export.h"
#include "crypto/keys/key_generation.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/sign.h"
#include "tests/crypto/der_writer.h"

#include <string>
#include <string_view>

/// Certificates that tests make for themselves.
namespace tokenscope::crypto {

struct CertificateWish
{
    std::string subject = "leaf.example";
    std::string issuer = "authority.example";
    Moment notBefore;
    Moment notAfter;
    Bytes publicKeyInfo;
    std::string dnsName = {};
};

namespace certificate_parts {

inline Bytes name(std::string_view commonName)
{
    const Bytes oid = {0x06, 0x03, 0x55, 0x04, 0x03}; // 2.5.4.3
    return der::sequence({der::constructed(0x31, {der::sequence({oid, der::element(0x0C, asBytes(commonName))})})});
}

/// GeneralizedTime: `20261123130000Z`.
inline Bytes time(Moment moment)
{
    std::string text;
    for (const char c : formatUtc(moment)) {
        if (c >= '0' && c <= '9')
            text += c;
    }
    return der::element(0x18, asBytes(text + 'Z'));
}

inline Bytes extensions(std::string_view dnsName)
{
    const Bytes oid = {0x06, 0x03, 0x55, 0x1D, 0x11}; // subjectAltName, 2.5.29.17
    const Bytes names = der::sequence({der::element(0x82, asBytes(dnsName))});
    return der::constructed(0xA3, {der::sequence({der::sequence({oid, der::element(0x04, names)})})});
}

} // namespace certificate_parts

/// Signed by a P-256 key made for it: nobody checks that signature.
inline Bytes makeCertificate(const CertificateWish &wish)
{
    using namespace certificate_parts;
    const Bytes algorithm = der::sequence({{0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02}});
    const Bytes version = der::constructed(0xA0, {{0x02, 0x01, 0x02}});
    const Bytes serial = {0x02, 0x02, 0x04, 0xD2};
    const Bytes content = der::sequence(
        {version, serial, algorithm, name(wish.issuer), der::sequence({time(wish.notBefore), time(wish.notAfter)}),
         name(wish.subject), wish.publicKeyInfo, wish.dnsName.empty() ? Bytes() : extensions(wish.dnsName)});
    const CurveNumbers numbers = generateOnCurve(Curve::P256);
    const Key signer = Key::ec(Curve::P256, numbers.x, numbers.y, numbers.d).value();
    const Bytes signature = sign(*findSignatureAlgorithm("ES256"), signer, content).value();
    return der::sequence({content, algorithm, der::bits(ecdsaRawToDer(signature))});
}

} // namespace tokenscope::crypto
