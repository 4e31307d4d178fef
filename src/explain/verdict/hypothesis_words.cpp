// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/hypothesis_words.h"

#include "explain/findings/facts.h"
#include "explain/findings/producer_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::HypothesisCode;

struct Hypotheses
{
    Q_DECLARE_TR_FUNCTIONS(Hypotheses)

public:
    static QString otherKey(const Facts &facts)
    {
        return firstOf(
            {fill(tr("It verifies with the loaded key “%1”."), {facts.text("kid")}),
             fill(tr("It verifies with the loaded key whose thumbprint is “%1”."), {facts.text("thumbprint")}),
             tr("It verifies with another loaded key.")});
    }

    static QString earlierKeySet(const Facts &facts)
    {
        return firstOf(
            {fill(tr("It verifies with the key “%1”, which this endpoint last published on %2."),
                  {facts.text("kid"), facts.date("last_seen")}),
             fill(tr("It verifies with a key that this endpoint last published on %1."), {facts.date("last_seen")}),
             tr("It verifies with a key that this endpoint published earlier.")});
    }

    static QString keyInHeader(const Facts &facts)
    {
        if (facts.raw("member").starts_with("did:")) {
            return fill(tr("It verifies with the key that it names as its own (%1), which does not tell who that is."),
                        {facts.text("member")});
        }
        return firstOf({fill(tr("It verifies with the key in its own header (%1), which proves nothing about who made "
                                "it."),
                             {facts.text("member")}),
                        tr("It verifies with the key in its own header, which proves nothing about who made it.")});
    }

    static QString otherAlgorithm(const Facts &facts)
    {
        return firstOf({fill(tr("It verifies as “%1”: the header names the wrong algorithm."), {facts.text("alg")}),
                        tr("It verifies with another algorithm than the header names.")});
    }

    static QString publicKeyAsSecret(const Facts &facts)
    {
        return fill(tr("It verifies when the text of %1 is taken for a shared secret: the mark of a forged token."),
                    {facts.has("kid") ? facts.key() : tr("a public key")});
    }

    static QString kidIsThumbprint(const Facts &facts)
    {
        return firstOf({fill(tr("The key ID that it names is the thumbprint (a digest) of %1, and not its ID."),
                             {facts.has("kid") ? facts.key() : tr("a loaded key")})});
    }

    /// Several codes are one guess for people.
    static QString guess(HypothesisCode code)
    {
        switch (code) {
        case HypothesisCode::OtherKey:
            return tr("every other loaded key");
        case HypothesisCode::EarlierKeySet:
            return tr("the keys of earlier fetches");
        case HypothesisCode::KeyInHeader:
            return tr("the key in the header");
        case HypothesisCode::OtherAlgorithm:
            return tr("other algorithms");
        case HypothesisCode::SignatureDer:
            return tr("a signature in DER");
        case HypothesisCode::SecretBase64:
        case HypothesisCode::SecretBase64Url:
        case HypothesisCode::SecretHex:
        case HypothesisCode::SecretText:
        case HypothesisCode::SecretLineEnd:
        case HypothesisCode::SecretRespelt:
            return tr("other spellings of the secret");
        case HypothesisCode::PublicKeyAsSecret:
            return tr("a public key’s text as the secret");
        case HypothesisCode::RepairedEncoding:
            return tr("a repaired encoding");
        case HypothesisCode::HeaderNonceHashed:
            return tr("a hashed nonce");
        case HypothesisCode::ReserializedJson:
            return tr("reformatted JSON");
        case HypothesisCode::KidIsThumbprint:
            return tr("thumbprints in place of key IDs");
        case HypothesisCode::AlgorithmRespelt:
            return tr("other spellings of the algorithm");
        case HypothesisCode::SignedLineBreak:
        case HypothesisCode::SignedDigest:
        case HypothesisCode::SignedPayloadAlone:
        case HypothesisCode::SignedUnencoded:
        case HypothesisCode::SignedPadded:
        case HypothesisCode::SignedRespelt:
            return tr("other texts that may have been signed");
        case HypothesisCode::SaltLength:
        case HypothesisCode::OtherDigest:
        case HypothesisCode::DigestUnnamed:
            return tr("other salts and hashes");
        case HypothesisCode::SignatureRespelt:
        case HypothesisCode::SignatureReversed:
            return tr("other spellings of the signature");
        case HypothesisCode::PayloadRespelt:
            return tr("other spellings of the payload");
        case HypothesisCode::KeyRespelt:
        case HypothesisCode::CertificateKey:
            return tr("repaired keys");
        }
        std::unreachable();
    }

