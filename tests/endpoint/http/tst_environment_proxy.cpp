// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/environment_proxy.h"
#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/hostile_server.h"
#include "tests/endpoint/http_proxy.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/explain/plain_language.h"

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

QProcessEnvironment environmentOf(const QStringList &variables)
{
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

/// `http://host:port`, `none`, `unset`, or the variable that cannot be followed.
QString proxyWords(const QString &url, const QStringList &variables)
{
    const auto proxy = environmentProxy(QUrl(url), environmentOf(variables));
    if (!proxy)
        return u"unset"_s;
    if (!*proxy)
        return proxy->error().variable;
    return (*proxy)->type() == QNetworkProxy::NoProxy ? u"none"_s : proxyName(**proxy);
}

} // namespace

/// Proxies that the environment names, read as curl does.
class TestEnvironmentProxy final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void cleanupTestCase() { endWorkers(); }

    void variablesAreReadAsCurlDoes_data();
    void variablesAreReadAsCurlDoes();
    void exemptionsAreReadAsCurlDoes_data();
    void exemptionsAreReadAsCurlDoes();
    void credentialsComeAlong();
    void requestsGoThroughIt();
    void addressesGoThroughIt_data();
    void addressesGoThroughIt();
    void otherKindsAreNamed();
    void ownProxyMayLackItsScheme();
    void whatTheProxySaysIsReported_data();
    void whatTheProxySaysIsReported();
};

void TestEnvironmentProxy::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestEnvironmentProxy::variablesAreReadAsCurlDoes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("proxy");
    const auto row = [](const char *name, const char *url, const QStringList &variables, const char *proxy) {
        QTest::newRow(name) << QString::fromLatin1(url) << variables << QString::fromLatin1(proxy);
    };
    row("nothing", "https://h/", {}, "unset");
    row("blank", "https://h/", {u"https_proxy= "_s}, "unset");
    row("https", "https://h/", {u"https_proxy=http://p:3128"_s, u"http_proxy=http://q:1"_s}, "http://p:3128");
    row("http", "http://h/", {u"https_proxy=http://p:3128"_s, u"http_proxy=http://q:1"_s}, "http://q:1");
    row("capitals", "https://h/", {u"HTTPS_PROXY=http://p:3128"_s}, "http://p:3128");
    row("small letters first", "https://h/", {u"HTTPS_PROXY=http://p:1"_s, u"https_proxy=http://q:2"_s}, "http://q:2");
    row("capitals of http", "http://h/", {u"HTTP_PROXY=http://p:3128"_s}, "unset");
    row("for all", "https://h/", {u"all_proxy=socks5://p:1080"_s}, "socks5://p:1080");
    row("for all, capitals", "http://h/", {u"ALL_PROXY=socks5h://p:1080"_s}, "socks5://p:1080");
    row("the scheme's own first", "https://h/", {u"all_proxy=http://p:1"_s, u"https_proxy=http://q:2"_s}, "http://q:2");
    row("without a scheme", "https://h/", {u"https_proxy=p.example:3128"_s}, "http://p.example:3128");
    row("without a port", "https://h/", {u"https_proxy=p.example"_s}, "http://p.example:1080");
    row("slash behind", "https://h/", {u"https_proxy=http://p:3128/"_s}, "http://p:3128");
    row("IPv6", "https://h/", {u"https_proxy=[::1]:3128"_s}, "http://[::1]:3128");
    row("exempt", "https://h.example/", {u"https_proxy=http://p:1"_s, u"no_proxy=example"_s}, "none");
    row("IPv6, exempt", "https://[fd00::1]:8443/", {u"https_proxy=http://p:1"_s, u"no_proxy=fd00::/8"_s}, "none");
    row("IPv6, not exempt", "https://[fd00::1]/", {u"https_proxy=http://p:1"_s, u"no_proxy=fe80::/10"_s}, "http://p:1");
    row("exempt, capitals", "https://h.example/", {u"all_proxy=http://p:1"_s, u"NO_PROXY=.example"_s}, "none");
    row("https to the proxy", "https://h/", {u"https_proxy=https://p:443"_s}, "https_proxy");
    row("SOCKS 4", "https://h/", {u"ALL_PROXY=socks4a://p:1"_s}, "ALL_PROXY");
    row("nonsense", "https://h/", {u"https_proxy=http://"_s}, "https_proxy");
}

void TestEnvironmentProxy::variablesAreReadAsCurlDoes()
{
    QFETCH(const QString, url);
    QFETCH(const QStringList, variables);
    QTEST(proxyWords(url, variables), "proxy");
}

