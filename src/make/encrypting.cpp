// SPDX-License-Identifier: Apache-2.0
#include "make/encrypting.h"

#include "crypto/encryption/recipient_key.h"
#include "jose/encryption.h"
#include "make/token_draft.h"
#include "json/document.h"

namespace tokenscope::make {

namespace {

using crypto::ContentEncryption;
using crypto::KeyManagement;

/// Empty if there is none.
std::string_view usualManagement(const crypto::Key &key)
{
    switch (key.type()) {
    case crypto::KeyType::Rsa:
        return "RSA-OAEP-256";
    case crypto::KeyType::Ec:
        return "ECDH-ES";
    case crypto::KeyType::Okp:
        return key.curve() == crypto::Curve::X25519 || key.curve() == crypto::Curve::X448 ? "ECDH-ES" : "";
    case crypto::KeyType::Akp:
        return {};
    case crypto::KeyType::Oct:
        break;
    }
    switch (key.bits()) {
    case 128:
        return "A128KW";
    case 192:
        return "A192KW";
    case 256:
        return "A256KW";
    case 384:
    case 512:
        return "dir";
    }
    return {};
}

/// With `dir` the key is the content's.
std::string_view usualEncryption(const KeyManagement &management, const crypto::Key &key)
{
    if (management.family != crypto::KeyManagementFamily::Direct)
        return "A256GCM";
    switch (key.bits()) {
    case 128:
        return "A128GCM";
    case 192:
        return "A192GCM";
    case 384:
        return "A192CBC-HS384";
    case 512:
        return "A256CBC-HS512";
    }
    return "A256GCM";
}

struct Names
{
    std::string algorithm;
    std::string encryption;
};

bool isForSignatures(const jose::Jwk &key)
{
    const bool hasItsAlgorithm = key.algorithm() && crypto::findSignatureAlgorithm(*key.algorithm());
    return key.use() == "sig" || (hasItsAlgorithm && key.keyType() != "AKP");
}

/// What the key itself says, where nothing else is asked for.
Names namesOf(const jose::Jwk &key, std::string_view algorithm, std::string_view encryption)
{
    Names names{std::string(algorithm), std::string(encryption)};
    const std::string own = key.algorithm().value_or(std::string());
    if (names.algorithm.empty() && crypto::findKeyManagement(own))
        names.algorithm = own;
    if (names.algorithm.empty() && names.encryption.empty() && crypto::findContentEncryption(own))
        names = {"dir", own};
    if (names.algorithm.empty())
        names.algorithm = usualManagement(*key.key());
    return names;
}

json::Object headerOf(std::string_view content, const EncryptionOrder &order)
{
    json::Object header;
    const auto nameAlgorithms = [&] {
        header.set("alg", json::Value(order.recipient.management->name));
        header.set("enc", json::Value(order.recipient.encryption->name));
    };
    nameAlgorithms();
    if (order.isDeflated)
        header.append("zip", json::Value("DEF"));
    if (const auto &id = order.recipient.key.id())
        header.append("kid", json::Value(id->value));
    if (isCompactToken(content))
        header.append("cty", json::Value("JWT"));
    else if (const auto document = json::parse(content); document && document->root.asObject())
        header.append("typ", json::Value("JWT"));
    order.headerEdits.apply(header);
    nameAlgorithms();
    return header;
}

} // namespace

std::expected<Recipient, EncryptionError> recipientOf(const jose::Jwk &key, std::string_view algorithm,
                                                      std::string_view encryption)
{
    if (!key.key())
        return std::unexpected(EncryptionError{EncryptionFault::KeyUnusable});
    if (isForSignatures(key))
        return std::unexpected(EncryptionError{EncryptionFault::KeyIsForSignatures});
    Names names = namesOf(key, algorithm, encryption);
    if (names.algorithm.empty())
        return std::unexpected(EncryptionError{EncryptionFault::NoAlgorithm});
    const KeyManagement *management = crypto::findKeyManagement(names.algorithm);
    if (!management)
        return std::unexpected(EncryptionError{EncryptionFault::AlgorithmUnknown, names.algorithm});
    if (management->family == crypto::KeyManagementFamily::RsaPkcs1)
        return std::unexpected(EncryptionError{EncryptionFault::RsaPkcs1, names.algorithm});
    if (names.encryption.empty())
        names.encryption = usualEncryption(*management, *key.key());
    const ContentEncryption *content = crypto::findContentEncryption(names.encryption);
    if (!content)
        return std::unexpected(EncryptionError{EncryptionFault::EncryptionUnknown, names.encryption});
    if (!crypto::fits(*management, *content, *key.key()))
        return std::unexpected(
            EncryptionError{EncryptionFault::AlgorithmDoesNotFit, names.algorithm + " / " + names.encryption});
    return Recipient{key, management, content};
}

std::expected<std::string, EncryptionError> encryptToken(std::string_view content, const EncryptionOrder &order)
{
    auto token = jose::encryptCompact(headerOf(content, order), asBytes(content), *order.recipient.key.key());
    if (!token)
        return std::unexpected(
            EncryptionError{EncryptionFault::LibraryFailure, std::string(order.recipient.management->name)});
    return std::move(*token);
}

} // namespace tokenscope::make
