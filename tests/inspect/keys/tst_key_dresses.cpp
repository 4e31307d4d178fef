// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_loading.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "tests/inspect/key_cases.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;
using namespace Qt::StringLiterals;

/// Keys as other programs have them: each is loaded, and a token of that key is accepted with it.
class TestKeyDresses final : public QObject
{
    Q_OBJECT

private slots:
    void keysAreFound_data();
    void keysAreFound();
    void multibaseKeysAreRead_data();
    void multibaseKeysAreRead();
    void keyIdsComeAlong_data();
    void keyIdsComeAlong();
    void whatIsNoKeySetIsNamed_data();
    void whatIsNoKeySetIsNamed();
    void errorAnswersAreRead_data();
    void errorAnswersAreRead();
    void keysOfTokensArePassedOver_data();
    void keysOfTokensArePassedOver();
    void onlyGivenKeysAreLookedFor();
    void otherPrimesInYamlAreNoMembersOfTheKey();
};

namespace {

using Fault = KeyLoadingError::Fault;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string base64Of(std::string_view text)
{
    return base64url::encodeStandard(asBytes(text));
}

std::string setOf(const Signer &signer)
{
    return R"({"keys":[)" + json::write(signer.publicJwk()) + "]}";
}

/// `{"name":"text"}`
std::string memberWith(std::string_view name, std::string_view text)
{
    return "{" + json::quote(name) + ":" + json::quote(text) + "}";
}

std::string indented(const std::string &text)
{
    return "    " + replaced(text, "\n", "\n    ");
}

std::string signedSet(const Signer &signer)
{
    const std::string header = R"({"alg":"ES256","typ":"jwk-set+jwt","kid":"k"})";
    return base64url::encode(asBytes(header)) + '.' + base64url::encode(asBytes(setOf(signer))) + ".AAAA";
}

std::string xmlOf(const Signer &signer)
{
    const auto number = [&signer](std::string_view name) {
        return base64url::encodeStandard(base64url::decode(textOf(signer.publicJwk(), name)).value());
    };
    return "<ds:RSAKeyValue xmlns:ds=\"x\"><ds:Modulus>\n" + number("n") + "\n</ds:Modulus><ds:Exponent>" +
           number("e") + "</ds:Exponent></ds:RSAKeyValue>";
}

std::string pointOf(const Signer &signer)
{
    const auto coordinate = [&signer](std::string_view name) {
        return base64url::decode(textOf(signer.publicJwk(), name)).value();
    };
    std::string point = "\x04";
    return point.append(asText(coordinate("x"))).append(asText(coordinate("y")));
}

std::string hexOf(std::string_view bytes)
{
    return bytesOf(bytes).toHex().toStdString();
}

/// `{ kty: 'EC', crv: 'P-256', … }`
std::string literalOf(const Signer &signer, char quote)
{
    const json::Value jwk = signer.publicJwk();
    std::string literal = "{";
    for (const json::Member &member : jwk.asObject()->members())
        literal += ' ' + member.name + ": " + quote + *member.value.asString() + quote + ',';
    return literal + " }";
}

/// As `openssl pkey -text` prints bytes.
std::string printedBytes(std::string_view bytes)
{
    constexpr qsizetype inLine = 15;
    std::string lines;
    for (qsizetype at = 0; at < qsizetype(bytes.size()); at += inLine) {
        const QByteArray line = bytesOf(bytes).mid(at, inLine).toHex(':');
        lines += "    " + line.toStdString() + (at + inLine < qsizetype(bytes.size()) ? ":\n" : "\n");
    }
    return lines;
}

std::string numberOf(const Signer &signer, std::string_view name)
{
    return std::string(asText(base64url::decode(textOf(signer.publicJwk(), name)).value()));
}

} // namespace

