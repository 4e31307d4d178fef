// SPDX-License-Identifier: Apache-2.0
#include "explain/make/signing_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct SigningPhrases
{
    Q_DECLARE_TR_FUNCTIONS(SigningPhrases)

public:
    static QString refusal(const make::SigningError &error);
    static QString draftRefusal(make::DraftFault fault);
    static QString kindRefusal(make::KindDraftFault fault);
};

QString SigningPhrases::refusal(const make::SigningError &error)
{
    const QString value = quotedText(error.value);
    using enum make::SigningFault;
    switch (error.fault) {
    case KeyUnusable:
        return tr("The key is faulty, so nothing can be signed with it.");
    case KeyIsPublic:
        return tr("This is only the public half of a key. Signing takes the private one.");
    case AlgorithmUnknown:
        return fill(
            tr("Nothing is signed with “%1” here. Names are case-sensitive: ES256, RS256, PS256, HS256, EdDSA."),
            {value});
    case AlgorithmDoesNotFit:
        return fill(tr("The key does not fit %1: its type or curve is another one."), {value});
    case NoAlgorithm:
        return tr("This key is for agreeing on keys (X25519, X448), and signs nothing.");
    case KeyIsForEncryption:
        return tr("The key says that it is for encryption, so verifiers will not use it for signatures.");
    case NoKey:
        return tr("There is no key to sign with.");
    case OneSignatureOnly:
        return tr("Several keys make several signatures, which only the general JSON serialization can hold.");
    case PayloadHasDot:
        return tr("There is a dot in the payload, so it cannot be unencoded in a compact token. Make it detached, or "
                  "use JSON.");
    case PayloadNotPlain:
        return tr("The payload has characters that cannot be unencoded in a token. Make it detached, or encode it.");
    case LibraryFailure:
        return fill(tr("OpenSSL could not sign with %1."), {value});
    }
    std::unreachable();
}

QString SigningPhrases::draftRefusal(make::DraftFault fault)
{
    using enum make::DraftFault;
    switch (fault) {
    case NotAToken:
        return tr("There is no token in it to start from.");
    case Encrypted:
        return tr("This token is encrypted; only a signed one can be the start.");
    case NoHeader:
        return tr("This token is broken: its header cannot be read.");
    case NoPayload:
        return tr("This token has no payload to start from; it may be a detached one.");
    }
    std::unreachable();
}

QString SigningPhrases::kindRefusal(make::KindDraftFault fault)
{
    using enum make::KindDraftFault;
    switch (fault) {
    case HolderMissing:
        return tr("A token of this kind names the key of its holder, which was not given.");
    case SignerMissing:
        return tr("A token of this kind carries the public key that it is signed with, which was not given.");
    }
    std::unreachable();
}

} // namespace

QString signingWords(const make::SigningError &error)
{
    return SigningPhrases::refusal(error);
}

QString draftWords(make::DraftFault fault)
{
    return SigningPhrases::draftRefusal(fault);
}

QString kindDraftWords(make::KindDraftFault fault)
{
    return SigningPhrases::kindRefusal(fault);
}

} // namespace tokenscope::explain
