// SPDX-License-Identifier: Apache-2.0
// Prints tokens for others to read, one JSON object a line:
//   peer_tokens signed     `alg`, `jwk` to verify with and `token`, for every algorithm that we sign with
//   peer_tokens encrypted  `alg`, `enc`, perhaps `crv`, `jwk` to decrypt with and `token`, likewise
#include "crypto/algorithm.h"
#include "crypto/encryption_algorithm.h"
#include "tests/inspect/jwe_workshop.h"
#include "json/writer.h"

#include <chrono>
#include <cstdio>
#include <string_view>

using namespace tokenscope;

namespace {

json::Object claimsOfNow()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()).time_since_epoch();
    json::Object claims = workshop::goodClaims();
    for (const auto &[name, offset] : {std::pair{"iat", -60}, {"nbf", -60}, {"exp", 600}})
        claims.set(name, json::Value(std::int64_t{now.count() + offset}));
    claims.set("scope", json::Value("read"));
    return claims;
}

void printSigned()
{
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        const auto signer = workshop::makeSigner(algorithm.name, "peer");
        json::Object line;
        line.append("alg", json::Value(algorithm.name));
        line.append("jwk", algorithm.family == crypto::Family::Hmac ? json::Value(signer.jwk) : signer.publicJwk());
        line.append("token", json::Value(workshop::sign(signer, claimsOfNow())));
        std::puts(json::write(line).c_str());
    }
}

/// The curve counts where the algorithm agrees on a key.
json::Object materialFor(const crypto::KeyManagement &management, const crypto::ContentEncryption &encryption,
                         crypto::Curve curve)
{
    switch (management.family) {
    case crypto::KeyManagementFamily::RsaOaep:
    case crypto::KeyManagementFamily::RsaPkcs1:
        return workshop::rsaPair();
    case crypto::KeyManagementFamily::Ecdh:
        return jose::curveJwk(curve, crypto::generateOnCurve(curve));
    case crypto::KeyManagementFamily::Direct:
        return jose::octJwk(Bytes(encryption.keyLength, 0x5A));
    case crypto::KeyManagementFamily::AesKeyWrap:
    case crypto::KeyManagementFamily::AesGcmKeyWrap:
        return jose::octJwk(Bytes(management.wrapLength, 0x5A));
    case crypto::KeyManagementFamily::Pbes2:
        break;
    }
    return jose::octJwk(asBytes("a password"));
}

void printEncrypted(const crypto::KeyManagement &management, const crypto::ContentEncryption &encryption,
                    std::optional<crypto::Curve> curve)
{
    const workshop::Reader reader(materialFor(management, encryption, curve.value_or(crypto::Curve::P256)));
    json::Object line;
    line.append("alg", json::Value(management.name));
    line.append("enc", json::Value(encryption.name));
    if (curve)
        line.append("crv", json::Value(crypto::curveName(*curve)));
    line.append("jwk", json::Value(reader.jwk));
    line.append("token", json::Value(workshop::encrypted(workshop::encryptionHeader(management.name, encryption.name),
                                                         json::write(workshop::goodClaims()), reader)));
    std::puts(json::write(line).c_str());
}

void printEncrypted()
{
    for (const auto &management : crypto::keyManagements()) {
        for (const auto &encryption : crypto::contentEncryptions()) {
            if (management.family != crypto::KeyManagementFamily::Ecdh) {
                printEncrypted(management, encryption, {});
                continue;
            }
            for (const auto curve :
                 {crypto::Curve::P256, crypto::Curve::P384, crypto::Curve::P521, crypto::Curve::X25519})
                printEncrypted(management, encryption, curve);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "signed") {
        printSigned();
        return 0;
    }
    if (argc == 2 && std::string_view(argv[1]) == "encrypted") {
        printEncrypted();
        return 0;
    }
    std::fputs("usage: peer_tokens signed|encrypted\n", stderr);
    return 2;
}
