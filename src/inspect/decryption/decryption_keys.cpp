// SPDX-License-Identifier: Apache-2.0
#include "inspect/decryption/decryption_keys.h"

#include "crypto/encryption/recipient_key.h"
#include "inspect/signature/key_selection.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

using crypto::KeyManagementFamily;

namespace {

/// A key's `alg` names how keys are wrapped with it; with `dir` it is the content's key, and names the encryption.
bool algorithmFits(const std::string &named, const EncryptionAlgorithms &algorithms)
{
    return named == algorithms.management.name ||
           (algorithms.management.family == crypto::KeyManagementFamily::Direct && named == algorithms.encryption.name);
}

bool mayDecrypt(const std::vector<std::string> &operations)
{
    static constexpr std::array<std::string_view, 4> decrypting = {"decrypt", "unwrapKey", "deriveKey", "deriveBits"};
    return std::ranges::find_first_of(operations, decrypting) != operations.end();
}

/// Such a password protects nothing.
bool isNoSecret(const jose::Jwk &jwk, const InspectionKeys &loaded)
{
    return jwk.isSymmetric() && (jwk.secretContent() != jose::SecretContent::Secret || isPublished(loaded, *jwk.key()));
}

std::optional<KeyRefusal> refusalOf(const jose::Jwk &jwk, const EncryptionAlgorithms &algorithms,
                                    const InspectionKeys &loaded, bool fetched)
{
    if (!jwk.key())
        return KeyRefusal::Malformed;
    const crypto::Key &key = *jwk.key();
    if (!crypto::fits(algorithms.management, algorithms.encryption, key))
        return KeyRefusal::TypeMismatch;
    if (jwk.algorithm() && !algorithmFits(*jwk.algorithm(), algorithms))
        return KeyRefusal::AlgorithmMismatch;
    if ((jwk.use() && *jwk.use() != "enc") || (jwk.operations() && key.isPrivate() && !mayDecrypt(*jwk.operations())))
        return KeyRefusal::UseMismatch;
    if (!key.isPrivate())
        return KeyRefusal::OnlyPublic;
    if (fetched)
        return KeyRefusal::Fetched;
    if (isNoSecret(jwk, loaded))
        return KeyRefusal::PublicKeyText;
    return std::nullopt;
}

/// The keys of the sources that are, or are not, named for this token.
DecryptionKeys selectAmong(const InspectionKeys &loaded, bool explicitKeys, const std::string *keyId,
                           const EncryptionAlgorithms &algorithms)
{
    DecryptionKeys selection;
    for (std::size_t i = 0; i < loaded.current.size(); ++i) {
        const KeySource &source = loaded.current[i];
        if (!source.keys || source.explicitKey != explicitKeys)
            continue;
        for (std::size_t j = 0; j < source.keys->keys().size(); ++j) {
            const jose::Jwk &key = source.keys->keys()[j];
            if (!explicitKeys && keyId && (!key.id() || key.id()->value != *keyId)) {
                if (!source.isFetched())
                    selection.refusal = std::max(selection.refusal, KeyRefusal::KeyIdUnknown);
                continue;
            }
            const auto refusal = refusalOf(key, algorithms, loaded, source.isFetched());
            if (!refusal)
                selection.fitting.push_back({{i, j}, &key});
            else if (keyId || explicitKeys || !source.isFetched())
                selection.refusal = std::max(selection.refusal, *refusal);
            if (refusal == KeyRefusal::TypeMismatch && key.isSymmetric() && sharedKeyLength(algorithms))
                selection.unfitLength = key.key()->secretBytes().size();
        }
    }
    return selection;
}

} // namespace

std::optional<std::size_t> sharedKeyLength(const EncryptionAlgorithms &algorithms)
{
    switch (algorithms.management.family) {
    case KeyManagementFamily::Direct:
        return algorithms.encryption.keyLength;
    case KeyManagementFamily::AesKeyWrap:
    case KeyManagementFamily::AesGcmKeyWrap:
        return algorithms.management.wrapLength;
    case KeyManagementFamily::Pbes2:
        return 0;
    case KeyManagementFamily::RsaOaep:
    case KeyManagementFamily::RsaPkcs1:
    case KeyManagementFamily::Ecdh:
        return std::nullopt;
    }
    return std::nullopt;
}

DecryptionKeys selectDecryptionKeys(const InspectionKeys &keys, const std::string *keyId,
                                    const EncryptionAlgorithms &algorithms)
{
    DecryptionKeys named = selectAmong(keys, true, keyId, algorithms);
    if (!named.fitting.empty())
        return named;
    DecryptionKeys others = selectAmong(keys, false, keyId, algorithms);
    others.refusal = std::max(others.refusal, named.refusal);
    if (named.unfitLength)
        others.unfitLength = named.unfitLength;
    return others;
}

} // namespace tokenscope::inspect
