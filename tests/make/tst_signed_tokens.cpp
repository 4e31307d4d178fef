// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "make/made_token.h"
#include "make/signing.h"
#include "tests/make/made_keys.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

namespace tokenscope::make {

using namespace Qt::StringLiterals;
using inspect::Verdict;

/// What is signed is accepted by our own inspection, and no more once a bit of it has changed.
class TestSignedTokens : public QObject
{
    Q_OBJECT
private slots:
    void everyAlgorithmInEveryForm_data();
    void everyAlgorithmInEveryForm();
    void severalSignatures();
    void usualAlgorithm_data();
    void usualAlgorithm();
    void keyIsRefused_data();
    void keyIsRefused();
    void payloadCannotStandUnencoded_data();
    void payloadCannotStandUnencoded();
    void headerIsOfThisKey();
    void headerEditsComeLast();
    void draftsBeginFromTokens_data();
    void draftsBeginFromTokens();
    void draftsBeginFromNothingElse_data();
    void draftsBeginFromNothingElse();
};

namespace {

TokenDraft goodDraft()
{
    TokenDraft draft = draftOfPayload(
        R"({"iss":"https://issuer.example","sub":"ada","aud":"app","iat":1795438790,"exp":1795438860,"n":1.10})");
    draft.header.append("typ", json::Value("JWT"));
    return draft;
}

SigningOrder orderFor(std::string_view algorithm)
{
    SigningOrder order;
    order.keys.push_back(signingKey(keyFor(algorithm), algorithm).value());
    return order;
}

inspect::Inspection judge(std::string_view text, const SigningOrder &order, const TokenDraft &draft)
{
    std::vector<jose::Jwk> keys;
    for (const SigningKey &key : order.keys)
        keys.push_back(key.key);
    const std::string payload = payloadText(draft);
    MadeToken made{text, keys};
    if (order.isDetached)
        made.detachedPayload = payload;
    return inspectMade(made, {}, moment);
}

/// One bit of a byte in the first, middle or last third of the signature.
std::string withChangedSignature(const std::string &token, std::size_t place)
{
    const std::string mark = R"("signature":")";
    const std::size_t begin = token.contains(mark) ? token.rfind(mark) + mark.size() : token.rfind('.') + 1;
    const std::size_t end = token.contains(mark) ? token.find('"', begin) : token.size();
    Bytes bytes = base64url::decode(token.substr(begin, end - begin)).value();
    bytes[place * (bytes.size() - 1) / 2] ^= 1;
    return token.substr(0, begin) + base64url::encode(bytes) + token.substr(end);
}

} // namespace

void TestSignedTokens::everyAlgorithmInEveryForm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<Serialization>("serialization");
    QTest::addColumn<bool>("isDetached");
    QTest::addColumn<bool>("isUnencoded");
    using enum Serialization;
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        const QByteArray name(algorithm.name.data());
        QTest::addRow("%s, compact", name.constData()) << name << Compact << false << false;
        QTest::addRow("%s, flattened", name.constData()) << name << Flattened << false << false;
        QTest::addRow("%s, general", name.constData()) << name << General << false << false;
        QTest::addRow("%s, detached", name.constData()) << name << Compact << true << false;
    }
    QTest::newRow("detached and unencoded") << "ES256"_ba << Compact << true << true;
    QTest::newRow("unencoded in JSON") << "HS256"_ba << Flattened << false << true;
    QTest::newRow("unencoded in general JSON, detached") << "RS256"_ba << General << true << true;
}

void TestSignedTokens::everyAlgorithmInEveryForm()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const Serialization, serialization);
    QFETCH(const bool, isDetached);
    QFETCH(const bool, isUnencoded);
    SigningOrder order = orderFor(algorithm.toStdString());
    order.serialization = serialization;
    order.isDetached = isDetached;
    order.isUnencoded = isUnencoded;
    // RFC 7797, 7: a payload that is not encoded is no JWT's.
    const TokenDraft draft = isUnencoded ? draftOfPayload("plain data 1-10") : goodDraft();
    const std::string token = signToken(draft, order).value();
    const inspect::Inspection good = judge(token, order, draft);
    QCOMPARE(good.verdict, Verdict::Accepted);
    const std::string payload = payloadText(draft);
    QCOMPARE(isDetached, !token.contains(isUnencoded ? payload : base64url::encode(asBytes(payload))));
    for (std::size_t place = 0; place < 3; ++place)
        QCOMPARE(judge(withChangedSignature(token, place), order, draft).verdict, Verdict::Rejected);
    if (isDetached) {
        TokenDraft changed = draftOfPayload("something else");
        QCOMPARE(judge(token, order, changed).verdict, Verdict::Rejected);
    }
}

