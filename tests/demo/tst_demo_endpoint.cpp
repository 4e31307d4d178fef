// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"
#include "make/key_order.h"
#include "tests/demo/demo_fixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope::demo;

namespace {

struct Answer
{
    int code = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

Answer parseAnswer(const QByteArray &text)
{
    Answer answer;
    const qsizetype end = text.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = text.first(std::max(end, qsizetype(0))).split('\n');
    answer.code = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    answer.body = text.sliced(end + 4);
    return answer;
}

} // namespace

/// Against the rules for an endpoint that the vendor's own clients accept.
class TestDemoEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_demo.reset(); }
    void init();

    void rightTokenGetsTheKeys_data();
    void rightTokenGetsTheKeys();
    void refusalsAreEnvelopes_data();
    void refusalsAreEnvelopes();
    void unexpectedMembersAreNamed();
    void foreignHostsAreTurnedAway_data();
    void foreignHostsAreTurnedAway();
    void oversizedRequestsAreTurnedAway_data();
    void oversizedRequestsAreTurnedAway();
    void connectionIsKeptAlive();
    void keysAreAsThePangeaClientsReadThem();
    void plainKeySetAndDiscoveryAgree();
    void keysElsewhereAreInNoOtherSet();
    void delayHoldsAnswersBack();
    void errorStatusIsAnsweredToEveryKeyCall_data();
    void errorStatusIsAnsweredToEveryKeyCall();
    void acceptedLeadsToAPoll();
    void rotationPublishesANewKeyAndWithdrawsTheOldest();
    void requestsAreLoggedWithoutSecrets();
    void takenPortFails();
    void everyStartMakesOtherSecrets();

private:
    Answer ask(const QByteArray &request) const;
    Answer post(const QByteArray &path, const QByteArray &headers, const QByteArray &body = "{}") const;
    Answer get(const QByteArray &path, const QByteArray &headers = {}) const;
    QByteArray bearer() const { return "Authorization: Bearer " + m_demo->description().token.toLatin1() + "\r\n"; }
    void verifyEnvelope(const Answer &answer) const;

    std::unique_ptr<DemoEndpoint> m_demo;
};

void TestDemoEndpoint::initTestCase()
{
    m_demo = std::make_unique<DemoEndpoint>();
    QVERIFY(tokenscope::tests::startDemo(*m_demo));
    QVERIFY(m_demo->isRunning());
}

void TestDemoEndpoint::init()
{
    m_demo->setDelay(0ms);
    m_demo->setErrorStatus({});
}

