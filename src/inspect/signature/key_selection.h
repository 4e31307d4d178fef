// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "inspect/model/inspection_draft.h"
#include "jose/jose_header.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::inspect {

/// Why a key is not used for a token.
enum class Unfit {
    Malformed,
    TypeMismatch,
    CurveMismatch,
    AlgorithmMismatch,
    UseNotSignature,
    OperationsNotVerify,
    Untrusted,  ///< a shared secret out of a fetched set
    NoSecret,   ///< a shared secret that is a key's text (see jose::SecretContent)
    NotImplied, ///< the algorithm is in the unprotected header, and the key allows others too
};

struct CertifiedKey;

struct Candidate
{
    std::optional<KeyPlace> place; ///< nothing where it is none of the loaded ones
    const jose::Jwk *key;
    std::optional<Unfit> unfit;              ///< empty: verify with it
    const CertifiedKey *certified = nullptr; ///< the token's own, which a given root vouches for
};

/// Which keys a token is checked with:
///  1. A key that the user named for this token is the only one, whatever the `kid` says.
///  2. With a `kid`, the keys that bear it, byte for byte, in every set.
///  3. Without a `kid`, every key.
///  4. In front of all, the key of the token's own certificate, where a root that the user gave vouches for it.
/// Of those, the ones whose `kty`, `crv`, `alg`, `use` and `key_ops` fit the header's `alg`. Never another key from
/// inside the token; never a shared secret from a set that was fetched; never a public key's text as a shared secret.
/// Linear in the number of keys. Where the algorithm is in the unprotected header, which anybody can change, it has
/// to be the only one that the key allows: by the key's own `alg`, or by its type.
struct KeySelection
{
    std::vector<Candidate> candidates; ///< by rule 1, 2 or 3, fit or not, in the sets' order
    bool byKeyId = false;              ///< rule 2 was applied
    bool explicitKey = false;          ///< rule 1 was applied

    std::size_t fitting() const;
};

KeySelection selectKeys(const InspectionKeys &keys, const jose::JoseHeader &header,
                        const crypto::SignatureAlgorithm &algorithm, bool isUnprotected = false);

/// Whether and why a key does not fit an algorithm, by its own members.
std::optional<Unfit> unfitness(const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm);

/// `kid` as the key's JSON has it, of whatever type; null where it is absent.
const json::Value *writtenKeyId(const jose::Jwk &key);

/// Whether anybody can read a shared secret in the loaded public keys, the earlier ones too.
bool isPublished(const InspectionKeys &keys, const crypto::Key &secret);

/// `key_confusion` for a shared secret that is a key's text, or a public number of a loaded key.
void reportNoSecret(InspectionDraft &draft, const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm);

/// Findings of group 5 for a selection in which nothing fits, or several bear one `kid`.
void reportSelection(InspectionDraft &draft, const KeySelection &selection, const jose::JoseHeader &header,
                     const crypto::SignatureAlgorithm &algorithm);

} // namespace tokenscope::inspect
