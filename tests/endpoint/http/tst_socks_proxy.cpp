// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence_json.h"
#include "explain/fetch/evidence_words.h"
#include "tests/endpoint/sent_requests.h"
#include "tests/endpoint/socks_proxy.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

quint16 portOf(const HostileServer &server)
{
    return quint16(QUrl(server.url()).port());
}

/// All that can be sent on of a request.
QString evidenceOf(const Evidence &evidence)
{
    return QString::fromStdString(json::write(evidenceJson(evidence, {}))) +
           explain::evidenceMarkdown(evidence, {}, {});
}

} // namespace

/// A SOCKS5 proxy of one's own, and one of the system's: row G7 of the list of threats.
class TestSocksProxy final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void keysComeThroughIt_data();
    void keysComeThroughIt();
    void failureNamesTheProxy_data();
    void failureNamesTheProxy();
    void absentProxyIsReported();
    void passwordOfTheSystemsProxyIsNotShown_data();
    void passwordOfTheSystemsProxyIsNotShown();
};

void TestSocksProxy::keysComeThroughIt_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("TLS") << true;
    QTest::newRow("clear text, which was allowed") << false;
}

void TestSocksProxy::keysComeThroughIt()
{
    QFETCH(const bool, isTls);
    const TestAuthority authority;
    Behaviour behaviour = answering(ok());
    if (isTls)
        behaviour.tls = authority.issue({.commonName = "h.invalid", .alternativeNames = "DNS:h.invalid"});
    HostileServer server(behaviour);
    const SocksProxy proxy(SocksManner::Forwards, portOf(server));
    FetchRequest request =
        requestOf(Kind::JwksUrl, isTls ? u"https://h.invalid/jwks"_s : u"http://h.invalid/jwks"_s, token);
    request.proxy = {ProxyChoice::Kind::Own, proxy.address()};
    request.authoritiesFile = authority.certificateFile();
    request.confirmedClearTextHosts = QStringList{u"h.invalid"_s};
    const auto outcome = fetch(request);
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    // No such name exists: anyone who looks it up here, and tells others by that, finds nothing.
    QCOMPARE(proxy.targets(), QList<QByteArray>{isTls ? "name h.invalid:443" : "name h.invalid:80"});
    QVERIFY(!proxy.received().contains("sentinel"));
    QVERIFY(server.requests().first().startsWith("GET /jwks HTTP/1.1\r\n"));
    QCOMPARE(outcome.response->evidence.exchanges.last().proxy, proxy.address());
}

void TestSocksProxy::failureNamesTheProxy_data()
{
    QTest::addColumn<SocksManner>("manner");
    QTest::addColumn<QString>("words");
    QTest::newRow("G7 wants a password") << SocksManner::ForwardsForPassword << u"The proxy wants a sign-in"_s;
    QTest::newRow("G7 refuses") << SocksManner::Refuses << u"did not open a way"_s;
    QTest::newRow("G7 cannot reach the host") << SocksManner::CannotReach << u"did not open a way"_s;
    QTest::newRow("G7 dies") << SocksManner::Dies << u"did not open a way"_s;
    QTest::newRow("G7 is not one") << SocksManner::GarblesReply << u"did not open a way"_s;
}

void TestSocksProxy::failureNamesTheProxy()
{
    QFETCH(const SocksManner, manner);
    QFETCH(const QString, words);
    HostileServer server(answering(ok()));
    const SocksProxy proxy(manner, portOf(server));
    FetchRequest request = requestOf(Kind::PangeaAuthn, u"https://h.invalid/"_s, token);
    request.proxy = {ProxyChoice::Kind::Own, proxy.address()};
    const auto outcome = fetch(request, {.connect = 1s});
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QVERIFY2(sentenceOf(outcome).contains(words), qPrintable(sentenceOf(outcome)));
    QVERIFY2(sentenceOf(outcome).contains(proxy.address()), qPrintable(sentenceOf(outcome)));
    QString besidesTheAddress = sentenceOf(outcome); // whose port may be anything
    besidesTheAddress.remove(proxy.address());
    QVERIFY2(!besidesTheAddress.contains("407"_L1), qPrintable(besidesTheAddress)); // that is HTTP's
    QVERIFY(!proxy.received().contains("sentinel"));
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(outcome.error->exchange.proxy, proxy.address());
}

void TestSocksProxy::absentProxyIsReported()
{
    QString address;
    {
        const SocksProxy gone(SocksManner::Forwards, 1);
        address = gone.address();
    }
    FetchRequest request = requestOf(Kind::JwksUrl, u"https://h.invalid/"_s);
    request.proxy = {ProxyChoice::Kind::Own, address};
    const auto outcome = fetch(request, {.connect = 5s});
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QVERIFY(sentenceOf(outcome).contains(address));
}

void TestSocksProxy::passwordOfTheSystemsProxyIsNotShown_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("right") << "secret-of-the-proxy"_ba;
    QTest::newRow("wrong") << "secret-of-another"_ba;
}

void TestSocksProxy::passwordOfTheSystemsProxyIsNotShown()
{
    QFETCH(const QByteArray, password);
    const bool isRight = password == "secret-of-the-proxy";
    const TestAuthority authority;
    Behaviour behaviour = answering(ok());
    behaviour.tls = authority.issue({.commonName = "h.invalid", .alternativeNames = "DNS:h.invalid"});
    HostileServer server(behaviour);
    const SocksProxy proxy(SocksManner::ForwardsForPassword, portOf(server));
    qputenv("https_proxy", "socks5://user:" + password + "@127.0.0.1:" + QByteArray::number(proxy.port()));
    qunsetenv("no_proxy");
    FetchRequest request = requestOf(Kind::JwksUrl, u"https://h.invalid/"_s, token);
    request.authoritiesFile = authority.certificateFile();
    const auto outcome = fetch(request, {.connect = 5s});
    qunsetenv("https_proxy");
    QVERIFY(proxy.received().contains(password)); // it was wanted, and told to the proxy
    QCOMPARE(outcome.response.has_value(), isRight);
    if (!isRight)
        QVERIFY2(sentenceOf(outcome).contains(u"The proxy wants a sign-in"_s), qPrintable(sentenceOf(outcome)));
    const QString told =
        evidenceOf(isRight ? outcome.response->evidence : outcome.error->evidence) + sentenceOf(outcome);
    QVERIFY2(told.contains(proxy.address()), qPrintable(told));
    QVERIFY2(!told.contains("secret-of"_L1), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestSocksProxy)
#include "tst_socks_proxy.moc"
