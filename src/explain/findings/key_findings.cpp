// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"
#include "explain/findings/finding_groups.h"
#include "explain/keys/jwk_fault_words.h"
#include "explain/phrases/plain_text.h"

namespace tokenscope::explain {

namespace {

struct KeyKinds
{
    Q_DECLARE_TR_FUNCTIONS(KeyKinds)

public:
    /// "a key on the curve P-256" for what findings call "P-256 key".
    static Gap words(const Facts &facts, std::string_view name)
    {
        const std::string_view kind = facts.raw(name);
        if (kind.empty())
            return std::nullopt;
        if (kind == "shared secret")
            return tr("a shared secret");
        if (kind == "RSA key")
            return tr("an RSA key");
        if (kind == "EC key" || kind == "elliptic-curve key")
            return tr("an elliptic-curve (EC) key");
        if (kind == "OKP key" || kind == "Ed25519 or Ed448 key")
            return tr("an Ed25519 or Ed448 key");
        const bool isOnCurve = kind.ends_with(" key") && crypto::findCurve(kind.substr(0, kind.size() - 4));
        if (isOnCurve)
            return fill(tr("a key on the curve %1"), {quotedText(kind.substr(0, kind.size() - 4))});
        return fill(tr("a key of the kind “%1”"), {facts.text(name)});
    }

