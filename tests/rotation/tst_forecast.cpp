// SPDX-License-Identifier: Apache-2.0
#include "rotation/forecast.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tokenscope;
using namespace std::chrono_literals;
using rotation::ClientRule;
using rotation::PublishedKey;
using rotation::Span;
using rotation::Treatment;
using rotation::WatchLog;
using std::chrono::seconds;

/// What is said of a client holds for each that keeps keys by its rule, whenever it happens to fetch.
class TestForecast final : public QObject
{
    Q_OBJECT

private slots:
    void holdsForEachClient_data();
    void holdsForEachClient();
    void spansFollowOneAnother();
    void namesHastyChanges();
    void advisesByTheSlowestClient();
    void everyRuleHasASource();
};

namespace {

constexpr Moment start{seconds(1795438800)};

/// 'a' from the start for an hour, 'b' from half an hour on.
WatchLog overlapping()
{
    WatchLog log{start, start + 24h, {}, {}};
    log.keys.push_back({"a", "", start, start + 1h, true});
    log.keys.push_back({"b", "", start + 30min, std::nullopt, false});
    return log;
}

/// A client that keeps keys by a rule, and is asked about tokens one by one.
class Client
{
public:
    Client(const ClientRule &rule, const WatchLog &log)
        : m_rule(rule)
        , m_log(log)
    {
    }

    bool accepts(const std::string &key, Moment now)
    {
        const bool isOld = m_rule.lifetime && m_fetched && now - *m_fetched >= *m_rule.lifetime;
        if (!m_fetched || isOld)
            fetch(now);
        else if (!m_keys.contains(key) && now - *m_fetched >= m_rule.cooldown)
            fetch(now);
        return m_keys.contains(key);
    }

private:
    void fetch(Moment now)
    {
        m_fetched = now;
        m_keys.clear();
        for (const PublishedKey &key : m_log.keys) {
            if (key.since <= now && (!key.until || now < *key.until))
                m_keys.insert(key.id);
        }
    }

    const ClientRule &m_rule;
    const WatchLog &m_log;
    std::optional<Moment> m_fetched;
    std::set<std::string> m_keys;
};

std::optional<Treatment> treatmentAt(const std::vector<Span> &spans, Moment now)
{
    const auto span = std::ranges::find_if(
        spans, [now](const Span &each) { return each.from <= now && (!each.until || now < *each.until); });
    return span == spans.end() ? std::nullopt : std::optional(span->treatment);
}

} // namespace

void TestForecast::holdsForEachClient_data()
{
    QTest::addColumn<int>("rule");
    for (std::size_t i = 0; i < rotation::clientRules().size(); ++i)
        QTest::newRow(std::string(rotation::clientRules()[i].name).c_str()) << int(i);
}

/// Clients that begin at any second and see tokens of both keys at any pace: none contradicts what is sure, and each
/// end of what is not sure is reached by one, to a second.
void TestForecast::holdsForEachClient()
{
    QFETCH(const int, rule);
    const ClientRule &client = rotation::clientRules()[std::size_t(rule)];
    const WatchLog log = overlapping();
    const auto spansOfA = spansOf(client, log.keys[0], log);
    const auto spansOfB = spansOf(client, log.keys[1], log);
    std::mt19937 random(unsigned(rule) + 1);
    Moment lastRefusalOfB = start;
    Moment lastAcceptanceOfA = start;
    for (int run = 0; run < 300; ++run) {
        Client one(client, log);
        const auto pace = 1 + random() % 120;
        // Those that are asked right before a change are the ones to whom it comes last.
        Moment now = run % 3 == 0   ? start + 30min - 1s
                     : run % 3 == 1 ? start + 1h - 1s
                                    : start + seconds(random() % 1800);
        const Moment end = start + 14h;
        while (now < end) {
            const bool isB = random() % 2 == 0 && now >= start + 30min;
            const bool isAccepted = one.accepts(isB ? "b" : "a", now);
            const auto said = treatmentAt(isB ? spansOfB : spansOfA, now);
            QVERIFY(said);
            QVERIFY2(*said != Treatment::Accepted || isAccepted, "refused what is said to be accepted");
            QVERIFY2(*said != Treatment::Refused || !isAccepted, "accepted what is said to be refused");
            if (isB && !isAccepted)
                lastRefusalOfB = std::max(lastRefusalOfB, now);
            if (!isB && isAccepted)
                lastAcceptanceOfA = std::max(lastAcceptanceOfA, now);
            now += run % 3 == 2          ? seconds(1 + random() % pace)
                   : now < start + 70min ? seconds(1)
                                         : seconds(1 + random() % 60);
        }
    }
    if (client.longestIgnorance() > 0s)
        QVERIFY(lastRefusalOfB >= start + 30min + client.longestIgnorance() - 5s);
    QVERIFY(lastAcceptanceOfA >= start + 1h);
}

void TestForecast::spansFollowOneAnother()
{
    const WatchLog log = overlapping();
    for (const ClientRule &rule : rotation::clientRules()) {
        for (const PublishedKey &key : log.keys) {
            const auto spans = spansOf(rule, key, log);
            QVERIFY(!spans.empty());
            QCOMPARE(spans.front().from, log.from);
            for (std::size_t i = 1; i < spans.size(); ++i)
                QVERIFY(spans[i - 1].until == spans[i].from);
            QVERIFY(!spans.back().until);
        }
    }
    const ClientRule jose{"jose", 10min, 30s, ""};
    const std::vector<Span> expected = {{start, start + 1h, Treatment::Accepted},
                                        {start + 1h, start + 70min, Treatment::MayLinger},
                                        {start + 70min, std::nullopt, Treatment::Refused}};
    QVERIFY(spansOf(jose, log.keys[0], log) == expected);
}

void TestForecast::namesHastyChanges()
{
    WatchLog log = overlapping();
    QVERIFY(adviceFor(log, std::nullopt).hasty.empty());
    const auto hasty = adviceFor(log, 1h).hasty;
    QCOMPARE(hasty.size(), std::size_t(1));
    QCOMPARE(hasty.front().overlap, seconds(30min));
    log.keys[0].until = start + 30min; // gone when the other came
    QCOMPARE(adviceFor(log, std::nullopt).hasty.front().overlap, 0s);
    log.keys[0].until = start + 20min; // another story
    QVERIFY(adviceFor(log, 1h).hasty.empty());
}

void TestForecast::advisesByTheSlowestClient()
{
    WatchLog log = overlapping();
    QCOMPARE(adviceFor(log, 1h).publishBefore, seconds(5min));
    QCOMPARE(adviceFor(log, 1h).trustedAtMost, seconds(12h));
    QCOMPARE(adviceFor(log, 1h).keepAfterLast, std::optional(seconds(1h)));
    QVERIFY(!adviceFor(log, std::nullopt).keepAfterLast);
    log.maximumAge = 10min;
    QCOMPARE(adviceFor(log, 1h).publishBefore, seconds(15min));
}

void TestForecast::everyRuleHasASource()
{
    for (const ClientRule &rule : rotation::clientRules()) {
        QVERIFY(rule.source.starts_with("https://"));
        QVERIFY(rule.cooldown >= 0s);
        QVERIFY(!rule.lifetime || *rule.lifetime > 0s);
    }
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
