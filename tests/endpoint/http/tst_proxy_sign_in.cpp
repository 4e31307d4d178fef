// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/proxy_challenge.h"
#include "tests/endpoint/http_proxy.h"
#include "tests/endpoint/sent_requests.h"

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

const QByteArray typeTwo = "NTLM TlRMTVNTUAACAAAAAAAAADgAAAABAoEAMTIzNDU2NzgAAAAAAAAAAAAAAAAAAAAA";
const QByteArray digest = R"(Digest realm="a, b", nonce="abc", qop="auth")";

} // namespace

/// Proxies and servers that want a sign-in: P4 of the list of threats.
class TestProxySignIn final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void initTestCase();
    void cleanupTestCase() { endWorkers(); }

    void schemesAreRead_data();
    void schemesAreRead();
    void digestIsAnswered_data();
    void digestIsAnswered();
    void digestThatCannotBeAnsweredIsLeft_data();
    void digestThatCannotBeAnsweredIsLeft();
    void nothingIsTriedWithoutCredentials_data();
    void nothingIsTriedWithoutCredentials();
    void credentialsAreTriedOnce_data();
    void credentialsAreTriedOnce();
    void credentialsOpenTheWay_data();
    void credentialsOpenTheWay();
    void openProxyIsUsed();
    void proxyThatChangesItsMindIsLeft();
    void proxyThatSaysNothingIsLeft();
    void credentialsInClearTextAreTriedOnce_data() { credentialsAreTriedOnce_data(); }
    void credentialsInClearTextAreTriedOnce();
    void clearTextThroughAProxyIsNoDifferent_data();
    void clearTextThroughAProxyIsNoDifferent();
    void serversGetNoCredentials_data();
    void serversGetNoCredentials();

private:
    FetchOutcome fetchThrough(const HttpProxy &proxy, const QString &url = u"https://localhost.invalid/jwks"_s);
    FetchOutcome fetchWithCredentials(const HttpProxy &proxy);

    TestAuthority m_authority;
    TlsIdentity m_identity;
};

void TestProxySignIn::initTestCase()
{
    CertificateRecipe recipe;
    recipe.alternativeNames = "DNS:localhost.invalid";
    m_identity = m_authority.issue(recipe);
}

void TestProxySignIn::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy", "all_proxy"})
        qunsetenv(name);
}

FetchOutcome TestProxySignIn::fetchThrough(const HttpProxy &proxy, const QString &url)
{
    FetchRequest request = requestOf(Kind::JwksUrl, url, token);
    request.proxy = {ProxyChoice::Kind::Own, proxy.address()};
    request.authoritiesFile = m_identity.authorityFile;
    request.confirmedClearTextHosts = {QUrl(url).host()};
    return fetch(request);
}

/// The system's settings may hold some.
FetchOutcome TestProxySignIn::fetchWithCredentials(const HttpProxy &proxy)
{
    const QByteArray address = "http://user:secret-of-the-proxy@127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("https_proxy", address);
    FetchRequest request = requestOf(Kind::JwksUrl, u"https://localhost.invalid/jwks"_s, token);
    request.authoritiesFile = m_identity.authorityFile;
    return fetch(request);
}

void TestProxySignIn::schemesAreRead_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::addColumn<QStringList>("schemes");
    QTest::newRow("none") << QByteArrayList{} << QStringList{};
    QTest::newRow("one") << QByteArrayList{"NTLM"} << QStringList{u"NTLM"_s};
    QTest::newRow("letter case") << QByteArrayList{"ntlm", "NEGOTIATE", "basic realm=x"}
                                 << QStringList{u"NTLM"_s, u"Negotiate"_s, u"Basic"_s};
    QTest::newRow("with an answer") << QByteArrayList{typeTwo} << QStringList{u"NTLM"_s};
    QTest::newRow("parameters") << QByteArrayList{digest} << QStringList{u"Digest"_s};
    QTest::newRow("in one line") << QByteArrayList{"Negotiate, NTLM , " + digest +
                                                   R"(, opaque="x\", NTLM2", Basic realm = "y")"}
                                 << QStringList{u"Negotiate"_s, u"NTLM"_s, u"Digest"_s, u"Basic"_s};
    QTest::newRow("twice") << QByteArrayList{"Basic realm=a", "Basic realm=b"} << QStringList{u"Basic"_s};
    QTest::newRow("unknown") << QByteArrayList{"X-Thing abc"} << QStringList{u"X-Thing"_s};
    QTest::newRow("markup and control characters")
        << QByteArrayList{"<b>x</b>", "\x1b[31m", "a\xc3\xa4"} << QStringList{};
    QTest::newRow("endless") << QByteArrayList{QByteArray(1000, 'a')} << QStringList{};
    QTest::newRow("many") << QByteArrayList{"a,b,c,d,e,f,g,h,i,j"} << u"a b c d e f g h"_s.split(u' ');
}

