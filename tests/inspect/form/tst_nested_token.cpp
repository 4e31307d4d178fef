// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/jwe_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// With `cty`, as RFC 7519, 5.2 demands of a token that holds another one.
std::string wrapped(const std::string &token, const Reader &reader, std::string_view alg = "RSA-OAEP")
{
    json::Object header = encryptionHeader(alg);
    header.append("cty", "JWT");
    return encrypted(header, token, reader);
}

std::string signedAround(const Signer &signer, const std::string &token)
{
    json::Object header = headerOf(signer);
    header.append("cty", "JWT");
    return sign(signer, header, token);
}

} // namespace

/// Tokens inside tokens: each layer has its own verdict, and none is covered by what is around it.
class TestNestedToken final : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheTokenInside_data();
    void judgesTheTokenInside();
    void recipientsKeyIsNoIssuersKey();
    void namedKeyOpensTheOuterLayerOnly();
    void judgesEachLayer_data();
    void judgesEachLayer();
    void claimsUnderAWrongContentTypeAreChecked();
    void isNeverBetterThanTheTokenInside_data();
    void isNeverBetterThanTheTokenInside();
    void tokenInOtherWordsIsLeftUnchecked_data();
    void tokenInOtherWordsIsLeftUnchecked();
    void tokenEncodedAgainIsLeftUnchecked_data();
    void tokenEncodedAgainIsLeftUnchecked();
    void announcedTokenIsMissed();
    void severalInsideAreAllJudged();
    void claimsMayHoldTokens();
    void tokenOfTwoFormsInsideIsNeverAccepted();
    void inAListOfSignatures();
};

void TestNestedToken::judgesTheTokenInside_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("announced");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Code>("cause");
    const auto row = [](const char *name, const std::string &inner, Verdict verdict, Code cause,
                        bool announced = true) {
        QTest::newRow(name) << QByteArray::fromStdString(inner) << announced << verdict << cause;
    };
    json::Object expired = goodClaims();
    expired.set("exp", json::Value(now - 7200));
    const Signer stranger = makeSigner("ES256", "issuer");
    const std::string good = goodToken(issuer());
    row("signed", good, Verdict::Accepted, Code::EncryptedToken);
    row("signed, without cty", good, Verdict::Accepted, Code::EncryptedToken, false);
    row("signed, expired", sign(issuer(), expired), Verdict::Rejected, Code::Expired);
    row("B22 signed by another key", goodToken(stranger), Verdict::Rejected, Code::SignatureMismatch);
    row("B22 unsigned", encoded(R"({"alg":"none"})") + "." + encoded(json::write(goodClaims())) + ".",
        Verdict::Rejected, Code::AlgNone);
    row("B22 content changed", withSegment(good, 1, encoded("{}")), Verdict::Rejected, Code::SignatureMismatch);
    row("encrypted twice", encrypted(encryptionHeader("dir"), "{}", secretReader()), Verdict::Unverified,
        Code::EncryptedToken);
    row("encrypted twice, without cty", encrypted(encryptionHeader("dir"), "{}", secretReader()), Verdict::Unverified,
        Code::EncryptedToken, false);
    row("encrypted to somebody else", encrypted(encryptionHeader("dir"), "{}", Reader(jose::octJwk(Bytes(16, 9)))),
        Verdict::Unverified, Code::EncryptedToken);
    row("announced, but no token", "hello", Verdict::Rejected, Code::PayloadNotJson);
}

void TestNestedToken::judgesTheTokenInside()
{
    QFETCH(const QByteArray, inner);
    QFETCH(const bool, announced);
    QFETCH(const Verdict, verdict);
    QFETCH(const Code, cause);
    const std::string token = announced ? wrapped(inner.toStdString(), rsaReader())
                                        : encrypted(encryptionHeader("RSA-OAEP"), inner.toStdString(), rsaReader());
    const Inspection inspection = judge(token, ringWith({&rsaReader(), &secretReader()}));
    QCOMPARE(inspection.verdict, verdict);
    QCOMPARE(inspection.cause.value(), cause);
    QCOMPARE(inspection.decryption->state, DecryptionState::Decrypted);
    QVERIFY(sameBytes(inspection.payloadBytes, asBytes(inner.toStdString())));
    QCOMPARE(inspection.nested.size(), std::size_t(cause == Code::PayloadNotJson ? 0 : 1));
    if (inspection.nested.empty())
        return;
    QCOMPARE(inspection.nested.front().verdict, verdict);
    QCOMPARE(inspection.nested.front().token, inner.toStdString());
    QCOMPARE(inspection.signature.state, inspection.nested.front().signature.state);
    if (verdict == Verdict::Accepted) {
        QCOMPARE(inspection.signature.keyId.value(), std::string("issuer"));
        QVERIFY(inspection.claims && inspection.claims->issuer() == "https://issuer.example");
        QCOMPARE(checkOf(inspection, CheckName::Signature)->state, CheckState::Passed);
        QCOMPARE(inspection.find(Code::EncryptedToken)->severity, Severity::Note);
    }
}

