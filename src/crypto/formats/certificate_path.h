// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/certificate.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <span>

namespace tokenscope::crypto {

/// Why a chain of certificates does not lead to a root (RFC 5280, 6.1).
enum class PathFault {
    Misplaced,         ///< it does not certify the one before it, or the first is not the signer's (RFC 7515, 4.1.6)
    NoPath,            ///< who is said to have issued it is neither in the chain nor among the roots
    NotSignedByIssuer, ///< the one that bears its issuer's name did not sign it
    Early,             ///< before its time
    Expired,
    NotAuthority,     ///< it issued another one without the right to (basicConstraints, keyUsage)
    TooLong,          ///< more authorities below one than that allows (pathLenConstraint)
    NameExcluded,     ///< an authority may not vouch for such a name (nameConstraints)
    NoSigning,        ///< the signer's key is not for signatures (keyUsage)
    WeakKey,          ///< under 112 bits of security: RSA under 2048 bits
    WeakDigest,       ///< signed over SHA-1 or MD5
    UnknownExtension, ///< one that must be understood
    Other,            ///< OpenSSL refuses it for a rarer reason
};

struct PathError
{
    PathFault fault;
    std::size_t place; ///< in the chain, from 0; that of a root is the chain's length
};

/// Whether `chain`, the signer's certificate first, leads to one of `roots` at `moment`: signatures, dates, names, key
/// usage. A root may be an authority below others, too. Gives the place of that root among `roots`. Whether one was
/// revoked is not looked up. At most jose::maximumChainLength signatures are computed with.
std::expected<std::size_t, PathError> checkCertificatePath(std::span<const Certificate> chain,
                                                           std::span<const Certificate> roots, Moment moment);

/// Whether it may issue others (basicConstraints, keyUsage), or is a root of the time before there were these.
bool isAuthority(const Certificate &certificate);

} // namespace tokenscope::crypto
