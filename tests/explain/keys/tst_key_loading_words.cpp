// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/key_loading_words.h"

#include "explain/keys/jwk_fault_words.h"
#include "tests/explain/plain_language.h"

#include <QTest>

#include <map>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using inspect::KeyLoadingError;
using jose::ExportFault;
using jose::ImportFault;
using jose::JwkFault;

Q_DECLARE_METATYPE(tokenscope::inspect::KeyLoadingError)
Q_DECLARE_METATYPE(tokenscope::jose::ImportError)
Q_DECLARE_METATYPE(tokenscope::jose::ExportError)

class TestKeyLoadingWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyNothingWasLoaded_data();
    void saysWhyNothingWasLoaded();
    void saysWhyABlockWasPassedOver_data();
    void saysWhyABlockWasPassedOver();
    void saysWhyNothingWasExported_data();
    void saysWhyNothingWasExported();
    void namesTheFaultyMember_data();
    void namesTheFaultyMember();
    void noTwoFaultsOfAKeyAreSaidAlike();
    void saysWhatToDoAboutANumber();
};

void TestKeyLoadingWords::saysWhyNothingWasLoaded_data()
{
    QTest::addColumn<KeyLoadingError>("error");
    QTest::addColumn<QString>("words"); ///< their beginning
    using enum KeyLoadingError::Fault;
    const auto row = [](const char *name, KeyLoadingError error, const QString &words) {
        QTest::newRow(name) << std::move(error) << words;
    };
    row("UTF-16", {Utf16}, u"It is written in UTF-16, as Windows PowerShell does by itself."_s);
    row("empty", {Empty}, u"It is empty."_s);
    row("no keys in a text", {NotKeys}, u"There are no keys in it. A key set (JWKS), a key (JWK), a response"_s);
    row("page", {.fault = WebPage, .detail = "Sign in"},
        u"It is a web page (HTML) with the title “Sign in”, not a key set. Web servers often give"_s);
    row("page without a title", {WebPage}, u"It is a web page (HTML), not a key set. Web servers often give"_s);
    row("token", {Token}, u"It is a token (JWT), and there are no keys in it."_s);
    row("word", {Word}, u"There are no keys in it, only a single word."_s);
    row("placeholder", {.fault = Placeholder, .detail = "${JWKS}"},
        u"There is a placeholder in it in place of a key: “${JWKS}”. The program that wrote it"_s);
    row("placeholder that is not shown", {Placeholder},
        u"There is a placeholder in it in place of a key. The program that wrote it"_s);
    row("file", {FileName}, u"It names a file in place of a key."_s);
    row("address", {Address}, u"It is an address in place of a key."_s);
    row("gzip", {Gzip}, u"It is compressed (gzip)."_s);
    row("Ruby", {.fault = BadJson, .detail = "=>"}, u"It is written with “=>”, as Ruby prints a Hash"_s);
    row("Python", {.fault = BadJson, .detail = "'"}, u"Its texts are in single quotes, as Python prints a dict"_s);
    row("comma", {.fault = BadJson, .offset = 19, .detail = ","}, u"There is a comma too many before byte 20,"_s);
    row("comment", {.fault = BadJson, .offset = 4, .detail = "/"}, u"There is a comment at byte 5,"_s);
    row("broken", {.fault = BadJson, .offset = 7}, u"It begins as JSON, but breaks off at byte 8. A key set"_s);
    row("comma with its place", {.fault = BadJson, .offset = 19, .detail = ",", .excerpt = "\"a\",}"},
        u"There is a comma too many before byte 20, which JSON does not allow. Remove it. The place reads “\"a\",}”."_s);
    row("a bracket alone", {.fault = BadJson, .offset = 4, .detail = "/", .excerpt = "/}"},
        u"There is a comment at byte 5, which JSON does not allow. Remove it."_s);
    row("no keys in JSON", {NoKeys}, u"There are no keys in it. A key set (JWKS), a key (JWK) or a response"_s);
    row("configuration", {.fault = Discovery, .detail = "https://a.example/jwks"},
        u"It is an issuer’s configuration (discovery document), which says where the keys are. Load them from its "
        u"jwks_uri, https://a.example/jwks."_s);
    row("answer", {.fault = Answer, .answer = inspect::ErrorAnswer{.name = "Forbidden", .message = "Not for you"}},
        u"It is the answer of a service that failed, not a key set. The service says: “Not for you” (Forbidden)."_s);
    row("answer of one word", {.fault = Answer, .answer = inspect::ErrorAnswer{.name = "Forbidden", .message = {}}},
        u"It is the answer of a service that failed, not a key set. The service says: “Forbidden”."_s);
    row("no certificate", {NoCertificate}, u"There is no certificate in it, only keys."_s);
    row("refused", {.fault = Refused, .refused = jose::ImportError{ImportFault::Malformed, {}}},
        u"It looks like a key, but its inside (DER) is damaged."_s);
}

