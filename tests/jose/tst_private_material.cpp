// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/private_material.h"
#include "tests/base/thread_time.h"
#include "tests/jose/private_files.h"
#include "tests/jose/private_wrappings.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace tokenscope::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<tokenscope::jose::PrivateForm>)

class TestPrivateMaterial final : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsWithheldInEveryWrapping_data();
    void everyMemberIsWithheldInEveryWrapping();
    void keyFileIsWithheldInEveryForm_data();
    void keyFileIsWithheldInEveryForm();
    void restStays_data();
    void restStays();
    void maskSaysHowMuch();
    void nothingIsWithheldOfPublicText_data();
    void nothingIsWithheldOfPublicText();
    void privateKeyIsRecognised_data();
    void privateKeyIsRecognised();
    void timeGrowsInProportion_data();
    void timeGrowsInProportion();
};

namespace {

QByteArray shown(const QByteArray &body, PrivateValues values = PrivateValues::Any)
{
    return QByteArray::fromStdString(withoutPrivateMaterial(body.toStdString(), values));
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

void TestPrivateMaterial::everyMemberIsWithheldInEveryWrapping_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray &member : test::privateMembers) {
        for (const test::Wrapping &wrapping : test::wrappingsOf(member))
            QTest::addRow("O1 %s, %s", member.constData(), wrapping.name) << wrapping.body;
    }
}

void TestPrivateMaterial::everyMemberIsWithheldInEveryWrapping()
{
    QFETCH(const QByteArray, body);
    const QByteArray text = shown(body);
    QVERIFY2(!test::holdsPrivateValue(text), text);
    QByteArray plain = text;
    plain.replace('\0', "");
    QVERIFY2(plain.contains(" characters withheld]"), text);
    QCOMPARE(shown(text), text);
}

