// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/hostile_rows.h"

#include "endpoint/answer/evidence_json.h"
#include "endpoint/pasted/curl_command.h"
#include "explain/fetch/evidence_words.h"
#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/explain/plain_language.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

/// When a request is given up: each is a point that not every row reaches.
enum class GivenUp { AtOnce, Connected, Answered };

FetchRequest requestFor(const HostileRow &row, const HostileServer &server)
{
    FetchRequest request;
    request.kind = row.kind;
    request.typedUrl = server.url();
    request.token = QString::fromLatin1(sentinelToken);
    request.isTokenConfirmed = true;
    if (row.behaviour.tls)
        request.authoritiesFile = row.behaviour.tls->authorityFile;
    return request;
}

bool holdsSentinel(const QString &text)
{
    return text.contains("sentinel"_L1);
}

} // namespace

/// Every row of the list of threats about what comes back, in four situations: asked for the first time, asked again
/// with keys loaded, given up at several moments, and quit at the same. After each the next good fetch works.
class TestHostileServer final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void firstFetchIsReportedInWords_data() { addRows(); }
    void firstFetchIsReportedInWords();
    void refetchLeavesTheEarlierKeysAlone_data() { addRows(); }
    void refetchLeavesTheEarlierKeysAlone();
    void cancellingIsTheOnlyEnd_data() { addRows(); }
    void cancellingIsTheOnlyEnd();
    void quittingIsSilent_data() { addRows(); }
    void quittingIsSilent();
    void thereAreEnoughBehaviours();
    void manySilentRequestsEndTogether();
    void givingUpOneOfManyLeavesTheOthersAlone();
    void answerOfAnEarlierRequestIsDropped();

private:
    void addRows();
    void checkOutcome(const HostileRow &row, const FetchOutcome &outcome);
    bool nextGoodFetchWorks(Network &network);
    static bool reaches(const HostileServer &server, GivenUp moment, const bool &isOver);

    TestAuthority m_authority;
    const QList<HostileRow> m_rows = hostileRows(m_authority);
    HostileServer m_good{answering("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}")};
};

void TestHostileServer::addRows()
{
    QTest::addColumn<HostileRow>("row");
    for (const HostileRow &row : m_rows)
        QTest::newRow(row.name.constData()) << row;
}

bool TestHostileServer::nextGoodFetchWorks(Network &network)
{
    const auto outcome = outcomeOf(*network.keyFetch(Kind::JwksUrl, m_good.url(), {}));
    return outcome.response && outcome.response->keys && outcome.signalCount == 1;
}

void TestHostileServer::checkOutcome(const HostileRow &row, const FetchOutcome &outcome)
{
    QCOMPARE(outcome.signalCount, 1);
    if (row.overlooked == Overlooked::Whole && outcome.response)
        return;
    if (row.overlooked == Overlooked::NotJson && outcome.failedWith(FetchError::Code::NotJson))
        return;
    if (row.overlooked == Overlooked::Malformed && outcome.failedWith(FetchError::Code::MalformedAnswer))
        return;
    QCOMPARE(outcome.error.has_value(), row.code.has_value());
    const Evidence &evidence = outcome.error ? outcome.error->evidence : outcome.response->evidence;
    const QString report = explain::evidenceMarkdown(evidence, {}, u"headline"_s);
    QVERIFY(!evidence.exchanges.isEmpty());
    QVERIFY2(!holdsSentinel(report), qPrintable(report));
    QVERIFY(!holdsSentinel(QString::fromStdString(json::write(evidenceJson(evidence, {})))));
    QVERIFY(!holdsSentinel(curlCommand(evidence.exchanges.last())));
    if (!row.code)
        return;
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    const QByteArray told = QByteArray::number(int(outcome.error->code)) + ' ' + words.sentence().toUtf8();
    QVERIFY2(outcome.error->code == *row.code, told.constData());
    QVERIFY2(told.contains(row.words), told.constData());
    QVERIFY2(!holdsSentinel(words.sentence()), told.constData());
    QVERIFY(!holdsSentinel(outcome.error->detail));
    QCOMPARE(blemishOfTitle(words.headline), QString());
    QCOMPARE(blemishOfSentence(words.nextStep), QString());
    QVERIFY(outcome.error->exchange.body.size() <= row.limits.bodyBytes + 1);
}

