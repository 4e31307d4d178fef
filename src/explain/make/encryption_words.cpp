// SPDX-License-Identifier: Apache-2.0
#include "explain/make/encryption_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct EncryptionPhrases
{
    Q_DECLARE_TR_FUNCTIONS(EncryptionPhrases)

public:
    static QString refusal(const make::EncryptionError &error);
};

QString EncryptionPhrases::refusal(const make::EncryptionError &error)
{
    const QString value = quotedText(error.value);
    using enum make::EncryptionFault;
    switch (error.fault) {
    case KeyUnusable:
        return tr("The key is faulty, so nothing can be encrypted to it.");
    case AlgorithmUnknown:
        return fill(tr("“%1” does not encrypt keys. RSA-OAEP-256, ECDH-ES, A256KW, A256GCMKW, dir, PBES2-HS512+A256KW "
                       "and the like do."),
                    {value});
    case RsaPkcs1:
        return tr("RSA1_5 has been broken too often; nothing new is encrypted with it. Use RSA-OAEP-256.");
    case EncryptionUnknown:
        return fill(tr("“%1” does not encrypt content. A128GCM, A192GCM, A256GCM, A128CBC-HS256, A192CBC-HS384 and "
                       "A256CBC-HS512 do."),
                    {value});
    case AlgorithmDoesNotFit:
        return fill(tr("The key does not fit %1: its type, curve or size is another one."), {value});
    case NoAlgorithm:
        return tr("Nothing is encrypted to a key of this type and size. RSA, EC, X25519 and X448 keys will do, and "
                  "secrets of 128, 192 or 256 bits.");
    case KeyIsForSignatures:
        return tr("The key says that it is for signatures, so its owner will not decrypt with it.");
    case LibraryFailure:
        return fill(tr("Nothing could be encrypted with %1."), {value});
    }
    std::unreachable();
}

} // namespace

QString encryptionWords(const make::EncryptionError &error)
{
    return EncryptionPhrases::refusal(error);
}

} // namespace tokenscope::explain
