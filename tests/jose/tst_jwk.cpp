// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_export.h"
#include "jose/keys/jwk.h"
#include "jose/privacy/private_material.h"
#include "jose/privacy/private_names.h"
#include "tests/jose/jwk_edits.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

using namespace std::string_view_literals;
using Texts = std::vector<std::string>;
using enum JwkFault;

class TestJwk : public QObject
{
    Q_OBJECT

private slots:
    void keyNamesTheMemberAtFault_data();
    void keyNamesTheMemberAtFault();
    void otherSpellingsOfNumbersAreNamed_data();
    void otherSpellingsOfNumbersAreNamed();
    void numbersAreTakenForNoOtherSpelling();
    void duplicateMemberMakesTheKeyUnusable_data();
    void duplicateMemberMakesTheKeyUnusable();
    void minorFaultsLeaveTheKeyUsable_data();
    void minorFaultsLeaveTheKeyUsable();
    void publicPartHoldsNoPrivateMember_data();
    void publicPartHoldsNoPrivateMember();
    void metadataIsReadAsItIs();
    void keyIdOfAnotherTypeIsNotOne();
    void unusableKeyStillTellsItsMembers();
    void anythingButAnObjectIsNoKey_data();
    void anythingButAnObjectIsNoKey();
};

namespace {

/// The same fault for a member of base64url, whichever it is.
void addEncodingRows(const char *type, const json::Object &jwk, const char *member)
{
    const QByteArray name(member);
    const std::string text = textOf(jwk, member);
    const auto row = [&](const char *what, json::Value value, JwkFault fault) {
        QTest::addRow("C10 %s %s %s", type, member, what) << with(jwk, member, std::move(value)) << fault << name;
    };
    QTest::addRow("C10 %s %s absent", type, member) << without(jwk, member) << MemberMissing << name;
    row("null", json::Null(), MemberWrongType);
    constexpr std::array publicNumbers = {"n"sv, "e"sv, "x"sv, "y"sv, "pub"sv};
    const bool isPublic = std::ranges::find(publicNumbers, member) != publicNumbers.end();
    row("number", json::Number{"7"}, isPublic ? IsJsonNumber : MemberWrongType);
    row("array", json::Array{text}, MemberWrongType);
    row("true", json::Value(true), MemberWrongType);
    row("with a blank", text + " ", isPublic ? HasLineBreaks : BadBase64Url);
    row("with a line break", "\n" + text, isPublic ? HasLineBreaks : BadBase64Url);
    row("beyond ASCII", text + "\u00e9", BadBase64Url);
    row("plain base64", "+" + text.substr(1), Base64StandardAlphabet);
    row("padded", text + "=", Base64Padding);
    row("padded in the middle", text.substr(0, 4) + "=" + text.substr(4), Base64Padding);
}

/// What says what a key is not for: unreadable, it keeps the key from being used.
bool isRestriction(std::string_view member)
{
    return member == "alg" || member == "use" || member == "key_ops";
}

} // namespace

