// SPDX-License-Identifier: Apache-2.0
#include "endpoint/discovery.h"
#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/explain/plain_language.h"

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

constexpr FetchLimits oneTry{.retries = 0};

/// A server whose paths have these bodies; the rest is not found.
class PathServer
{
public:
    explicit PathServer(QHash<QByteArray, QByteArray> bodies = {})
        : m_bodies(std::move(bodies))
        , m_server([this](QTcpSocket &socket, const QByteArray &request) {
            const QByteArray path = request.split(' ').value(1);
            const bool isThere = m_bodies.contains(path);
            socket.write(ScriptedServer::http(isThere ? "200 OK" : "404 Not Found",
                                              isThere ? m_bodies.value(path) : R"({"message":"no such page"})"_ba));
            socket.disconnectFromHost();
        })
    {
    }

    void set(const QByteArray &path, const QString &body) { m_bodies.insert(path, body.toUtf8()); }
    QString url(const QString &path = {}) const { return m_server.url(path); }
    QByteArrayList askedPaths() const
    {
        QByteArrayList paths;
        for (const QByteArray &request : m_server.requests())
            paths << request.split(' ').value(1);
        return paths;
    }

private:
    QHash<QByteArray, QByteArray> m_bodies;
    ScriptedServer m_server;
};

QString metadata(const QString &issuer, const QString &keys)
{
    return uR"({"issuer":"%1","jwks_uri":"%2"})"_s.arg(issuer, keys);
}

} // namespace

/// An issuer's metadata in the places and with the names that issuers give it, from a real server.
class TestOtherMetadata final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void everyFormOfAddressWorks_data();
    void everyFormOfAddressWorks();
    void issuersAreLookedForInEveryPlace();
    void allPlacesAreNamed();
    void mismatchTellsTheWayThrough_data();
    void mismatchTellsTheWayThrough();
    void clustersAreReachedThroughTheirProxy();
    void keySetsAreNoMetadata();
    void addressesThatDoNotTellAreAskedThemselves();
    void namesBelowLocalhostAreThisComputer();
};

void TestOtherMetadata::everyFormOfAddressWorks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("appended") << u"/t/.well-known/openid-configuration"_s << u"/t"_s;
    QTest::newRow("appended, slash in the issuer") << u"/t/.well-known/openid-configuration"_s << u"/t/"_s;
    QTest::newRow("inserted") << u"/.well-known/oauth-authorization-server/t/u"_s << u"/t/u"_s;
    QTest::newRow("inserted, OpenID's name") << u"/.well-known/openid-configuration/t"_s << u"/t"_s;
    QTest::newRow("appended, OAuth's name") << u"/t/.well-known/oauth-authorization-server"_s << u"/t"_s;
    QTest::newRow("in one word") << u"/t/.well-known/openidconfiguration"_s << u"/t"_s;
    QTest::newRow("with a query") << u"/t/v2.0/.well-known/openid-configuration?p=B2C_1_signin"_s << u"/t/v2.0/"_s;
}

void TestOtherMetadata::everyFormOfAddressWorks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, issuer);
    PathServer server;
    server.set(typed.toLatin1(), metadata(server.url(issuer), server.url(u"/keys"_s)));
    server.set("/keys", uR"({"keys":[]})"_s);
    QCOMPARE(guessKind(server.url(typed), true), Kind::OpenIdIssuer);
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, server.url(typed));
    QVERIFY2(outcome.response, outcome.error ? qPrintable(explain::fetchWords(*outcome.error).sentence()) : "");
    QCOMPARE(outcome.response->issuer, server.url(issuer));
    QCOMPARE(server.askedPaths(), (QByteArrayList{typed.toLatin1(), "/keys"}));
}

void TestOtherMetadata::issuersAreLookedForInEveryPlace()
{
    for (const QByteArray &path :
         {"/t/.well-known/openid-configuration"_ba, "/.well-known/oauth-authorization-server/t"_ba,
          "/.well-known/openid-configuration/t"_ba, "/t/.well-known/oauth-authorization-server"_ba}) {
        PathServer server;
        server.set(path, metadata(server.url(u"/t"_s), server.url(u"/keys"_s)));
        server.set("/keys", uR"({"keys":[]})"_s);
        QVERIFY2(fetchKeys(Kind::OpenIdIssuer, server.url(u"/t"_s)).response, path);
    }
}

void TestOtherMetadata::allPlacesAreNamed()
{
    const PathServer server;
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, server.url(u"/"_s), {}, oneTry);
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    QCOMPARE(words.headline, u"There is nothing at that address"_s);
    QVERIFY2(words.detail.contains(u"no such page"_s), qPrintable(words.detail));
    QVERIFY2(words.detail.endsWith(u"Asked: %1 (HTTP 404), then %2 (HTTP 404)."_s.arg(
                 server.url(u"/.well-known/openid-configuration"_s),
                 server.url(u"/.well-known/oauth-authorization-server"_s))),
             qPrintable(words.detail));
}