void TestProxySignIn::schemesAreRead()
{
    QFETCH(const QByteArrayList, challenges);
    QTEST(signInSchemes(challenges), "schemes");
}

void TestProxySignIn::digestIsAnswered_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::addColumn<QByteArray>("response");
    // RFC 7616, 3.9.1
    const QByteArray start = R"(Digest realm="http-auth@example.org", qop="auth, auth-int", )";
    const QByteArray end = R"(nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", )"
                           R"(opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS")";
    const QByteArray md5 = start + "algorithm=MD5, " + end;
    const QByteArray sha256 = start + "algorithm=SHA-256, " + end;
    const QByteArray md5Response = "8ca523f5e9506fed4657c9700eebdbec";
    const QByteArray sha256Response = "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1";
    QTest::newRow("MD5") << QByteArrayList{md5} << md5Response;
    QTest::newRow("MD5 is what is meant where none is named") << QByteArrayList{start + end} << md5Response;
    QTest::newRow("SHA-256") << QByteArrayList{sha256} << sha256Response;
    QTest::newRow("both") << QByteArrayList{md5, sha256} << sha256Response;
    QTest::newRow("both in one line, the stronger first") << QByteArrayList{sha256 + ", " + md5} << sha256Response;
    // RFC 2069, 2.1.2
    QTest::newRow("of old")
        << QByteArrayList{R"(Digest realm="http-auth@example.org", nonce="abc")"}
        << QCryptographicHash::hash(
               QCryptographicHash::hash("Mufasa:http-auth@example.org:Circle of Life", QCryptographicHash::Md5)
                       .toHex() +
                   ":abc:" + QCryptographicHash::hash("GET:/dir/index.html", QCryptographicHash::Md5).toHex(),
               QCryptographicHash::Md5)
               .toHex();
}

void TestProxySignIn::digestIsAnswered()
{
    QFETCH(const QByteArrayList, challenges);
    QFETCH(const QByteArray, response);
    const auto challenge = digestChallenge(challenges);
    QVERIFY(challenge);
    const QByteArray answer = digestAnswer(*challenge, {"Mufasa", "Circle of Life"}, "GET", "/dir/index.html",
                                           "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ");
    QVERIFY2(answer.contains(", response=\"" + response + "\""), answer);
    QVERIFY(!answer.contains("Circle"));
}

void TestProxySignIn::digestThatCannotBeAnsweredIsLeft_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("no nonce") << R"(Digest realm="a")"_ba;
    QTest::newRow("no realm") << R"(Digest nonce="a")"_ba;
    QTest::newRow("of a session") << R"(Digest realm="a", nonce="b", algorithm=MD5-sess)"_ba;
    QTest::newRow("another hash") << R"(Digest realm="a", nonce="b", algorithm=SHA-512-256)"_ba;
    QTest::newRow("of the body alone") << R"(Digest realm="a", nonce="b", qop="auth-int")"_ba;
    QTest::newRow("a line break in it") << "Digest realm=\"a\rX: y\", nonce=\"b\""_ba;
    QTest::newRow("another scheme") << R"(Basic realm="a", nonce="b")"_ba;
}

void TestProxySignIn::digestThatCannotBeAnsweredIsLeft()
{
    QFETCH(const QByteArray, challenge);
    QVERIFY(!digestChallenge({challenge}));
}