void TestKeyLoadingWords::saysWhyNothingWasLoaded()
{
    QFETCH(const KeyLoadingError, error);
    QFETCH(const QString, words);
    QCOMPARE(explain::keyLoadingWords(error).left(words.size()), words);
    if (error.detail != "," && error.detail != "${JWKS}") // which are no plain language
        QCOMPARE(blemishOfSentence(explain::keyLoadingWords(error)), QString());
}

void TestKeyLoadingWords::saysWhyABlockWasPassedOver_data()
{
    QTest::addColumn<jose::ImportError>("error");
    QTest::addColumn<QString>("words"); ///< their beginning
    using enum ImportFault;
    const auto row = [](const char *name, const jose::ImportError &error, const QString &words) {
        QTest::newRow(name) << error << words;
    };
    row("unfinished", {Unfinished, "PUBLIC KEY", 99},
        u"PUBLIC KEY (at byte 100): A block of it has no END line that fits its BEGIN line"_s);
    row("no base64", {NotBase64, {}}, u"The text between its BEGIN and END lines is not base64."_s);
    row("too many", {TooManyBlocks, {}}, u"It has more than 10000 blocks"_s);
    row("encrypted", {Encrypted, {}}, u"It is a private key under a passphrase, and no passphrase was given."_s);
    row("PKCS #12", {Pkcs12, {}}, u"It is a PKCS #12 file (.p12, .pfx) under a passphrase"_s);
    row("passphrase", {WrongPassphrase, {}}, u"It is encrypted, and the passphrase does not open it."_s);
    row("cipher", {UnknownCipher, {}}, u"It is encrypted in an old way"_s);
    row("costly", {TooCostly, {}}, u"It hashes its passphrase so often"_s);
    row("OpenSSH", {OpenSshPrivate, {}}, u"It is a private key in OpenSSH’s own form"_s);
    row("OpenPGP", {OpenPgp, {}}, u"It is an OpenPGP (PGP, GnuPG) key"_s);
    row("keystore", {JavaKeyStore, {}}, u"It is a Java keystore (JKS)"_s);
    row("parameters", {NotKey, "EC PARAMETERS", 0},
        u"EC PARAMETERS (at byte 1): It names a curve alone and holds no key."_s);
    row("no key", {NotKey, "NOTE", 0}, u"NOTE (at byte 1): “NOTE” is neither a key nor a certificate."_s);
    row("no key without a label", {NotKey, {}}, u"It is neither a key nor a certificate."_s);
    row("malformed", {Malformed, {}}, u"It looks like a key, but its inside (DER) is damaged."_s);
    row("algorithm", {UnknownAlgorithm, {}}, u"It is a key for an algorithm that tokens do not use"_s);
    row("curve", {UnknownCurve, {}}, u"Tokens do not use its curve."_s);
    row("explicit curve", {ExplicitCurve, {}}, u"It spells its curve out instead of naming it."_s);
    row("PSS", {UnusablePss, {}}, u"It is an RSA key for PSS signatures that demands"_s);
    row("no seed", {NoSeed, {}}, u"It is a private ML-DSA key without the seed"_s);
    row("ML-DSA", {NeedsMlDsa, {}}, u"It is a private ML-DSA key, and the OpenSSL that is installed here"_s);
    row("no certificate", {NotCertificate, {}}, u"It looks like a certificate, but its inside (DER) is damaged."_s);
    row("large certificate", {CertificateTooLarge, {}}, u"The certificate has more than 64 KiB."_s);
}

void TestKeyLoadingWords::saysWhyABlockWasPassedOver()
{
    QFETCH(const jose::ImportError, error);
    QFETCH(const QString, words);
    QCOMPARE(explain::importErrorWords(error).left(words.size()), words);
    QVERIFY(explain::importErrorWords(error).endsWith(u'.'));
}

