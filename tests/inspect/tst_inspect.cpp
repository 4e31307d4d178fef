// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/token_workshop.h"

#include "base/base64url.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// The promises of the verdict itself: when it accepts, what it never accepts, and where the boundaries lie.
class TestInspect final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsEachAlgorithm_data();
    void acceptsEachAlgorithm();
    void neverVerifiesAChangedBit_data() { acceptsEachAlgorithm_data(); }
    void neverVerifiesAChangedBit();
    void keepsTheBoundaryOfDates_data();
    void keepsTheBoundaryOfDates();
    void saysWhatWasNotChecked();
    void neverTrustsTheKeyInTheToken();
    void triesEveryKeyWithoutKid();
    void verifiesDetachedPayload();
    void tellsSegmentsOfTheGivenText();
    void answersTheSameEachTime();
    void saysWhereTheLeewayDecides();
    void saysWhereTheKeyIsFrom();
    void checksOpenIdClaims_data();
    void checksOpenIdClaims();
    void checksTheHashOfTheAccessToken();
};

void TestInspect::acceptsEachAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        const QByteArray name(algorithm.name.data(), qsizetype(algorithm.name.size()));
        QTest::newRow(name.constData()) << name;
    }
}

namespace {

InspectionKeys ringFor(const Signer &signer)
{
    if (signer.key.type() != crypto::KeyType::Oct)
        return loaded({&signer});
    InspectionKeys keys = keysOf({json::Value(signer.jwk)}, KeyOrigin::File);
    keys.current.front().explicitKey = true;
    return keys;
}

} // namespace

void TestInspect::acceptsEachAlgorithm()
{
    QFETCH(const QByteArray, algorithm);
    const Signer signer = makeSigner(algorithm.toStdString(), "the-key");
    const Inspection inspection = judge(goodToken(signer), ringFor(signer));
    QVERIFY2(!inspection.cause, inspection.cause ? std::string(codeName(*inspection.cause)).c_str() : "");
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.signature.state, SignatureState::Verified);
    QCOMPARE(inspection.signature.algorithm, algorithm.toStdString());
    // That of a shared secret would let anybody try guesses at it.
    QCOMPARE(inspection.signature.thumbprint.empty(), signer.key.type() == crypto::KeyType::Oct);
}

/// Threat B23: a bit changed anywhere in the three segments' bytes.
void TestInspect::neverVerifiesAChangedBit()
{
    QFETCH(const QByteArray, algorithm);
    const Signer signer = makeSigner(algorithm.toStdString(), "the-key");
    const InspectionKeys keys = ringFor(signer);
    const std::string token = goodToken(signer);
    // Each character of the first ones, then ever fewer: a signature of ML-DSA has thousands, and each costs
    // milliseconds.
    constexpr std::size_t dense = 1024;
    const auto step = [](std::size_t i) { return i < dense ? 1 : i / dense * 7; };
    for (std::size_t i = 0; i < token.size(); i += step(i)) {
        for (int bit = int(i % 3); bit < 7; bit += 3) {
            std::string changed = token;
            changed[i] = char(changed[i] ^ (1 << bit));
            const Inspection inspection = judge(changed, keys);
            const bool sameToken = inspection.token == token; // a case of white space or quotes that was cleaned out
            QVERIFY2(inspection.verdict != Verdict::Accepted || sameToken, changed.c_str());
            QVERIFY2(inspection.signature.state != SignatureState::Verified || sameToken, changed.c_str());
        }
    }
}

void TestInspect::keepsTheBoundaryOfDates_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("leeway");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *claim, qint64 offset, qint64 leeway, bool passes) {
        QTest::addRow("%s %lld s from now, leeway %lld s", claim, offset, leeway)
            << QByteArray(claim) << offset << leeway << passes;
    };
    row("exp", 1, 0, true);
    row("exp", 0, 0, false);
    row("exp", -59, 60, true);
    row("exp", -60, 60, false);
    row("exp", -61, 60, false);
    row("nbf", 0, 0, true);
    row("nbf", 1, 0, false);
    row("nbf", 60, 60, true);
    row("nbf", 61, 60, false);
}

