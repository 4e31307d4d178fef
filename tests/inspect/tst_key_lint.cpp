// SPDX-License-Identifier: Apache-2.0
#include "inspect/key_lint.h"
#include "jose/jwk_builder.h"
#include "tests/inspect/token_workshop.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// What is said of keys before any token comes.
class TestKeyLint final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrongWithAKey_data();
    void findsWhatIsWrongWithAKey();
    void findsRepeatedKids();
    void findsAnEmptySet();
    void isQuietAboutAGoodKey();
};

namespace {

json::Value edited(json::Value jwk, std::string_view name, json::Value value)
{
    jwk.asObject()->set(name, std::move(value));
    return jwk;
}

json::Value removed(json::Value jwk, std::string_view name)
{
    jwk.asObject()->remove(name);
    return jwk;
}

KeyLint lintOf(std::vector<json::Value> jwks)
{
    return lint(*source(std::move(jwks)).keys);
}

bool has(const std::vector<Finding> &findings, Code code)
{
    return std::ranges::find(findings, code, &Finding::code) != findings.end();
}

} // namespace

void TestKeyLint::findsWhatIsWrongWithAKey_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("jwk");
    const Signer ec = makeSigner("ES256", "k");
    const Signer rsa = makeSigner("RS256", "k");
    const auto row = [](const char *name, Code code, const json::Value &jwk) {
        QTest::newRow(name) << code << QByteArray::fromStdString(json::write(jwk));
    };
    row("private key", Code::PrivateKeyExposed, json::Value(ec.jwk));
    row("shared secret", Code::PrivateKeyExposed, json::Value(makeSecret("HS256", "s", "x").jwk));
    row("no kid", Code::KidAbsent, removed(ec.publicJwk(), "kid"));
    row("no alg", Code::AlgAbsent, removed(ec.publicJwk(), "alg"));
    row("no use", Code::UseAbsent, ec.publicJwk());
    row("kid is a number", Code::MemberWrongType, edited(ec.publicJwk(), "kid", json::Value(std::int64_t(1))));
    row("unknown type", Code::KeyTypeUnknown, edited(ec.publicJwk(), "kty", json::Value("AKP")));
    row("unknown curve", Code::KeyTypeUnknown, edited(ec.publicJwk(), "crv", json::Value("P-192")));
    row("short coordinate", Code::CoordinateLength, edited(ec.publicJwk(), "x", json::Value("AQAB")));
    row("not on the curve", Code::KeyMalformed, edited(ec.publicJwk(), "x", *ec.publicJwk().asObject()->find("y")));
    row("no modulus", Code::KeyMalformed, removed(rsa.publicJwk(), "n"));
    row("padding", Code::Base64Padding, edited(rsa.publicJwk(), "e", json::Value("AQAB==")));
    row("exponent of 3", Code::ExponentUnusual, edited(rsa.publicJwk(), "e", json::Value("Aw")));
    row("RSA of 1024 bits", Code::KeyTooSmall, [] {
        json::Object jwk = jose::rsaJwk(crypto::generateRsa(1024));
        return jose::Jwk(json::Value(jwk)).publicPart();
    }());
    row("use against key_ops", Code::UseAndKeyOpsDisagree,
        edited(edited(ec.publicJwk(), "use", json::Value("enc")), "key_ops",
               json::Value(json::Array{json::Value("verify")})));
}

void TestKeyLint::findsWhatIsWrongWithAKey()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, jwk);
    const KeyLint result = lintOf({json::parse(jwk.toStdString()).value().root});
    QVERIFY2(has(result.perKey.front(), code), jwk.constData());
}

void TestKeyLint::findsRepeatedKids()
{
    const Signer a = makeSigner("ES256", "same");
    const Signer b = makeSigner("ES384", "same");
    const KeyLint result = lintOf({a.publicJwk(), b.publicJwk()});
    QVERIFY(has(result.perKey[0], Code::DuplicateKid) && has(result.perKey[1], Code::DuplicateKid));
    QCOMPARE(result.warnings(), std::size_t(2));
}

void TestKeyLint::findsAnEmptySet()
{
    QVERIFY(has(lintOf({}).set, Code::KeySetEmpty));
}

void TestKeyLint::isQuietAboutAGoodKey()
{
    const Signer signer = makeSigner("RS256", "k");
    const KeyLint result = lintOf({edited(signer.publicJwk(), "use", json::Value("sig"))});
    QVERIFY(result.perKey.front().empty());
    QCOMPARE(result.warnings(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestKeyLint)
#include "tst_key_lint.moc"