void TestOtherMetadata::mismatchTellsTheWayThrough_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("next");
    QTest::newRow("slash at the end") << u"HERE/"_s << u"HERE/keys"_s << u"enter it as the address"_s;
    QTest::newRow("elsewhere") << u"https://login.example/t"_s << u"https://login.example/keys"_s
                               << u"https://login.example/keys, as a JWKS URL"_s;
    QTest::newRow("tenants") << u"https://login.example/{tenantid}/v2.0"_s << u"https://login.example/keys"_s
                             << u"tenant’s ID in the place of “t”"_s;
    QTest::newRow("no name") << QString() << u"https://login.example/keys"_s
                             << u"https://login.example/keys, as a JWKS URL"_s;
    QTest::newRow("inside a network") << u"https://10.0.0.1"_s << u"https://10.0.0.1:6443/openid/v1/jwks"_s
                                      << u"HERE/openid/v1/jwks, as a JWKS URL"_s;
}

void TestOtherMetadata::mismatchTellsTheWayThrough()
{
    QFETCH(QString, issuer);
    QFETCH(QString, keys);
    QFETCH(QString, next);
    PathServer server;
    for (QString *text : {&issuer, &keys, &next})
        text->replace(u"HERE"_s, server.url());
    server.set("/t/.well-known/openid-configuration", metadata(issuer, keys));
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, server.url(u"/t"_s), {}, oneTry);
    QVERIFY(outcome.failedWith(FetchError::Code::IssuerMismatch));
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    QVERIFY2(words.nextStep.contains(next), qPrintable(words.nextStep));
    QCOMPARE(blemishOfSentence(words.sentence()), QString());
}

/// As `kubectl proxy` shows a cluster, whose metadata names the cluster's inside.
void TestOtherMetadata::clustersAreReachedThroughTheirProxy()
{
    PathServer server;
    server.set("/.well-known/openid-configuration", metadata(u"https://kubernetes.default.svc.cluster.local"_s,
                                                             u"https://172.18.0.2:6443/openid/v1/jwks"_s));
    server.set("/openid/v1/jwks", uR"({"keys":[]})"_s);
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, server.url(), {}, oneTry);
    QVERIFY(outcome.failedWith(FetchError::Code::IssuerMismatch));
    const QString way = reachableKeysUrl(outcome.error->exchange.url, outcome.error->keysUrl);
    QCOMPARE(way, server.url(u"/openid/v1/jwks"_s));
    QCOMPARE(guessKind(way, false), Kind::JwksUrl);
    QVERIFY(fetchKeys(Kind::JwksUrl, way).response);
}

void TestOtherMetadata::keySetsAreNoMetadata()
{
    PathServer server;
    server.set("/.well-known/openid-configuration", uR"({"keys":[]})"_s);
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, server.url(), {}, oneTry);
    QVERIFY(outcome.failedWith(FetchError::Code::NoKeys));
    QVERIFY(explain::fetchWords(*outcome.error).nextStep.contains(u"“JWKS URL” as the kind"_s));
}

void TestOtherMetadata::addressesThatDoNotTellAreAskedThemselves()
{
    PathServer server;
    server.set("/somewhere/else", uR"({"keys":[]})"_s);
    server.set("/page", u"<html><title>Our app</title>"_s);
    Network network;
    FetchRequest request;
    request.typedUrl = server.url(u"/somewhere/else"_s);
    request.kind = guessKind(request.typedUrl, false);
    QVERIFY(outcomeOf(*network.keyFetch(request, {})).failedWith(FetchError::Code::HttpError)); // somebody chose it
    request.isKindGuessed = true;
    const auto found = outcomeOf(*network.keyFetch(request, {}));
    QVERIFY(found.response);
    QVERIFY(found.response->issuer.isEmpty());
    request.typedUrl = server.url(u"/page"_s);
    QVERIFY(outcomeOf(*network.keyFetch(request, {})).failedWith(FetchError::Code::NotJson));
    request.typedUrl = server.url(u"/nothing"_s);
    const auto missing = outcomeOf(*network.keyFetch(request, {}));
    QVERIFY(missing.failedWith(FetchError::Code::HttpError));
    QVERIFY(missing.error->exchange.url.path().endsWith(u"/openid-configuration"_s));
}

void TestOtherMetadata::namesBelowLocalhostAreThisComputer()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    const QString host = u"tenant.localhost:%1"_s.arg(server.port());
    const auto outcome = fetchKeys(Kind::JwksUrl, u"http://%1/jwks"_s.arg(host));
    QVERIFY2(outcome.response, outcome.error ? qPrintable(explain::fetchWords(*outcome.error).sentence()) : "");
    QCOMPARE(outcome.response->exchange.url.host(), u"tenant.localhost"_s);
    QVERIFY2(server.requests().value(0).contains(host.toLatin1()), server.requests().value(0));
}

QTEST_GUILESS_MAIN(TestOtherMetadata)
#include "tst_other_metadata.moc"
