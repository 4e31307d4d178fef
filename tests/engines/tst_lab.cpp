// SPDX-License-Identifier: Apache-2.0
#include "tests/engines/lab_fixture.h"
#include "json/writer.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tokenscope::engines {

/// What the real libraries of this computer say of tokens whose answer is known, and what they are given.
class TestLab : public QObject
{
    Q_OBJECT

private slots:
    void librariesSayWhatIsKnown_data();
    void librariesSayWhatIsKnown();
    void noPrivatePartIsHandedOver_data();
    void noPrivatePartIsHandedOver();
    void secretOfEndpointIsNotHandedOver();
    void algorithmsAreThoseOfTheKey_data();
    void algorithmsAreThoseOfTheKey();
    void nothingIsAskedWithoutTokenOrKey();
    void everyEngineHasAName();
};

namespace {

/// A token with the keys that belong to it, by the name of its row.
struct Case
{
    std::string token;
    inspect::InspectionKeys keys;
};

const QByteArray secretText = "k7#pQ2vX9mLw4ZtRb6NcYd8HsJf3GaUe";

std::string unsignedToken()
{
    const std::string_view header = R"({"alg":"none","kid":"one"})";
    return workshop::encoded(header) + '.' + workshop::encoded(json::write(freshClaims())) + '.';
}

inspect::InspectionKeys withPrivate(const workshop::Signer &signer)
{
    return workshop::keysOf({json::Value(signer.jwk)}, inspect::KeyOrigin::File);
}

Case caseOf(const QByteArray &algorithm, const QByteArray &kind)
{
    const workshop::Signer signer = algorithm == "HS256"
                                        ? workshop::makeSecret("HS256", "one", secretText.toStdString())
                                        : workshop::makeSigner(algorithm.toStdString(), "one");
    Case made{workshop::sign(signer, freshClaims(kind == "expired" ? -600 : 600)), withPrivate(signer)};
    if (kind == "none")
        made.token = unsignedToken();
    if (kind == "other key")
        made.keys = withPrivate(workshop::makeSigner(algorithm.toStdString(), "one"));
    if (kind == "other audience") {
        json::Object claims = freshClaims();
        claims.set("aud", json::Value("another-app"));
        made.token = workshop::sign(signer, claims);
    }
    return made;
}

} // namespace

void TestLab::librariesSayWhatIsKnown_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("accepted");
    for (const char *algorithm : {"RS256", "ES256", "HS256", "EdDSA"})
        QTest::addRow("%s", algorithm) << QByteArray(algorithm) << QByteArray("good") << true;
    for (const char *kind : {"expired", "other audience", "none", "other key"})
        QTest::addRow("RS256, %s", kind) << QByteArray("RS256") << QByteArray(kind) << false;
}

void TestLab::librariesSayWhatIsKnown()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, accepted);
    // They have no Edwards curves, whatever the token.
    const QSet<std::string_view> withoutEdwards{"jsonwebtoken", "python_jose", "ruby-jwt"};
    const Case asked = caseOf(algorithm, kind);
    const auto request = requestFor(asked.token, asked.keys);
    QVERIFY(request);
    Lab lab(*request);
    QSignalSpy finished(&lab, &Lab::finished);
    lab.start();
    QVERIFY(lab.isFinished() || finished.wait(300'000));
    QCOMPARE(lab.results().size(), engines().size());
    int answers = 0;
    for (const EngineResult &result : lab.results()) {
        if (result.state == EngineState::NotFound ||
            (algorithm == "EdDSA" && withoutEdwards.contains(result.engine->id)))
            continue;
        const bool isAnswer = result.state == EngineState::Accepted || result.state == EngineState::Refused;
        const std::string told = std::string(result.engine->id) + ": " + std::string(engineStateName(result.state));
        QVERIFY2(isAnswer, told.c_str());
        QVERIFY2((result.state == EngineState::Accepted) == accepted, told.c_str());
        QVERIFY2(accepted || !result.message.isEmpty(), told.c_str());
        ++answers;
    }
    if (answers == 0)
        QSKIP("None of the libraries is installed here.");
}

void TestLab::noPrivatePartIsHandedOver_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *algorithm : {"RS256", "PS512", "ES256", "ES512", "EdDSA"})
        QTest::addRow("Q6 %s", algorithm) << QByteArray(algorithm);
}

void TestLab::noPrivatePartIsHandedOver()
{
    QFETCH(const QByteArray, algorithm);
    const workshop::Signer signer = workshop::makeSigner(algorithm.toStdString(), "one");
    const auto request = requestFor(workshop::sign(signer, freshClaims()), withPrivate(signer));
    QVERIFY(request);
    for (const char *member : {"d", "p", "q", "dp", "dq", "qi"}) {
        QVERIFY(!request->line.contains('"' + QByteArray(member) + "\":"));
        if (const json::Value *value = signer.jwk.find(member))
            QVERIFY(!request->line.contains(QByteArray::fromStdString(*value->asString())));
    }
    QVERIFY(!request->line.contains("PRIVATE"));
    QVERIFY(request->line.contains("BEGIN PUBLIC KEY"));
}

// Q6
void TestLab::secretOfEndpointIsNotHandedOver()
{
    const workshop::Signer signer = workshop::makeSecret("HS256", "one", secretText.toStdString());
    const auto fetched = workshop::keysOf({json::Value(signer.jwk)}, inspect::KeyOrigin::Endpoint);
    const auto request = requestFor(workshop::sign(signer, freshClaims()), fetched);
    QVERIFY(!request);
    QCOMPARE(request.error(), EngineGap::NoKey);
}

void TestLab::algorithmsAreThoseOfTheKey_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("algorithms");
    QTest::newRow("Q7 of a key without alg") << QByteArray() << QByteArray(R"("algs":["ES256"])");
    QTest::newRow("as expected") << QByteArray("ES256") << QByteArray(R"("algs":["ES256"])");
    QTest::newRow("expected, though no such key") << QByteArray("RS512") << QByteArray(R"("algs":["RS512"])");
}

void TestLab::algorithmsAreThoseOfTheKey()
{
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, algorithms);
    workshop::Signer signer = workshop::makeSigner("ES256", "one");
    signer.jwk.remove("alg");
    inspect::Expectations expectations = usualExpectations();
    if (!expected.isEmpty())
        expectations.algorithms = {expected.toStdString()};
    const auto request = requestFor(unsignedToken(), withPrivate(signer), expectations);
    QVERIFY(request);
    QVERIFY2(request->line.contains(algorithms), request->line.constData());
}

void TestLab::nothingIsAskedWithoutTokenOrKey()
{
    const workshop::Signer signer = workshop::makeSigner("ES256", "one");
    QCOMPARE(requestFor("no token", withPrivate(signer)).error(), EngineGap::NoToken);
    QCOMPARE(requestFor(workshop::sign(signer, freshClaims()), {}).error(), EngineGap::NoKey);
}

void TestLab::everyEngineHasAName()
{
    QSet<std::string_view> ids;
    for (const Engine &engine : engines()) {
        QVERIFY(!ids.contains(engine.id));
        ids.insert(engine.id);
        QVERIFY(!engine.name.empty() && !engine.package.empty() && engine.language);
        const auto profiles = inspect::verifierProfiles();
        QVERIFY(engine.profile.empty() ||
                std::ranges::count(profiles, engine.profile, &inspect::VerifierProfile::id) == 1);
    }
}

} // namespace tokenscope::engines

QTEST_GUILESS_MAIN(tokenscope::engines::TestLab)
#include "tst_lab.moc"
