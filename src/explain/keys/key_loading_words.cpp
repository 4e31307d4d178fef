// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/key_loading_words.h"

#include "crypto/formats/certificate.h"
#include "crypto/formats/pem.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct KeyLoadingPhrases
{
    Q_DECLARE_TR_FUNCTIONS(KeyLoadingPhrases)

public:
    static QString refusal(const jose::ImportError &error);
    static QString failure(const inspect::KeyLoadingError &error);
    static QString brokenJson(const inspect::KeyLoadingError &error);
    static QString place(const jose::ImportError &error);
    static QString answer(const inspect::ErrorAnswer &answer);
    static QString exportFailure(const jose::ExportError &error);
};

QString KeyLoadingPhrases::refusal(const jose::ImportError &error)
{
    using enum jose::ImportFault;
    switch (error.fault) {
    case Unfinished:
        return tr("A block of it has no END line that fits its BEGIN line; it was probably cut off in copying.");
    case NotBase64:
        return tr("The text between its BEGIN and END lines is not base64.");
    case TooManyBlocks:
        return fill(tr("It has more than %1 blocks; the rest was not read."),
                    {QString::number(crypto::maximumPemBlocks)});
    case Encrypted:
        return tr("It is a private key under a passphrase, and no passphrase was given. The public key is enough for "
                  "checking.");
    case Pkcs12:
        return tr(
            "It is a PKCS #12 file (.p12, .pfx) under a passphrase, and no passphrase was given. Without it, have "
            "its certificate written as PEM, for example with “openssl pkcs12 -nokeys”.");
    case WrongPassphrase:
        return tr("It is encrypted, and the passphrase does not open it. It may have a blank or a line break too many, "
                  "or belong to another file.");
    case UnknownCipher:
        return tr("It is encrypted in an old way that the OpenSSL here does not have (RC2, DES). Convert it, for "
                  "example with “openssl pkcs12 -legacy” or “openssl pkcs8 -topk8”.");
    case TooCostly:
        return tr("It hashes its passphrase so often that it would take minutes to open. No program writes files like "
                  "that by itself.");
    case OpenSshPrivate:
        return tr("It is a private key in OpenSSH’s own form, which is not read here. The public key beside it (.pub) "
                  "is.");
    case OpenPgp:
        return tr("It is an OpenPGP (PGP, GnuPG) key, and tokens are not signed with those. Load the key of the issuer "
                  "that signs the token.");
    case JavaKeyStore:
        return tr("It is a Java keystore (JKS), which is under a password and not read here. Write its certificate as "
                  "PEM with “keytool -exportcert -rfc”.");
    case NotKey:
        if (error.label == "EC PARAMETERS")
            return tr(
                "It names a curve alone and holds no key. “openssl ecparam” writes one too if “-genkey” is added.");
        return firstOf({fill(tr("“%1” is neither a key nor a certificate."),
                             {error.label.empty() ? Gap() : Gap(quotedText(error.label))}),
                        tr("It is neither a key nor a certificate.")});
    case Malformed:
        return tr("It looks like a key, but its inside (DER) is damaged.");
    case UnknownAlgorithm:
        return tr("It is a key for an algorithm that tokens do not use, such as DSA or DH.");
    case UnknownCurve:
        return tr("Tokens do not use its curve. They use P-256, P-384, P-521 and secp256k1.");
    case ExplicitCurve:
        return tr(
            "It spells its curve out instead of naming it. Such keys are refused: a made-up curve can make forged "
            "signatures pass.");
    case UnusablePss:
        return tr(
            "It is an RSA key for PSS signatures that demands a hash, a mask or a salt that no algorithm of tokens "
            "has (PS256, PS384 and PS512: one hash for both, a salt as long as it). It can check no token.");
    case NoSeed:
        return tr(
            "It is a private ML-DSA key without the seed that it was made from, and no way leads back to the seed. A "
            "private key of tokens is its seed. To check tokens, load the public key.");
    case NeedsMlDsa:
        return tr(
            "It is a private ML-DSA key, and the OpenSSL that is installed here cannot work with those. OpenSSL 3.5 "
            "and newer can.");
    case NotCertificate:
        return tr("It looks like a certificate, but its inside (DER) is damaged.");
    case CertificateTooLarge:
        return fill(tr("The certificate has more than %1 KiB."),
                    {QString::number(crypto::maximumCertificateBytes / 1024)});
    }
    std::unreachable();
}