void TestHostileServer::firstFetchIsReportedInWords()
{
    QFETCH(const HostileRow, row);
    HostileServer server(row.behaviour);
    Network network;
    checkOutcome(row, outcomeOf(*network.keyFetch(requestFor(row, server), row.limits)));
    QVERIFY(nextGoodFetchWorks(network));
    QVERIFY(network.log().entries().size() >= 2);
    for (const LogEntry &entry : network.log().entries())
        QVERIFY(entry.isOver);
}

void TestHostileServer::refetchLeavesTheEarlierKeysAlone()
{
    QFETCH(const HostileRow, row);
    Network network;
    const auto earlier = outcomeOf(*network.keyFetch(Kind::JwksUrl, m_good.url(), {}));
    QVERIFY(earlier.response);
    HostileServer server(row.behaviour);
    const auto outcome = outcomeOf(*network.keyFetch(requestFor(row, server), row.limits));
    checkOutcome(row, outcome);
    QVERIFY(earlier.response->keys->isEmpty());
    QCOMPARE(earlier.response->evidence.exchanges.size(), 1); // nothing of the later one has got into it
    if (outcome.response)
        QVERIFY(outcome.response->keys != earlier.response->keys);
    QVERIFY(nextGoodFetchWorks(network));
}

/// False where the fetch ended first, or the moment never comes.
bool TestHostileServer::reaches(const HostileServer &server, GivenUp moment, const bool &isOver)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(300);
    const auto isReached = [&] {
        return moment == GivenUp::AtOnce || (moment == GivenUp::Connected && server.connectionCount() > 0) ||
               (moment == GivenUp::Answered && !server.requests().isEmpty());
    };
    while (!isReached() && !isOver && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isReached() && !isOver;
}

void TestHostileServer::cancellingIsTheOnlyEnd()
{
    QFETCH(const HostileRow, row);
    for (const GivenUp moment : {GivenUp::AtOnce, GivenUp::Connected, GivenUp::Answered}) {
        HostileServer server(row.behaviour);
        Network network;
        const auto fetch = network.keyFetch(requestFor(row, server), row.limits);
        QSignalSpy failed(fetch.get(), &KeyFetch::failed);
        QSignalSpy succeeded(fetch.get(), &KeyFetch::succeeded);
        bool isOver = false;
        connect(fetch.get(), &KeyFetch::failed, this, [&isOver] { isOver = true; });
        connect(fetch.get(), &KeyFetch::succeeded, this, [&isOver] { isOver = true; });
        fetch->start();
        if (reaches(server, moment, isOver)) {
            fetch->cancel();
            QCOMPARE(failed.size(), 1);
            QCOMPARE(failed.first().first().value<FetchError>().code, FetchError::Code::Cancelled);
        }
        const auto ends = failed.size() + succeeded.size();
        QVERIFY(nextGoodFetchWorks(network)); // by now a late signal would have come
        QCOMPARE(failed.size() + succeeded.size(), ends);
    }
}

void TestHostileServer::quittingIsSilent()
{
    QFETCH(const HostileRow, row);
    for (const GivenUp moment : {GivenUp::AtOnce, GivenUp::Connected, GivenUp::Answered}) {
        HostileServer server(row.behaviour);
        auto network = std::make_unique<Network>();
        auto fetch = network->keyFetch(requestFor(row, server), row.limits);
        bool isOver = false;
        int signalCount = 0;
        connect(fetch.get(), &KeyFetch::failed, this, [&] { isOver = ++signalCount > 0; });
        connect(fetch.get(), &KeyFetch::succeeded, this, [&] { isOver = ++signalCount > 0; });
        fetch->start();
        reaches(server, moment, isOver);
        const int before = signalCount;
        fetch.reset();
        if (moment == GivenUp::Connected)
            network.reset(); // as the window closes: the fetch first, then all of it
        Network next;
        QVERIFY(nextGoodFetchWorks(network ? *network : next));
        QCOMPARE(signalCount, before);
    }
}

