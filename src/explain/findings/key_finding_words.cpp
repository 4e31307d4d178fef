// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/key_finding_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

namespace tokenscope::explain {

namespace found = inspect::found;

FindingWords KeyFindingWords::words(const found::KeysMissing &fact)
{
    if (fact.alg && fact.alg->starts_with("HS")) {
        return {fill(tr("%1 needs the shared secret"), {quotedText(*fact.alg)}),
                tr("Who signs with it and who checks it hold the same secret; no key set contains it."),
                tr("Give the shared secret.")};
    }
    return {tr("No keys are loaded"),
            tr("Without the issuer’s keys nobody can tell whether the signature is genuine; what the token says may be "
               "made up."),
            fact.issuer ? tr("Open a key file, or enter the address where the issuer publishes its keys. The token "
                             "does not contain that address; ask the team that runs the login service for it.")
                        : tr("Fetch the issuer’s keys or open a key file; the token is then checked at once.")};
}

FindingWords KeyFindingWords::words(const found::KeyWithdrawn &fact)
{
    const Gap lastSeen = fact.lastSeen ? Gap(calendarTime(Moment{std::chrono::seconds{*fact.lastSeen}})) : std::nullopt;
    const QString figure =
        fill(tr("It names the key “%1”, which %2 last published on %3 and does not publish any more."),
             {gapOf(fact.kid), gapOf(fact.source), lastSeen});
    const QString shorter =
        fill(tr("It names the key “%1”, which was published earlier and is not any more."), {gapOf(fact.kid)});
    return {tr("The key that the token names has been withdrawn"),
            paragraph({firstOf({figure, shorter, tr("Its key was published earlier and is not any more.")}),
                       tr("The issuer has probably changed its signing key, and the token is older than that.")}),
            tr("Ask the client to sign in again, so that it gets a token signed with a current key.")};
}

/// In what two IDs of one key differ, where that is a slip that is often made.
QString KeyFindingWords::idDifference(const std::string &named, const std::string &loaded)
{
    const QString one = QString::fromStdString(named);
    const QString other = QString::fromStdString(loaded);
    if (one.compare(other, Qt::CaseInsensitive) == 0)
        return tr("They differ in capital and small letters alone, and IDs are compared to the character.");
    if (one.trimmed() == other.trimmed())
        return tr("They differ in blanks or line breaks alone: a program read the ID with what is around it.");
    const auto thumbprint =
        QByteArray::fromHex(one.toLatin1()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return !thumbprint.isEmpty() && thumbprint == other.toLatin1()
               ? tr("Both are the same thumbprint, once in hexadecimal digits and once in base64url.")
               : QString();
}

FindingWords KeyFindingWords::words(const found::KeyIdUnknown &fact)
{
    const Gap keys = fact.keys > 1 ? Gap(QString::number(fact.keys)) : std::nullopt;
    const QString named = firstOf(
        {fill(tr("It names the key “%1” (kid), and none of the %2 loaded keys has that ID."), {gapOf(fact.kid), keys}),
         fill(tr("It names the key “%1” (kid), and no loaded key has that ID."), {gapOf(fact.kid)}),
         tr("No loaded key has the ID (kid) that it names.")});
    const QString title = tr("The key that the token names is not among the loaded keys");
    if (fact.other && !fact.other->empty()) {
        return {title,
                paragraph({named,
                           fill(tr("Yet the loaded key “%1” verifies the signature, so the issuer seems to write "
                                   "the wrong ID into the header."),
                                {quotedText(*fact.other)}),
                           idDifference(fact.kid, *fact.other)}),
                tr("Tell the issuer that header and key set name the key differently.")};
    }
    if (fact.encrypting) {
        return {title,
                paragraph({named, tr("All that is loaded is for encryption (“use” is “enc”) and does not check "
                                     "signatures. Some issuers, Keycloak among them, publish one key for each.")}),
                tr("Load the whole key set of the issuer, or its key whose “use” is “sig”.")};
    }
    return {title,
            paragraph({named, tr("The keys were probably fetched before the issuer changed them, or belong to another "
                                 "issuer or environment.")}),
            tr("Fetch the keys again, from the issuer that the token names (iss).")};
}

FindingWords KeyFindingWords::words(const found::KeyIdAmbiguous &fact)
{
    const QString figure = fill(tr("%1 share the ID “%2” (kid)."),
                                {Gap(counted(qint64(fact.count), tr("%1 key"), tr("%1 keys"))), gapOf(fact.kid)});
    return {tr("Several keys have the same ID"),
            paragraph({firstOf({figure, tr("Several keys share the ID (kid).")}),
                       tr("Clients that take the first key of that ID fail with tokens signed by another; the “jose” "
                          "library for JavaScript refuses to choose.")}),
            tr("Ask the issuer to give each key an ID of its own.")};
}

FindingWords KeyFindingWords::words(const found::KeyIdMissing &fact)
{
    return {tr("The header does not say which key signed the token"),
            paragraph({counted(qint64(fact.tried),
                               tr("It has no key ID (kid), so the one key that fits the algorithm was tried."),
                               tr("It has no key ID (kid), so the %1 keys that fit the algorithm were tried.")),
                       tr("That is allowed; clients that look keys up by ID cannot check such a token.")}),
            tr("If a client complains, ask the issuer to write the key ID into the header.")};
}

QString KeyFindingWords::kind(const inspect::KeyKind &kind)
{
    using enum inspect::KeyKind::Sort;
    switch (kind.sort) {
    case SharedSecret:
        return tr("a shared secret");
    case Rsa:
        return tr("an RSA key");
    case EllipticCurve:
        return tr("an elliptic-curve (EC) key");
    case Edwards:
        return tr("an Ed25519 or Ed448 key");
    case OnCurve:
        return fill(tr("a key on the curve %1"), {quotedText(kind.name)});
    case Other:
        break;
    }
    return fill(tr("a key of the kind “%1”"), {quotedText(nameOf(kind))});
}

QString KeyFindingWords::otherKind(std::string_view alg, const inspect::KeyKind &needed, std::string_view kid,
                                   const inspect::KeyKind &found)
{
    return fill(tr("The algorithm “%1” needs %2, but %3 is %4."),
                {quotedText(alg), kind(needed), keyPhrase(kid), kind(found)});
}

FindingWords KeyFindingWords::words(const found::KeyTypeMismatch &fact)
{
    if (fact.found.sort == inspect::KeyKind::Sort::SharedSecret) {
        return {tr("The key is of another type than the algorithm needs"),
                paragraph({otherKind(fact.alg, fact.needed, fact.kid, fact.found),
                           tr("The issuer signs with a key pair, and its client secret or password is not that.")}),
                tr("Load the issuer’s key set, which its metadata names (jwks_uri), or its public key.")};
    }
    return {tr("The key is of another type than the algorithm needs"),
            paragraph({otherKind(fact.alg, fact.needed, fact.kid, fact.found),
                       tr("The issuer probably uses one key ID for two keys, or the keys are another issuer’s.")}),
            tr("Fetch the keys again from the token’s issuer; if the problem persists, inform the issuer.")};
}

FindingWords KeyFindingWords::words(const found::KeyCurveMismatch &fact)
{
    return {tr("The key lies on another curve than the algorithm needs"),
            paragraph({otherKind(fact.alg, fact.needed, fact.kid, fact.found),
                       tr("Each ECDSA algorithm has one curve: ES256 has P-256, ES384 P-384, ES512 P-521. The issuer "
                          "probably changed the key without changing the algorithm.")}),
            tr("Ask the issuer to name the algorithm that fits its key.")};
}

FindingWords KeyFindingWords::words(const found::KeyAlgMismatch &fact)
{
    const QString figure = fill(tr("The token says “%1”, but %2 is for “%3” only."),
                                {gapOf(fact.alg), Gap(keyPhrase(fact.kid)), gapOf(fact.keyAlg)});
    return {
        tr("The key is meant for another algorithm"),
        paragraph({firstOf({figure, tr("The token’s algorithm is not the one that the key names.")}),
                   tr("A key serves one algorithm, so that nobody can pick a weaker one. The issuer probably changed "
                      "its algorithm without publishing the key anew.")}),
        tr("Ask the issuer to make the token’s “alg” and the key’s “alg” the same.")};
}

FindingWords KeyFindingWords::words(const found::KeyUseMismatch &fact)
{
    const QString figure = fill(tr("The use of %1 is “%2”, where “sig” (signatures) is needed."),
                                {Gap(keyPhrase(fact.kid)), gapOf(fact.use)});
    return {tr("The key is not meant for signatures"),
            paragraph({firstOf({figure, tr("The key’s use (use) is not “sig” (signatures).")}),
                       tr("“enc” marks a key for encryption. The issuer probably gave the wrong key ID, or marked the "
                          "wrong key.")}),
            tr("Ask the issuer which key it signs with, and to mark it “sig”.")};
}

FindingWords KeyFindingWords::words(const found::KeyOperationsMismatch &fact)
{
    const QString figure = fill(tr("The operations (key_ops) of %1 are “%2”; “verify” is not among them."),
                                {Gap(keyPhrase(fact.kid)), gapOf(fact.operations)});
    return {tr("The key is not meant for verifying"),
            paragraph({firstOf({figure, tr("“verify” is not among the key’s operations (key_ops).")}),
                       tr("A public key for signatures has to allow “verify”; perhaps the private key’s “sign” was "
                          "copied into the key set.")}),
            tr("Ask the issuer to publish the key with “verify” in “key_ops”, or without “key_ops”.")};
}

FindingWords KeyFindingWords::words(const found::KeyIdNotText &fact)
{
    const QString written = quotedText(fact.shown, 60);
    const bool isNull = fact.type == json::Type::Null;
    const QString type = typeWords(fact.type);
    return {fill(tr("The token’s key ID (kid) is %1, where text belongs"), {type}),
            paragraph({fill(tr("Its header has %1 as the key ID, without quotes. A key ID is text; some libraries take "
                               "this anyway, others refuse the token or find no key."),
                            {written}),
                       fact.other && fact.other->empty() ? tr("The loaded secret does verify the signature.")
                       : fact.other
                           ? fill(tr("The loaded key “%1” does verify the signature."), {quotedText(*fact.other, 60)})
                       : fact.isInSet ? tr("A loaded key has that ID, and does not verify the signature.")
                                      : QString()}),
            isNull ? tr("Have the program that signs write the key’s ID into the header, or leave “kid” out.")
                   : fill(tr("Have the program that signs write the key ID in quotes: \"kid\":\"%1\"; and the key set "
                             "likewise."),
                          {written})};
}

FindingWords KeyFindingWords::words(const found::KeyIdOfSetNotText &fact)
{
    const QString written = quotedText(fact.shown, 60);
    return {fill(tr("The key set has the key’s ID (kid) as %1, where text belongs"), {typeWords(fact.type)}),
            paragraph({fill(tr("The token names the key “%1”, and the key set has %1 without quotes. To most libraries "
                               "that is another ID, or none."),
                            {written}),
                       fact.other ? tr("That key does verify the signature.")
                                  : tr("Whether that key verifies the signature was not reported.")}),
            fill(tr("Ask the issuer to write the key ID in quotes in its key set: \"kid\":\"%1\"."), {written})};
}

FindingWords KeyFindingWords::words(const found::KeyAlgUnregistered &fact)
{
    const QString alg = quotedText(fact.alg, 40);
    const QString keyAlg = quotedText(fact.keyAlg, 40);
    const bool isMeant = !fact.meant || *fact.meant == fact.alg;
    return {tr("The key’s algorithm is not a registered name"),
            paragraph({fill(tr("%1 says “%2” (alg), and no algorithm has that name; the token says “%3”."),
                            {asStart(keyPhrase(fact.kid)), keyAlg, alg}),
                       fact.meant ? fill(tr("It probably means %1."), {quotedText(*fact.meant)}) : QString(),
                       fact.verifies ? fill(tr("With %1, the key does verify the signature."), {alg}) : QString(),
                       tr("Libraries that compare the two names find no key for the token; others ignore the key’s.")}),
            isMeant ? fill(tr("Ask the issuer to write “%1” into the key in place of “%2”, or to leave its “alg” out."),
                           {alg, keyAlg})
                    : tr("Ask the issuer which algorithm the key is for, and to write its registered name.")};
}

} // namespace tokenscope::explain