void TestJwk::keyNamesTheMemberAtFault_data()
{
    addFaultColumns();
    QTest::newRow("C10 empty object") << json::Object() << MemberMissing << "kty"_ba;
    QTest::newRow("C10 kty absent") << without(rsa(), "kty") << MemberMissing << "kty"_ba;
    QTest::newRow("C10 kty number") << with(rsa(), "kty", json::Number{"7"}) << MemberWrongType << "kty"_ba;
    QTest::newRow("C10 kty null") << with(rsa(), "kty", json::Null()) << MemberWrongType << "kty"_ba;
    QTest::newRow("C10 kty unknown") << with(rsa(), "kty", "LTE") << UnknownKeyType << "kty"_ba;
    QTest::newRow("C10 AKP of no known algorithm")
        << objectOf(R"({"kty":"AKP","alg":"ML-DSA-45","pub":"AA"})") << AlgorithmUnsupported << "alg"_ba;
    QTest::newRow("C10 AKP without alg") << objectOf(R"({"kty":"AKP","pub":"AA"})") << MemberMissing << "alg"_ba;
    for (const char *member : {"alg", "use"}) {
        QTest::addRow("C10 %s number", member)
            << with(ec(), member, json::Number{"7"}) << MemberWrongType << QByteArray(member);
        QTest::addRow("C10 %s array", member)
            << with(ec(), member, json::Array{"a"}) << MemberWrongType << QByteArray(member);
    }
    QTest::newRow("C9 key_ops string") << with(ec(), "key_ops", "verify") << MemberWrongType << "key_ops"_ba;
    QTest::newRow("C9 key_ops object") << with(ec(), "key_ops", json::Object()) << MemberWrongType << "key_ops"_ba;
    QTest::newRow("C9 key_ops array with a number")
        << with(ec(), "key_ops", json::Array{"verify", json::Number{"1"}}) << MemberWrongType << "key_ops"_ba;
    QTest::newRow("C10 kty in another case") << with(rsa(), "kty", "rsa") << UnknownKeyType << "kty"_ba;
    QTest::newRow("C10 kty empty") << with(rsa(), "kty", "") << UnknownKeyType << "kty"_ba;
    addEncodingRows("RSA", rsa(), "n");
    addEncodingRows("RSA", rsa(), "e");
    addEncodingRows("EC", ec(), "x");
    addEncodingRows("EC", ec(), "y");
    addEncodingRows("OKP", okp(), "x");
    addEncodingRows("oct", oct(), "k");
    for (const auto &[type, jwk] : {std::pair{"EC", ec()}, {"OKP", okp()}}) {
        QTest::addRow("C10 %s crv absent", type) << without(jwk, "crv") << MemberMissing << "crv"_ba;
        QTest::addRow("C10 %s crv number", type)
            << with(jwk, "crv", json::Number{"256"}) << MemberWrongType << "crv"_ba;
        QTest::addRow("C10 %s crv unknown", type) << with(jwk, "crv", "P-255") << UnknownCurve << "crv"_ba;
        QTest::addRow("C10 %s crv in another case", type) << with(jwk, "crv", "p-256") << UnknownCurve << "crv"_ba;
    }
    QTest::newRow("C10 EC with a curve of OKP") << with(ec(), "crv", "Ed25519") << UnknownCurve << "crv"_ba;
    QTest::newRow("C10 OKP with a curve of EC") << with(okp(), "crv", "P-256") << UnknownCurve << "crv"_ba;
    QTest::newRow("C10 oct k empty") << with(oct(), "k", "") << SecretEmpty << "k"_ba;
    // A1: a second text for the same bytes
    QTest::newRow("A1 n") << with(rsa(), "n", textOf(rsa(), "n").replace(341, 1, "h")) << BadBase64Url << "n"_ba;
    QTest::newRow("A1 e") << with(rsa(), "e", "AR") << BadBase64Url << "e"_ba;
    QTest::newRow("A1 x") << with(ec(), "x", textOf(ec(), "x").replace(42, 1, "5")) << BadBase64Url << "x"_ba;
    QTest::newRow("A1 y") << with(ec(), "y", textOf(ec(), "y").replace(42, 1, "N")) << BadBase64Url << "y"_ba;
    QTest::newRow("A2 n") << with(rsa(), "n", "Q") << BadBase64Url << "n"_ba;
}

void TestJwk::keyNamesTheMemberAtFault()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const JwkFault, fault);
    QFETCH(const QByteArray, member);
    compareFault(jwk, fault, member);
}

void TestJwk::otherSpellingsOfNumbersAreNamed_data()
{
    addFaultColumns();
    const auto key = [](const json::Object &jwk) { return Jwk(json::Value(jwk)).key().value(); };
    const auto rows = [&key](const char *type, const json::Object &jwk, const char *member) {
        const auto row = [&](const char *what, json::Value value, JwkFault fault) {
            QTest::addRow("%s %s as %s", type, member, what)
                << with(jwk, member, std::move(value)) << fault << QByteArray(member);
        };
        const std::string text = textOf(jwk, member);
        const Bytes number = base64url::decode(text).value();
        const Bytes der = crypto::spkiDer(key(jwk));
        const std::string pem = crypto::spkiPem(key(jwk));
        const std::string hex =
            QByteArray(reinterpret_cast<const char *>(number.data()), qsizetype(number.size())).toHex().toStdString();
        row("PEM", pem, HoldsPem);
        row("PEM in base64", base64url::encodeStandard(asBytes(pem)), HoldsPem);
        row("DER in base64", base64url::encodeStandard(der), HoldsDer);
        row("DER in base64url", base64url::encode(der), HoldsDer);
        row("digits", hex, HoldsHex);
        row("digits behind 0x", "0x" + hex, HoldsHex);
        row("digits in base64url", base64url::encode(asBytes(hex)), HoldsHex);
        row("decimal digits", std::string(60, '7') + "0123456789", HoldsDecimal);
        row("words", base64url::encode(asBytes(std::string("Error-FailedToFetch").append(60, 'x'))), HoldsText);
        row("lines", text.substr(0, 20) + "\r\n" + text.substr(20), HasLineBreaks);
        row("text with commas behind", text + ",,", HasStrayEnd);
        row("a number", json::Number{"65537"}, IsJsonNumber);
        const std::string certificate = "MIIB";
        QTest::addRow("%s %s in a certificate alone", type, member)
            << with(without(without(without(without(jwk, "n"), "e"), "x"), "y"), "x5c", json::Array{certificate})
            << OnlyCertificate << (member == "y"sv ? "x"_ba : QByteArray(member));
    };
    rows("RSA", rsa(), "n");
    rows("EC", ec(), "x");
    rows("EC", ec(), "y");
    for (const char *digits : {"65537", "010001", "0x10001"}) {
        QTest::addRow("RSA e as %s", digits)
            << with(rsa(), "e", digits) << (digits == "65537"sv ? HoldsDecimal : HoldsHex) << "e"_ba;
    }
}

