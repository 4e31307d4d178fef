// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"
#include "crypto/openssl.h"

#include <mutex>

namespace tokenscope::crypto {

/// Everything that was checked when the key was made; the EVP_PKEY is null for a shared secret.
struct Key::Handle
{
    KeyType type = KeyType::Oct;
    std::optional<Curve> curve;
    std::string_view parameterSet; ///< of the table of algorithms
    std::size_t bits = 0;
    bool isPrivate = false;
    std::optional<PssRule> pss;
    bool lowOrder = false;
    std::size_t signatureLength = 0;
    PKey pkey;
    Bytes modulus;                ///< RSA: as long as a signature, which has to be below it
    std::size_t exponentBits = 0; ///< RSA: of the public one
    Bytes secret;

    static constexpr int notExamined = -2;
    mutable std::atomic<int> modulusFault = notExamined;    ///< see crypto/keys/rsa_weakness.h
    mutable std::atomic<int> rocaFingerprint = notExamined; ///< 1 where it has one
    mutable std::once_flag spkiHashed;
    mutable Bytes spkiSha256; ///< see crypto/formats/key_export.h

    std::array<ContextTemplate<MdCtx>, digestCount> verifiers; ///< by digest
    std::array<ContextTemplate<MdCtx>, digestCount> pssVerifiers;
    std::array<ContextTemplate<MacCtx>, digestCount> macs;

    Handle() = default;
    ~Handle(); ///< wipes the secret
};

/// The HMAC of `message`, as long as the digest; empty where OpenSSL fails.
Bytes hmac(Digest digest, const Key::Handle &key, ByteView message);

} // namespace tokenscope::crypto