void TestKeyDresses::keysAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    for (const Signer *signer : {&ec(), &rsa(), &ed()}) {
        const std::string pem = crypto::spkiPem(signer->key);
        const std::string der = base64url::encodeStandard(crypto::spkiDer(signer->key));
        const std::string set = setOf(*signer);
        const std::string certificatePem = crypto::pemText("CERTIFICATE", goodCertificate(*signer));
        const auto row = [signer](const char *name, const std::string &text) {
            QTest::addRow("%s, %s", signer->algorithm.c_str(), name) << bytesOf(text) << bytesOf(goodToken(*signer));
        };
        row("PEM in a member", memberWith("public_key", pem));
        row("PEM of some depth", R"({"a":[1,{"b":)" + memberWith("c", pem) + "}]}");
        row("a list of PEM", "[" + json::quote(pem) + "]");
        row("certificate in a member", memberWith("cert", certificatePem));
        row("private key in a member", memberWith("private_key", crypto::pkcs8Pem(signer->key)));
        row("DER in base64 in a member", memberWith("public_key", der));
        row("PEM in base64 in a member", R"({"data":)" + memberWith("tls.crt", base64Of(certificatePem)) + "}");
        row("set in a member", R"({"jwks":)" + set + "}");
        row("set as the text of a member", memberWith("jwks", set));
        row("set as the text of a text", memberWith("a", memberWith("jwks", set)));
        row("set as a JSON string", json::quote(set));
        row("set in base64", base64Of(set));
        row("set in base64url", base64url::encode(asBytes(set)));
        row("set in base64, in lines", replaced(base64Of(set), "IjoiR", "IjoiR\n"));
        row("PEM in base64", base64Of(pem));
        row("keys as a map of PEM", R"({"keys":)" + memberWith("k", pem) + "}");
        row("keys as a list of PEM", R"({"keys":[)" + json::quote(pem) + "]}");
        row("signed set", signedSet(*signer));
        row("YAML with a set", "spec:\n  jwtRules:\n  - issuer: x\n    jwks: |\n" + indented(set) + "\n");
        row("YAML with a set in one line", "jwks: '" + set + "'\n");
        row("YAML with a set in double quotes", "jwks: " + json::quote(set) + "\n");
        row("YAML with PEM", "data:\n  key: |\n" + indented(pem));
        row("YAML with base64", "kind: Secret\ndata:\n  tls.crt: " + base64Of(certificatePem) + "\n");
        row("settings with a quoted PEM", "JWT_KEY=\"" + replaced(pem, "\n", "\\n") + "\"\n");
        row("line breaks as two characters", replaced(pem, "\n", "\\n"));
        row("line breaks as three", replaced(pem, "\n", "\\\\n"));
        row("line breaks of Windows as four", replaced(pem, "\n", "\\r\\n"));
        row("object of a script", "const jwk = " + literalOf(*signer, '\'') + ";\n");
        row("set of a script", "module.exports = { // ours\n  keys: [ " + literalOf(*signer, '"') + " ] };\n");
        row("dict with a name", "JWKS = " + replaced(set, "\"", "'") + "\n");
        const QByteArray bytes = bytesOf(asText(crypto::spkiDer(signer->key))).toHex(',').replace(",", ", 0x");
        row("bytes of a program", "unsigned char key[] = {\n0x" + bytes.toStdString() + "\n};\n");
        row("lines of PEM as a list",
            R"({"key":[")" + replaced(pem.substr(0, pem.size() - 1), "\n", "\", \"") + "\"]}");
        row("four dashes", replaced(pem, "-----", "----"));
        row("six dashes", replaced(pem, "-----", "------"));
        row("no dashes", replaced(pem, "-----", ""));
        row("en dashes", replaced(pem, "-----", "\xE2\x80\x93-----"));
        row("em dashes", replaced(pem, "-----", "\xE2\x80\x94\xE2\x80\x94"));
        row("no END line", pem.substr(0, pem.find("-----END")));
        row("lines quoted in source code", "\"" + replaced(pem, "\n", "\\n\" +\n  \""));
        row("quoted in a mail", "> " + replaced(pem, "\n", "\n> "));
        row("DID document", R"({"id":"did:web:x","verificationMethod":[{"id":"did:web:x#k","publicKeyJwk":)" +
                                json::write(signer->publicJwk()) + "}]}");
    }
    const auto row = [](const char *name, const Signer &signer, const std::string &text) {
        QTest::newRow(name) << bytesOf(text) << bytesOf(goodToken(signer));
    };
    row("RSAKeyValue", rsa(), xmlOf(rsa()));
    row("SAML metadata", rsa(),
        "<md:EntityDescriptor><ds:X509Certificate>\n" + base64url::encodeStandard(goodCertificate(rsa())) +
            "\n</ds:X509Certificate></md>");
    row("point", ec(), pointOf(ec()));
    row("point in base64url", ec(), base64url::encode(asBytes(pointOf(ec()))) + "\n");
    row("point in base64", ec(), base64Of(pointOf(ec())));
    row("point in hexadecimal digits", ec(), hexOf(pointOf(ec())));
    row("openssl's text, RSA", rsa(),
        "Modulus:\n" + printedBytes('\0' + numberOf(rsa(), "n")) + "Exponent: 65537 (0x10001)\n");
    row("openssl's text, EC", ec(),
        "Public-Key: (256 bit)\npub:\n" + printedBytes(pointOf(ec())) + "ASN1 OID: prime256v1\n");
    row("openssl's text, Ed25519", ed(), "ED25519 Public-Key:\npub:\n" + printedBytes(numberOf(ed(), "x")));
}

