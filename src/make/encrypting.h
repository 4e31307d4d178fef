// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/encryption_algorithm.h"
#include "jose/keys/jwk.h"
#include "make/assignment.h"

#include <expected>
#include <string>
#include <string_view>

namespace tokenscope::make {

enum class EncryptionFault {
    KeyUnusable,         ///< the recipient's key is faulty
    AlgorithmUnknown,    ///< `value`
    RsaPkcs1,            ///< RSA1_5 was asked for
    EncryptionUnknown,   ///< `value` is no `enc`
    AlgorithmDoesNotFit, ///< the key: its type, curve or size are others than `value` needs
    NoAlgorithm,         ///< nothing is encrypted to such a key: Ed25519, Ed448, AKP, a secret of an odd size
    KeyIsForSignatures,  ///< it says so (`use`, `alg`), and anyone who has it will not decrypt with it
    LibraryFailure,      ///< or `value` needs what the header does not say
};

struct EncryptionError
{
    EncryptionFault fault;
    std::string value = {};
};

/// Whom to encrypt to, and how.
struct Recipient
{
    jose::Jwk key;                               ///< the public half is enough
    const crypto::KeyManagement *management;     ///< never null; fits the key
    const crypto::ContentEncryption *encryption; ///< never null
};

/// With the algorithms of those names. Without a name: the key's own (`alg`), else the usual one of its type, curve and
/// size; A256GCM, with `dir` what the key is long enough for.
std::expected<Recipient, EncryptionError> recipientOf(const jose::Jwk &key, std::string_view algorithm,
                                                      std::string_view encryption);

struct EncryptionOrder
{
    Recipient recipient;
    bool isDeflated = false;
    Edits headerEdits = {}; ///< what the user says of the header, after all else
};

/// A JWE in compact form. Of a token inside, its header says so.
std::expected<std::string, EncryptionError> encryptToken(std::string_view content, const EncryptionOrder &order);

} // namespace tokenscope::make