void TestNestedToken::recipientsKeyIsNoIssuersKey()
{
    const std::string token = wrapped(goodToken(issuer()), rsaReader());
    InspectionKeys keys = ringWith({&rsaReader()}, false);
    for (const bool named : {false, true}) {
        keys.current.front().explicitKey = named;
        const Inspection inspection = judge(token, keys);
        QCOMPARE(inspection.verdict, Verdict::Unverified);
        QCOMPARE(inspection.cause.value(), Code::NoKeys);
        QVERIFY(inspection.claims.has_value());
    }
    // It still opens what is encrypted twice.
    const Inspection twice = judge(wrapped(wrapped("{}", rsaReader()), rsaReader()), keys);
    QCOMPARE(twice.nested.front().decryption->state, DecryptionState::Decrypted);
}

void TestNestedToken::namedKeyOpensTheOuterLayerOnly()
{
    const std::string token = wrapped(goodToken(issuer()), rsaReader());
    InspectionKeys keys = ringWith({&rsaReader()});
    keys.current.front().explicitKey = true;
    QCOMPARE(judge(token, keys).verdict, Verdict::Accepted);
    // Named for verifying, it does not keep the other from decrypting.
    keys.current.front().explicitKey = false;
    keys.current.back().explicitKey = true;
    QCOMPARE(judge(token, keys).verdict, Verdict::Accepted);
}

void TestNestedToken::judgesEachLayer_data()
{
    QTest::addColumn<int>("layers"); // around an innermost token
    QTest::addColumn<QByteArray>("innermost");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<int>("seen");
    QTest::addColumn<Verdict>("verdict");
    const std::string good = goodToken(issuer());
    const std::string unsignedToken = encoded(R"({"alg":"none"})") + "." + encoded("{}") + ".";
    const std::string stranger = goodToken(makeSigner("ES256", "issuer"));
    for (const bool encrypted : {false, true}) {
        const auto row = [encrypted](const char *name, int layers, const std::string &innermost, int seen,
                                     Verdict verdict) {
            QTest::addRow("B22 %s, %s", name, encrypted ? "encrypted" : "signed")
                << layers << QByteArray::fromStdString(innermost) << encrypted << seen << verdict;
        };
        row("1 deep", 1, good, 1, Verdict::Accepted);
        row("2 deep", 2, good, 2, Verdict::Accepted);
        row("4 deep", 4, good, 4, Verdict::Accepted);
        row("5 deep", 5, good, 4, Verdict::Unverified);
        row("20 deep, as 50 are half a gigabyte", 20, good, 4, Verdict::Unverified);
        row("innermost unsigned", 2, unsignedToken, 2, Verdict::Rejected);
        row("innermost by another key", 2, stranger, 2, Verdict::Rejected);
        row("innermost unsigned and too deep", 5, unsignedToken, 4, Verdict::Unverified);
    }
}

void TestNestedToken::judgesEachLayer()
{
    QFETCH(const int, layers);
    QFETCH(const QByteArray, innermost);
    QFETCH(const bool, encrypted);
    QFETCH(const int, seen);
    QFETCH(const Verdict, verdict);
    std::string token = innermost.toStdString();
    for (int i = 0; i < layers; ++i)
        token = encrypted ? wrapped(token, secretReader(), "A128KW") : signedAround(issuer(), token);
    const Inspection inspection = judge(token, encrypted ? ringWith({&secretReader()}) : loaded({&issuer()}));
    QCOMPARE(inspection.verdict, verdict);
    int count = 0;
    const Inspection *layer = &inspection;
    for (; !layer->nested.empty(); layer = &layer->nested.front()) {
        ++count;
        QVERIFY(verdict != Verdict::Accepted || layer->verdict == Verdict::Accepted);
    }
    QCOMPARE(count, seen);
    if (!encrypted)
        QCOMPARE(inspection.signature.state, SignatureState::Verified); // its own, whatever is inside
    const bool tooDeep = layers > seen;
    const Finding *limit = layer->find(Code::NestedToken);
    QCOMPARE(limit && numberIn(*limit, "limit") == 5, tooDeep);
    if (tooDeep)
        QCOMPARE(inspection.cause.value(), Code::NestedToken);
}

