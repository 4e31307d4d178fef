// SPDX-License-Identifier: Apache-2.0
#include "endpoint/network_exchange.h"
#include "tests/endpoint/sent_requests.h"
#include "tests/endpoint/socks_proxy.h"

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

constexpr const char *insideHosts[] = {
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "１２７.０.０.１",
    "%31%32%37.0.0.1",
    "127.0.0.1.",
    "0.0.0.0",
    "10.0.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.192",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "localhost",
    "LOCALHOST.",
    "a.localhost",
    "keycloak",
    "printer.local",
    "metadata.google.internal",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::10.0.0.1]",
    "[64:ff9b:1::a00:1]",
    "[2002:7f00:1::]",
    "[2001:0:a00:1:8000:0:f7f7:f7f7]",
    "[fec0::1]",
    "[fe80::1]",
    "[fd00:ec2::254]",
    "[ff02::1]",
};

QByteArray metadata(const QString &issuer, const QString &keysUrl)
{
    return R"({"issuer":")" + issuer.toUtf8() + R"(","jwks_uri":")" + keysUrl.toUtf8() + "\"}";
}

} // namespace

/// What comes from outside and points inside: P3 of the list of threats. Outside is anyone who is asked through a proxy
/// by a name of the Internet.
class TestLeadingInside final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void redirectFromOutsideStaysOutside_data();
    void redirectFromOutsideStaysOutside();
    void keysFromOutsideAreNotSoughtInside_data() { redirectFromOutsideStaysOutside_data(); }
    void keysFromOutsideAreNotSoughtInside();
    void keysAreNotSoughtAtOtherServices_data();
    void keysAreNotSoughtAtOtherServices();
    void onceOutsideAlwaysOutside();
    void insideMayLeadOnInside();
    void ownOriginMayBeNamed();
    void nameThatLeadsInsideIsNotFollowed();
    void addressConnectedToCounts();

private:
    FetchOutcome fetchFromOutside(const HostileServer &server, Kind kind, const QString &url);
};

FetchOutcome TestLeadingInside::fetchFromOutside(const HostileServer &server, Kind kind, const QString &url)
{
    const SocksProxy proxy(SocksManner::Forwards, quint16(QUrl(server.url()).port()));
    FetchRequest request = requestOf(kind, url);
    request.proxy = {ProxyChoice::Kind::Own, proxy.address()};
    request.confirmedClearTextHosts = {u"op.example"_s, u"10.0.0.1"_s, u"keycloak"_s};
    return fetch(request);
}

void TestLeadingInside::redirectFromOutsideStaysOutside_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : insideHosts)
        QTest::addRow("P3 %s", host) << QString::fromUtf8(host);
}

void TestLeadingInside::redirectFromOutsideStaysOutside()
{
    QFETCH(const QString, host);
    HostileServer inside(answering(ok()));
    const QByteArray target = "https://" + host.toUtf8() + ':' + QByteArray::number(QUrl(inside.url()).port()) + "/x";
    HostileServer server(answering("HTTP/1.1 302 Moved\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n"));
    const auto outcome = fetchFromOutside(server, Kind::JwksUrl, u"http://op.example/jwks"_s);
    QVERIFY2(outcome.failedWith(FetchError::Code::RedirectRefused), qPrintable(sentenceOf(outcome)));
    QVERIFY(*outcome.error->redirectFault == RedirectFault::IntoLocalHost ||
            *outcome.error->redirectFault == RedirectFault::NotHttp); // Qt takes none of these for a URL's host
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(inside.connectionCount(), 0);
}

void TestLeadingInside::keysFromOutsideAreNotSoughtInside()
{
    QFETCH(const QString, host);
    HostileServer inside(answering(ok()));
    const QString keysUrl = u"https://%1:%2/x"_s.arg(host).arg(QUrl(inside.url()).port());
    HostileServer server(answering(ok(metadata(u"http://op.example"_s, keysUrl))));
    const auto outcome = fetchFromOutside(server, Kind::OpenIdIssuer, u"http://op.example"_s);
    QVERIFY2(outcome.failedWith(FetchError::Code::BadMetadata), qPrintable(sentenceOf(outcome)));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(inside.connectionCount(), 0);
}

void TestLeadingInside::keysAreNotSoughtAtOtherServices_data() // P7
{
    QTest::addColumn<QString>("keysUrl");
    for (const char *url :
         {"https://h.example:25/x", "https://h.example:6667/x", "https://u:p@h.example/x", "https://u@h.example/x",
          "file:///etc/passwd", "ftp://h.example/x", "data:application/json,{}", "javascript:x", "wss://h.example/x",
          "//h.example/x", "/x", "https:///x", "https://h.example:0/x"})
        QTest::addRow("P7 %s", url) << QString::fromLatin1(url);
}

