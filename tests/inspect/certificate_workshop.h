// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/token_workshop.h"

#include <string>
#include <vector>

/// Chains of certificates for tests: made at each run, never stored.
namespace tokenscope::workshop {

inline constexpr unsigned char forSigning = 0x80;
inline constexpr unsigned char forIssuing = 0x06;

/// A name with its key, and how its certificate is to be.
struct Holder
{
    std::string name;
    Signer signer = makeSigner("ES256", "");
};

inline crypto::CertificateWish wishOf(const Holder &subject, const Holder &issuer, bool isAuthority)
{
    return {.subject = subject.name,
            .issuer = issuer.name,
            .notBefore = moment - std::chrono::hours(24 * 100),
            .notAfter = moment + std::chrono::hours(24 * 100),
            .publicKeyInfo = crypto::spkiDer(subject.signer.key),
            .dnsName = {},
            .signer = &issuer.signer.key,
            .isAuthority = isAuthority,
            .usage = isAuthority ? forIssuing : forSigning,
            .furtherExtension = {}};
}

inline Bytes certificateOf(const Holder &subject, const Holder &issuer, bool isAuthority)
{
    return crypto::makeCertificate(wishOf(subject, issuer, isAuthority));
}

inline json::Value x5c(const std::vector<Bytes> &chain)
{
    json::Array texts;
    for (const Bytes &der : chain)
        texts.push_back(json::Value(base64url::encodeStandard(der)));
    return json::Value(std::move(texts));
}

} // namespace tokenscope::workshop