Answer TestDemoEndpoint::ask(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_demo->description().baseUrl.port()));
    socket.write(request);
    QByteArray text;
    while (socket.waitForReadyRead(10'000))
        text += socket.readAll();
    return parseAnswer(text);
}

Answer TestDemoEndpoint::post(const QByteArray &path, const QByteArray &headers, const QByteArray &body) const
{
    return ask("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

Answer TestDemoEndpoint::get(const QByteArray &path, const QByteArray &headers) const
{
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n" + headers + "\r\n");
}

void TestDemoEndpoint::verifyEnvelope(const Answer &answer) const
{
    static const QRegularExpression id(u"^prq_[a-z2-7]{32}$"_s);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    const QJsonObject envelope = answer.json();
    QCOMPARE(
        envelope.keys(), // which come sorted
        (QStringList{u"request_id"_s, u"request_time"_s, u"response_time"_s, u"result"_s, u"status"_s, u"summary"_s}));
    QVERIFY(id.match(envelope[u"request_id"].toString()).hasMatch());
    QVERIFY(time.match(envelope[u"request_time"].toString()).hasMatch());
    QVERIFY(time.match(envelope[u"response_time"].toString()).hasMatch());
    QVERIFY(envelope[u"request_time"].toString() <= envelope[u"response_time"].toString());
    QVERIFY(envelope[u"summary"].isString());
    QCOMPARE(answer.headers["x-request-id"], envelope[u"request_id"].toString().toLatin1());
    QCOMPARE(answer.headers["content-type"], "application/json"_ba);
    QCOMPARE(answer.headers["content-length"].toLongLong(), answer.body.size());
    for (const QByteArray &name : answer.headers.keys())
        QVERIFY2(!name.startsWith("access-control"), name.constData());
}

void TestDemoEndpoint::rightTokenGetsTheKeys_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const QByteArray path = "/v2/client/jwks";
    QTest::newRow("plain") << path << QByteArray() << "{}"_ba;
    QTest::newRow("path prefix") << "/gateway/authn" + path << QByteArray() << "{}"_ba;
    QTest::newRow("empty body") << path << QByteArray() << QByteArray();
    QTest::newRow("white space around") << path << QByteArray() << " {\t}\r\n"_ba;
    QTest::newRow("type with parameter") << path << "Content-Type: application/json; charset=utf-8\r\n"_ba << "{}"_ba;
    QTest::newRow("retried") << path << "X-Pangea-Retried-Request-Ids: prq_a,prq_b\r\n"_ba << "{}"_ba;
    QTest::newRow("compression offered") << path << "Accept-Encoding: gzip, deflate\r\n"_ba << "{}"_ba;
}

void TestDemoEndpoint::rightTokenGetsTheKeys()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    const Answer answer = post(path, bearer() + headers, body);
    QCOMPARE(answer.code, 200);
    verifyEnvelope(answer);
    QCOMPARE(answer.json()[u"status"].toString(), u"Success"_s);
    QVERIFY(!answer.json()[u"result"][u"keys"].toArray().isEmpty());
}

void TestDemoEndpoint::refusalsAreEnvelopes_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("status");
    const auto with = [](const QByteArray &line, const QByteArray &headers = {}, const QByteArray &body = {}) {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const QByteArray call = "POST /v2/client/jwks";
    const QString unauthorized = u"Unauthorized"_s;
    QTest::newRow("no token") << with(call) << 401 << unauthorized;
    QTest::newRow("wrong token") << with(call, "Authorization: Bearer pts_wrong\r\n") << 401 << unauthorized;
    QTest::newRow("empty token") << with(call, "Authorization: Bearer \r\n") << 401 << unauthorized;
    QTest::newRow("other scheme") << with(call, "Authorization: Basic YTpi\r\n") << 401 << unauthorized;
    QTest::newRow("token too long") << with(call, bearer().replace("\r\n", "x\r\n")) << 401 << unauthorized;
    QTest::newRow("poll without token") << with("GET /request/prq_a") << 401 << unauthorized;
    QTest::newRow("poll for nothing") << with("GET /request/prq_a", bearer()) << 404 << u"NotFound"_s;
    QTest::newRow("unknown path") << with("GET /") << 404 << u"NotFound"_s;
    QTest::newRow("nearly the path") << with("POST /v2/client/jwks/") << 404 << u"NotFound"_s;
    QTest::newRow("GET on the key call") << with("GET /v2/client/jwks", bearer()) << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("POST on the key set") << with("POST /.well-known/jwks.json") << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("preflight") << with("OPTIONS /v2/client/jwks", "Origin: http://evil.example\r\n") << 405
                               << u"MethodNotAllowed"_s;
    QTest::newRow("body is no JSON") << with(call, bearer(), "{") << 400 << u"ValidationError"_s;
    QTest::newRow("body is a list") << with(call, bearer(), "[]") << 400 << u"ValidationError"_s;
    QTest::newRow("body has members") << with(call, bearer(), R"({"a":1})") << 400 << u"ValidationError"_s;
    const QByteArray check = "POST /authn/v2/client/token/check";
    QTest::newRow("check: no bearer") << with(check, {}, R"({"token":"a"})") << 401 << unauthorized;
    QTest::newRow("check: GET") << with("GET /v2/client/token/check", bearer()) << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("check: no body") << with(check, bearer()) << 400 << u"ValidationError"_s;
    QTest::newRow("check: a number") << with(check, bearer(), R"({"token":1})") << 400 << u"ValidationError"_s;
    QTest::newRow("check: more members") << with(check, bearer(), R"({"token":"a","b":1})") << 400
                                         << u"ValidationError"_s;
    QTest::newRow("check: unknown token")
        << with(check, bearer(), R"({"token":"ptu_a"})") << 400 << u"ValidationError"_s;
}

void TestDemoEndpoint::refusalsAreEnvelopes()
{
    QFETCH(const QByteArray, request);
    const Answer answer = ask(request);
    QTEST(answer.code, "code");
    verifyEnvelope(answer);
    QTEST(answer.json()[u"status"].toString(), "status");
    if (answer.code != 400)
        QVERIFY(answer.json()[u"result"].isNull());
}

void TestDemoEndpoint::unexpectedMembersAreNamed()
{
    const Answer answer = post("/v2/client/jwks", bearer(), R"({"kid":1,"a/b~c":2})");
    const QJsonArray errors = answer.json()[u"result"][u"errors"].toArray();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0][u"code"].toString(), u"UnexpectedProperty"_s);
    QCOMPARE(errors[0][u"source"].toString(), u"/kid"_s);
    QCOMPARE(errors[1][u"source"].toString(), u"/a~1b~0c"_s);
}