void TestEnvironmentProxy::exemptionsAreReadAsCurlDoes_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("exempt");
    const auto row = [](const char *host, const char *list, bool exempt) {
        QTest::addRow("%s in %s", host, list) << QString::fromLatin1(list) << exempt;
    };
    row("h.example", "*", true);
    row("h.example", "example", true);
    row("h.example", ".example", true);
    row("h.example", "H.EXAMPLE", true);
    row("h.example", "h.example.", true);
    row("h.example.", "h.example", true);
    row("h.example", "a.test, h.example", true);
    row("h.example", "a.test h.example", true);
    row("h.example", "a.test,,h.example,", true);
    row("xh.example", "h.example", false);
    row("h.example", "x.h.example", false);
    row("h.example", "*.example", false);
    row("h.example", "", false);
    row("h.example", ".", false);
    row("10.1.2.3", "10.1.2.3", true);
    row("10.1.2.3", "10.0.0.0/8", true);
    row("10.1.2.3", "10.1.2.0/24,x", true);
    row("11.1.2.3", "10.0.0.0/8", false);
    row("10.1.2.3", "2.3", false);
    row("h.example", "a.test,*", false);
    row("h.example", "..example", false);
    row("10.1.2.3", "0.0.0.0/0", false);
    row("10.1.2.3", "10.1.2.3/0", true);
    row("10.1.2.3", "10.1.2.3/32", true);
    row("10.1.2.3", "10.1.2.3/33", false);
    row("10.1.2.3", "10.1/16", false);
    row("10.1.2.3", "10.1.2.0/255.255.255.0", false);
    row("10.1.2.3", "10.1.2.0/24x", false);
    row("10.1.2.3", "::ffff:10.1.2.3", false);
    row("fd00::1", "fd00::1", true);
    row("fd00::1", "FD00:0:0:0:0:0:0:1", true);
    row("fd00::1", "fd00::1%eth0", false);
    row("fd00::1", "fd00::/128", false);
    row("fd00::1", "fd00::/127", true);
    row("fd00::1", "fd00::/129", false);
    row("fd00::1", "fd00::/-1", false);
    row("fd00::1", "::/0", false);
    row("fd00::1", "[fd00::]/8", true);
    row("fd00::1", "h.example, fd00::/8", true);
    row("fd00::1", "fd00::1:80", false);
    row("fd00::1", "fd00", false);
    row("fd00::1", "[fd00::1]", true);
    row("fd00::1", "fd00::/8", true);
    row("fe80::1", "fd00::/8", false);
}

void TestEnvironmentProxy::exemptionsAreReadAsCurlDoes()
{
    QFETCH(const QString, list);
    const QString host = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QTEST(isExempt(host, list), "exempt");
}

void TestEnvironmentProxy::credentialsComeAlong()
{
    const auto proxy =
        environmentProxy(QUrl(u"https://h/"_s), environmentOf({u"https_proxy=http://me:p%40ss@p:3128"_s}));
    QVERIFY(proxy && *proxy);
    QCOMPARE((*proxy)->user(), u"me"_s);
    QCOMPARE((*proxy)->password(), u"p@ss"_s);
    QCOMPARE(proxyName(**proxy), u"http://p:3128"_s);
}

void TestEnvironmentProxy::requestsGoThroughIt()
{
    ScriptedServer proxy(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    qputenv("all_proxy", "127.0.0.1:" + QByteArray::number(proxy.port()));
    Network network;
    FetchRequest request;
    request.kind = Kind::JwksUrl;
    request.typedUrl = u"http://keys.example/jwks"_s;
    request.confirmedClearTextHosts = {u"keys.example"_s};
    QVERIFY(outcomeOf(*network.keyFetch(request, {})).response);
    QVERIFY(proxy.requests().value(0).startsWith("GET http://keys.example/jwks "));
}

void TestEnvironmentProxy::addressesGoThroughIt_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QByteArray>("asked");
    const auto row = [](const char *origin, const char *asked) {
        QTest::newRow(origin) << QString::fromLatin1(origin) << QByteArray(asked);
    };
    row("https://[2001:db8::1]", "CONNECT [2001:db8::1]:443 HTTP/1.1\r\nHost: [2001:db8::1]:443\r\n");
    row("https://[2001:db8::1]:8443", "CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n");
    row("https://192.0.2.1", "CONNECT 192.0.2.1:443 HTTP/1.1\r\nHost: 192.0.2.1:443\r\n");
    row("http://[2001:db8::1]", "GET http://[2001:db8::1]/jwks HTTP/1.1\r\n");
    row("http://[2001:db8::1]:8080", "GET http://[2001:db8::1]:8080/jwks HTTP/1.1\r\n");
}