void TestNestedToken::claimsUnderAWrongContentTypeAreChecked()
{
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    const Inspection inspection = judge(signedAround(issuer(), json::write(claims)), loaded({&issuer()}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(inspection.cause.value(), Code::Expired);
    QVERIFY(inspection.nested.empty());
}

void TestNestedToken::isNeverBetterThanTheTokenInside_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("form");
    for (const char *type : {"", "JWT", "jwt", "Jwt", "application/jwt", "APPLICATION/JWT", "x+jwt", "JOSE",
                             "application/jose+json", "text/plain", "JWS", "application/json"}) {
        for (const int form : {0, 1, 2, 3, 4, 5, 6, 7})
            QTest::addRow("L13 cty %s, form %d", type, form) << QByteArray(type) << form;
    }
}

namespace {

/// A token as it may stand in a payload.
std::string inForm(const std::string &token, int form)
{
    const std::string flattened = R"({"payload":")" + segmentOf(token, 1) + R"(","protected":")" + segmentOf(token, 0) +
                                  R"(","signature":")" + segmentOf(token, 2) + R"("})";
    switch (form) {
    case 1:
        return " " + token + "\r\n";
    case 2:
        return "\xEF\xBB\xBF" + token;
    case 3:
        return '"' + token + '"';
    case 4:
        return R"([")" + token + R"("])";
    case 5:
        return flattened;
    case 6:
        return R"({"payload":")" + segmentOf(token, 1) + R"(","signatures":[{"protected":")" + segmentOf(token, 0) +
               R"(","signature":")" + segmentOf(token, 2) + R"("}]})";
    case 7:
        return "[" + flattened + "]";
    default:
        return token;
    }
}

} // namespace

void TestNestedToken::isNeverBetterThanTheTokenInside()
{
    QFETCH(const QByteArray, contentType);
    QFETCH(const int, form);
    json::Object header = headerOf(issuer());
    header.remove("typ");
    if (!contentType.isEmpty())
        header.append("cty", contentType.toStdString());
    const auto verdictOn = [&](const std::string &inner) {
        return judge(sign(issuer(), header, inForm(inner, form)), loaded({&issuer()})).verdict;
    };
    QCOMPARE(verdictOn(goodToken(issuer())), Verdict::Accepted);
    QCOMPARE(verdictOn(goodToken(makeSigner("ES256", "issuer"))), Verdict::Rejected);
    for (const char *unsignedHeader : {R"({"alg":"none"})", "\t{\"alg\":\"none\"}", R"({"\u0061lg":"none"})"})
        QCOMPARE(verdictOn(encoded(unsignedHeader) + "." + encoded(json::write(goodClaims())) + "."),
                 Verdict::Rejected);
    json::Object expired = goodClaims();
    expired.set("exp", json::Value(now - 7200));
    QCOMPARE(verdictOn(sign(issuer(), expired)), Verdict::Rejected);
    // At any depth.
    QCOMPARE(verdictOn(sign(issuer(), header, inForm(sign(issuer(), expired), form))), Verdict::Rejected);
}

void TestNestedToken::tokenInOtherWordsIsLeftUnchecked_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("width");
    QTest::newRow("L13 Bearer") << QByteArray("Bearer ") << QByteArray() << 1;
    QTest::newRow("L13 quotes") << QByteArray("'") << QByteArray("',") << 1;
    QTest::newRow("L13 sentence") << QByteArray("It sent ") << QByteArray(" to us.") << 1;
    QTest::newRow("L13 form") << QByteArray("a=1&id_token=") << QByteArray("&state=2") << 1;
    QTest::newRow("L13 HTML") << QByteArray("<t>") << QByteArray("</t>") << 1;
    QTest::newRow("L13 zero-width space") << QByteArray("\xE2\x80\x8B") << QByteArray() << 1;
    QTest::newRow("L13 in a list") << QByteArray("[\"Bearer ") << QByteArray("\"]") << 1;
    QTest::newRow("L13 UTF-16") << QByteArray() << QByteArray() << 2;
    QTest::newRow("L13 UTF-32") << QByteArray() << QByteArray() << 4;
}

