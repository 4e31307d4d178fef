// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"
#include "tests/demo/demo_fixture.h"
#include "tests/endpoint/fetch_outcome.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope::endpoint;
using tokenscope::demo::DemoEndpoint;
using tokenscope::tests::fetchKeys;

/// The fetch that the window uses, against the demo endpoint, over real sockets.
class TestDemoFetch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(tokenscope::tests::startDemo(m_demo)); }
    void cleanupTestCase() { tokenscope::tests::endWorkers(); }
    void init();

    void everyKindOfAddressLeadsToTheSameKeys_data();
    void everyKindOfAddressLeadsToTheSameKeys();
    void wrongTokenIsRefusedByTheService();
    void wrongPathIsAnErrorOfTheService();
    void pendingAnswerIsWaitedFor();
    void slowAnswerRunsIntoTheDeadline();

private:
    DemoEndpoint m_demo;
    const std::size_t m_keyCount = tokenscope::crypto::findSignatureAlgorithm("ML-DSA-65") ? 7 : 6;
};

void TestDemoFetch::init()
{
    m_demo.setDelay(0ms);
    m_demo.setErrorStatus({});
}

void TestDemoFetch::everyKindOfAddressLeadsToTheSameKeys_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    const auto &demo = m_demo.description();
    QTest::newRow("pangea, base") << Kind::PangeaAuthn << demo.baseUrl.toString() << demo.token;
    QTest::newRow("pangea, whole address") << Kind::PangeaAuthn << demo.url.toString() << demo.token;
    QTest::newRow("pangea, gateway") << Kind::PangeaAuthn << demo.issuer + u"/gateway/"_s << demo.token;
    QTest::newRow("key set") << Kind::JwksUrl << demo.jwksUrl.toString() << QString();
    QTest::newRow("issuer") << Kind::OpenIdIssuer << demo.issuer << QString();
}

void TestDemoFetch::everyKindOfAddressLeadsToTheSameKeys()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, url);
    QFETCH(const QString, token);
    const auto outcome = fetchKeys(kind, url, token);
    QVERIFY2(outcome.response, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(outcome.response->envelope.has_value(), kind == Kind::PangeaAuthn);
    QCOMPARE(outcome.response->issuer, kind == Kind::OpenIdIssuer ? m_demo.description().issuer : QString());
    const auto &keys = outcome.response->keys->keys();
    QCOMPARE(keys.size(), m_keyCount);
    for (const auto &key : keys) {
        QVERIFY(key.key());
        QVERIFY(!key.key()->isPrivate());
        QVERIFY(key.memberErrors().empty());
    }
}

void TestDemoFetch::wrongTokenIsRefusedByTheService()
{
    const auto outcome = fetchKeys(Kind::PangeaAuthn, m_demo.description().issuer, u"pts_wrong"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::EnvelopeError));
    QCOMPARE(outcome.error->envelope->status, "Unauthorized");
    QCOMPARE(outcome.error->exchange.status, 401);
    QVERIFY(outcome.error->envelope->result->isNull());
}

void TestDemoFetch::wrongPathIsAnErrorOfTheService()
{
    const auto outcome = fetchKeys(Kind::JwksUrl, m_demo.description().issuer + u"/nothing"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::EnvelopeError));
    QCOMPARE(outcome.error->envelope->status, "NotFound");
}

void TestDemoFetch::pendingAnswerIsWaitedFor()
{
    m_demo.setErrorStatus(u"Accepted"_s);
    const auto &demo = m_demo.description();
    const auto outcome = fetchKeys(Kind::PangeaAuthn, demo.issuer, demo.token, {.pollStep = 1ms});
    QVERIFY(outcome.response);
    QCOMPARE(outcome.response->keys->keys().size(), m_keyCount);
}

void TestDemoFetch::slowAnswerRunsIntoTheDeadline()
{
    m_demo.setDelay(60s);
    const auto &demo = m_demo.description();
    const auto outcome = fetchKeys(Kind::PangeaAuthn, demo.issuer, demo.token, {.total = 200ms});
    QVERIFY(outcome.failedWith(FetchError::Code::Timeout));
}

QTEST_GUILESS_MAIN(TestDemoFetch)
#include "tst_demo_fetch.moc"