void TestJwk::otherSpellingsOfNumbersAreNamed()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const JwkFault, fault);
    QFETCH(const QByteArray, member);
    const Jwk key{json::Value(jwk)};
    QVERIFY(!key.key());
    QCOMPARE(key.key().error().fault, fault);
    QCOMPARE(QByteArray::fromStdString(key.key().error().member), member);
}

void TestJwk::numbersAreTakenForNoOtherSpelling()
{
    for (int i = 0; i < 200; ++i) {
        const json::Object jwk = curveJwk(crypto::Curve::P256, crypto::generateOnCurve(crypto::Curve::P256));
        QVERIFY(Jwk(json::Value(jwk)).key());
    }
}

void TestJwk::duplicateMemberMakesTheKeyUnusable_data()
{
    QTest::addColumn<json::Object>("jwk");
    QTest::addColumn<QByteArray>("member");
    const auto full = [](json::Object jwk) {
        jwk.set("kid", "1");
        jwk.set("alg", "any");
        jwk.set("use", "sig");
        jwk.set("key_ops", json::Array{"verify"});
        return jwk;
    };
    for (const auto &[type, jwk] :
         {std::pair{"RSA", full(rsaPrivate())}, {"EC", full(ecPrivate())}, {"oct", full(oct())}}) {
        for (const json::Member &member : jwk.members()) {
            json::Object doubled = jwk;
            doubled.append(member.name, member.value);
            QTest::addRow("%s %s", type, member.name.c_str()) << doubled << QByteArray::fromStdString(member.name);
        }
    }
}

void TestJwk::duplicateMemberMakesTheKeyUnusable()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const QByteArray, member);
    compareFault(jwk, DuplicateMember, member);
}

void TestJwk::minorFaultsLeaveTheKeyUsable_data()
{
    addFaultColumns();
    for (const char *member : {"kid", "alg", "use", "x5u", "x5t", "x5t#S256"}) {
        const auto row = [&](const char *what, json::Value value) {
            QTest::addRow("C10 %s %s", member, what)
                << with(ec(), member, std::move(value)) << MemberWrongType << QByteArray(member);
        };
        row("null", json::Null());
        if (isRestriction(member))
            continue;
        row("number", json::Number{"7"});
        row("array", json::Array{"a"});
    }
    for (const char *member : {"key_ops", "x5c"}) {
        const auto row = [&](const char *what, json::Value value) {
            QTest::addRow("C10 %s %s", member, what)
                << with(ec(), member, std::move(value)) << MemberWrongType << QByteArray(member);
        };
        row("null", json::Null());
        if (isRestriction(member))
            continue;
        row("string", "verify");
        row("object", json::Object());
        row("array with a number", json::Array{"verify", json::Number{"1"}});
    }
    QTest::newRow("x5t padded") << with(ec(), "x5t", "AAA=") << Base64Padding << "x5t"_ba;
    QTest::newRow("x5t#S256 in plain base64")
        << with(ec(), "x5t#S256", "A/A") << Base64StandardAlphabet << "x5t#S256"_ba;
    QTest::newRow("n in an EC key") << with(ec(), "n", "!") << BadBase64Url << "n"_ba;
    QTest::newRow("y in an OKP key") << with(okp(), "y", json::Number{"7"}) << MemberWrongType << "y"_ba;
    QTest::newRow("crv in an RSA key") << with(rsa(), "crv", json::Number{"7"}) << MemberWrongType << "crv"_ba;
    json::Object doubled = with(ec(), "x5u", "a");
    doubled.append("x5u", "b");
    QTest::newRow("x5u twice") << doubled << DuplicateMember << "x5u"_ba;
}

void TestJwk::minorFaultsLeaveTheKeyUsable()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const JwkFault, fault);
    QFETCH(const QByteArray, member);
    const Jwk key{json::Value(jwk)};
    QVERIFY(key.key());
    QCOMPARE(key.memberErrors().size(), size_t(1));
    QVERIFY(key.memberErrors().front() == (JwkError{fault, member.toStdString()}));
}

