// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/encryption/authenticated_encryption.h"
#include "crypto/keys/key.h"
#include "jose/jwe.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string_view>

namespace tokenscope::jose {

/// A quarter of a second on a usual computer. A token may name any number (CVE-2022-36083).
inline constexpr std::int64_t maximumIterations = 1'200'000;
/// RFC 7518, 4.8.1.2: at least these are recommended.
inline constexpr std::int64_t recommendedIterations = 1000;
/// Bytes that a compressed content may expand to, where nothing else is asked for (CVE-2024-28176).
inline constexpr std::size_t defaultInflatedLimit = 250'000;

/// What decrypting may use and what it may cost.
struct DecryptionLimits
{
    /// Left to all attempts at one token: each takes off what it uses, so that many recipients cost no more than one.
    std::int64_t iterations = maximumIterations;
    std::size_t inflated = defaultInflatedLimit;
    bool allowRsaPkcs1 = false; ///< RSA1_5, which has been attacked too often to be used unasked
};

enum class JweFault {
    AlgorithmUnsupported,
    EncryptionUnsupported,
    RsaPkcs1Off,         ///< RSA1_5 without DecryptionLimits::allowRsaPkcs1
    KeyDoesNotFit,       ///< type, curve or size are not what the algorithms need, or it is only public
    MemberInvalid,       ///< a header member is missing, malformed, or unprotected where it must not be: `part`
    EphemeralKeyRefused, ///< `epk` is no key, of another curve, not on its curve, or forces the agreed secret to zero
    TooManyIterations,   ///< nothing was computed
    WrongLength,         ///< `part` has `actual` bytes where `limit` are needed
    KeyUnwrapFailed,     ///< the wrapped key's own integrity check does not hold
    ContentMismatch,     ///< the content's tag does not hold; also for everything that goes wrong with an RSA key
    CompressionUnsupported,
    InflatedTooLarge,
    InflateFailed,
    LibraryFailure,
};

/// The step that failed; what failed inside of it is not told.
struct JweError
{
    JweFault fault;
    std::string_view part = {}; ///< a literal: `epk`, `iv`, `tag`, …
    std::int64_t actual = 0;
    std::int64_t limit = 0;
    bool operator==(const JweError &) const = default;
};

/// The plaintext of a JWE for one recipient (RFC 7516, 5.2, from step 6 on). `content.additionalData` is the bytes of
/// JweTexts::authenticatedText(). That `crit` is understood and no name is in two headers, the caller has checked.
std::expected<Bytes, JweError> decrypt(const JweHeader &header, ByteView encryptedKey,
                                       const crypto::SealedContent &content, const crypto::Key &key,
                                       DecryptionLimits &limits);

} // namespace tokenscope::jose