QString KeyLoadingPhrases::place(const jose::ImportError &error)
{
    const QString reason = refusal(error);
    if (error.label.empty())
        return reason;
    return fill(tr("%1 (at byte %2): %3"),
                {quotedText(error.label), QString::number(qulonglong(error.offset) + 1), reason});
}

/// A bracket alone says nothing.
constexpr std::size_t fewestQuoted = 4;

QString KeyLoadingPhrases::brokenJson(const inspect::KeyLoadingError &error)
{
    const QString byte = QString::number(qulonglong(error.offset) + 1);
    if (error.detail == ",")
        return fill(tr("There is a comma too many before byte %1, which JSON does not allow. Remove it."), {byte});
    if (error.detail == "/")
        return fill(tr("There is a comment at byte %1, which JSON does not allow. Remove it."), {byte});
    return fill(tr("It begins as JSON, but breaks off at byte %1. A key set (JWKS), a key (JWK) or a response with "
                   "keys in it is needed."),
                {byte});
}

QString KeyLoadingPhrases::failure(const inspect::KeyLoadingError &error)
{
    using enum inspect::KeyLoadingError::Fault;
    switch (error.fault) {
    case Utf16:
        return tr("It is written in UTF-16, as Windows PowerShell does by itself. Save it as UTF-8.");
    case Empty:
        return tr("It is empty. Look where its content got lost: a command that failed writes an empty file too.");
    case NotKeys:
        return tr(
            "There are no keys in it. A key set (JWKS), a key (JWK), a response with keys in it, a PEM or DER file, "
            "a certificate or an OpenSSH public key is needed.");
    case WebPage:
        return paragraph(
            {firstOf({fill(tr("It is a web page (HTML) with the title “%1”, not a key set."),
                           {error.detail.empty() ? Gap() : Gap(quotedText(error.detail))}),
                      tr("It is a web page (HTML), not a key set.")}),
             tr("Web servers often give their page for an address that they do not know. Look up the address of the "
                "keys: it is the “jwks_uri” in the issuer’s configuration.")});
    case Token:
        return tr(
            "It is a token (JWT), and there are no keys in it. Load the keys of the issuer that signs such tokens.");
    case Word:
        return tr("There are no keys in it, only a single word. If it is a shared secret, load it as a secret, "
                  "base64-decoded first if the issuer’s settings say base64.");
    case Placeholder:
        return paragraph({firstOf({fill(tr("There is a placeholder in it in place of a key: “%1”."),
                                        {error.detail.empty() ? Gap() : Gap(quotedText(error.detail, detailLength))}),
                                   tr("There is a placeholder in it in place of a key.")}),
                          tr("The program that wrote it had no value for it. Set that value and have it written again, "
                             "or put the key there.")});
    case Shortened:
        return tr("Most of the key was left out where it was shown: there are dots or stars between its BEGIN and END "
                  "lines. Copy the key from where it is kept.");
    case Encrypted:
        return fill(tr("It is encrypted with %1. Load what “%2” gives."),
                    {quotedText(error.detail, detailLength), quotedText(error.excerpt, detailLength)});
    case Pointer:
        return fill(tr("It is what %1 keeps in place of the file. Get the file itself with “%2”, and load that."),
                    {quotedText(error.detail, detailLength), quotedText(error.excerpt, detailLength)});
    case FileName:
        return tr("It names a file in place of a key. Load that file itself.");
    case Address:
        return tr(
            "It is an address in place of a key. Have the keys fetched from that address, or save what it answers "
            "and load that.");
    case Gzip:
        return tr("It is compressed (gzip). Unpack it first, for example with “gunzip”.");
    case BadJson:
        if (error.detail == "=>")
            return tr("It is written with “=>”, as Ruby prints a Hash and PHP writes an array. Have the program write "
                      "it as JSON: to_json in Ruby, json_encode in PHP.");
        if (error.detail == "'")
            return tr(
                "Its texts are in single quotes, as Python prints a dict; JSON needs double ones. Have the program "
                "write it with json.dumps.");
        return firstOf(
            {fill(tr("%1 The place reads “%2”."),
                  {brokenJson(error),
                   error.excerpt.size() < fewestQuoted ? Gap() : Gap(quotedText(error.excerpt, detailLength))}),
             brokenJson(error)});
    case NoKeys:
        return tr("There are no keys in it. A key set (JWKS), a key (JWK) or a response with keys in it is needed.");
    case Discovery:
        return fill(tr("It is an issuer’s configuration (discovery document), which says where the keys are. Load them "
                       "from its jwks_uri, %1."),
                    {quotedText(error.detail, detailLength)});
    case Answer:
        return paragraph({tr("It is the answer of a service that failed, not a key set."),
                          error.answer ? errorAnswerWords(*error.answer) : QString()});
    case NoCertificate:
        return tr(
            "There is no certificate in it, only keys. A root is a certificate: get it from its owner, in PEM or DER.");
    case Refused:
        return error.refused ? refusal(*error.refused) : QString();
    }
    std::unreachable();
}