void TestJwk::publicPartHoldsNoPrivateMember_data()
{
    QTest::addColumn<json::Object>("jwk");
    QTest::addColumn<qsizetype>("privateMembers");
    QTest::newRow("C6 RSA") << rsaPrivate() << qsizetype(6);
    QTest::newRow("C6 RSA with oth") << with(rsaPrivate(), "oth", json::Array{}) << qsizetype(7);
    QTest::newRow("C6 EC") << ecPrivate() << qsizetype(1);
    QTest::newRow("C6 OKP") << objectOf(rfc::ed25519PrivateKey) << qsizetype(1);
    QTest::newRow("C6 oct") << oct() << qsizetype(1);
    QTest::newRow("C6 unknown type") << objectOf(R"({"kty":"new","d":"AA","pub":"AA"})") << qsizetype(1);
    QTest::newRow("C6 ML-DSA") << objectOf(R"({"kty":"AKP","alg":"ML-DSA-44","pub":"AA","priv":"AA"})") << qsizetype(1);
    QTest::newRow("public") << rsa() << qsizetype(0);
}

void TestJwk::publicPartHoldsNoPrivateMember()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const qsizetype, privateMembers);
    const Jwk key{json::Value(jwk)};
    QCOMPARE(key.carriesPrivateMembers(), privateMembers > 0);
    const Jwk shown(key.publicPart());
    QVERIFY(!shown.carriesPrivateMembers());
    QCOMPARE(qsizetype(shown.source().asObject()->size()), qsizetype(jwk.size()) - privateMembers);
    QCOMPARE(shown.keyType(), key.keyType());
    QCOMPARE(shown.id(), key.id());
    if (!key.isSymmetric())
        QCOMPARE(shown.thumbprint(), key.thumbprint());
    for (const json::Member &member : shown.source().asObject()->members())
        QVERIFY(!isPrivateMember(member.name));
}

void TestJwk::metadataIsReadAsItIs()
{
    const Jwk key(valueOf(R"({"kty":"oct","k":"AA","kid":"\u0000a","alg":"HS256","use":"enc",
                              "key_ops":["sign","verify","verify",""],"new":[1.10]})"));
    QVERIFY(key.key());
    QCOMPARE(key.id(), std::optional(KeyId{std::string("\0a", 2)}));
    QCOMPARE(key.algorithm(), std::optional<std::string>("HS256"));
    // C9: what does not agree is kept for the lint to tell.
    QCOMPARE(key.use(), std::optional<std::string>("enc"));
    QVERIFY(key.operations() == std::optional(Texts{"sign", "verify", "verify", ""}));
    QVERIFY(key.isSymmetric());
    QVERIFY(key.memberErrors().empty());
    QVERIFY(key.source().asObject()->find("new"));
}

void TestJwk::keyIdOfAnotherTypeIsNotOne()
{
    for (const char *text : {"7", "null", "[\"a\"]", "{}", "true"}) {
        const Jwk key(valueOf(std::string(R"({"kty":"oct","k":"AA","kid":)") + text + "}"));
        QVERIFY(!key.id());
        QCOMPARE(key.memberErrors().size(), size_t(1));
    }
    const Jwk empty(valueOf(R"({"kty":"oct","k":"AA","kid":""})"));
    QCOMPARE(empty.id(), std::optional(KeyId{}));
}

void TestJwk::unusableKeyStillTellsItsMembers()
{
    const Jwk key(valueOf(R"({"kty":"EC","crv":"P-255","x":"AA","y":"AA","kid":"k","use":"sig"})"));
    QVERIFY(!key.key());
    QCOMPARE(key.keyType(), std::string("EC"));
    QCOMPARE(key.curve(), std::string("P-255"));
    QCOMPARE(key.id(), std::optional(KeyId{"k"}));
    QCOMPARE(key.thumbprint().size(), size_t(43));
    QVERIFY(Jwk(valueOf(R"({"kty":"EC","crv":"P-256","x":"AA"})")).thumbprint().empty());
    QVERIFY(Jwk(valueOf(R"({"kty":"new","x":"AA"})")).thumbprint().empty());
}

void TestJwk::anythingButAnObjectIsNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "true", "7", "\"RSA\"", "[]", "[{\"kty\":\"oct\",\"k\":\"AA\"}]"})
        QTest::addRow("C10 %s", text) << QByteArray(text);
}

void TestJwk::anythingButAnObjectIsNoKey()
{
    QFETCH(const QByteArray, text);
    const json::Value value = valueOf(text.toStdString());
    const Jwk key(value);
    QVERIFY(!key.key());
    QCOMPARE(key.key().error().fault, NotAnObject);
    QVERIFY(key.thumbprint().empty() && key.keyType().empty() && !key.carriesPrivateMembers());
    QVERIFY(key.publicPart() == withoutPrivateMaterial(value)); // an array of keys has private members too
}

QTEST_GUILESS_MAIN(TestJwk)
#include "tst_jwk.moc"