void TestNestedToken::tokenInOtherWordsIsLeftUnchecked()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, width);
    json::Object header = headerOf(issuer());
    header.remove("typ");
    for (const std::string &token :
         {goodToken(makeSigner("ES256", "issuer")), encoded("{\n\"alg\":\"none\"}") + ".e30.AAAA",
          encoded("\t{\"alg\":\"none\"}") + ".e30.AAAA"}) {
        std::string payload;
        for (const char c : before.toStdString() + token + after.toStdString())
            payload += c + std::string(std::size_t(width) - 1, '\0');
        const Inspection inspection = judge(sign(issuer(), header, payload), loaded({&issuer()}));
        QCOMPARE(inspection.verdict, Verdict::Unverified);
        QCOMPARE(inspection.unchecked.front().part, Part::NestedToken);
    }
}

void TestNestedToken::tokenEncodedAgainIsLeftUnchecked_data()
{
    QTest::addColumn<QByteArray>("payload");
    const std::string forged = goodToken(makeSigner("ES256", "issuer"));
    const auto escaped = [&forged](const char *dot) { return QByteArray::fromStdString(forged).replace(".", dot); };
    const QByteArray base64 = QByteArray::fromStdString(forged).toBase64();
    QTest::newRow("L13 base64") << base64;
    QTest::newRow("L13 base64 twice") << base64.toBase64();
    QTest::newRow("L13 base64url") << QByteArray::fromStdString(encoded(forged));
    QTest::newRow("L13 base64 of a sentence") << ("It sent " + QByteArray::fromStdString(forged)).toBase64();
    QTest::newRow("L13 base64 in a list") << "[\"" + base64 + "\"]";
    QTest::newRow("L13 percent") << "x=" + escaped("%2e");
    QTest::newRow("L13 percent twice") << "x=" + escaped("%252e");
    QTest::newRow("L13 HTML codes") << "<t>" + escaped("&#46;") + "</t>";
    QTest::newRow("L13 JSON escapes") << escaped("\\u002e");
    QTest::newRow("L13 JSON serialization") << "sent: " + QByteArray::fromStdString(inForm(forged, 6));
}

void TestNestedToken::tokenEncodedAgainIsLeftUnchecked()
{
    QFETCH(const QByteArray, payload);
    json::Object header = headerOf(issuer());
    header.remove("typ");
    const Inspection inspection = judge(sign(issuer(), header, payload.toStdString()), loaded({&issuer()}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.unchecked.front().part, Part::NestedToken);
    // What is encoded and holds no token is plain data.
    QCOMPARE(judge(sign(issuer(), header, QByteArray(300, 'a').toBase64().toStdString()), loaded({&issuer()})).verdict,
             Verdict::Accepted);
}

void TestNestedToken::announcedTokenIsMissed()
{
    json::Object header = headerOf(issuer());
    header.remove("typ");
    for (const char *type : {"JOSE", "jose+json; x=1", "application/sd+sd-jwt"}) {
        header.set("cty", json::Value(type));
        for (const char *payload : {"hello", "[1]", "\xFF"})
            QCOMPARE(judge(sign(issuer(), header, payload), loaded({&issuer()})).verdict, Verdict::Unverified);
        // Claims they are, whatever was announced.
        QCOMPARE(judge(sign(issuer(), header, json::write(goodClaims())), loaded({&issuer()})).verdict,
                 Verdict::Accepted);
    }
}

void TestNestedToken::severalInsideAreAllJudged()
{
    json::Object header = headerOf(issuer());
    header.append("cty", "JWT");
    const std::string good = goodToken(issuer());
    const auto judged = [&](const std::string &payload) {
        return judge(sign(issuer(), header, payload), loaded({&issuer()}));
    };
    const std::string pair = R"([")" + good + R"(",")";
    QCOMPARE(judged(pair + good + "\"]").verdict, Verdict::Accepted);
    QCOMPARE(judged(pair + good + "\"]").nested.size(), std::size_t(2));
    QCOMPARE(judged(pair + withSegment(good, 1, encoded("{}")) + "\"]").verdict, Verdict::Rejected);
    // One behind the other.
    QVERIFY(judged(good + "\n" + withSegment(good, 1, encoded("{}"))).verdict != Verdict::Accepted);
    QVERIFY(judged(good + " " + goodToken(makeSigner("ES256", "issuer"))).verdict != Verdict::Accepted);
    QVERIFY(judged("[\"" + good + "\\n" + goodToken(makeSigner("ES256", "issuer")) + "\"]").verdict !=
            Verdict::Accepted);
    // In claims, where the header announces tokens.
    const std::string claims = R"({"iss":"https://issuer.example","exp":9999999999,"a":{"b":[")";
    QCOMPARE(judged(claims + good + "\"]}}").verdict, Verdict::Accepted);
    QCOMPARE(judged(claims + withSegment(good, 1, encoded("{}")) + "\"]}}").verdict, Verdict::Rejected);
    // More than are looked at.
    std::string many = "[";
    for (int i = 0; i < 17; ++i)
        many += (i > 0 ? ",\"" : "\"") + good + '"';
    const Inspection inspection = judged(many + "]");
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QVERIFY(inspection.find(Code::NotExamined));
}