void TestPrivateMaterial::keyFileIsWithheldInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("secret"); // pieces of it are looked for, in base64 and hexadecimal
    const auto add = [](const char *name, const QByteArray &body, const QByteArray &secret) {
        QTest::newRow(name) << body << secret;
    };
    const QByteArray key = pkcs8();
    for (const char *label :
         {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY",
          "OPENSSH PRIVATE KEY", "ANY PRIVATE KEY", "PGP PRIVATE KEY BLOCK", "private key"})
        add(label, pem(label, "\n", key), key);
    const QByteArray text = pem("PRIVATE KEY", "\n", key);
    add("O2 CRLF", pem("PRIVATE KEY", "\r\n", key), key);
    add("O2 on one line", pem("PRIVATE KEY", "", key), key);
    add("O2 blanks for line ends", pem("PRIVATE KEY", " ", key), key);
    add("O2 in JSON", "{\"pem\":" + test::jsonString(text) + "}", key);
    add("O2 in JSON in JSON", "{\"a\":" + test::jsonString("{\"pem\":" + test::jsonString(text) + '}') + '}', key);
    add("O2 a backslash and n for line ends", pem("PRIVATE KEY", "\\n", key), key);
    add("O2 cut without END", text.first(700), key);
    add("O2 cut in JSON", "{\"pem\":\"" + pem("PRIVATE KEY", "\\n", key).first(700), key);
    add("O2 no END, and more members", "{\"a\":\"" + pem("PRIVATE KEY", "\\n", key).first(700) + "\",\"b\":\"c\"}",
        key);
    add("O2 a list of lines", "{\"pem\":[\"" + pem("PRIVATE KEY", "\",\"", key) + "\"]}", key);
    add("O2 a list of lines without END", "[\"" + pem("PRIVATE KEY", "\",\"", key).first(700) + "\"]", key);
    add("O2 UTF-16", "\xFF\xFE" + test::wide(text, true), key);
    add("O2 base64 of PEM", "{\"pem\":\"" + text.toBase64() + "\"}", text);
    add("O2 hexadecimal of PEM", "{\"pem\":\"" + text.toHex() + "\"}", text);
    add("O2 in a form", "pem=" + test::percentEncoded(text), key);
    add("O2 in a form with + for blanks", "pem=" + test::percentEncoded(text).replace("%20", "+"), key);
    add("O2 a public label", pem("PUBLIC KEY", "\n", key), key);
    add("O2 a public label, one line", pem("PUBLIC KEY", "", key), key);
    for (const auto &[name, made] : {std::pair("PKCS #8", pkcs8()), std::pair("PKCS #1", pkcs1()),
                                     std::pair("SEC 1", sec1()), std::pair("encrypted PKCS #8", encryptedPkcs8())}) {
        QTest::addRow("O2 %s alone", name) << made << made;
        QTest::addRow("O2 %s, base64", name) << R"({"key":")" + made.toBase64() + "\"}" << made;
        QTest::addRow("O2 %s, base64url", name)
            << R"({"key":")" + made.toBase64(QByteArray::Base64UrlEncoding) + "\"}" << made;
        QTest::addRow("O2 %s, lines", name) << test::wrapped(made.toBase64(), "\r\n") << made;
        QTest::addRow("O2 %s, cut", name) << R"({"key":")" + made.toBase64().first(300) << made;
        QTest::addRow("O2 %s, hexadecimal", name) << R"({"key":")" + made.toHex() + "\"}" << made;
        QTest::addRow("O2 %s, capitals", name) << made.toHex().toUpper() << made;
        QTest::addRow("O2 %s, colons", name) << made.toHex(':') << made;
        QTest::addRow("O2 %s, base64 of base64", name) << made.toBase64().toBase64() << made.toBase64();
        QTest::addRow("O2 %s, a list", name) << "[\"" + test::wrapped(made.toBase64(), "\",\"") + "\"]" << made;
    }
    const QByteArray lines = test::wrapped(binary(400).toBase64(), "\r\n");
    add("O2 PuTTY",
        "PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none\r\nPublic-Lines: 1\r\nAAAA\r\nPrivate-Lines: 9\r\n" +
            lines + "Private-MAC: 00\r\n",
        binary(400));
    add("O2 PuTTY in JSON, cut", "{\"a\":\"Private-Lines: 9\\r\\n" + QByteArray(lines).replace("\r\n", "\\r\\n"),
        binary(400));
    const QByteArray number = binary(96);
    for (const char *element : {"D", "P", "Q", "DP", "DQ", "InverseQ", "ds:D"}) {
        const QByteArray name = element;
        QTest::addRow("O2 RSAKeyValue %s", element) << "<RSAKeyValue><Modulus>AQAB</Modulus><" + name + ">" +
                                                           number.toBase64() + "</" + name + "></RSAKeyValue>"
                                                    << number;
    }
    add("O2 RSAKeyValue in JSON",
        R"({"xml":"\u003cRSAKeyValue\u003e\u003cD\u003e)" + number.toBase64() + R"(\u003c/D\u003e"})", number);
    add("O2 openssl -text", "privateExponent:\n    00:" + test::wrapped(number.toHex(':'), "\n    ", 45), number);
    add("O2 a list of numbers", R"({"kty":"OKP","d":[1,2,3]})", {});
    add("O2 a number", R"({"kty":"RSA","d":123456789012345678901234567890})", {});
    add("O2 private_key", R"({"private_key":")" + number.toBase64() + "\"}", number);
}

void TestPrivateMaterial::keyFileIsWithheldInEveryForm()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, secret);
    const QByteArray text = shown(body);
    QByteArray plain = text;
    plain.replace('\0', "").replace("\r", "").replace("\n", "").replace(":", "").replace(" ", "");
    QVERIFY2(plain.contains("characterswithheld]"), text);
    constexpr qsizetype piece = 24;
    constexpr qsizetype head = 60; // a version and the name of an algorithm tell nothing
    for (const QByteArray &encoded : {secret, secret.toBase64(), secret.toHex()}) {
        for (qsizetype i = head; i + piece <= encoded.size(); i += 4)
            QVERIFY2(!plain.contains(encoded.sliced(i, piece)), text);
    }
    QCOMPARE(shown(text), text);
}