void TestKeyDresses::keysAreFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, token);
    const auto loaded = loadKeys(text.toStdString());
    QVERIFY2(loaded, loaded ? "" : QByteArray::number(int(loaded.error().fault)));
    KeySource keys;
    keys.keys = loaded->keys;
    keys.origin = KeyOrigin::File;
    keys.explicitKey = true;
    QCOMPARE(keys.keys->keys().size(), std::size_t(1));
    QCOMPARE(judge(token.toStdString(), {{keys}, {}}).verdict, Verdict::Accepted);
}

/// Examples of the did:key method (version 0.9).
void TestKeyDresses::multibaseKeysAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("curve");
    QTest::newRow("Ed25519") << "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"_ba << "Ed25519"_ba;
    QTest::newRow("P-256") << "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"_ba << "P-256"_ba;
    QTest::newRow("nothing of the kind") << "z6MkNot0Base58"_ba << QByteArray();
}

void TestKeyDresses::multibaseKeysAreRead()
{
    QFETCH(const QByteArray, text);
    const auto loaded = loadKeys(R"({"verificationMethod":[{"id":"did:x#1","type":"Multikey","publicKeyMultibase":")" +
                                 text.toStdString() + "\"}]}");
    QTEST(loaded ? bytesOf(loaded->keys->keys().front().curve()) : QByteArray(), "curve");
    if (loaded) {
        QVERIFY(loaded->keys->keys().front().key());
        QCOMPARE(bytesOf(loaded->keys->keys().front().id()->value), "did:x#1"_ba);
    }
}

void TestKeyDresses::keyIdsComeAlong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("ids");
    QTest::addColumn<QByteArray>("algorithm"); // of the first
    const std::string pem = json::quote(crypto::spkiPem(ec().key));
    const std::string other = json::quote(crypto::spkiPem(rsa().key));
    json::Value bare = ec().publicJwk();
    bare.mutableObject()->remove("kid");
    bare.mutableObject()->remove("alg");
    const auto row = [](const char *name, const std::string &text, const QByteArrayList &ids,
                        const QByteArray &algorithm = {}) { QTest::newRow(name) << bytesOf(text) << ids << algorithm; };
    row("map", R"({"1f2e":)" + pem + R"(,"3d4c":)" + other + "}", {"1f2e", "3d4c"});
    row("names that are no IDs", R"({"publicKey":)" + pem + R"(,"oldCert":)" + other + "}", {"", ""});
    row("UAA", R"({"kid":"key-1","alg":"ES256","value":)" + pem + "}", {"key-1"}, "ES256");
    row("other words for algorithms", R"({"alg":"SHA256withECDSA","value":)" + pem + "}", {""});
    row("service account", R"({"private_key_id":"0a1b","private_key":)" + pem + "}", {"0a1b"});
    row("Hasura", R"({"type":"ES256","key":)" + pem + "}", {""}, "ES256");
    row("DID", R"({"id":"did:x","verificationMethod":[{"id":"did:x#1","publicKeyJwk":)" + json::write(bare) + "}]}",
        {"did:x#1"});
    row("an id of something else", R"({"id":"client-7","key":)" + pem + "}", {""});
    row("secret", R"({"type":"HS256","key":"htXmDJM2zp5LuuV5gwxSaUcvCUj2fcs7"})", {""}, "HS256");
}

void TestKeyDresses::keyIdsComeAlong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, ids);
    QFETCH(const QByteArray, algorithm);
    const auto loaded = loadKeys(text.toStdString());
    QVERIFY(loaded);
    QByteArrayList found;
    for (const jose::Jwk &key : loaded->keys->keys())
        found << (key.id() ? bytesOf(key.id()->value) : QByteArray());
    QCOMPARE(found, ids);
    QCOMPARE(bytesOf(loaded->keys->keys().front().algorithm().value_or("")), algorithm);
}

void TestKeyDresses::whatIsNoKeySetIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyLoadingError::Fault>("fault");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const QByteArray &text, Fault fault, const QByteArray &detail = {}) {
        QTest::newRow(name) << text << fault << detail;
    };
    row("nothing", {}, Fault::Empty);
    row("white space", " \r\n\t\n", Fault::Empty);
    row("a mark alone", "\xEF\xBB\xBF", Fault::Empty);
    row("page", "<!DOCTYPE html><html><title>Sign in</title>", Fault::WebPage, "Sign in");
    row("page behind a mark", "\xEF\xBB\xBF<HTML><TITLE >\nHi </TITLE>", Fault::WebPage, "Hi");
    row("page with a comment in front", "<!-- x -->\n<html></html>", Fault::WebPage);
    row("discovery", R"({"issuer":"https://h","jwks_uri":"https://h/keys"})", Fault::Discovery, "https://h/keys");
    row("a token", bytesOf(goodToken(ec())), Fault::Token);
    row("a word", "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I=\n", Fault::Word);
    row("gzip", "\x1F\x8B\x08 and so on", Fault::Gzip);
    row("an error", R"({"message":"Forbidden"})", Fault::Answer);
    row("anything", R"({"hello":"world"})", Fault::NoKeys);
    row("words", "no keys here", Fault::NotKeys);
    row("OpenPGP", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n",
        Fault::Refused);
    row("Java keystore", QByteArray("\xFE\xED\xFE\xED\0\0\0\2", 8), Fault::Refused);
    row("PEM cut off in a member", R"({"key":"-----BEGIN PUBLIC KEY-----\nMIIB"})", Fault::Refused);
}