void TestProxySignIn::nothingIsTriedWithoutCredentials_data()
{
    QTest::addColumn<QList<QByteArrayList>>("challenges");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("schemes");
    for (const bool closes : {false, true}) {
        const auto row = [closes](const char *name, const QList<QByteArrayList> &challenges, const QString &schemes) {
            QTest::addRow("P4 %s%s", name, closes ? ", closes" : "") << challenges << closes << schemes;
        };
        row("NTLM", {{"NTLM"}}, u"(NTLM)"_s);
        row("NTLM goes on and on", {{"NTLM"}, {typeTwo}, {"NTLM"}, {typeTwo}}, u"(NTLM)"_s);
        row("Negotiate", {{"Negotiate"}}, u"(Negotiate)"_s);
        row("Basic", {{"Basic realm=\"x\""}}, u"(Basic)"_s);
        row("Digest", {{digest}}, u"(Digest)"_s);
        row("all of them", {{"Negotiate", "NTLM", digest, "Basic realm=\"x\""}}, u"(Negotiate, NTLM, Digest, Basic)"_s);
        row("all of them in one line", {{"Negotiate, NTLM, Basic realm=\"x\""}}, u"(Negotiate, NTLM, Basic)"_s);
        row("unknown", {{"Hawk"}}, u"(Hawk)"_s);
        row("not said", {{""}}, u"sign-in."_s);
    }
}

void TestProxySignIn::nothingIsTriedWithoutCredentials()
{
    QFETCH(const QList<QByteArrayList>, challenges);
    QFETCH(const bool, closes);
    QFETCH(const QString, schemes);
    const HttpProxy proxy({challenges, {}, closes}, 1);
    const auto outcome = fetchThrough(proxy);
    QVERIFY(outcome.failedWith(FetchError::Code::Proxy));
    const QString sentence = sentenceOf(outcome);
    QVERIFY2(sentence.contains("The proxy wants a sign-in"_L1) && sentence.contains(schemes), qPrintable(sentence));
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(proxy.signIns(), QByteArrayList());
}

void TestProxySignIn::credentialsAreTriedOnce_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::addColumn<int>("attempts");
    QTest::newRow("P4 NTLM") << QByteArrayList{"NTLM"} << 0;
    QTest::newRow("P4 Negotiate") << QByteArrayList{"Negotiate"} << 0;
    QTest::newRow("P4 Negotiate and Digest") << QByteArrayList{"Negotiate", digest} << 1;
    QTest::newRow("P4 Basic") << QByteArrayList{"Basic realm=\"x\""} << 1;
    QTest::newRow("P4 Digest") << QByteArrayList{digest} << 1;
    QTest::newRow("P4 NTLM and Digest") << QByteArrayList{"NTLM", digest} << 1;
    QTest::newRow("P4 NTLM and Basic") << QByteArrayList{"NTLM", "Basic realm=\"x\""} << 1;
    QTest::newRow("P4 all of them") << QByteArrayList{"Negotiate", "NTLM", digest, "Basic realm=\"x\""} << 1;
}

void TestProxySignIn::credentialsAreTriedOnce()
{
    QFETCH(const QByteArrayList, challenges);
    QFETCH(const int, attempts);
    const HttpProxy proxy({{challenges}, {}, false}, 1);
    const auto outcome = fetchWithCredentials(proxy);
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QVERIFY(outcome.error->proxyWantsSignIn);
    QVERIFY(!sentenceOf(outcome).contains("secret"_L1));
    QCOMPARE(proxy.signIns().size(), attempts);
}

void TestProxySignIn::credentialsOpenTheWay_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::addColumn<QByteArray>("credentials");
    const QByteArray basic = "Proxy-Authorization: Basic " + QByteArray("user:secret-of-the-proxy").toBase64() + "\r";
    QTest::newRow("Basic") << QByteArrayList{"Basic realm=\"x\""} << basic;
    QTest::newRow("Basic among others") << QByteArrayList{"Negotiate", "NTLM", "Basic realm=\"x\""} << basic;
    QTest::newRow("Digest") << QByteArrayList{digest} << "Proxy-Authorization: Digest username=\"user\""_ba;
    QTest::newRow("Digest beside Negotiate")
        << QByteArrayList{"Negotiate", digest} << "Proxy-Authorization: Digest username=\"user\""_ba;
    QTest::newRow("Basic beside a Digest that nobody can answer")
        << QByteArrayList{digest + ", algorithm=SHA-512-256", "Basic realm=\"x\""} << basic;
}

void TestProxySignIn::credentialsOpenTheWay()
{
    QFETCH(const QByteArrayList, challenges);
    QFETCH(const QByteArray, credentials);
    Behaviour behaviour = answering(ok());
    behaviour.tls = m_identity;
    HostileServer server(std::move(behaviour));
    const HttpProxy proxy({{challenges}, credentials, false}, quint16(QUrl(server.url()).port()));
    const auto outcome = fetchWithCredentials(proxy);
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().first().contains("secret-of-the-proxy"));
    QVERIFY(!server.requests().first().toLower().contains("proxy-authorization"));
    QVERIFY(!proxy.requests().join().contains("sentinel"));
    for (const Exchange &exchange : outcome.response->evidence.exchanges)
        QVERIFY(!exchange.proxy.contains("secret"_L1));
}

