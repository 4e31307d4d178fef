// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "jose/keys/jwk_set.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

/// Key sets for other programs.
namespace tokenscope::jose {

enum class ExportForm {
    Jwk, ///< of a set of one key
    Jwks,
    Pem,          ///< SubjectPublicKeyInfo or PKCS #8, one block after another
    Der,          ///< the same of a set of one key
    Pkcs1,        ///< RSA keys as PEM in their own form
    Sec1,         ///< private EC keys as PEM in their own form
    Ssh,          ///< lines of OpenSSH public keys
    Pkcs12,       ///< one private key under a passphrase, with its certificates
    Certificates, ///< those of `x5c` as PEM, key after key
};

/// `jwk`, `jwks`, `pem`, `der`, `pkcs1`, `sec1`, `ssh`, `pkcs12`, `certificates`.
std::optional<ExportForm> findExportForm(std::string_view name);

enum class ExportFault {
    NotOneKey,     ///< the form holds one key, the set has none or several
    Unusable,      ///< the key is faulty
    SharedSecret,  ///< which only a JWK can hold
    NotInThisForm, ///< another type of key, a public one where a private is needed, or RSA without its primes
    Restricted,    ///< it is for PSS signatures only, and the form does not say so
    NoCertificate, ///< none of the keys has one that can be read
    NoPassphrase,  ///< the form, or a public key, goes under none
    NeedsPassphrase,
    NameInvalid, ///< of a certificate request: empty, or over 64 characters
};

struct ExportError
{
    ExportFault fault;
    std::size_t key = 0; ///< its place in the set
};

/// Whether private parts go along. Without them SEC 1 has nothing to write.
enum class ExportParts { Public, Private };

/// The bytes of a file. A key that has only a public part is written as one. All or nothing.
std::expected<std::string, ExportError> exportKeys(const JwkSet &keys, ExportForm form, ExportParts parts);

/// Private keys under a passphrase of 1 to crypto::longestPassphrase bytes, as PKCS #8 in PEM or DER, or as PKCS #12;
/// no other form has one.
std::expected<std::string, ExportError> exportProtectedKeys(const JwkSet &keys, ExportForm form, ByteView passphrase);

/// A certificate request (PKCS #10) for the one key of a set, in PEM.
std::expected<std::string, ExportError> exportRequest(const JwkSet &keys, std::string_view commonName);

} // namespace tokenscope::jose