QString KeyLoadingPhrases::answer(const inspect::ErrorAnswer &answer)
{
    const auto shown = [](const std::string &text) {
        return text.empty() ? Gap() : Gap(quotedText(text, detailLength));
    };
    return firstOf({fill(tr("The service says: “%1” (%2)."), {shown(answer.message), shown(answer.name)}),
                    fill(tr("The service says: “%1”."), {shown(answer.message)}),
                    fill(tr("The service says: “%1”."), {shown(answer.name)})});
}

QString KeyLoadingPhrases::exportFailure(const jose::ExportError &error)
{
    const Gap place = QString::number(qulonglong(error.key) + 1);
    using enum jose::ExportFault;
    switch (error.fault) {
    case NotOneKey:
        return tr("This form holds exactly one key. Use “jwks” or “pem” for several.");
    case Unusable:
        return fill(tr("Key %1 is faulty and cannot be written in this form."), {place});
    case SharedSecret:
        return fill(tr("Key %1 is a shared secret, which only a JWK can hold."), {place});
    case NotInThisForm:
        return fill(
            tr("Key %1 has no such form: it is of another type, has no private part, or is an RSA key without its "
               "primes."),
            {place});
    case Restricted:
        return fill(tr("Key %1 is for PSS signatures only. This form cannot say so, and a reader could use the key for "
                       "other algorithms. Use “pem” or “der”."),
                    {place});
    case NoCertificate:
        return tr("None of the keys has a certificate.");
    case NoPassphrase:
        return tr("Only private keys in the forms “pem”, “der” and “pkcs12” can be put under a passphrase.");
    case NeedsPassphrase:
        return tr("A PKCS #12 file is always under a passphrase, which was not given.");
    case NameInvalid:
        return tr("The name in a certificate request has 1 to 64 characters.");
    }
    std::unreachable();
}

} // namespace

QString keyLoadingWords(const inspect::KeyLoadingError &error)
{
    return KeyLoadingPhrases::failure(error);
}

QString errorAnswerWords(const inspect::ErrorAnswer &answer)
{
    return KeyLoadingPhrases::answer(answer);
}

QString importErrorWords(const jose::ImportError &error)
{
    return KeyLoadingPhrases::place(error);
}

QString exportErrorWords(const jose::ExportError &error)
{
    return KeyLoadingPhrases::exportFailure(error);
}

} // namespace tokenscope::explain