    /// In which form a public key's text was taken for a secret.
    static Gap form(const Facts &facts)
    {
        const std::string_view form = facts.raw("form");
        if (form == "pem" || form == "pkcs1_pem")
            return tr("in PEM form");
        if (form == "der" || form == "pkcs1_der" || form == "der_base64")
            return tr("in DER form");
        if (form == "jwk")
            return tr("in JWK form");
        if (form == "modulus")
            return tr("as a bare number");
        if (form == "ssh")
            return tr("in OpenSSH’s form");
        if (form == "certificate")
            return tr("as a certificate");
        return form.empty() ? std::nullopt : Gap(fill(tr("in the form “%1”"), {facts.text("form")}));
    }
};

} // namespace

FindingWords KeyFindings::noKeys(const Facts &facts)
{
    if (facts.raw("alg").starts_with("HS")) {
        return {fill(tr("%1 needs the shared secret"), {facts.text("alg")}),
                tr("Who signs with it and who checks it hold the same secret; no key set contains it."),
                tr("Give the secret: in the window in the field for it, on the command line with --secret-file.")};
    }
    return {tr("No keys are loaded"),
            tr("Without the issuer’s keys nobody can tell whether the signature is genuine; what the token says may be "
               "made up."),
            facts.has("issuer")
                ? tr("Open a key file, or enter the address where the issuer publishes its keys: the token does not "
                     "tell it. Whoever runs the login can say.")
                : tr("Fetch the issuer’s keys or open a key file; the token is then checked at once.")};
}

FindingWords KeyFindings::kidRotatedOut(const Facts &facts)
{
    const QString figure =
        fill(tr("It names the key “%1”, which %2 last published on %3 and does not publish any more."),
             {facts.text("kid"), facts.text("source"), facts.date("last_seen")});
    const QString short_ =
        fill(tr("It names the key “%1”, which was published earlier and is not any more."), {facts.text("kid")});
    return {tr("The key that the token names has been withdrawn"),
            paragraph({firstOf({figure, short_, tr("Its key was published earlier and is not any more.")}),
                       tr("The issuer has probably changed its signing key, and the token is older than that.")}),
            tr("Ask the client to sign in again, so that it gets a token signed with a current key.")};
}

FindingWords KeyFindings::kidUnknown(const Facts &facts)
{
    const QString figure = fill(tr("It names the key “%1” (kid), and none of the %2 loaded keys has that ID."),
                                {facts.text("kid"), facts.number("keys", 0) > 1 ? facts.text("keys") : std::nullopt});
    const QString shorter =
        fill(tr("It names the key “%1” (kid), and no loaded key has that ID."), {facts.text("kid")});
    const QString named = firstOf({figure, shorter, tr("No loaded key has the ID (kid) that it names.")});
    const QString title = tr("The key that the token names is not among the loaded keys");
    if (facts.has("other_kid")) {
        return {
            title,
            paragraph({named, fill(tr("Yet the loaded key “%1” verifies the signature, so the issuer seems to write "
                                      "the wrong ID into the header."),
                                   {facts.text("other_kid")})}),
            tr("Tell the issuer that header and key set name the key differently.")};
    }
    return {title,
            paragraph({named, tr("The keys were probably fetched before the issuer changed them, or belong to another "
                                 "issuer or environment.")}),
            tr("Fetch the keys again, from the issuer that the token names (iss).")};
}

FindingWords KeyFindings::duplicateKid(const Facts &facts)
{
    const QString figure =
        fill(tr("%1 share the ID “%2” (kid)."), {facts.count("count", tr("%1 key"), tr("%1 keys")), facts.text("kid")});
    if (facts.raw("kind") == "same_key" || facts.raw("kind") == "sig_and_enc") {
        const bool same = facts.raw("kind") == "same_key";
        return {
            same ? tr("The set holds the same key more than once")
                 : tr("A key for signatures and one for encryption have the same ID"),
            paragraph(
                {figure, same ? tr("Most clients do not mind; the “jose” library for JavaScript refuses to choose.")
                              : tr("Clients that look keys up by ID alone may take the wrong one; those that also look "
                                   "at “use” do not mind.")}),
            same ? tr("Ask the issuer to publish each key once.")
                 : tr("Ask the issuer to give each key an ID of its own.")};
    }
    return {tr("Several keys have the same ID"),
            paragraph({firstOf({figure, tr("Several keys share the ID (kid).")}),
                       fill(tr("The one that verified is “%1”."), {facts.text("used")}),
                       tr("Clients that take the first key of that ID fail with tokens signed by another; the “jose” "
                          "library for JavaScript refuses to choose.")}),
            tr("Ask the issuer to give each key an ID of its own.")};
}

FindingWords KeyFindings::kidMissing(const Facts &facts)
{
    const Gap figure =
        facts.count("tried", tr("It has no key ID (kid), so the one key that fits the algorithm was tried."),
                    tr("It has no key ID (kid), so the %1 keys that fit the algorithm were tried."));
    return {tr("The header does not say which key signed the token"),
            paragraph({figure.value_or(tr("It has no key ID (kid), so every key that fits the algorithm was tried.")),
                       tr("That is allowed; clients that look keys up by ID cannot check such a token.")}),
            tr("If a client complains, ask the issuer to write the key ID into the header.")};
}

FindingWords KeyFindings::keyMalformed(const Facts &facts)
{
    if (facts.raw("reason") == "unexamined") {
        return {tr("The RSA key is too large to be examined"),
                paragraph({fill(tr("%1 has %2 bits. Whether such a key is sound is found out up to %3 bits."),
                                {asStart(facts.key()), facts.text("bits"), facts.text("maximum")}),
                           tr("A key of that size whose modulus is a prime would let everybody sign, so it is not "
                              "trusted here. Hardly any issuer has keys of over 4096 bits.")}),
                tr("Ask the issuer whether it has a key of 2048 to 4096 bits.")};
    }
    if (facts.raw("reason") == "prime" || facts.raw("reason") == "small_factor" ||
        facts.raw("reason") == "close_primes") {
        const QString cause = facts.raw("reason") == "prime"
                                  ? tr("Its modulus (n) is a prime number instead of the product of two.")
                              : facts.raw("reason") == "close_primes"
                                  ? tr("The two primes of its modulus (n) are the same, or so near together that they "
                                       "are found at once.")
                                  : firstOf({fill(tr("Its modulus (n) can be divided by %1."), {facts.text("factor")}),
                                             tr("Its modulus (n) can be divided by a small number.")});
        return {
            tr("The key is no real RSA key"),
            paragraph({fill(tr("%1 has no secret: everybody can compute its private part."), {asStart(facts.key())}),
                       cause, tr("Either it was damaged, or somebody made it so. Most clients do not notice.")}),
            tr("Do not trust what this key verifies, and ask the issuer for a new one.")};
    }
    const std::optional<jose::JwkFault> fault = jwkFaultOfNumber(facts.number("fault", -1));
    const QString cause = fault ? jwkFaultWords(*fault, facts.raw("member")) : QString();
    const QString place = fill(tr("The fault lies in its member “%1”."), {facts.text("member")});
    return {tr("The key cannot be used"),
            paragraph({fill(tr("%1 is faulty, so it cannot verify anything."), {asStart(facts.key())}),
                       firstOf({cause, place}), fill(tr("That is at its character %1."), {facts.place("position")}),
                       tr("Most clients skip such a key, some refuse the whole key set.")}),
            firstOf({fault ? jwkFaultNextStep(*fault, facts.raw("member")) : QString(),
                     tr("Ask the issuer to correct the key, or fetch the keys again in case they were cut off.")})};
}

FindingWords KeyFindings::keyTypeMismatch(const Facts &facts)
{
    const QString figure =
        fill(tr("The algorithm “%1” needs %2, but %3 is %4."),
             {facts.text("alg"), KeyKinds::words(facts, "needed"), facts.key(), KeyKinds::words(facts, "found")});
    return {tr("The key is of another type than the algorithm needs"),
            paragraph({firstOf({figure, tr("Algorithm and key do not belong together.")}),
                       tr("The issuer probably uses one key ID for two keys, or the keys are another issuer’s.")}),
            tr("Fetch the keys again from the token’s issuer; if the problem persists, tell the issuer.")};
}

FindingWords KeyFindings::keyCurveMismatch(const Facts &facts)
{
    const QString figure =
        fill(tr("The algorithm “%1” needs %2, but %3 is %4."),
             {facts.text("alg"), KeyKinds::words(facts, "needed"), facts.key(), KeyKinds::words(facts, "found")});
    return {tr("The key lies on another curve than the algorithm needs"),
            paragraph({firstOf({figure, tr("Algorithm and key do not belong together.")}),
                       tr("Each ECDSA algorithm has one curve: ES256 has P-256, ES384 P-384, ES512 P-521. The issuer "
                          "probably changed the key without changing the algorithm.")}),
            tr("Ask the issuer to name the algorithm that fits its key.")};
}

FindingWords KeyFindings::keyAlgMismatch(const Facts &facts)
{
    const QString figure = fill(tr("The token says “%1”, but %2 is for “%3” only."),
                                {facts.text("alg"), facts.key(), facts.text("key_alg")});
    return {
        tr("The key is meant for another algorithm"),
        paragraph({firstOf({figure, tr("The token’s algorithm is not the one that the key names.")}),
                   tr("A key serves one algorithm, so that nobody can pick a weaker one. The issuer probably changed "
                      "its algorithm without publishing the key anew.")}),
        tr("Ask the issuer to make the token’s “alg” and the key’s “alg” the same.")};
}

FindingWords KeyFindings::keyUseNotSig(const Facts &facts)
{
    const QString figure =
        fill(tr("The use of %1 is “%2”, where “sig” (signatures) is needed."), {facts.key(), facts.text("use")});
    return {tr("The key is not meant for signatures"),
            paragraph({firstOf({figure, tr("The key’s use (use) is not “sig” (signatures).")}),
                       tr("“enc” marks a key for encryption. The issuer probably gave the wrong key ID, or marked the "
                          "wrong key.")}),
            tr("Ask the issuer which key it signs with, and to mark it “sig”.")};
}

FindingWords KeyFindings::keyOpsNotVerify(const Facts &facts)
{
    const QString figure = fill(tr("The operations (key_ops) of %1 are “%2”; “verify” is not among them."),
                                {facts.key(), facts.text("operations")});
    return {tr("The key is not meant for verifying"),
            paragraph({firstOf({figure, tr("“verify” is not among the key’s operations (key_ops).")}),
                       tr("A public key for signatures has to allow “verify”; perhaps the private key’s “sign” was "
                          "copied into the key set.")}),
            tr("Ask the issuer to publish the key with “verify” in “key_ops”, or without “key_ops”.")};
}

FindingWords KeyFindings::keyConfusion(const Facts &facts)
{
    if (!facts.has("form")) {
        const QString figure =
            fill(tr("The header says “%1”, which works with a secret that both sides share."), {facts.text("alg")});
        return {
            tr("The token uses a shared secret where only public keys are trusted"),
            paragraph({firstOf({figure, tr("Its algorithm works with a secret that both sides share.")}),
                       tr("The keys here are public ones, which everybody can read: a verifier that took one of them "
                          "for the secret would accept forged tokens.")}),
            tr("If the issuer does share a secret with you, give it (on the command line: --secret-file); else treat "
               "the token as forged.")};
    }
    if (facts.raw("form") == "private_key") {
        return {tr("The loaded secret is the text of a private key"),
                tr("A private key is not made to be shared, and everyone who checks a token with its text needs it. "
                   "Common libraries (PyJWT, jsonwebtoken) refuse it as a shared secret. It was probably loaded as a "
                   "secret by mistake."),
                tr("Load it as a key; if both sides do share a secret, load that.")};
    }
    if (facts.raw("form") == "unexamined") {
        return {tr("The loaded secret is too large to be trusted"),
                tr("Whether a public key’s text hides in it, which everybody could sign with, cannot be told. Shared "
                   "secrets have a few dozen bytes; the wrong file was probably loaded."),
                tr("Load the file that has the secret.")};
    }
    if (facts.raw("form") == "secret") {
        return {tr("The loaded secret is the text of a public key"),
                tr("Everybody can read a public key, so everybody could have made a token that it verifies. It was "
                   "probably loaded as a secret by mistake, or somebody wants a forged token to pass (algorithm "
                   "confusion)."),
                tr("Load the public key as a key, and refuse tokens that are signed with a shared secret.")};
    }
    const QString figure =
        fill(tr("It says “%1” and was signed with the text of %2 (%3) as if that were a shared secret."),
             {facts.text("alg"), facts.key(), KeyKinds::form(facts)});
    return {
        tr("The token is forged, with a public key as its secret"),
        paragraph({firstOf({figure, tr("It was signed with the text of a public key as if that were a shared "
                                       "secret.")}),
                   tr("Everybody can read a public key, so everybody could have made this token. The attack is known "
                      "as algorithm confusion.")}),
        tr("Do not accept it, find out who sent it, and make sure that your service allows the issuer’s algorithm "
           "only.")};
}

FindingWords KeyFindings::keyTooSmall(const Facts &facts)
{
    const QString figure = fill(tr("%1 has %2 bits; at least %3 are needed."),
                                {asStart(facts.key()), facts.text("bits"), facts.text("minimum")});
    return {
        tr("The RSA key is too small"),
        paragraph({firstOf({figure, tr("The key has fewer bits than are needed.")}),
                   tr("Small keys can be broken, and then anybody can sign. The key is probably an old one that was "
                      "never replaced.")}),
        tr("Ask the issuer for a key of 2048 bits or more, or for ES256.")};
}

FindingWords KeyFindings::keyLowOrder(const Facts &facts)
{
    const QString figure =
        fill(tr("%1 is one of the few points of small order on %2."), {asStart(facts.key()), facts.text("curve")});
    return {tr("The key verifies what nobody signed"),
            paragraph({firstOf({figure, tr("The key is one of the few points of small order on its curve.")}),
                       tr("With such a key, made-up signatures pass. No honest software makes one.")}),
            tr("Remove the key, and find out how it came into the key set.")};
}

FindingWords KeyFindings::weakSecret(const Facts &facts)
{
    const QString reason =
        tr("Anyone who has one token can try secrets on it offline, and with the right one can sign any "
           "other.");
    const QString remedy = tr("Replace the secret by random bytes, at least as many as the hash has (32 for HS256).");
    if (facts.isSet("guess"))
        return {tr("The shared secret is a known or guessable one"),
                paragraph({tr("It is in every attacker’s word list, probably because it was copied from an example."),
                           reason}),
                remedy};
    const QString figure =
        fill(tr("It has %1 bits; the algorithm needs at least %2."), {facts.text("bits"), facts.text("minimum")});
    return {tr("The shared secret is too short"),
            paragraph({firstOf({figure, tr("It is shorter than the algorithm’s hash.")}),
                       tr("It was probably thought up instead of generated."), reason}),
            remedy};
}

FindingWords KeyFindings::privateKeyExposed(const Facts &facts)
{
    if (facts.raw("kind") == "shared_prime") {
        return {tr("Everybody can compute this private key"),
                paragraph({firstOf({fill(tr("Its modulus has a prime in common with %1."),
                                         {facts.has("other_kid") ? Gap(facts.key("other_kid")) : Gap()}),
                                    tr("Its modulus has a prime in common with another key of the set.")}),
                           tr("That gives both private keys away. The machine that made them probably had too little "
                              "randomness. Clients do not notice.")}),
                tr("Tell the issuer at once: both keys have to be withdrawn and replaced.")};
    }
    if (facts.raw("kind") == "holder") {
        return {tr("The token holds the private key that it is bound to"),
                tr("The claim cnf may contain the public part only. Anyone who reads this token can pass for its "
                   "holder. The issuer’s software probably writes the whole key."),
                tr("Tell the issuer, and have the holder make a new key.")};
    }
    const bool isSecret = facts.raw("kind") == "symmetric";
    const QString figure = isSecret ? fill(tr("%1 is a shared secret."), {asStart(facts.key())})
                                    : fill(tr("%1 comes with its private part."), {asStart(facts.key())});
    if (facts.raw("place") == "own_file" && facts.raw("kind") != "shared_prime") {
        return {isSecret ? tr("This file holds a shared secret") : tr("This file holds a private key"),
                paragraph({figure, tr("Anyone who can read the file can sign tokens with it, so it belongs to the one "
                                      "who signs, and to nobody else.")}),
                isSecret ? tr("Keep it where it is, and hand it on only to who has to check such tokens.")
                         : tr("Keep it where it is, and publish only its public half (“tokenscope-cli keys FILE "
                              "--export jwks” writes that). If others can read this file already, make a new key.")};
    }
    return {isSecret ? tr("A shared secret is in the key set") : tr("A private key is in the key set"),
            paragraph({figure, tr("Anyone who can read this key set can sign tokens as the issuer. The whole key was "
                                  "probably exported where only its public part should have been.")}),
            tr("If the key set is public, tell the issuer at once: the key has to be withdrawn and replaced.")};
}

} // namespace tokenscope::explain