void TestEnvironmentProxy::addressesGoThroughIt()
{
    QFETCH(const QString, origin);
    QFETCH(const QByteArray, asked);
    const TestAuthority authority;
    Behaviour behaviour = answering(ScriptedServer::http("200 OK", R"({"keys":[]})"));
    behaviour.tls = authority.issue({.commonName = "h", .alternativeNames = "IP:2001:db8::1,IP:192.0.2.1"});
    HostileServer server(behaviour);
    const bool isTls = origin.startsWith("https"_L1);
    HttpProxy tunnels({{{}}, {}, false}, quint16(QUrl(server.url()).port()));
    ScriptedServer answers(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    qputenv("all_proxy", "127.0.0.1:" + QByteArray::number(isTls ? tunnels.port() : answers.port()));
    FetchRequest request;
    request.kind = Kind::JwksUrl;
    request.typedUrl = origin + u"/jwks"_s;
    request.authoritiesFile = authority.certificateFile();
    request.confirmedClearTextHosts = {QUrl(origin).host()};
    Network network;
    const auto outcome = outcomeOf(*network.keyFetch(request, {}));
    QVERIFY2(outcome.response, outcome.error ? qPrintable(explain::fetchWords(*outcome.error).sentence()) : "");
    const QByteArrayList heads = isTls ? tunnels.requests() : answers.requests();
    QVERIFY2(heads.value(0).startsWith(asked), heads.value(0));
    QCOMPARE(server.requests().size(), isTls ? 1 : 0);
    if (isTls)
        QVERIFY(sendsHeader(server.requests().first(), "Host: " + QUrl(origin).authority().toLatin1()));
}

void TestEnvironmentProxy::otherKindsAreNamed()
{
    qputenv("https_proxy", "socks4://127.0.0.1:9");
    const auto outcome = fetchKeys(Kind::JwksUrl, u"https://keys.example/jwks"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::BadProxy));
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    QVERIFY2(words.detail.contains(u"https_proxy"_s) && words.detail.contains(u"another kind"_s),
             qPrintable(words.detail));
    QVERIFY(words.nextStep.startsWith(u"Set the variable"_s));
}

void TestEnvironmentProxy::ownProxyMayLackItsScheme()
{
    QCOMPARE(proxyName(ownProxy(u" p.example:3128 "_s).value()), u"http://p.example:3128"_s);
    QCOMPARE(proxyName(ownProxy(u"socks5h://p.example:1"_s).value()), u"socks5://p.example:1"_s);
    QCOMPARE(ownProxy(u"p.example"_s).error(), ProxyFault::Malformed);
    QCOMPARE(ownProxy(u"me:secret@p.example:1"_s).error(), ProxyFault::Credentials);
}

void TestEnvironmentProxy::whatTheProxySaysIsReported_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("says");
    QTest::newRow("refusal") << ScriptedServer::http("403 Forbidden", "<html><title>ERR_ACCESS_DENIED</title>")
                             << u"The proxy refuses the way to the endpoint"_s << u"ERR_ACCESS_DENIED"_s;
    QTest::newRow("in JSON") << ScriptedServer::http("403 Forbidden", R"({"message":"blocked by policy"})")
                             << u"The proxy refuses the way to the endpoint"_s << u"blocked by policy"_s;
    QTest::newRow("no connection") << "HTTP/1.1 503 Service Unavailable\r\n\r\nno route to host"_ba
                                   << u"The proxy did not reach the endpoint"_s << u"no route to host"_s;
    QTest::newRow("nothing in it") << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"_ba
                                   << u"The proxy did not reach the endpoint"_s << u"HTTP 502"_s;
}

void TestEnvironmentProxy::whatTheProxySaysIsReported()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    ScriptedServer proxy(ScriptedServer::always(answer));
    Network network;
    FetchRequest request;
    request.kind = Kind::JwksUrl;
    request.typedUrl = u"https://keys.example/jwks"_s;
    request.proxy = {ProxyChoice::Kind::Own, u"127.0.0.1:"_s + QString::number(proxy.port())};
    const auto outcome = outcomeOf(*network.keyFetch(request, {}));
    QVERIFY(outcome.failedWith(FetchError::Code::Proxy));
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    QTEST(words.headline, "headline");
    QVERIFY2(words.detail.contains(says), qPrintable(words.detail));
    QVERIFY(words.detail.contains(u"127.0.0.1"_s));
    QCOMPARE(blemishOfSentence(words.sentence()), QString());
}

QTEST_GUILESS_MAIN(TestEnvironmentProxy)
#include "tst_environment_proxy.moc"