void TestInspect::keepsTheBoundaryOfDates()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const qint64, offset);
    QFETCH(const qint64, leeway);
    QFETCH(const bool, passes);
    static const Signer signer = makeSigner("EdDSA", "k");
    json::Object claims = goodClaims();
    claims.set(claim.toStdString(), json::Value(std::int64_t(now + offset)));
    Expectations expectations;
    expectations.leeway = std::chrono::seconds(leeway);
    const Inspection inspection = judge(sign(signer, claims), loaded({&signer}), expectations);
    QCOMPARE(inspection.verdict == Verdict::Accepted, passes);
}

void TestInspect::saysWhatWasNotChecked()
{
    const Signer signer = makeSigner("ES256", "k");
    const Inspection inspection = judge(goodToken(signer), loaded({&signer}));
    for (const CheckName name : {CheckName::Issuer, CheckName::Audience}) {
        const auto check = std::ranges::find(inspection.checks, name, &Check::name);
        QVERIFY(check != inspection.checks.end());
        QCOMPARE(check->state, CheckState::NotChecked);
        QVERIFY(!check->observed.empty());
    }
    QVERIFY(std::ranges::is_sorted(inspection.checks, {}, [](const Check &check) {
        return check.state == CheckState::Failed ? 0 : check.state == CheckState::NotChecked ? 1 : 2;
    }));
}

/// Threat B20.
void TestInspect::neverTrustsTheKeyInTheToken()
{
    const Signer attacker = makeSigner("ES256", "k");
    json::Object header = headerOf(attacker);
    header.set("jwk", attacker.publicJwk());
    const std::string token = sign(attacker, header, json::write(goodClaims()));
    QCOMPARE(judge(token, {}).verdict, Verdict::Unverified);
    const Signer trusted = makeSigner("ES256", "k");
    QCOMPARE(judge(token, loaded({&trusted})).verdict, Verdict::Rejected);
}

void TestInspect::triesEveryKeyWithoutKid()
{
    Signer signer = makeSigner("ES256", "c");
    const Signer a = makeSigner("ES256", "a");
    const Signer b = makeSigner("RS256", "b");
    const InspectionKeys keys = loaded({&a, &b, &signer});
    signer.keyId.clear();
    const Inspection inspection = judge(goodToken(signer), keys);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.signature.key->index, std::size_t(2));
    QCOMPARE(inspection.cause.value(), Code::KidMissing);
}

void TestInspect::verifiesDetachedPayload()
{
    const Signer signer = makeSigner("ES256", "k");
    const std::string payload = json::write(goodClaims());
    const std::string token = withSegment(sign(signer, headerOf(signer), payload), 1, "");
    const InspectionKeys keys = loaded({&signer});
    const Expectations expectations;
    Question question{token, keys, expectations, moment};
    QVERIFY(inspect::inspect(question).verdict != Verdict::Accepted);
    question.detachedPayload = asBytes(payload);
    QCOMPARE(inspect::inspect(question).verdict, Verdict::Accepted);
}

void TestInspect::tellsSegmentsOfTheGivenText()
{
    const Signer signer = makeSigner("ES256", "k");
    const std::string token = goodToken(signer);
    const Inspection inspection = judge("Bearer " + token, loaded({&signer}));
    QCOMPARE(inspection.segments.size(), std::size_t(3));
    QCOMPARE(inspection.segments[0].range.offset, std::size_t(7));
    QCOMPARE(inspection.segments[2].range.offset + inspection.segments[2].range.length, token.size() + 7);
}

void TestInspect::answersTheSameEachTime()
{
    const Signer signer = makeSigner("RS256", "k");
    const std::string token = withSegment(goodToken(signer), 1, encoded("{}"));
    const InspectionKeys keys = loaded({&signer});
    const Inspection first = judge(token, keys);
    const Inspection second = judge(token, keys);
    QCOMPARE(first.verdict, second.verdict);
    QVERIFY(first.cause == second.cause);
    QCOMPARE(first.findings.size(), second.findings.size());
}

