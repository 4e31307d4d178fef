// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/civil_time.h"
#include "crypto/formats/key_encoding.h"

#include <cstddef>
#include <expected>
#include <string>
#include <vector>

namespace tokenscope::crypto {

enum class CertificateFault {
    TooLarge,      ///< over maximumCertificateBytes
    NotCertificate ///< not the DER of one, or bytes behind it
};

inline constexpr std::size_t maximumCertificateBytes = 64 * 1024;

/// What an X.509 certificate (RFC 5280) says. Nobody's signature is checked here and nothing is trusted for it: it is
/// read for showing, and for comparing its key with another.
struct Certificate
{
    std::string subject; ///< `CN=example.com,O=Example` (RFC 4514), UTF-8; at most 1,000 bytes, as all texts here
    std::string issuer;
    std::string serial; ///< hexadecimal
    Moment notBefore{};
    Moment notAfter{};                   ///< RFC 5280, 4.1.2.5: the last second in which it holds
    std::vector<std::string> names;      ///< subjectAltName: `DNS:example.com`; the first 20
    std::vector<std::string> extensions; ///< their object identifiers: `2.5.29.15`; the first 40
    std::string signatureAlgorithm;      ///< OpenSSL's name: `ecdsa-with-SHA256`
    std::expected<KeyNumbers, EncodingFault> key;
    Bytes sha1; ///< of the DER: `x5t` and `x5t#S256` (RFC 7517, 4.8 and 4.9)
    Bytes sha256;
    Bytes der;
};

/// Bounded: by its size, and since nothing is computed with its key.
std::expected<Certificate, CertificateFault> readCertificate(ByteView der);

} // namespace tokenscope::crypto