void TestKeyDresses::whatIsNoKeySetIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const KeyLoadingError::Fault, fault);
    QFETCH(const QByteArray, detail);
    const auto loaded = loadKeys(text.toStdString());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().fault, fault);
    QCOMPARE(bytesOf(loaded.error().detail), detail);
}

void TestKeyDresses::errorAnswersAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("form"); // -1: no error
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("message");
    using enum ErrorAnswer::Form;
    const auto row = [](const char *what, const QByteArray &text, ErrorAnswer::Form form, const QByteArray &name,
                        const QByteArray &message) { QTest::newRow(what) << text << int(form) << name << message; };
    row("RFC 9457", R"({"type":"about:blank","title":"Forbidden","status":403,"detail":"not here"})", Problem,
        "Forbidden", "not here");
    row("Kubernetes",
        R"({"kind":"Status","status":"Failure","message":"forbidden: x","reason":"Forbidden","code":403})", Kubernetes,
        "Forbidden", "forbidden: x");
    row("OAuth", R"({"error":"invalid_client","error_description":"unknown"})", OAuth, "invalid_client", "unknown");
    row("Spring", R"({"timestamp":"t","status":404,"error":"Not Found","path":"/jwks"})", Spring, "Not Found", "");
    row("Kong", R"({"message":"no Route matched","request_id":"5f"})", Other, "", "no Route matched");
    row("API Gateway", R"({"message":"Forbidden"})", Other, "", "Forbidden");
    row("Google", R"({"error":{"code":404,"message":"Not found.","status":"NOT_FOUND"}})", Other, "NOT_FOUND",
        "Not found.");
    row("Vault", R"({"errors":["permission denied"]})", Other, "", "permission denied");
    row("JSON:API", R"({"errors":[{"title":"Gone","detail":"moved"}]})", Other, "Gone", "moved");
    row("Okta", R"({"errorCode":"E0000007","errorSummary":"Not found"})", Other, "E0000007", "Not found");
    QTest::newRow("none") << R"({"hello":"world"})"_ba << -1 << QByteArray() << QByteArray();
}

void TestKeyDresses::errorAnswersAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, form);
    const auto loaded = loadKeys(text.toStdString());
    QVERIFY(!loaded);
    const auto &answer = loaded.error().answer;
    QCOMPARE(answer ? int(answer->form) : -1, form);
    QTEST(answer ? bytesOf(answer->name) : QByteArray(), "name");
    QTEST(answer ? bytesOf(answer->message) : QByteArray(), "message");
}

void TestKeyDresses::keysOfTokensArePassedOver_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string jwk = json::write(ec().publicJwk());
    QTest::newRow("confirmation") << bytesOf(R"({"cnf":{"jwk":)" + jwk + "}}");
    QTest::newRow("header") << bytesOf(R"({"header":{"jwk":)" + jwk + R"(},"payload":{}})");
    QTest::newRow("signed document") << bytesOf(R"({"payload":"e30","signatures":[{"header":{"jwk":)" + jwk + "}}]}");
    QTest::newRow("ephemeral key") << bytesOf(R"({"epk":)" + jwk + "}");
}

void TestKeyDresses::keysOfTokensArePassedOver()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!loadKeys(text.toStdString()));
}

void TestKeyDresses::onlyGivenKeysAreLookedFor()
{
    const std::string text = R"({"access_token":"x","key":)" + json::write(ec().publicJwk()) + "}";
    QVERIFY(loadKeys(text, KeyText::Given));
    QVERIFY(!loadKeys(text, KeyText::Whatever));
}

/// They are private, and nobody would mask them under a name that no key has.
void TestKeyDresses::otherPrimesInYamlAreNoMembersOfTheKey()
{
    const auto loaded = loadKeys("kty: RSA\nn: AQAB\ne: AQAB\n"
                                 "oth:\n- r: c2VjcmV0MQ\n  d: c2VjcmV0Mg\n  t: c2VjcmV0Mw\n");
    QVERIFY(loaded);
    QCOMPARE(loaded->keys->keys().size(), std::size_t(1));
    const json::Value shown = loaded->keys->keys().front().publicPart();
    QVERIFY2(json::write(shown).find("c2VjcmV0") == std::string::npos, json::write(shown).c_str());
}

QTEST_GUILESS_MAIN(TestKeyDresses)
#include "tst_key_dresses.moc"
