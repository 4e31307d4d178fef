// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "crypto/formats/key_export.h"
#include "crypto/keys/key_generation.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/sign.h"
#include "tests/crypto/der_writer.h"

#include <optional>
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
    const Key *signer = nullptr;             ///< of P-256; nothing: one made for it, which nobody checks
    std::optional<bool> isAuthority = {};    ///< basicConstraints, where it has them
    std::optional<unsigned char> usage = {}; ///< the first byte of keyUsage: 0x80 digitalSignature, 0x04 keyCertSign
    Bytes furtherExtension = {};             ///< an extension, whole
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

/// One below 2.5.29.
inline Bytes extension(unsigned char last, const Bytes &value)
{
    return der::sequence({{0x06, 0x03, 0x55, 0x1D, last}, der::element(0x04, value)});
}

inline Bytes extensions(const CertificateWish &wish)
{
    Bytes all;
    const auto add = [&all](const Bytes &each) { all.insert(all.end(), each.begin(), each.end()); };
    if (!wish.dnsName.empty())
        add(extension(0x11, der::sequence({der::element(0x82, asBytes(wish.dnsName))})));
    if (wish.isAuthority)
        add(extension(0x13, der::sequence({*wish.isAuthority ? Bytes{0x01, 0x01, 0xFF} : Bytes()})));
    if (wish.usage)
        add(extension(0x0F, {0x03, 0x02, 0x00, *wish.usage}));
    add(wish.furtherExtension);
    return all.empty() ? Bytes() : der::constructed(0xA3, {der::sequence({all})});
}

} // namespace certificate_parts

inline Bytes makeCertificate(const CertificateWish &wish)
{
    using namespace certificate_parts;
    const Bytes algorithm = der::sequence({{0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02}});
    const Bytes version = der::constructed(0xA0, {{0x02, 0x01, 0x02}});
    const Bytes serial = {0x02, 0x02, 0x04, 0xD2};
    const Bytes content = der::sequence({version, serial, algorithm, name(wish.issuer),
                                         der::sequence({time(wish.notBefore), time(wish.notAfter)}), name(wish.subject),
                                         wish.publicKeyInfo, extensions(wish)});
    const CurveNumbers numbers = generateOnCurve(Curve::P256);
    const Key unknown = Key::ec(Curve::P256, numbers.x, numbers.y, numbers.d).value();
    const Key &signer = wish.signer ? *wish.signer : unknown;
    const Bytes signature = sign(*findSignatureAlgorithm("ES256"), signer, content).value();
    return der::sequence({content, algorithm, der::bits(ecdsaRawToDer(signature))});
}

} // namespace tokenscope::crypto
