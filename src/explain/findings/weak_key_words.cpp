// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/fact_words.h"
#include "explain/findings/key_finding_words.h"
#include "explain/keys/jwk_fault_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

FindingWords WeakKeyWords::words(const found::KeyMalformed &fact)
{
    const Gap place = fact.position ? Gap(placeWords(*fact.position)) : std::nullopt;
    return {tr("The key cannot be used"),
            paragraph({fill(tr("%1 is faulty, so it cannot verify anything."), {asStart(keyPhrase(fact.kid))}),
                       jwkFaultWords(fact.fault, fact.member), fill(tr("That is at its character %1."), {place}),
                       tr("Most clients skip such a key, some refuse the whole key set.")}),
            firstOf({jwkFaultNextStep(fact.fault, fact.member),
                     tr("Ask the issuer to correct the key, or fetch the keys again in case they were cut off.")})};
}

QString WeakKeyWords::modulusFault(const found::ModulusUnsound &fact)
{
    switch (fact.fault) {
    case crypto::ModulusFault::Prime:
        return tr("Its modulus (n) is a prime number instead of the product of two.");
    case crypto::ModulusFault::ClosePrimes:
        return tr("The two primes of its modulus (n) are the same, or so near together that they are found at once.");
    case crypto::ModulusFault::SmallFactor:
    case crypto::ModulusFault::Unexamined:
        break;
    }
    return fact.factor ? fill(tr("Its modulus (n) can be divided by %1."), {QString::number(*fact.factor)})
                       : tr("Its modulus (n) can be divided by a small number.");
}

FindingWords WeakKeyWords::words(const found::ModulusUnsound &fact)
{
    const QString key = asStart(keyPhrase(fact.kid));
    if (fact.fault == crypto::ModulusFault::Unexamined) {
        const auto figure = [](const std::optional<std::size_t> &bits) {
            return bits ? Gap(QString::number(*bits)) : std::nullopt;
        };
        return {tr("The RSA key is too large to be examined"),
                paragraph({fill(tr("%1 has %2 bits. Keys are checked for weaknesses up to %3 bits only."),
                                {Gap(key), figure(fact.bits), figure(fact.maximum)}),
                           tr("A key of that size whose modulus is a prime would let everybody sign, so it is not "
                              "trusted here. Hardly any issuer has keys of over 4096 bits.")}),
                tr("Ask the issuer whether it has a key of 2048 to 4096 bits.")};
    }
    return {tr("The key is not a real RSA key"),
            paragraph({fill(tr("%1 has no secret: everybody can compute its private part."), {key}), modulusFault(fact),
                       tr("Either it was damaged, or somebody made it so. Most clients do not notice.")}),
            tr("Do not trust what this key verifies, and ask the issuer for a new one.")};
}

FindingWords WeakKeyWords::words(const found::RocaKey &fact)
{
    return {tr("The RSA key can be broken (ROCA)"),
            paragraph({fill(tr("%1 bears the mark of keys that Infineon chips made until 2017."),
                            {asStart(keyPhrase(fact.kid))}),
                       tr("Their private part can be computed from the public one, at a cost that many can pay "
                          "(CVE-2017-15361). It was probably made on a smart card, a TPM or a security token of that "
                          "time. Most clients do not notice.")}),
            tr("Ask the issuer to replace the key by one that other software made.")};
}

FindingWords WeakKeyWords::words(const found::KeyRevoked &fact)
{
    const QString key = asStart(keyPhrase(fact.kid));
    const QString said =
        fact.since ? fill(tr("%1 has the member “revoked”, with the date %2: its publisher took it back then."),
                          {key, calendarTime(Moment{std::chrono::seconds{*fact.since}})})
                   : fill(tr("%1 has the member “revoked”: its publisher took it back."), {key});
    const QString reason = fact.reason.empty() ? QString() : fill(tr("Its reason: “%1”."), {quotedText(fact.reason)});
    return {tr("The key is revoked"),
            paragraph({said, reason,
                       tr("Somebody else may have its private part. Most clients do not look at that member and take "
                          "the key all the same.")}),
            tr("Do not trust what this key verifies, and get a token that is signed with another key.")};
}