void TestPrivateMaterial::restStays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("O3 members beside it") << R"({"kty":"oct","k":"AQAB","kid":"a"})"_ba
                                          << R"({"kty":"oct","k":"[4 characters withheld]","kid":"a"})"_ba;
    QTest::newRow("O3 one character") << R"({"k":"A"})"_ba << R"({"k":"[1 character withheld]"})"_ba;
    QTest::newRow("O3 an array") << R"({"oth":[{"r":"a"}],"n":"b"})"_ba
                                 << R"({"oth":"[11 characters withheld]","n":"b"})"_ba;
    QTest::newRow("O3 an array inside a string") << R"({"a":"{\"oth\":[1],\"n\":\"b\"}"})"_ba
                                                 << R"({"a":"{\"oth\":\"[3 characters withheld]\",\"n\":\"b\"}"})"_ba;
    QTest::newRow("O3 empty values") << R"({"d":"","p":null,"q":true,"oth":[]})"_ba
                                     << R"({"d":"","p":null,"q":true,"oth":[]})"_ba;
    QTest::newRow("O3 an answer inside d") << R"({"d":{"keys":[{"kty":"oct","k":"AQAB"}]}})"_ba
                                           << R"({"d":{"keys":[{"kty":"oct","k":"[4 characters withheld]"}]}})"_ba;
    QTest::newRow("O3 labels of PEM")
        << "-----BEGIN PRIVATE KEY-----\nAQAB\n-----END PRIVATE KEY-----\n"_ba
        << "-----BEGIN PRIVATE KEY-----\n[4 characters withheld]\n-----END PRIVATE KEY-----\n"_ba;
    QTest::newRow("O3 secrets by name") << R"({"client_secret":"abc","refresh_token":"ptr_abcdefgh","code":"x"})"_ba
                                        << R"({"client_secret":"[3 characters withheld]","refresh_token":)"
                                           R"("[12 characters withheld]","code":"x"})"_ba;
    QTest::newRow("O3 an HMAC secret of Hasura")
        << R"({"type":"HS256","key":"a long secret","claims":"x"})"_ba
        << R"({"type":"HS256","key":"[13 characters withheld]","claims":"x"})"_ba;
    QTest::newRow("O3 an HMAC secret of UAA")
        << R"({"kid":"a","value":"tokenkey","alg":"HS512","kty":"MAC"})"_ba
        << R"({"kid":"a","value":"[8 characters withheld]","alg":"HS512","kty":"MAC"})"_ba;
    QTest::newRow("O3 an HMAC secret behind an object")
        << R"({"a":{"x":1},"key":"a long secret","b":{},"alg":"HS256"})"_ba
        << R"({"a":{"x":1},"key":"[13 characters withheld]","b":{},"alg":"HS256"})"_ba;
    QTest::newRow("O3 an HMAC algorithm in another object")
        << R"({"algs":["HS256"],"a":{"key":"not a secret"},"b":{"value":"nor this"}})"_ba
        << R"({"algs":["HS256"],"a":{"key":"not a secret"},"b":{"value":"nor this"}})"_ba;
    QTest::newRow("O3 an escaped quote inside") << R"({"password":"a\"b","code":"x"})"_ba
                                                << R"({"password":"[3 characters withheld]","code":"x"})"_ba;
}

void TestPrivateMaterial::restStays()
{
    QFETCH(const QByteArray, body);
    QTEST(shown(body), "expected");
}

void TestPrivateMaterial::maskSaysHowMuch()
{
    QCOMPARE(withheldMark(1), "[1 character withheld]");
    QCOMPARE(withheldMark(1704), "[1704 characters withheld]");
    QVERIFY(isWithheldMark("[1 character withheld]"));
    QVERIFY(isWithheldMark("[1704 characters withheld]"));
    for (const char *other : {"", "[", "[ withheld]", "[x characters withheld]", "[1 characters withheld] x"})
        QVERIFY(!isWithheldMark(other));
}

void TestPrivateMaterial::nothingIsWithheldOfPublicText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("O3 empty") << ""_ba;
    QTest::newRow("O3 a public key") << bytes(rfc::publicRsaKey);
    QTest::newRow("O3 a public EC key") << bytes(rfc::publicEcKey);
    QTest::newRow("O3 a token") << bytes(rfc::rs256Token);
    QTest::newRow("O3 a public key in PEM")
        << pem("PUBLIC KEY", "\n", QByteArray::fromHex("302a300506032b6570032100") + binary(32));
    QTest::newRow("O3 a certificate") << pem(
        "CERTIFICATE", "\n", der('\x30', der('\x30', QByteArray("\xA0\x03\x02\x01\x02", 5) + binary(700))));
    QTest::newRow("O3 a public key in base64")
        << R"({"key":")" +
               der('\x30', QByteArray("\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 15) +
                               der('\x03', binary(270)))
                   .toBase64() +
               "\"}";
    QTest::newRow("O3 a public table") << "kty,kid,n,e\nRSA,one,AQABAQABAQABAQABAQABAQAB,AQAB\n"_ba;
    QTest::newRow("O3 letters in a list") << "p, q, and k are letters,\nso are the, others, which, follow\n"_ba;
    QTest::newRow("O3 a letter of HTML") << "<p>Press <b>k</b> <i>to go on</i> or <b>q</b>.</p>"_ba;
    QTest::newRow("O3 metadata")
        << R"({"issuer":"https://a.example","jwks_uri":"https://a.example/keys",)"
           R"("token_endpoint":"https://a.example/token","id_token_signing_alg_values_supported":["RS256"],)"
           R"("token_endpoint_auth_methods_supported":["client_secret_basic","private_key_jwt"]})"_ba;
    QTest::newRow("O3 a web page")
        << "<!DOCTYPE html><html><head><title>Not found</title></head><body><p>The requested "
           "page</p><q>quoted</q><svg><path d=\"M10 20 L30 40\"/></svg><p>Invalid token: it "
           "expired. Password: required.</p></body></html>"_ba;
    QTest::newRow("O3 an error") << R"({"error":"invalid_token","error_description":"The token expired",)"
                                    R"("source":"/token","code":"BadFormat"})"_ba;
    QTest::newRow("O3 prose on private keys") << "A PRIVATE KEY begins with BEGIN and ends with END."_ba;
}