void TestSignedTokens::severalSignatures()
{
    SigningOrder order = orderFor("ES256");
    order.keys.push_back(signingKey(keyFor("EdDSA"), {}).value());
    QCOMPARE(signToken(goodDraft(), order).error().fault, SigningFault::OneSignatureOnly);
    order.serialization = Serialization::General;
    const std::string token = signToken(goodDraft(), order).value();
    const inspect::Inspection both = judge(token, order, goodDraft());
    QCOMPARE(both.verdict, Verdict::Accepted);
    QCOMPARE(both.signatures.size(), std::size_t(2));
    QCOMPARE(judge(withChangedSignature(token, 1), order, goodDraft()).verdict, Verdict::Rejected);
    QCOMPARE(signToken(goodDraft(), {}).error().fault, SigningFault::NoKey);
}

void TestSignedTokens::usualAlgorithm_data()
{
    QTest::addColumn<KeyOrder>("order");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("RSA") << KeyOrder{.keyType = "RSA"} << "RS256"_ba;
    QTest::newRow("P-256") << KeyOrder{.curve = "P-256"} << "ES256"_ba;
    QTest::newRow("P-384") << KeyOrder{.curve = "P-384"} << "ES384"_ba;
    QTest::newRow("P-521") << KeyOrder{.curve = "P-521"} << "ES512"_ba;
    QTest::newRow("secp256k1") << KeyOrder{.curve = "secp256k1"} << "ES256K"_ba;
    QTest::newRow("Ed25519") << KeyOrder{.curve = "Ed25519"} << "EdDSA"_ba;
    QTest::newRow("Ed448") << KeyOrder{.curve = "Ed448"} << "EdDSA"_ba;
    QTest::newRow("secret") << KeyOrder{.keyType = "oct"} << "HS256"_ba;
    QTest::newRow("the key says") << KeyOrder{.algorithm = "HS512"} << "HS512"_ba;
    QTest::newRow("fully specified") << KeyOrder{.algorithm = "Ed25519"} << "Ed25519"_ba;
}

void TestSignedTokens::usualAlgorithm()
{
    QFETCH(const KeyOrder, order);
    QFETCH(const QByteArray, algorithm);
    const auto key = signingKey(makeKey(order).value(), {});
    QVERIFY(key.has_value());
    QCOMPARE(QByteArray(key->algorithm->name.data()), algorithm);
}

void TestSignedTokens::keyIsRefused_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<SigningFault>("fault");
    const auto text = [](const json::Value &jwk) { return QByteArray::fromStdString(json::write(jwk)); };
    const QByteArray ec = text(keyFor("ES256").source());
    using enum SigningFault;
    QTest::newRow("public half") << text(keyFor("ES256").publicPart()) << ""_ba << KeyIsPublic;
    QTest::newRow("faulty") << R"({"kty":"EC","crv":"P-256"})"_ba << ""_ba << KeyUnusable;
    QTest::newRow("to encrypt to") << text(makeKey({.use = "enc"}).value().source()) << ""_ba << KeyIsForEncryption;
    QTest::newRow("X25519") << text(makeKey({.curve = "X25519"}).value().source()) << ""_ba << NoAlgorithm;
    QTest::newRow("none") << ec << "none"_ba << AlgorithmUnknown;
    QTest::newRow("small letters") << ec << "es256"_ba << AlgorithmUnknown;
    QTest::newRow("ES384 on P-256") << ec << "ES384"_ba << AlgorithmDoesNotFit;
    QTest::newRow("HS256 of a key pair") << ec << "HS256"_ba << AlgorithmDoesNotFit;
}

void TestSignedTokens::keyIsRefused()
{
    QFETCH(const QByteArray, jwk);
    QFETCH(const QByteArray, algorithm);
    QFETCH(const SigningFault, fault);
    const jose::Jwk key(json::parse(jwk.toStdString()).value().root);
    const auto signing = signingKey(key, algorithm.toStdString());
    QVERIFY(!signing);
    QCOMPARE(signing.error().fault, fault);
}

