// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_refresher.h"

#include "inspect/findings/fact.h"
#include "tests/endpoint/scripted_server.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using namespace tokenscope::ui;
using tests::ScriptedServer;

namespace {

inspect::Inspection inspectionOf(const std::string &keyId, bool isUnknown = true)
{
    inspect::Inspection inspection;
    inspection.signature.keyId = keyId;
    if (isUnknown)
        inspection.findings.push_back(inspect::makeFinding(inspect::found::KeyIdUnknown{keyId, 1}, "header.kid"));
    return inspection;
}

} // namespace

class TestKeyRefresher final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingHappensByDefault();
    void keysAreFetchedAgain();
    void refreshGoesOnAfterAFailure();
    void unknownKeyIdIsFetchedForOnce();
    void endpointIsAskedOnceAMinute();
    void keysOnScreenAreTheOnesAskedForAgain();
    void openedKeysAreLeftAlone();
    void earlierKeysAreLeftAlone();

private:
    void fetch();
    void setConnection(int refreshMinutes, bool refetches);

    Moment m_now{1'000'000s};
    QByteArray m_status;
    QByteArray m_keys;
    std::unique_ptr<ScriptedServer> m_server;
    storage::Storage m_storage{QString()};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<KeyRefresher> m_refresher;
};

void TestKeyRefresher::init()
{
    m_status = "200 OK";
    m_keys = R"({"keys":[]})";
    m_server = std::make_unique<ScriptedServer>([this](QTcpSocket &socket, const QByteArray &) {
        socket.write(ScriptedServer::http(m_status, m_keys, "Content-Type: application/json\r\n"));
        socket.disconnectFromHost();
    });
    m_session = std::make_unique<Session>(m_storage);
    m_refresher = std::make_unique<KeyRefresher>(*m_session, [this] { return m_now; }, 1ms, nullptr);
}

void TestKeyRefresher::cleanup()
{
    m_refresher.reset();
    m_session.reset();
    m_server.reset();
}

void TestKeyRefresher::fetch()
{
    m_session->fetch({.name = {}, .kind = endpoint::Kind::JwksUrl, .url = {}}, m_server->url(u"/jwks.json"_s), {});
    QTRY_VERIFY(!m_session->isFetching());
}

void TestKeyRefresher::setConnection(int refreshMinutes, bool refetches)
{
    ConnectionSettings settings;
    settings.refreshMinutes = refreshMinutes;
    settings.refetchesUnknownKeys = refetches;
    m_session->setConnection(settings);
}

void TestKeyRefresher::nothingHappensByDefault()
{
    QSignalSpy started(m_session.get(), &Session::fetchStarted);
    fetch();
    m_refresher->follow(inspectionOf("a"));
    QVERIFY(!m_session->isFetching());
    QCOMPARE(started.count(), 1);
}

void TestKeyRefresher::keysAreFetchedAgain()
{
    setConnection(1, false);
    fetch();
    QTRY_VERIFY(m_server->requests().size() >= 3);
    QCOMPARE(m_server->requests()[2], m_server->requests()[0]);
}

void TestKeyRefresher::refreshGoesOnAfterAFailure()
{
    fetch();
    m_status = "404 Not Found";
    setConnection(1, false);
    QSignalSpy refused(m_session.get(), &Session::refused);
    QTRY_VERIFY(refused.count() >= 2);
    QVERIFY(!m_session->keys().current.empty());
}

void TestKeyRefresher::unknownKeyIdIsFetchedForOnce()
{
    setConnection(0, true);
    QSignalSpy reported(m_refresher.get(), &KeyRefresher::reported);
    m_refresher->follow(inspectionOf("a")); // nothing was fetched yet
    QVERIFY(!m_session->isFetching());
    fetch();
    m_refresher->follow(inspectionOf("a", false));
    QVERIFY(!m_session->isFetching());

    m_refresher->follow(inspectionOf("a"));
    QVERIFY(m_session->isFetching());
    QCOMPARE(reported.value(0).value(0).toString(),
             u"The key ID “a” is unknown, so the keys are being fetched once more."_s);
    QTRY_VERIFY(!m_session->isFetching());
    m_now += 24h;
    m_refresher->follow(inspectionOf("a"));
    QVERIFY(!m_session->isFetching());
    QCOMPARE(reported.count(), 1);
}

/// Or the user's choice would be gone with the answer.
void TestKeyRefresher::earlierKeysAreLeftAlone()
{
    setConnection(0, true);
    fetch();
    m_keys = R"({"keys":[{"kty":"OKP"}]})";
    fetch();
    PublishedKeys &published = m_session->publishedKeys();
    QTRY_COMPARE(published.sets().size(), 2);
    published.judgeBy(published.sets().last().id);
    QVERIFY(published.judgedBy() != 0);
    m_refresher->follow(inspectionOf("a"));
    QVERIFY(!m_session->isFetching());
    published.judgeByCurrent();
    m_refresher->follow(inspectionOf("a"));
    QVERIFY(m_session->isFetching());
}

void TestKeyRefresher::endpointIsAskedOnceAMinute()
{
    setConnection(0, true);
    fetch();
    m_refresher->follow(inspectionOf("a"));
    QTRY_VERIFY(!m_session->isFetching());
    m_now += 59s;
    m_refresher->follow(inspectionOf("b"));
    QVERIFY(!m_session->isFetching());
    m_now += 1s;
    m_refresher->follow(inspectionOf("b"));
    QVERIFY(m_session->isFetching());
}

void TestKeyRefresher::keysOnScreenAreTheOnesAskedForAgain()
{
    const ScriptedServer other(ScriptedServer::always(ScriptedServer::http("404 Not Found", {})));
    setConnection(0, true);
    fetch();
    m_session->fetch({.name = {}, .kind = endpoint::Kind::JwksUrl, .url = {}}, other.url(u"/jwks.json"_s), {});
    QTRY_VERIFY(!m_session->isFetching());
    m_refresher->follow(inspectionOf("a"));
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(other.requests().size(), 1);
}

void TestKeyRefresher::openedKeysAreLeftAlone()
{
    setConnection(0, true);
    fetch();
    m_session->setGivenKeys({{std::make_shared<const jose::JwkSet>(), u"keys.json"_s}});
    m_refresher->follow(inspectionOf("a"));
    QVERIFY(!m_session->isFetching());
}

QTEST_MAIN(TestKeyRefresher)
#include "tst_key_refresher.moc"
