// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/hostile_server.h"
#include "tests/endpoint/wait_until.h"

#include <QNetworkReply>
#include <QPointer>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

constexpr int repeats = 200;

/// What has been seen of one request, from outside.
struct Progress
{
    bool isBegun = false;  ///< it is in the log
    bool isHeard = false;  ///< the peer has a connection
    bool isAsked = false;  ///< the peer has read the request
    bool isSent = false;   ///< what the peer answers has left it
    bool hasBody = false;  ///< some of the body has arrived
    bool isPaused = false; ///< until the next attempt
};

/// How far a request has come when it is given up.
struct GivenUp
{
    QByteArray answer;      ///< all that the peer says
    bool Progress::*moment; ///< null: before anything
    bool isTls = false;     ///< the peer is said to speak TLS, and does not
    Kind kind = Kind::JwksUrl;
};

enum class Action { Cancel, Close, Quit, ChangeUrl };

QByteArray whole(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

Q_DECLARE_METATYPE(GivenUp)

/// G12: a request is given up at every stage and in every way, two hundred times each: it ends once or not at all, and
/// nothing of it comes later or stays behind.
class TestGiveUp final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void requestIsGivenUp_data();
    void requestIsGivenUp();

private:
    Behaviour peer(const GivenUp &stage);
    void giveUpOnce(const GivenUp &stage, Action action, const QString &url);
    void act(Action action);
    bool nextFetchIsGood();

    Progress m_progress;
    std::unique_ptr<Network> m_network;
    std::vector<std::unique_ptr<KeyFetch>> m_fetches; ///< they outlive their end: a late signal would be counted
    int m_cancelled = 0;
    int m_otherEnds = 0;
    HostileServer m_good{answering(whole("200 OK", R"({"keys":[]})"))};
};

void TestGiveUp::requestIsGivenUp_data()
{
    QTest::addColumn<GivenUp>("stage");
    QTest::addColumn<Action>("action");
    const QByteArray status = "HTTP/1.1 200 OK\r\n";
    const QByteArray headers = status + "Content-Length: 40\r\nX: 1";
    const std::vector<std::pair<const char *, GivenUp>> stages{
        {"before the start", {{}, nullptr}},
        {"connecting", {{}, &Progress::isBegun}},
        {"TLS handshake", {{}, &Progress::isHeard, true}},
        {"sending", {{}, &Progress::isHeard}},
        {"waiting", {{}, &Progress::isAsked}},
        {"status line", {status, &Progress::isSent}},
        {"headers", {headers, &Progress::isSent}},
        {"body", {headers + "\r\n\r\n{", &Progress::hasBody}},
        {"between two attempts", {whole("503 Busy", {}), &Progress::isPaused}},
        {"between two polls",
         {whole("202 Accepted", R"({"request_id":"prq_a","status":"Accepted"})"), &Progress::isPaused, false,
          Kind::PangeaAuthn}},
    };
    for (const auto &[name, stage] : stages) {
        QTest::addRow("%s, cancelled", name) << stage << Action::Cancel;
        QTest::addRow("%s, closed", name) << stage << Action::Close;
        QTest::addRow("%s, quit", name) << stage << Action::Quit;
        QTest::addRow("%s, another URL", name) << stage << Action::ChangeUrl;
    }
}

Behaviour TestGiveUp::peer(const GivenUp &stage)
{
    Behaviour behaviour;
    behaviour.onConnect = [this](const Peer &peer) {
        m_progress.isHeard = true;
        connect(&peer.socket(), &QTcpSocket::bytesWritten, this, [this] { m_progress.isSent = true; });
    };
    behaviour.onRequest = [this, answer = stage.answer](const Peer &peer, const QByteArray &, int) {
        m_progress.isAsked = true;
        peer.write(answer);
    };
    if (stage.isTls)
        behaviour.tls.emplace();
    return behaviour;
}

void TestGiveUp::act(Action action)
{
    switch (action) {
    case Action::Cancel:
        m_fetches.back()->cancel();
        return;
    case Action::Close:
        m_fetches.back().reset();
        return;
    case Action::Quit:
        m_network.reset();
        return;
    case Action::ChangeUrl:
        m_fetches.back().reset();
        QVERIFY(nextFetchIsGood());
        return;
    }
}

bool TestGiveUp::nextFetchIsGood()
{
    const auto outcome = outcomeOf(*m_network->keyFetch(Kind::JwksUrl, m_good.url(), {}));
    return outcome.response && outcome.response->keys && outcome.signalCount == 1;
}

void TestGiveUp::giveUpOnce(const GivenUp &stage, Action action, const QString &url)
{
    m_progress = {};
    if (!m_network)
        m_network = std::make_unique<Network>();
    const auto begun = connect(m_network.get(), &Network::logChanged, this, [this] { m_progress.isBegun = true; });
    FetchRequest request;
    request.kind = stage.kind;
    request.typedUrl = url;
    request.token = u"pts_a"_s;
    request.isTokenConfirmed = true;
    m_fetches.push_back(m_network->keyFetch(request));
    KeyFetch *const fetch = m_fetches.back().get();
    connect(fetch, &KeyFetch::progressed, this, [this] { m_progress.hasBody = true; });
    connect(fetch, &KeyFetch::waiting, this, [this] { m_progress.isPaused = true; });
    connect(fetch, &KeyFetch::succeeded, this, [this] { ++m_otherEnds; });
    connect(fetch, &KeyFetch::failed, this, [this](const FetchError &error) {
        ++(error.code == FetchError::Code::Cancelled ? m_cancelled : m_otherEnds);
    });
    fetch->start();
    if (stage.moment)
        QVERIFY(waitUntil([this, &stage] { return m_progress.*stage.moment; }));
    disconnect(begun);
    act(action);
}

void TestGiveUp::requestIsGivenUp()
{
    QFETCH(const GivenUp, stage);
    QFETCH(const Action, action);
    m_cancelled = 0;
    m_otherEnds = 0;
    m_network = std::make_unique<Network>();
    HostileServer server(peer(stage));
    const bool isTold = action == Action::Cancel || action == Action::Quit;
    for (int i = 1; i <= repeats; ++i) {
        giveUpOnce(stage, action, server.url());
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_otherEnds, 0);
        QCOMPARE(m_cancelled, isTold ? i : 0); // at once
    }
    if (!m_network)
        m_network = std::make_unique<Network>();
    QVERIFY(nextFetchIsGood()); // by now a late signal would have come
    QCOMPARE(m_otherEnds, 0);
    QCOMPARE(m_cancelled, isTold ? repeats : 0);
    QVERIFY(waitUntil([this] { return m_network->findChildren<QNetworkReply *>().isEmpty(); }));
    m_fetches.clear();
    m_network.reset();
}

QTEST_GUILESS_MAIN(TestGiveUp)
#include "tst_give_up.moc"