void TestSignedTokens::payloadCannotStandUnencoded_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Serialization>("serialization");
    QTest::addColumn<SigningFault>("fault");
    using enum Serialization;
    QTest::newRow("dot") << "a.b"_ba << Compact << SigningFault::PayloadHasDot;
    QTest::newRow("line break") << "a\nb"_ba << Compact << SigningFault::PayloadNotPlain;
    QTest::newRow("umlaut") << "ä"_ba << Compact << SigningFault::PayloadNotPlain;
    QTest::newRow("no UTF-8 in JSON") << "\xff"_ba << Flattened << SigningFault::PayloadNotPlain;
}

void TestSignedTokens::payloadCannotStandUnencoded()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const Serialization, serialization);
    QFETCH(const SigningFault, fault);
    SigningOrder order = orderFor("ES256");
    order.serialization = serialization;
    order.isUnencoded = true;
    const TokenDraft draft = draftOfPayload(payload.toStdString());
    QCOMPARE(signToken(draft, order).error().fault, fault);
    order.isDetached = true;
    const std::string token = signToken(draft, order).value();
    QCOMPARE(judge(token, order, draft).signature.state, inspect::SignatureState::Verified);
}

void TestSignedTokens::headerIsOfThisKey()
{
    TokenDraft draft = goodDraft();
    for (const char *name : {"kid", "x5t", "x5c", "jwk", "jku"})
        draft.header.append(name, json::Value("of another key"));
    const SigningOrder order = orderFor("ES256");
    const json::Object header = headerFor(draft, order.keys.front(), order);
    QCOMPARE(json::write(header), R"({"alg":"ES256","typ":"JWT","jwk":)" +
                                      json::write(barePublicKey(order.keys.front().key)) +
                                      R"(,"jku":"of another key"})");
    draft.header.remove("jwk");
    QCOMPARE(*headerFor(draft, order.keys.front(), order).find("kid"),
             json::Value(order.keys.front().key.id().value().value));
}

void TestSignedTokens::headerEditsComeLast()
{
    SigningOrder order = orderFor("ES256");
    order.headerEdits = {{"typ"}, {{"kid", json::Value("mine")}}};
    const std::string token = signToken(goodDraft(), order).value();
    QCOMPARE(json::write(judge(token, order, goodDraft()).header.value().root),
             std::string(R"({"alg":"ES256","kid":"mine"})"));
}

void TestSignedTokens::draftsBeginFromTokens_data()
{
    QTest::addColumn<QByteArray>("around");
    QTest::newRow("alone") << "%1"_ba;
    QTest::newRow("in a header") << "Authorization: Bearer %1\n"_ba;
    QTest::newRow("in a log") << "2026-11-23 12:00 GET / token=%1 200\n"_ba;
}

void TestSignedTokens::draftsBeginFromTokens()
{
    QFETCH(const QByteArray, around);
    SigningOrder order = orderFor("ES256");
    const std::string token = signToken(goodDraft(), order).value();
    const auto draft = draftOfToken(QByteArray(around).replace("%1", token.c_str()).toStdString());
    QVERIFY(draft.has_value());
    QCOMPARE(json::write(draft->claims.value()), json::write(goodDraft().claims.value()));
    const SigningOrder another = orderFor("RS256");
    const std::string again = signToken(*draft, another).value();
    QCOMPARE(judge(again, another, *draft).verdict, Verdict::Accepted);
}

void TestSignedTokens::draftsBeginFromNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DraftFault>("fault");
    QTest::newRow("words") << "no token here"_ba << DraftFault::NotAToken;
    QTest::newRow("encrypted")
        << "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA"_ba
        << DraftFault::Encrypted;
    QTest::newRow("detached") << "eyJhbGciOiJIUzI1NiJ9..AAAA"_ba << DraftFault::NoPayload;
}

void TestSignedTokens::draftsBeginFromNothingElse()
{
    QFETCH(const QByteArray, text);
    QFETCH(const DraftFault, fault);
    const auto draft = draftOfToken(text.toStdString());
    QVERIFY(!draft);
    QCOMPARE(draft.error(), fault);
}

} // namespace tokenscope::make

QTEST_GUILESS_MAIN(tokenscope::make::TestSignedTokens)
#include "tst_signed_tokens.moc"