FindingWords WeakKeyWords::words(const found::SecretNeeded &fact)
{
    const QString figure = fill(tr("Its header says “%1” (HMAC), which works with a secret that both sides share. No "
                                   "public key set holds that secret, so no key set helps."),
                                {quotedText(fact.alg)});
    return {
        tr("The token uses a shared secret where only public keys are trusted"),
        paragraph({figure, tr("Mostly that is a refresh token, which is for its issuer alone, or the issuer was "
                              "never set to sign with a key pair. A service that trusts public keys has to refuse "
                              "it: a service that took a public key for the secret would accept forged tokens.")}),
        tr("If the issuer does share a secret with you, give it; else have the issuer sign with a key pair, such as "
           "RS256 or ES256.")};
}

FindingWords WeakKeyWords::words(const found::SecretUntrusted &fact)
{
    return {
        tr("The token uses a shared secret where only public keys are trusted"),
        paragraph(
            {fill(tr("The header says “%1”, which works with a secret that both sides share."), {quotedText(fact.alg)}),
             tr("The keys here are public ones, which everybody can read: a verifier that took one of them for "
                "the secret would accept forged tokens.")}),
        tr("If the issuer does share a secret with you, give it; else treat the token as forged.")};
}

FindingWords WeakKeyWords::words(const found::SecretUnfit &fact)
{
    switch (fact.problem) {
    case inspect::SecretProblem::PrivateKey:
        return {tr("The loaded secret is the text of a private key"),
                tr("A private key is not made to be shared, and everyone who checks a token with its text needs it. "
                   "Common libraries (PyJWT, jsonwebtoken) refuse it as a shared secret. It was probably loaded as a "
                   "secret by mistake."),
                tr("Load it as a key; if both sides do share a secret, load that.")};
    case inspect::SecretProblem::Unexamined:
        return {tr("The loaded secret is an archive, or too large to be trusted"),
                tr("There is no way to check whether it contains a public key’s text, with which everybody could sign. "
                   "Shared secrets have a few dozen bytes; the wrong file was probably loaded."),
                tr("Load the file that has the secret.")};
    case inspect::SecretProblem::PublicKey:
        return {tr("The loaded secret is the text of a public key"),
                tr("Everybody can read a public key, so everybody could have made a token that it verifies. It was "
                   "probably loaded as a secret by mistake, or somebody wants a forged token to pass (algorithm "
                   "confusion)."),
                tr("Load the public key as a key, and refuse tokens that are signed with a shared secret.")};
    }
    std::unreachable();
}

/// In which form a public key's text was taken for a secret.
QString WeakKeyWords::textForm(crypto::PublicKeyForm form)
{
    using enum crypto::PublicKeyForm;
    switch (form) {
    case Pem:
    case Pkcs1Pem:
        return tr("in PEM form");
    case Der:
    case Pkcs1Der:
    case DerBase64:
        return tr("in DER form");
    case Jwk:
        return tr("in JWK form");
    case Modulus:
        return tr("as a bare number");
    case Ssh:
        return tr("in OpenSSH’s form");
    case Certificate:
        return tr("as a certificate");
    }
    std::unreachable();
}

FindingWords WeakKeyWords::words(const found::SignedWithPublicKey &fact)
{
    return {tr("The token is forged, with a public key as its secret"),
            paragraph(
                {fill(tr("It says “%1” and was signed with the text of %2 (%3) as if that were a shared secret."),
                      {quotedText(fact.alg), keyPhrase(fact.kid), textForm(fact.form)}),
                 tr("Everybody can read a public key, so everybody could have made this token. The attack is known as "
                    "algorithm confusion.")}),
            tr("Do not accept it, find out who sent it, and make sure that your service allows the issuer’s algorithm "
               "only.")};
}