void TestDemoEndpoint::foreignHostsAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("code");
    QTest::newRow("rebound name") << "evil.example:80"_ba << 403;
    QTest::newRow("loopback as a prefix") << "127.0.0.1.evil.example"_ba << 403;
    QTest::newRow("empty") << QByteArray() << 403;
    QTest::newRow("localhost") << "LOCALHOST:80"_ba << 200;
    QTest::newRow("IPv6") << "[::1]:80"_ba << 200;
    QTest::newRow("no port") << "127.0.0.1"_ba << 200;
}

void TestDemoEndpoint::foreignHostsAreTurnedAway()
{
    QFETCH(const QByteArray, host);
    const Answer answer = ask("GET /.well-known/jwks.json HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    QTEST(answer.code, "code");
    if (answer.code == 403)
        verifyEnvelope(answer);
}

void TestDemoEndpoint::oversizedRequestsAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("body just over the limit") << bearer() << QByteArray(64 * 1024 + 1, ' ');
    QTest::newRow("body far over the limit") << bearer() << QByteArray(8 * 1024 * 1024, ' ');
    QTest::newRow("header") << "X-Long: " + QByteArray(1024 * 1024, 'x') + "\r\n" << "{}"_ba;
}

void TestDemoEndpoint::oversizedRequestsAreTurnedAway()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    const Answer answer = post("/v2/client/jwks", headers, body);
    QCOMPARE(answer.code, 413);
    verifyEnvelope(answer);
    QCOMPARE(post("/v2/client/jwks", bearer()).code, 200); // the next good request works
}