void TestInspect::saysWhereTheLeewayDecides()
{
    const Signer signer = makeSigner("ES256", "k");
    const auto decides = [&](const char *claim, std::int64_t value, CheckName name) {
        json::Object claims = goodClaims();
        claims.set(claim, json::Value(value));
        const Inspection inspection = judge(sign(signer, claims), loaded({&signer}));
        return inspection.verdict == Verdict::Accepted &&
               std::ranges::find(inspection.checks, name, &Check::name)->byLeeway;
    };
    QVERIFY(decides("exp", now, CheckName::Expiry));
    QVERIFY(decides("exp", now - 59, CheckName::Expiry));
    QVERIFY(!decides("exp", now + 1, CheckName::Expiry));
    QVERIFY(!decides("exp", now - 60, CheckName::Expiry));
    QVERIFY(decides("nbf", now + 60, CheckName::NotBefore));
    QVERIFY(!decides("nbf", now, CheckName::NotBefore));
}

void TestInspect::saysWhereTheKeyIsFrom()
{
    const Signer signer = makeSigner("ES256", "k");
    const Inspection inspection = judge(goodToken(signer), loaded({&signer}));
    QVERIFY(inspection.signature.provenance);
    QVERIFY(inspection.signature.provenance->origin == KeyOrigin::Endpoint);
    QCOMPARE(inspection.signature.provenance->source, std::string("test endpoint"));
    QVERIFY(inspection.signature.provenance->fetchedAt == moment - std::chrono::minutes(5));
    QVERIFY(!judge(goodToken(signer), {}).signature.provenance);
}

void TestInspect::checksOpenIdClaims_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("party");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("nonce as sent") << QByteArray(R"({"nonce":"a","exp":1795441800})") << QByteArray("a") << QByteArray()
                                   << QByteArray();
    QTest::newRow("another nonce") << QByteArray(R"({"nonce":"b"})") << QByteArray("a") << QByteArray()
                                   << QByteArray("claim_missing");
    QTest::newRow("no nonce") << QByteArray("{}") << QByteArray("a") << QByteArray() << QByteArray("claim_missing");
    QTest::newRow("nonce is a number") << QByteArray(R"({"nonce":1})") << QByteArray("1") << QByteArray()
                                       << QByteArray("claim_wrong_type");
    QTest::newRow("another client") << QByteArray(R"({"azp":"x"})") << QByteArray() << QByteArray("y")
                                    << QByteArray("claim_missing");
}

void TestInspect::checksOpenIdClaims()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QByteArray, nonce);
    QFETCH(const QByteArray, party);
    QFETCH(const QByteArray, cause);
    const Signer signer = makeSigner("ES256", "k");
    Expectations expectations;
    if (!nonce.isEmpty())
        expectations.nonce = nonce.toStdString();
    if (!party.isEmpty())
        expectations.authorizedParty = party.toStdString();
    const auto inspection =
        judge(sign(signer, headerOf(signer), claims.toStdString()), loaded({&signer}), expectations);
    QCOMPARE(std::string(inspection.cause ? codeName(*inspection.cause) : ""), cause.toStdString());
    QCOMPARE(inspection.verdict, cause.isEmpty() ? Verdict::Accepted : Verdict::Rejected);
}

/// OpenID Connect Core 1.0, A.3: the access token of the example and its at_hash.
void TestInspect::checksTheHashOfTheAccessToken()
{
    const Signer signer = makeSigner("RS256", "k");
    json::Object claims = goodClaims();
    claims.set("at_hash", json::Value("77QmUPtjPfzWtF2AnpK9RQ"));
    const std::string token = sign(signer, claims);
    const InspectionKeys keys = loaded({&signer});
    const Expectations none;
    const auto ask = [&](std::string_view accessToken) {
        Question question{token, keys, none, moment};
        question.accessToken = asBytes(accessToken);
        return inspect::inspect(question);
    };
    QCOMPARE(ask("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y").verdict, Verdict::Accepted);
    const Inspection other = ask("another");
    QCOMPARE(other.verdict, Verdict::Rejected);
    QVERIFY(other.cause == Code::BindingBroken);
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