FindingWords WeakKeyWords::words(const found::KeyTooSmall &fact)
{
    return {
        tr("The RSA key is too small"),
        paragraph({fill(tr("%1 has %2 bits; at least %3 are needed."),
                        {asStart(keyPhrase(fact.kid)), QString::number(fact.bits), QString::number(fact.minimum)}),
                   tr("Small keys can be broken, and then anybody can sign. The key is probably an old one that was "
                      "never replaced.")}),
        tr("Ask the issuer for a key of 2048 bits or more, or for ES256.")};
}

FindingWords WeakKeyWords::words(const found::KeyOfLowOrder &fact)
{
    const QString figure = fill(tr("%1 is one of the few points of small order on %2."),
                                {Gap(asStart(keyPhrase(fact.kid))), gapOf(fact.curve)});
    return {tr("The key verifies what nobody signed"),
            paragraph({firstOf({figure, tr("The key is one of the few points of small order on its curve.")}),
                       tr("With such a key, made-up signatures pass. No honest software makes one.")}),
            tr("Remove the key, and find out how it came into the key set.")};
}

FindingWords WeakKeyWords::words(const found::WeakSecret &fact)
{
    const QString reason = tr("Anyone who has one token can try secrets on it offline, and with the right one can sign "
                              "any other.");
    const QString remedy = tr("Replace the secret by random bytes, at least as many as the hash has (32 for HS256).");
    if (fact.isKnown) {
        return {tr("The shared secret is a known or guessable one"),
                paragraph({tr("It is in every attacker’s word list, probably because it was copied from an example."),
                           reason}),
                remedy};
    }
    return {tr("The shared secret is too short"),
            paragraph({fill(tr("It has %1 bits; the algorithm needs at least %2."),
                            {QString::number(fact.bits), QString::number(fact.minimum)}),
                       tr("It was probably thought up instead of generated."), reason}),
            remedy};
}

FindingWords WeakKeyWords::inOwnFile(const found::PrivateKeyExposed &fact, const QString &figure)
{
    const QString danger = tr("Anyone who can read the file can sign tokens with it, so it belongs to the one who "
                              "signs, and to nobody else.");
    switch (fact.part) {
    case inspect::ExposedPart::Symmetric:
        return {tr("This file holds a shared secret"), paragraph({figure, danger}),
                tr("Keep it where it is, and share it only with those who have to check such tokens.")};
    case inspect::ExposedPart::Private:
        return {tr("This file holds a private key"), paragraph({figure, danger}),
                tr("Keep it where it is, and publish only its public half. If others can read this file already, make "
                   "a new key.")};
    }
    std::unreachable();
}

FindingWords WeakKeyWords::words(const found::PrivateKeyExposed &fact)
{
    const QString key = asStart(keyPhrase(fact.kid));
    const QString figure = fact.part == inspect::ExposedPart::Symmetric
                               ? fill(tr("%1 is a shared secret."), {key})
                               : fill(tr("%1 comes with its private part."), {key});
    if (fact.place == inspect::KeyHome::OwnFile)
        return inOwnFile(fact, figure);
    const QString danger = tr("Anyone who can read this key set can sign tokens as the issuer. The whole key was "
                              "probably exported where only its public part should have been.");
    const QString nextStep =
        tr("If the key set is public, inform the issuer at once: the key has to be withdrawn and replaced.");
    switch (fact.part) {
    case inspect::ExposedPart::Symmetric:
        return {tr("A shared secret is in the key set"), paragraph({figure, danger}), nextStep};
    case inspect::ExposedPart::Private:
        return {tr("A private key is in the key set"), paragraph({figure, danger}), nextStep};
    }
    std::unreachable();
}

FindingWords WeakKeyWords::words(const found::HolderKeyExposed &)
{
    return {tr("The token holds the private key that it is bound to"),
            tr("The claim cnf may contain the public part only. Anyone who reads this token can pass for its holder. "
               "The issuer’s software probably writes the whole key."),
            tr("Tell the issuer, and have the holder make a new key.")};
}

} // namespace tokenscope::explain