void TestLeadingInside::keysAreNotSoughtAtOtherServices()
{
    QFETCH(const QString, keysUrl);
    HostileServer server(answering(ok(metadata(u"http://op.example"_s, keysUrl))));
    const auto outcome = fetchFromOutside(server, Kind::OpenIdIssuer, u"http://op.example"_s);
    QVERIFY2(outcome.failedWith(FetchError::Code::BadMetadata), qPrintable(sentenceOf(outcome)));
    QCOMPARE(server.requests().size(), 1);
}

void TestLeadingInside::onceOutsideAlwaysOutside() // from this computer to the outside, and back
{
    HostileServer inside(answering(ok()));
    HostileServer outside(answering(redirect("302", inside.url())));
    HostileServer start(answering(redirect("302", u"http://op.example/"_s)));
    const SocksProxy proxy(SocksManner::Forwards, quint16(QUrl(outside.url()).port()));
    FetchRequest request = requestOf(Kind::JwksUrl, start.url());
    request.proxy = {ProxyChoice::Kind::Own, proxy.address()};
    request.confirmedClearTextHosts = {u"op.example"_s};
    const auto outcome = fetch(request);
    QVERIFY(outcome.failedWith(FetchError::Code::RedirectRefused));
    QCOMPARE(*outcome.error->redirectFault, RedirectFault::IntoLocalHost);
    QCOMPARE(outside.requests().size(), 1);
    QCOMPARE(inside.connectionCount(), 0);
}

void TestLeadingInside::insideMayLeadOnInside()
{
    HostileServer keys(answering(ok()));
    QString address = keys.url();
    HostileServer server(answering(redirect("302", address.replace(u"127.0.0.1"_s, u"localhost"_s))));
    const auto outcome = fetch(requestOf(Kind::JwksUrl, server.url()));
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    // Not further inside: from the network to this computer.
    HostileServer onTheNetwork(answering(redirect("302", keys.url())));
    const auto further = fetchFromOutside(onTheNetwork, Kind::JwksUrl, u"http://10.0.0.1/jwks"_s);
    QVERIFY(further.failedWith(FetchError::Code::RedirectRefused));
    QCOMPARE(*further.error->redirectFault, RedirectFault::IntoLocalHost);
}

void TestLeadingInside::ownOriginMayBeNamed() // a host of the user's network that has a public address
{
    HostileServer server({.onConnect = {},
                          .onRequest =
                              [](const Peer &peer, const QByteArray &request, int) {
                                  peer.write(request.startsWith("GET /keys ")
                                                 ? ok()
                                                 : ok(metadata(u"http://keycloak"_s, u"http://keycloak/keys"_s)));
                                  peer.close();
                              },
                          .tls = {}});
    const auto outcome = fetchFromOutside(server, Kind::OpenIdIssuer, u"http://keycloak"_s);
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
}

namespace {

std::optional<FetchError> faultOfExchange(const QString &url, Zone furthest)
{
    WireRequest request;
    request.method = "GET";
    request.url = QUrl(url);
    request.fields = {{"Accept", "*/*"}};
    request.furthest = furthest;
    NetworkExchange exchange(request, {}, nullptr);
    QEventLoop loop;
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    QObject::connect(&exchange, &NetworkExchange::ended, &loop, &QEventLoop::quit);
    exchange.start();
    loop.exec();
    return exchange.fault();
}

} // namespace

/// As a name of the Internet that its owner lets lead here.
void TestLeadingInside::nameThatLeadsInsideIsNotFollowed()
{
    HostileServer server(answering(ok()));
    const QString url = server.url().replace(u"127.0.0.1"_s, u"localhost"_s);
    const auto fault = faultOfExchange(url, Zone::Internet);
    QVERIFY(fault);
    QCOMPARE(fault->redirectFault, RedirectFault::IntoLocalHost);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(!faultOfExchange(url, Zone::Computer));
}

/// A name can lead elsewhere the second time that it is looked up. Only the kernel tells whom a connection leads to.
void TestLeadingInside::addressConnectedToCounts()
{
    TestAuthority authority;
    Behaviour behaviour = answering(ok());
    behaviour.tls = authority.issue({.alternativeNames = "IP:127.0.0.1"});
    HostileServer tls(std::move(behaviour));
    const auto early = faultOfExchange(tls.url().replace(u"localhost"_s, u"127.0.0.1"_s), Zone::Network);
    QVERIFY(early);
    QCOMPARE(tls.requests().size(), 0); // before anything is sent
    HostileServer server({.onConnect = {},
                          .onRequest = [](const Peer &peer, const QByteArray &, int) { peer.write(ok()); },
                          .tls = {}}); // the connection stays, or nobody could tell any more
    const auto fault = faultOfExchange(server.url(), Zone::Network);
    QVERIFY(fault);
    QCOMPARE(fault->redirectFault, RedirectFault::IntoLocalHost);
}

QTEST_GUILESS_MAIN(TestLeadingInside)
#include "tst_leading_inside.moc"
