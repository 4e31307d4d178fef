// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/hypothesis_words.h"

#include "explain/findings/fact_words.h"
#include "explain/findings/producer_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "inspect/guesses/guess.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

namespace tried = inspect::tried;
using inspect::HypothesisCode;

struct Hypotheses
{
    Q_DECLARE_TR_FUNCTIONS(Hypotheses)

public:
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
        case HypothesisCode::SecretKnown:
            return tr("other spellings of the secret");
        case HypothesisCode::PublicKeyAsSecret:
            return tr("a public key’s text as the secret");
        case HypothesisCode::PrivateKeyAsSecret:
            return tr("a private key’s text as the secret");
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
        case HypothesisCode::NumberLength:
            return tr("other spellings of the signature");
        case HypothesisCode::PayloadRespelt:
            return tr("other spellings of the payload");
        case HypothesisCode::HashForHmac:
            return tr("a hash in place of the HMAC");
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

    static Gap date(const std::optional<std::int64_t> &seconds)
    {
        return seconds ? Gap(calendarTime(Moment{std::chrono::seconds{*seconds}})) : std::nullopt;
    }

    static QString sentence(const tried::OtherKey &guess)
    {
        return firstOf(
            {fill(tr("It verifies with the loaded key “%1”."), {gapOf(guess.kid)}),
             fill(tr("It verifies with the loaded key whose thumbprint is “%1”."), {gapOf(guess.thumbprint)}),
             tr("It verifies with another loaded key.")});
    }

    static QString sentence(const tried::EarlierKeySet &guess)
    {
        return firstOf(
            {fill(tr("It verifies with the key “%1”, which this endpoint last published on %2."),
                  {gapOf(guess.kid), date(guess.lastSeen)}),
             fill(tr("It verifies with a key that this endpoint last published on %1."), {date(guess.lastSeen)}),
             tr("It verifies with a key that this endpoint published earlier.")});
    }

    static QString sentence(const tried::KeyInHeader &guess)
    {
        return fill(tr("It verifies with the key in its own header (%1), which proves nothing about who made it."),
                    {quotedText(guess.member)});
    }

    static QString sentence(const tried::KeyInDid &guess)
    {
        return fill(tr("It verifies with the key that it names as its own (%1), which does not show who that is."),
                    {quotedText(guess.method)});
    }

    static QString sentence(const tried::OtherAlgorithm &guess)
    {
        return fill(tr("It verifies as “%1”: the header names the wrong algorithm."), {quotedText(guess.alg)});
    }

    static QString sentence(const tried::SignatureDer &)
    {
        return tr("It verifies when the signature is converted from DER to the plain form of two numbers.");
    }

    static QString sentence(const tried::SecretBase64 &)
    {
        return tr("It verifies when the shared secret is decoded from base64 first.");
    }

    static QString sentence(const tried::SecretBase64Url &)
    {
        return tr("It verifies when the shared secret is decoded from base64url first.");
    }

    static QString sentence(const tried::SecretHex &)
    {
        return tr("It verifies when the shared secret is decoded from hexadecimal digits first.");
    }

    static QString sentence(const tried::SecretText &)
    {
        return tr("It verifies when the shared secret is taken as its base64 text, without decoding it.");
    }

    static QString sentence(const tried::SecretLineEnd &)
    {
        return tr("It verifies when the line break at the end of the shared secret is dropped or added.");
    }

    static QString sentence(const tried::PublicKeyAsSecret &guess)
    {
        return fill(tr("It verifies when the text of %1 is taken for a shared secret: the mark of a forged token."),
                    {guess.kid.empty() ? tr("a public key") : keyPhrase(guess.kid)});
    }

    static QString sentence(const tried::RepairedEncoding &)
    {
        return tr("It verifies once its encoding is repaired: the content is what was signed, only its spelling is "
                  "wrong.");
    }

    static QString sentence(const tried::KidIsThumbprint &guess)
    {
        return fill(tr("The key ID that it names is the thumbprint (a digest) of %1, and not its ID."),
                    {guess.kid.empty() ? tr("a loaded key") : keyPhrase(guess.kid)});
    }

    static QString sentence(const tried::KeyRespelt &guess)
    {
        return firstOf({fill(tr("It verifies once “%1” of the key is repaired: only the key’s spelling is wrong."),
                             {gapOf(guess.member)}),
                        tr("It verifies once the key is repaired: only its spelling is wrong.")});
    }

    static QString sentence(const tried::CertificateKey &)
    {
        return tr("It verifies with the key in the JWK’s own certificate (x5c), once that is written out.");
    }

    static QString sentence(const tried::AlgorithmRespelt &guess) { return producerWords(guess).sentence; }
    static QString sentence(const inspect::Slip &slip) { return producerWords(slip).sentence; }
};

} // namespace

QString untriedWords(const std::vector<inspect::HypothesisCode> &untried)
{
    return Hypotheses::untried(untried);
}

QString hypothesisWords(const inspect::Hypothesis &hypothesis)
{
    return std::visit([](const auto &guess) { return Hypotheses::sentence(guess); }, hypothesis.guess->fact);
}

} // namespace tokenscope::explain