void TestPrivateMaterial::nothingIsWithheldOfPublicText()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(shown(body), body);
}

void TestPrivateMaterial::privateKeyIsRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<PrivateForm>>("form");
    using enum PrivateForm;
    const auto none = std::optional<PrivateForm>();
    QTest::newRow("JWK") << bytes(rfc::privateRsaKey) << std::optional(KeyMember);
    QTest::newRow("oct") << R"({"kty":"oct","k":"short"})"_ba << std::optional(KeyMember);
    QTest::newRow("PEM") << pem("RSA PRIVATE KEY", "\n", pkcs1()) << std::optional(Pem);
    QTest::newRow("DER in base64") << pkcs1().toBase64() << std::optional(Encoded);
    QTest::newRow("JWK in base64") << bytes(rfc::privateRsaKey).toBase64() << std::optional(Encoded);
    QTest::newRow("DER") << pkcs8() << std::optional(Binary);
    QTest::newRow("token") << bytes(rfc::rs256Token) << none;
    QTest::newRow("token with a private key in its header")
        << R"({"alg":"RS256","jwk":)"_ba.append(rfc::privateRsaKey)
                   .append('}')
                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
               ".e30.AAAA"
        << none;
    QTest::newRow("claims") << R"({"d":"x","p":1,"k":"admin"})"_ba << none;
    QTest::newRow("a secret alone") << R"({"client_secret":"abcdefghijkl"})"_ba << none;
    QTest::newRow("public key") << bytes(rfc::publicRsaKey) << none;
    QTest::newRow("empty") << ""_ba << none;
}

void TestPrivateMaterial::privateKeyIsRecognised()
{
    QFETCH(const QByteArray, text);
    QTEST(privateKeyIn(text.toStdString()), "form");
}

void TestPrivateMaterial::timeGrowsInProportion_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"\"token\":\" ",
                              "\"d\":[",
                              "\"d\":{\"d\":",
                              "-----BEGIN PRIVATE KEY-----",
                              "Private-Lines: ",
                              "<D>",
                              "M",
                              "MIIE\n",
                              "30:",
                              "d d ",
                              "\"d\"\n\n",
                              "\\\"token\\\":\\\\\" ",
                              "%25",
                              "&amp;",
                              "\\",
                              "d:\"",
                              "d:",
                              "password:",
                              "token=",
                              "\\u005c",
                              "eyJhIjoiYiJ9\n",
                              "abcdef",
                              "-- END"})
        QTest::newRow(piece) << QByteArray(piece);
    QTest::newRow("zero bytes") << QByteArray("d\0", 2);
}

void TestPrivateMaterial::timeGrowsInProportion()
{
    QFETCH(const QByteArray, piece);
    const auto timeFor = [&](qsizetype size) {
        const std::string text = piece.repeated(size / piece.size()).toStdString();
        const auto before = threadTime();
        privatePassages(text);
        privatePassages(text, PrivateValues::KeysOnly);
        return threadTime() - before;
    };
    const auto few = std::max(timeFor(16 * 1024), timeFor(16 * 1024));
    const auto many = timeFor(256 * 1024);
    QVERIFY2(many < few * 16 * 5 + std::chrono::milliseconds(50), QByteArray::number(qlonglong(many.count())));
}

QTEST_GUILESS_MAIN(TestPrivateMaterial)
#include "tst_private_material.moc"