void TestNestedToken::claimsMayHoldTokens()
{
    json::Object claims = goodClaims();
    claims.set("id_token", json::Value(goodToken(makeSigner("ES256", "stranger"))));
    QCOMPARE(judge(sign(issuer(), claims), loaded({&issuer()})).verdict, Verdict::Accepted);
    claims.set("signature", json::Value("AAAA"));
    QCOMPARE(judge(sign(issuer(), claims), loaded({&issuer()})).verdict, Verdict::Accepted);
    QCOMPARE(judge(sign(issuer(), headerOf(issuer()), R"({"sub":"eyes.are.here"})"), loaded({&issuer()})).verdict,
             Verdict::Accepted);
}

/// Another program may take it for the encrypted token that it is too, or read the other header.
void TestNestedToken::tokenOfTwoFormsInsideIsNeverAccepted()
{
    const std::string good = goodToken(issuer());
    const std::string members = R"({"protected":")" + segmentOf(good, 0) + R"(","payload":")" + segmentOf(good, 1) +
                                R"(","signature":")" + segmentOf(good, 2) + '"';
    QCOMPARE(judge(sign(issuer(), headerOf(issuer()), members + "}"), loaded({&issuer()})).verdict, Verdict::Accepted);
    for (const char *other : {R"("ciphertext":"AA")", R"("recipients":[])", R"("encrypted_key":"AA")",
                              R"("signatures":[{"protected":"e30","signature":"AA"}])"}) {
        const std::string inner = members + "," + other + "}";
        for (const bool isAnnounced : {true, false}) {
            json::Object header = headerOf(issuer());
            if (isAnnounced)
                header.append("cty", "JWT");
            QVERIFY2(judge(sign(issuer(), header, inner), loaded({&issuer()})).verdict != Verdict::Accepted, other);
            // As a text of the same payload, in which a token is looked for too.
            const std::string text = json::write(json::Value(inner));
            QVERIFY2(judge(sign(issuer(), header, text), loaded({&issuer()})).verdict != Verdict::Accepted, other);
        }
    }
}

void TestNestedToken::inAListOfSignatures()
{
    const Signer second = makeSigner("ES256", "second");
    const auto signedTwice = [&](const std::string &payload) {
        std::string text = R"({"payload":")" + encoded(payload) + R"(","signatures":[)";
        for (const Signer *signer : {&issuer(), &second}) {
            const std::string token = sign(*signer, headerOf(*signer), payload);
            text += (signer == &second ? "," : "") + std::string(R"({"protected":")") + segmentOf(token, 0) +
                    R"(","signature":")" + segmentOf(token, 2) + R"("})";
        }
        return judge(text + "]}", loaded({&issuer(), &second}));
    };
    const Inspection good = signedTwice(goodToken(issuer()));
    QCOMPARE(good.verdict, Verdict::Accepted);
    QCOMPARE(good.nested.size(), std::size_t(1));
    const Inspection bad = signedTwice(goodToken(makeSigner("ES256", "issuer")));
    QCOMPARE(bad.verdict, Verdict::Rejected);
    for (const Inspection &signature : bad.signatures)
        QCOMPARE(signature.verdict, Verdict::Rejected);
    const Inspection unsignedInside = signedTwice(encoded(R"({"alg":"none"})") + ".e30.");
    QCOMPARE(unsignedInside.verdict, Verdict::Rejected);
    for (const Inspection &signature : unsignedInside.signatures)
        QCOMPARE(signature.verdict, Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestNestedToken)
#include "tst_nested_token.moc"