void TestHostileServer::thereAreEnoughBehaviours()
{
    QVERIFY2(m_rows.size() >= 84, QByteArray::number(m_rows.size()).constData());
}

void TestHostileServer::manySilentRequestsEndTogether() // H4
{
    HostileServer server(stallingAfter({}));
    Network network;
    FetchLimits limits;
    limits.silence = std::chrono::milliseconds(150);
    std::vector<std::unique_ptr<KeyFetch>> fetches;
    std::vector<FetchError> errors;
    for (int i = 0; i < 12; ++i) {
        fetches.push_back(network.keyFetch(Kind::JwksUrl, server.url(), {}, limits));
        connect(fetches.back().get(), &KeyFetch::failed, this,
                [&errors](const FetchError &error) { errors.push_back(error); });
        fetches.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), std::size_t(12), 60'000); // of a busy machine
    for (const FetchError &error : errors) {
        QCOMPARE(error.code, FetchError::Code::Timeout);
        QCOMPARE(error.exchange.stage, Stage::Waiting); // each of them was sent: none waited for another
    }
    QCOMPARE(server.requests().size(), 12);
}

/// All of them wait for their connection to the same port at once, so that nobody can tell whose is whose.
void TestHostileServer::givingUpOneOfManyLeavesTheOthersAlone()
{
    QList<Peer> waiting;
    HostileServer server(
        {.onConnect = {}, .onRequest = [&](const Peer &peer, const QByteArray &, int) { waiting << peer; }, .tls = {}});
    Network network;
    std::vector<std::unique_ptr<KeyFetch>> fetches;
    int answered = 0;
    QList<FetchError::Code> failures;
    for (int i = 0; i < 12; ++i) {
        fetches.push_back(network.keyFetch(Kind::JwksUrl, server.url(), {}));
        connect(fetches.back().get(), &KeyFetch::succeeded, this, [&answered] { ++answered; });
        connect(fetches.back().get(), &KeyFetch::failed, this,
                [&failures](const FetchError &error) { failures << error.code; });
        fetches.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 12, 60'000);
    for (int i = 0; i < 12; i += 2)
        fetches[std::size_t(i)]->cancel();
    for (const Peer &peer : waiting)
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
    QTRY_COMPARE_WITH_TIMEOUT(answered + failures.size(), 12, 60'000);
    QCOMPARE(failures, QList<FetchError::Code>(6, FetchError::Code::Cancelled));
    QCOMPARE(answered, 6);
}

void TestHostileServer::answerOfAnEarlierRequestIsDropped() // H20
{
    QList<Peer> earlier;
    HostileServer server(
        {.onConnect = {}, .onRequest = [&](const Peer &peer, const QByteArray &, int) { earlier << peer; }, .tls = {}});
    Network network;
    for (int i = 0; i < 50; ++i) {
        earlier.clear();
        auto fetch = network.keyFetch(Kind::JwksUrl, server.url(), {});
        int signalCount = 0;
        connect(fetch.get(), &KeyFetch::succeeded, this, [&signalCount] { ++signalCount; });
        connect(fetch.get(), &KeyFetch::failed, this, [&signalCount] { ++signalCount; });
        fetch->start();
        QTRY_COMPARE(earlier.size(), 1);
        earlier.first().write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
        if (i % 2)
            fetch.reset();
        else
            fetch->cancel();
        QCOMPARE(signalCount, i % 2 ? 0 : 1);
        QVERIFY(nextGoodFetchWorks(network));
        QCOMPARE(signalCount, i % 2 ? 0 : 1);
    }
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostile_server.moc"
