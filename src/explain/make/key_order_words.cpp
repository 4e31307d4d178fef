// SPDX-License-Identifier: Apache-2.0
#include "explain/make/key_order_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct KeyOrderPhrases
{
    Q_DECLARE_TR_FUNCTIONS(KeyOrderPhrases)

public:
    static QString refusal(const make::KeyOrderError &error);
    static QString sizes(const make::KeyOrderError &error);
};

QString KeyOrderPhrases::sizes(const make::KeyOrderError &error)
{
    const QString least = QString::number(qulonglong(error.least));
    if (error.least == error.most)
        return fill(tr("This algorithm takes a key of %1 bits, and no other."), {least});
    return fill(tr("Such a key has %1 to %2 bits here, in steps of 8."),
                {least, QString::number(qulonglong(error.most))});
}

QString KeyOrderPhrases::refusal(const make::KeyOrderError &error)
{
    const QString value = quotedText(error.value);
    using enum make::KeyOrderFault;
    switch (error.fault) {
    case UnknownAlgorithm:
        return fill(tr("No key is made for the algorithm “%1”. Names are case-sensitive: ES256, RS256, HS256, EdDSA, "
                       "RSA-OAEP-256, ECDH-ES."),
                    {value});
    case NeedsMlDsa:
        return fill(tr("%1 needs OpenSSL 3.5 or newer, which is not installed here."), {value});
    case BrokenAlgorithm:
        return tr("RSA1_5 has been broken too often; nothing new is made for it. Use RSA-OAEP-256.");
    case UnknownKeyType:
        return fill(tr("“%1” is not a type of key. The types are RSA, EC, OKP, AKP and oct."), {value});
    case UnknownCurve:
        return fill(tr("“%1” is not a curve of a JWK. The curves are P-256, P-384, P-521, secp256k1, Ed25519, Ed448, "
                       "X25519 and X448."),
                    {value});
    case Contradiction:
        return fill(tr("The type, curve or use that was asked for does not go with %1. Leave it out: it follows."),
                    {value});
    case AlgorithmMissing:
        return tr("A key of the type AKP is for one algorithm. Name it: ML-DSA-44, ML-DSA-65 or ML-DSA-87.");
    case BitsOutOfRange:
        return sizes(error);
    case BitsOfCurve:
        return tr("The size of such a key follows from its curve or algorithm. Leave the number of bits out.");
    }
    std::unreachable();
}

} // namespace

QString keyOrderWords(const make::KeyOrderError &error)
{
    return KeyOrderPhrases::refusal(error);
}

} // namespace tokenscope::explain