void TestKeyLoadingWords::saysWhyNothingWasExported_data()
{
    QTest::addColumn<jose::ExportError>("error");
    QTest::addColumn<QString>("words"); ///< their beginning
    using enum ExportFault;
    const auto row = [](const char *name, const jose::ExportError &error, const QString &words) {
        QTest::newRow(name) << error << words;
    };
    row("several", {NotOneKey}, u"This form holds exactly one key."_s);
    row("faulty", {Unusable, 2}, u"Key 3 is faulty and cannot be written in this form."_s);
    row("secret", {SharedSecret, 0}, u"Key 1 is a shared secret, which only a JWK can hold."_s);
    row("form", {NotInThisForm, 1}, u"Key 2 has no such form"_s);
    row("PSS", {Restricted, 4}, u"Key 5 is for PSS signatures only."_s);
    row("certificate", {NoCertificate}, u"None of the keys has a certificate."_s);
    row("passphrase", {NoPassphrase}, u"Only private keys in the forms “pem”, “der” and “pkcs12”"_s);
    row("no passphrase", {NeedsPassphrase}, u"A PKCS #12 file is always under a passphrase"_s);
    row("name", {NameInvalid}, u"The name in a certificate request has 1 to 64 characters."_s);
}

void TestKeyLoadingWords::saysWhyNothingWasExported()
{
    QFETCH(const jose::ExportError, error);
    QFETCH(const QString, words);
    QCOMPARE(explain::exportErrorWords(error).left(words.size()), words);
    QCOMPARE(blemishOfSentence(explain::exportErrorWords(error)), QString());
}

void TestKeyLoadingWords::namesTheFaultyMember_data()
{
    QTest::addColumn<JwkFault>("fault");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("withoutMember");
    using enum JwkFault;
    QTest::newRow("missing") << MemberMissing << u"Its member “x” is missing."_s
                             << u"A member that it needs is missing."_s;
    QTest::newRow("type") << MemberWrongType << u"Its member “x” is not of the type that the standard gives it."_s
                          << u"A member is not of the type that the standard gives it."_s;
    QTest::newRow("base64url") << BadBase64Url << u"Its member “x” is not base64url text."_s
                               << u"A member is not base64url text."_s;
    QTest::newRow("padding") << Base64Padding << u"Its member “x” ends with padding (=), which must not be there."_s
                             << u"A member ends with padding (=), which must not be there."_s;
    QTest::newRow("alphabet") << Base64StandardAlphabet
                              << u"Its member “x” has “+” or “/”, where “-” and “_” are right."_s
                              << u"A member has “+” or “/”, where “-” and “_” are right."_s;
    QTest::newRow("duplicate") << DuplicateMember << u"Its member “x” appears in it more than once."_s
                               << u"A member appears in it more than once."_s;
    QTest::newRow("length") << CoordinateLength << u"Its coordinate “x” is longer or shorter than its curve needs."_s
                            << u"A coordinate is longer or shorter than its curve needs."_s;
    QTest::newRow("digits") << HoldsHex << u"Its member “x” is written in hexadecimal digits."_s
                            << u"Its member “…” is written in hexadecimal digits."_s;
    QTest::newRow("certificate") << OnlyCertificate
                                 << u"Its member “x” is missing: only the certificate (x5c) has the key."_s
                                 << u"Its member “…” is missing: only the certificate (x5c) has the key."_s;
}

void TestKeyLoadingWords::namesTheFaultyMember()
{
    QFETCH(const JwkFault, fault);
    QFETCH(const QString, words);
    QFETCH(const QString, withoutMember);
    QCOMPARE(explain::jwkFaultWords(fault, "x"), words);
    QCOMPARE(explain::jwkFaultWords(fault, {}), withoutMember);
}

void TestKeyLoadingWords::noTwoFaultsOfAKeyAreSaidAlike()
{
    std::map<QString, int> said;
    for (int fault = 0; fault <= int(jose::lastJwkFault); ++fault) {
        const QString words = explain::jwkFaultWords(JwkFault(fault), "x");
        QVERIFY2(said.try_emplace(words, fault).second, qPrintable(words));
    }
}

void TestKeyLoadingWords::saysWhatToDoAboutANumber()
{
    using enum JwkFault;
    for (const JwkFault fault : {HoldsPem, HoldsDer, HoldsHex, HoldsDecimal, HasLineBreaks, HasStrayEnd, IsJsonNumber})
        QCOMPARE(explain::jwkFaultNextStep(fault, "n"),
                 u"Have the issuer write “n” as the base64url of the number’s bytes (RFC 7518, 6)."_s);
    QVERIFY(explain::jwkFaultNextStep(HoldsText, "n").startsWith(u"Have the program that wrote it fetch"_s));
    QVERIFY(explain::jwkFaultNextStep(UnknownKeyType, "kty").startsWith(u"Write the type as the standard has it"_s));
    QVERIFY(explain::jwkFaultNextStep(OnlyCertificate, "n").startsWith(u"Load that certificate"_s));
    QCOMPARE(explain::jwkFaultNextStep(MemberMissing, "n"), QString());
}

QTEST_GUILESS_MAIN(TestKeyLoadingWords)
#include "tst_key_loading_words.moc"