    static QString untried(const std::vector<HypothesisCode> &codes)
    {
        QStringList guesses;
        for (const HypothesisCode code : codes)
            guesses.append(guess(code));
        guesses.removeDuplicates();
        return fill(tr("There are too many keys to try everything; left out, at least in part: %1."),
                    {guesses.join(tr(", "))});
    }

    static QString sentence(HypothesisCode code, const Facts &facts)
    {
        switch (code) {
        case HypothesisCode::OtherKey:
            return otherKey(facts);
        case HypothesisCode::EarlierKeySet:
            return earlierKeySet(facts);
        case HypothesisCode::KeyInHeader:
            return keyInHeader(facts);
        case HypothesisCode::OtherAlgorithm:
            return otherAlgorithm(facts);
        case HypothesisCode::SignatureDer:
            return tr("It verifies when the signature is converted from DER to the plain form of two numbers.");
        case HypothesisCode::SecretBase64:
            return tr("It verifies when the shared secret is decoded from base64 first.");
        case HypothesisCode::SecretBase64Url:
            return tr("It verifies when the shared secret is decoded from base64url first.");
        case HypothesisCode::SecretHex:
            return tr("It verifies when the shared secret is decoded from hexadecimal digits first.");
        case HypothesisCode::SecretText:
            return tr("It verifies when the shared secret is taken as its base64 text, without decoding it.");
        case HypothesisCode::SecretLineEnd:
            return tr("It verifies when the line break at the end of the shared secret is dropped or added.");
        case HypothesisCode::PublicKeyAsSecret:
            return publicKeyAsSecret(facts);
        case HypothesisCode::RepairedEncoding:
            return tr("It verifies once its encoding is repaired: the content is what was signed, only its spelling is "
                      "wrong.");
        case HypothesisCode::HeaderNonceHashed:
            return tr(
                "It verifies when the header’s “nonce” is replaced by its SHA-256 digest: this is an access token "
                "for Microsoft Graph, which only Graph itself is meant to check.");
        case HypothesisCode::ReserializedJson:
            return tr("It verifies when header and payload are written as compact JSON again: something on its way "
                      "reformatted the token.");
        case HypothesisCode::KidIsThumbprint:
            return kidIsThumbprint(facts);
        case HypothesisCode::KeyRespelt:
            return firstOf({fill(tr("It verifies once “%1” of the key is repaired: only the key’s spelling is wrong."),
                                 {facts.text("member")}),
                            tr("It verifies once the key is repaired: only its spelling is wrong.")});
        case HypothesisCode::CertificateKey:
            return tr("It verifies with the key in the JWK’s own certificate (x5c), once that is written out.");
        case HypothesisCode::AlgorithmRespelt:
        case HypothesisCode::SignedLineBreak:
        case HypothesisCode::SignedDigest:
        case HypothesisCode::SignedPayloadAlone:
        case HypothesisCode::SignedUnencoded:
        case HypothesisCode::SignedPadded:
        case HypothesisCode::SignedRespelt:
        case HypothesisCode::SaltLength:
        case HypothesisCode::OtherDigest:
        case HypothesisCode::DigestUnnamed:
        case HypothesisCode::SignatureRespelt:
        case HypothesisCode::SignatureReversed:
        case HypothesisCode::SecretRespelt:
        case HypothesisCode::PayloadRespelt:
            return producerWords(code, facts).sentence;
        }
        std::unreachable();
    }
};

} // namespace

QString untriedWords(const std::vector<inspect::HypothesisCode> &untried)
{
    return Hypotheses::untried(untried);
}

QString hypothesisWords(const inspect::Hypothesis &hypothesis)
{
    return Hypotheses::sentence(hypothesis.code, Facts(hypothesis.parameters));
}

} // namespace tokenscope::explain