void TestProxySignIn::openProxyIsUsed()
{
    Behaviour behaviour = answering(ok());
    behaviour.tls = m_identity;
    HostileServer server(std::move(behaviour));
    const HttpProxy proxy({{{}}, {}, false}, quint16(QUrl(server.url()).port()));
    const auto outcome = fetchThrough(proxy);
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(proxy.requests().first().startsWith("CONNECT localhost.invalid:443 HTTP/1.1\r\n"));
    QVERIFY(fetchWithCredentials(proxy).response);
    QCOMPARE(proxy.signIns(), QByteArrayList()); // nobody asked for them
}

void TestProxySignIn::proxyThatChangesItsMindIsLeft()
{
    const HttpProxy proxy({{{}, {"NTLM"}, {typeTwo}, {"NTLM"}, {typeTwo}, {"NTLM"}, {typeTwo}, {"NTLM"}}, {}, false},
                          1);
    const auto outcome = fetchThrough(proxy);
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QCOMPARE(proxy.requests().size(), 1); // the way that it opened is the one that is used
    QCOMPARE(proxy.signIns(), QByteArrayList());
}

void TestProxySignIn::proxyThatSaysNothingIsLeft()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    FetchRequest request = requestOf(Kind::JwksUrl, u"https://localhost.invalid/jwks"_s, token);
    request.proxy = {ProxyChoice::Kind::Own, u"http://127.0.0.1:%1"_s.arg(silent.serverPort())};
    const auto outcome = fetch(request, {.connect = std::chrono::milliseconds(200)});
    QVERIFY(outcome.failedWith(FetchError::Code::Proxy));
}

void TestProxySignIn::clearTextThroughAProxyIsNoDifferent_data()
{
    nothingIsTriedWithoutCredentials_data();
}

void TestProxySignIn::clearTextThroughAProxyIsNoDifferent()
{
    QFETCH(const QList<QByteArrayList>, challenges);
    QFETCH(const bool, closes);
    QFETCH(const QString, schemes);
    const HttpProxy proxy({challenges, {}, closes}, 1);
    FetchRequest request = requestOf(Kind::JwksUrl, u"http://h.invalid/jwks"_s);
    request.proxy = {ProxyChoice::Kind::Own, proxy.address()};
    request.confirmedClearTextHosts = {u"h.invalid"_s};
    const auto outcome = fetch(request);
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QVERIFY2(sentenceOf(outcome).contains(schemes), qPrintable(sentenceOf(outcome)));
    QCOMPARE(proxy.signIns(), QByteArrayList());
    QCOMPARE(proxy.requests().size(), 1);
}

void TestProxySignIn::credentialsInClearTextAreTriedOnce()
{
    QFETCH(const QByteArrayList, challenges);
    const HttpProxy proxy({{challenges, {typeTwo}, challenges, {typeTwo}}, {}, false}, 1);
    qputenv("http_proxy", "http://user:secret-of-the-proxy@127.0.0.1:" + QByteArray::number(proxy.port()));
    FetchRequest request = requestOf(Kind::JwksUrl, u"http://h.invalid/jwks"_s);
    request.confirmedClearTextHosts = {u"h.invalid"_s};
    const auto outcome = fetch(request);
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QVERIFY(!sentenceOf(outcome).contains("secret"_L1));
    QVERIFY2(sentenceOf(outcome).contains("The proxy wants a sign-in ("_L1), qPrintable(sentenceOf(outcome)));
    QVERIFY2(proxy.signIns().size() <= 1, qPrintable(QString::number(proxy.signIns().size())));
}

void TestProxySignIn::serversGetNoCredentials_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const QByteArray &challenge : {"NTLM"_ba, "Negotiate"_ba, "Basic realm=\"x\""_ba, digest, "Bearer"_ba})
        QTest::newRow("P4 " + challenge) << challenge;
}

void TestProxySignIn::serversGetNoCredentials()
{
    QFETCH(const QByteArray, challenge);
    HostileServer server(answering("HTTP/1.1 401 No\r\nWWW-Authenticate: " + challenge +
                                   "\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n"));
    const auto outcome = fetch(requestOf(Kind::JwksUrl, server.url()));
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.requests().first().toLower().contains("authorization"));
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxy_sign_in.moc"