void TestDemoEndpoint::connectionIsKeptAlive()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_demo->description().baseUrl.port()));
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /.well-known/jwks.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QByteArray text;
        while (!text.endsWith("]}") && socket.waitForReadyRead(10'000))
            text += socket.readAll();
        QCOMPARE(parseAnswer(text).code, 200);
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestDemoEndpoint::keysAreAsThePangeaClientsReadThem()
{
    static const QRegularExpression kid(u"^pvi_[a-z2-7]{32}\\|\\d+$"_s);
    const QJsonArray keys = post("/v2/client/jwks", bearer()).json()[u"result"][u"keys"].toArray();
    const QMap<QString, QStringList> members = {{u"RSA"_s, {u"n"_s, u"e"_s}},
                                                {u"EC"_s, {u"crv"_s, u"x"_s, u"y"_s}},
                                                {u"OKP"_s, {u"crv"_s, u"x"_s}},
                                                {u"AKP"_s, {u"pub"_s}}};
    QStringList algorithms;
    for (const QJsonValue &key : keys) {
        algorithms.append(key[u"alg"].toString());
        QVERIFY(kid.match(key[u"kid"].toString()).hasMatch());
        QVERIFY(members.contains(key[u"kty"].toString()));
        for (const QString &member : members[key[u"kty"].toString()])
            QVERIFY(key[member].isString());
        for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s, u"priv"_s})
            QVERIFY(key[secret].isUndefined());
    }
    QStringList expected = {u"ES256"_s, u"ES256"_s, u"RS256"_s, u"EdDSA"_s, u"ES384"_s, u"ES512"_s};
    if (tokenscope::crypto::findSignatureAlgorithm("ML-DSA-65"))
        expected += u"ML-DSA-65"_s;
    QCOMPARE(algorithms, expected);
    QVERIFY(keys[0][u"use"].isUndefined());
    QVERIFY(keys[0][u"kid"].toString().endsWith(u"|2"_s));
    QCOMPARE(keys[1][u"kid"].toString(), keys[0][u"kid"].toString().chopped(1) + u'1');
}

void TestDemoEndpoint::plainKeySetAndDiscoveryAgree()
{
    const Answer plain = get("/.well-known/jwks.json");
    QCOMPARE(plain.code, 200);
    QCOMPARE(plain.headers["content-type"], "application/jwk-set+json"_ba);
    QCOMPARE(plain.json()[u"keys"], post("/v2/client/jwks", bearer()).json()[u"result"][u"keys"]);
    const QJsonObject metadata = get("/.well-known/openid-configuration").json();
    QCOMPARE(metadata[u"issuer"].toString(), m_demo->description().issuer);
    QCOMPARE(metadata[u"jwks_uri"].toString(), m_demo->description().jwksUrl.toString());
}

void TestDemoEndpoint::keysElsewhereAreInNoOtherSet()
{
    QSignalSpy asked(m_demo.get(), &DemoEndpoint::elsewhereAsked);
    const auto key = tokenscope::make::makeKey({.id = "stranger"}).value();
    m_demo->publishElsewhere(key);
    QVERIFY(!get("/.well-known/jwks.json").body.contains("stranger"));
    QVERIFY(asked.isEmpty());
    const Answer elsewhere = get("/elsewhere/jwks.json");
    QCOMPARE(elsewhere.code, 200);
    const QJsonObject published = elsewhere.json()[u"keys"].toArray().last().toObject();
    QCOMPARE(published[u"kid"].toString(), u"stranger"_s);
    QVERIFY(!published.contains(u"d"));
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(m_demo->description().elsewhere.endsWith(u"/elsewhere"_s));
}

void TestDemoEndpoint::delayHoldsAnswersBack()
{
    m_demo->setDelay(200ms);
    QElapsedTimer clock;
    clock.start();
    const QJsonObject envelope = post("/v2/client/jwks", bearer()).json();
    QVERIFY(clock.elapsed() >= 190);
    const auto requested = QDateTime::fromString(envelope[u"request_time"].toString(), Qt::ISODateWithMs);
    const auto responded = QDateTime::fromString(envelope[u"response_time"].toString(), Qt::ISODateWithMs);
    QVERIFY(requested.msecsTo(responded) >= 190);

    QTcpSocket gone; // a client that does not wait for the answer
    gone.connectToHost(u"127.0.0.1"_s, quint16(m_demo->description().baseUrl.port()));
    gone.write("GET /.well-known/jwks.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(gone.waitForBytesWritten());
    gone.abort();
    QCOMPARE(get("/.well-known/jwks.json").code, 200);
}

void TestDemoEndpoint::errorStatusIsAnsweredToEveryKeyCall_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("rate limit") << u"TooManyRequests"_s << 429;
    QTest::newRow("fault") << u"InternalError"_s << 500;
    QTest::newRow("refusal") << u"Unauthorized"_s << 401;
    QTest::newRow("down") << u"ServiceNotAvailable"_s << 503;
    QTest::newRow("unknown word") << u"SomethingElse"_s << 500;
}

