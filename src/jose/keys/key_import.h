// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Keys as other programs write them, taken in as JWKs.
namespace tokenscope::jose {

enum class ImportFault {
    Unfinished,       ///< a PEM block without its END line
    NotBase64,        ///< inside a PEM block
    TooManyBlocks,    ///< over crypto::maximumPemBlocks; the rest was not read
    Encrypted,        ///< a private key under a passphrase, and none was given
    Pkcs12,           ///< a PKCS #12 file under a passphrase, and none was given
    WrongPassphrase,  ///< of one of these
    UnknownCipher,    ///< encrypted in a way that the installed OpenSSL does not have
    TooCostly,        ///< the passphrase is hashed more often than anybody does
    OpenSshPrivate,   ///< OpenSSH's own form of private keys
    OpenPgp,          ///< keys of another kind than tokens have
    JavaKeyStore,     ///< JKS or JCEKS, under a password
    NotKey,           ///< something else in PEM: a request, parameters, a PGP key
    Malformed,        ///< not the DER that it should be
    UnknownAlgorithm, ///< DSA, DH, …: JOSE has no such keys
    UnknownCurve,     ///< a curve that JOSE has no name for
    ExplicitCurve,    ///< a curve spelled out instead of named
    UnusablePss,      ///< an RSASSA-PSS key that no algorithm of RFC 7518, 3.5 satisfies
    NoSeed,           ///< a private ML-DSA key without the seed that a JWK needs (RFC 9964, 3)
    NeedsMlDsa,       ///< a private ML-DSA key, which the installed OpenSSL can do nothing with
    NotCertificate,
    CertificateTooLarge,
};

/// What could not be taken in.
struct ImportError
{
    ImportFault fault;
    std::string label;      ///< the PEM label, if there is one
    std::size_t offset = 0; ///< where it begins, in bytes
};

struct KeyImport
{
    JwkSet keys;
    std::vector<ImportError> refused; ///< one that is refused never hides the others
    bool isPrivate = false;           ///< a private key is, or was, among them
    bool hasCertificate = false;
};

/// PEM with any number of blocks, DER or its base64 without armour: SubjectPublicKeyInfo, PKCS #8, PKCS #1, SEC 1 and
/// certificates; lines of OpenSSH public keys. A certificate becomes its key with `x5c`; certificates that follow it,
/// each the issuer of the one before, go into that chain. PEM that is written as respelledPem() says is taken in too,
/// where no block is written as it should be. What is encrypted is opened with the passphrase, PKCS #12 also without
/// one where it is empty. Nothing where the text is none of these. Linear in the text.
std::optional<KeyImport> importKeys(std::string_view text, std::optional<ByteView> passphrase = std::nullopt);

/// Whether a passphrase is what it takes to read it.
bool wantsPassphrase(ImportFault fault);

/// The bytes of base64 without armour, as web pages show a key that is to be copied; nothing where it does not begin as
/// all of the forms above do.
std::optional<Bytes> derOfBareBase64(std::string_view text);

} // namespace tokenscope::jose