void TestDemoEndpoint::errorStatusIsAnsweredToEveryKeyCall()
{
    QFETCH(const QString, status);
    m_demo->setErrorStatus(status);
    const Answer answer = post("/v2/client/jwks", bearer());
    QTEST(answer.code, "code");
    verifyEnvelope(answer);
    QCOMPARE(answer.json()[u"status"].toString(), status);
    QCOMPARE(get("/.well-known/jwks.json").code, 200);
    m_demo->setErrorStatus({});
    QCOMPARE(post("/v2/client/jwks", bearer()).code, 200);
}

void TestDemoEndpoint::acceptedLeadsToAPoll()
{
    m_demo->setErrorStatus(u"Accepted"_s);
    const Answer answer = post("/v2/client/jwks", bearer());
    QCOMPARE(answer.code, 202);
    verifyEnvelope(answer);
    const QByteArray id = answer.json()[u"request_id"].toString().toLatin1();
    const Answer polled = get("/request/" + id, bearer());
    QCOMPARE(polled.code, 200);
    QVERIFY(!polled.json()[u"result"][u"keys"].toArray().isEmpty());
    QCOMPARE(get("/request/" + id, bearer()).code, 404); // it was fetched
}

void TestDemoEndpoint::rotationPublishesANewKeyAndWithdrawsTheOldest()
{
    const QJsonArray before = get("/.well-known/jwks.json").json()[u"keys"].toArray();
    QSignalSpy rotated(m_demo.get(), &DemoEndpoint::rotated);
    m_demo->rotateKeys();
    QVERIFY(rotated.wait());
    const QJsonArray after = get("/.well-known/jwks.json").json()[u"keys"].toArray();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after[0][u"kid"].toString(), before[0][u"kid"].toString().chopped(1) + u'3');
    QCOMPARE(after[1], before[0]);
    QVERIFY(!after.contains(before[1]));
}

void TestDemoEndpoint::requestsAreLoggedWithoutSecrets()
{
    QSignalSpy served(m_demo.get(), &DemoEndpoint::served);
    post("/v2/client/jwks?secret=sentinel", bearer() + "X-Pangea-Retried-Request-Ids: prq_first\r\n");
    QString line;
    QTRY_VERIFY(!served.isEmpty() && (line = served.last().first().toString()).endsWith("retry of prq_first"_L1));
    QVERIFY(line.startsWith("POST /v2/client/jwks 200 Success prq_"_L1));
    QVERIFY(!line.contains("sentinel"_L1));
    QVERIFY(!line.contains(m_demo->description().token));
}

void TestDemoEndpoint::takenPortFails()
{
    DemoEndpoint second;
    QSignalSpy failed(&second, &DemoEndpoint::failed);
    QSignalSpy started(&second, &DemoEndpoint::started);
    second.start(quint16(m_demo->description().baseUrl.port()));
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(started.size(), 0);
    QVERIFY(!second.isRunning());
    second.start(); // and works at the next try
    QVERIFY(started.wait(60'000));
}

void TestDemoEndpoint::everyStartMakesOtherSecrets()
{
    static const QRegularExpression token(u"^pts_[a-z2-7]{32}$"_s);
    DemoEndpoint second;
    QVERIFY(tokenscope::tests::startDemo(second));
    QVERIFY(token.match(second.description().token).hasMatch());
    QVERIFY(second.description().token != m_demo->description().token);
    const auto stopped = std::make_unique<DemoEndpoint>();
    stopped->start(); // and is destroyed while it makes its keys
}

QTEST_GUILESS_MAIN(TestDemoEndpoint)
#include "tst_demo_endpoint.moc"
