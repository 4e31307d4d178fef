// SPDX-License-Identifier: Apache-2.0
#include "endpoint/network.h"
#include "tests/endpoint/wait_until.h"
#include "tests/make/made_keys.h"
#include "tests/trial/judging_service.h"
#include "trial/trial_run.h"
#include "json/writer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <set>

namespace tokenscope::trial {

using namespace Qt::StringLiterals;
using challenge::Conclusion;
using challenge::Control;
using challenge::Outcome;
using challenge::Reaction;
using endpoint::TokenPlace;
using tests::say;
using tests::sayWhether;
using tests::ScriptedServer;
using tests::tokenIn;

/// A service on loopback, asked about a whole pack.
class TestTrialRun : public QObject
{
    Q_OBJECT
private slots:
    void rightServiceIsRight_data();
    void rightServiceIsRight();
    void missingCheckIsFound();
    void nothingIsConcludedWithoutControls_data();
    void nothingIsConcludedWithoutControls();
    void lockoutIsNoRefusal();
    void brokenAnswersAreUnclear();
    void answerNeedsNoBody();
    void serviceThatDiesIsNoticed();
    void redirectsAreNotFollowed();
    void busyServiceIsAskedAgain();
    void lateServiceIsWaitedFor();
    void paceIsKept();
    void oldTokensAreMadeAnew();
    void logHoldsNoToken();
    void clearTextToOthersIsRefused();
};

namespace {

const challenge::Target target{"https://issuer.example", "https://api.example", {}};

const challenge::PackKeys &keys()
{
    static const challenge::PackKeys made = [] {
        const auto trusted = make::signingKey(make::keyFor("ES256"), "ES256").value();
        return challenge::PackKeys{trusted, challenge::strangerFor(trusted).value()};
    }();
    return made;
}

const tests::Judge &rightJudge()
{
    static const tests::Judge judge(json::write(keys().trusted.key.publicPart()), target);
    return judge;
}

bool isGood(const QByteArray &token)
{
    return rightJudge().accepts(token);
}

/// A right service, but for what `answer` says instead; it returns whether it did.
using Instead = std::function<bool(QTcpSocket &socket, const QByteArray &token)>;

ScriptedServer::Script serviceWith(const Instead &answer)
{
    return [answer](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray token = tokenIn(request, {});
        if (!answer(socket, token))
            sayWhether(socket, isGood(token));
    };
}

/// A run to its end.
class Tried
{
public:
    explicit Tried(const QString &url, const TokenPlace &place = {},
                   const std::function<void(TrialOrder &)> &change = {})
        : m_plan(endpoint::TokenServicePlan::make(serviceAt(url, place)).value())
    {
        TrialOrder order{.target = target, .keys = keys(), .accepting = {}, .rate = 1000};
        if (change)
            change(order);
        m_run = std::make_unique<TrialRun>(m_network, m_plan, std::move(order));
        bool isOver = false;
        QObject::connect(m_run.get(), &TrialRun::ended, m_run.get(), [&isOver] { isOver = true; });
        m_run->start();
        m_isOver = tests::waitUntil([&isOver] { return isOver; });
    }

    static endpoint::TokenService serviceAt(const QString &url, const TokenPlace &place)
    {
        endpoint::TokenService service;
        service.connection.typedUrl = url;
        service.place = place;
        return service;
    }

    bool isOver() const { return m_isOver; }
    const challenge::TrialReport &report() const { return m_run->report(); }
    const endpoint::Network &network() const { return m_network; }
    const challenge::Trial *trial(std::string_view name) const
    {
        const auto found = std::ranges::find_if(
            report().trials, [name](const challenge::Trial &each) { return each.token.name == name; });
        return found == report().trials.end() ? nullptr : &*found;
    }

private:
    endpoint::Network m_network;
    endpoint::TokenServicePlan m_plan;
    std::unique_ptr<TrialRun> m_run;
    bool m_isOver = false;
};

} // namespace

void TestTrialRun::rightServiceIsRight_data()
{
    QTest::addColumn<TokenPlace>("place");
    QTest::newRow("bearer") << TokenPlace{};
    QTest::newRow("header") << TokenPlace{TokenPlace::Kind::Header, "X-Token"};
    QTest::newRow("cookie") << TokenPlace{TokenPlace::Kind::Cookie, "session"};
    QTest::newRow("form") << TokenPlace{TokenPlace::Kind::Form, "token"};
}

void TestTrialRun::rightServiceIsRight()
{
    QFETCH(const TokenPlace, place);
    ScriptedServer server(tests::judgingService(rightJudge(), place));
    const Tried tried(server.url(), place);
    QVERIFY(tried.isOver());
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
    QVERIFY(tried.report().count(Outcome::Right) > 130);
    QCOMPARE(tried.report().count(Outcome::Unclear), std::size_t(0));
    const bool isForm = place.kind == TokenPlace::Kind::Form;
    QVERIFY(server.requests().first().startsWith(isForm ? "POST " : "GET "));
    const std::size_t sent = tried.report().trials.size() - tried.report().count(Outcome::NotSent);
    QCOMPARE(std::size_t(server.requests().size()), requestCount(sent));
}

void TestTrialRun::missingCheckIsFound()
{
    const tests::Judge judge(json::write(keys().trusted.key.publicPart()), target,
                             [](inspect::Expectations &expectations) { expectations.audiences.clear(); });
    ScriptedServer server(tests::judgingService(judge));
    const Tried tried(server.url());
    QVERIFY(tried.report().conclusion() == Conclusion::Wrong);
    for (const challenge::GuardSummary &each : challenge::summaryOf(tried.report()))
        QCOMPARE(each.isWholeLack() && !each.wrong.empty(), each.guard == challenge::Guard::Audience);
}

void TestTrialRun::nothingIsConcludedWithoutControls_data()
{
    QTest::addColumn<QByteArray>("takes"); // what it needs to find in a request
    QTest::addColumn<QByteArray>("fails");
    QTest::addColumn<Control>("control");
    QTest::addColumn<Conclusion>("conclusion");
    QTest::newRow("takes everything") << "GET"_ba << ""_ba << Control::NoToken << Conclusion::Nothing;
    QTest::newRow("takes any word") << "Bearer"_ba << ""_ba << Control::Garbage << Conclusion::Nothing;
    QTest::newRow("takes nothing") << "nothing"_ba << ""_ba << Control::Good << Conclusion::Nothing;
    QTest::newRow("breaks without a token") << "GET"_ba << "GET"_ba << Control::NoToken << Conclusion::Nothing;
    QTest::newRow("breaks over a good one") << "nothing"_ba << "ey"_ba << Control::Good << Conclusion::Nothing;
}

void TestTrialRun::nothingIsConcludedWithoutControls()
{
    QFETCH(const QByteArray, takes);
    QFETCH(const QByteArray, fails);
    QFETCH(const Control, control);
    ScriptedServer server([takes, fails](QTcpSocket &socket, const QByteArray &request) {
        if (!fails.isEmpty() && request.contains(fails))
            return say(socket, "500 Internal Server Error");
        sayWhether(socket, request.contains(takes));
    });
    const Tried tried(server.url());
    QVERIFY(tried.report().obstacle());
    QVERIFY(tried.report().obstacle()->control == control);
    QTEST(tried.report().conclusion(), "conclusion");
    QVERIFY(tried.report().trials.empty());
    QCOMPARE(server.requests().size(), qsizetype(control) + 1);
}

/// It refuses everybody after forty bad tokens: all that it refused since the last good one proves nothing.
void TestTrialRun::lockoutIsNoRefusal()
{
    int bad = 0;
    ScriptedServer server(serviceWith([&bad](QTcpSocket &socket, const QByteArray &token) {
        bad += isGood(token) ? 0 : 1;
        if (bad > 40)
            say(socket, "401 Unauthorized");
        return bad > 40;
    }));
    const Tried tried(server.url());
    QVERIFY(tried.report().obstacle());
    QVERIFY(tried.report().obstacle()->control == Control::GoodAgain);
    QVERIFY(tried.report().conclusion() == Conclusion::Open);
    QVERIFY(tried.report().notReached > 0);
    QVERIFY(tried.report().trials.back().answer.trouble == challenge::Trouble::NoControl);
    QVERIFY(tried.report().trials.front().answer.trouble == challenge::Trouble::None);
}

void TestTrialRun::brokenAnswersAreUnclear()
{
    ScriptedServer server(serviceWith([](QTcpSocket &socket, const QByteArray &token) {
        const bool breaks = token.startsWith('.') || token.endsWith('.');
        if (breaks && token.startsWith('.'))
            socket.disconnectFromHost();
        else if (breaks)
            say(socket, "500 Internal Server Error");
        return breaks;
    }));
    const Tried tried(server.url());
    QVERIFY(tried.report().conclusion() == Conclusion::Open);
    QVERIFY(!tried.report().obstacle());
    QVERIFY(tried.trial("dot-in-front")->answer.trouble == challenge::Trouble::Connection);
    QVERIFY(tried.trial("dot-behind")->answer.trouble == challenge::Trouble::ServerFault);
    QVERIFY(tried.trial("dot-behind")->answer.reaction == Reaction::Unclear);
    QCOMPARE(tried.report().count(Outcome::Lacking), std::size_t(0));
}

/// As Node.js writes it, whose chunks Qt takes for missing.
void TestTrialRun::answerNeedsNoBody()
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(isGood(tokenIn(request, {})) ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 401 Unauthorized\r\n");
        socket.write("Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        socket.disconnectFromHost();
    });
    const Tried tried(server.url());
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
}

void TestTrialRun::serviceThatDiesIsNoticed()
{
    bool isDead = false;
    ScriptedServer server(serviceWith([&isDead](QTcpSocket &socket, const QByteArray &token) {
        isDead = isDead || token.startsWith('.');
        if (isDead)
            socket.disconnectFromHost();
        return isDead;
    }));
    const Tried tried(server.url());
    QVERIFY(tried.report().obstacle());
    QVERIFY(tried.trial(tried.report().obstacle()->after));
    QVERIFY(tried.trial(tried.report().obstacle()->after)->answer.trouble == challenge::Trouble::Connection);
    QVERIFY(tried.report().conclusion() == Conclusion::Open);
}

void TestTrialRun::redirectsAreNotFollowed()
{
    ScriptedServer other(ScriptedServer::always(ScriptedServer::http("200 OK", "{}")));
    ScriptedServer server([&other](QTcpSocket &socket, const QByteArray &request) {
        if (isGood(tokenIn(request, {})))
            return sayWhether(socket, true);
        say(socket, "302 Found", "Location: " + other.url().toLatin1() + "\r\n");
    });
    const Tried tried(server.url());
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
    QVERIFY(other.requests().isEmpty());
}

void TestTrialRun::busyServiceIsAskedAgain()
{
    std::set<QByteArray> known;
    ScriptedServer server(serviceWith([&known](QTcpSocket &socket, const QByteArray &token) {
        const bool isNew = known.insert(token).second;
        if (isNew)
            say(socket, "429 Too Many Requests", "Retry-After: 0\r\n");
        return isNew;
    }));
    const Tried tried(server.url());
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
}

void TestTrialRun::lateServiceIsWaitedFor()
{
    int requests = 0;
    ScriptedServer server(serviceWith([&requests](QTcpSocket &socket, const QByteArray &) {
        const bool isEarly = ++requests < 5; // within the third control
        if (requests == 1)
            socket.disconnectFromHost();
        else if (isEarly)
            sayWhether(socket, false);
        return isEarly;
    }));
    const Tried tried(server.url(), {}, [](TrialOrder &order) { order.patience = std::chrono::minutes(10); });
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
    QCOMPARE(tried.report().controls[2].control, Control::Good);
}

void TestTrialRun::paceIsKept()
{
    QElapsedTimer clock;
    std::vector<qint64> times;
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (!clock.isValid())
            clock.start();
        times.push_back(clock.elapsed());
        sayWhether(socket, request.contains("Bearer not-a-token") || request.contains("Bearer ey")
                               ? isGood(tokenIn(request, {})) && times.size() < 30
                               : false);
    });
    const Tried tried(server.url(), {}, [](TrialOrder &order) { order.rate = 25; });
    QVERIFY(times.size() > 25);
    QVERIFY2(times.back() >= qint64(times.size() - 1) * 40 - 40, qPrintable(QString::number(times.back())));
}

void TestTrialRun::oldTokensAreMadeAnew()
{
    ScriptedServer server(serviceWith([](QTcpSocket &, const QByteArray &) { return false; }));
    const Tried tried(server.url(), {}, [](TrialOrder &order) { order.freshness = std::chrono::seconds(0); });
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
}

void TestTrialRun::logHoldsNoToken()
{
    const TokenPlace place{TokenPlace::Kind::Form, "token"};
    ScriptedServer server([place](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray token = tokenIn(request, place);
        socket.write(ScriptedServer::http(isGood(token) ? "200 OK" : "401 Unauthorized", token,
                                          "X-Echo: " + token.toPercentEncoding() + "\r\n"));
        socket.disconnectFromHost();
    });
    const Tried tried(server.url(), place);
    QVERIFY(tried.report().conclusion() == Conclusion::Right);
    const auto entries = tried.network().log().entries();
    QCOMPARE(qsizetype(entries.size()), server.requests().size());
    for (const endpoint::LogEntry &entry : entries) {
        QVERIFY(entry.isOver);
        QVERIFY(!entry.exchange.requestBody.contains("ey"));
        for (const auto &fields : {entry.exchange.headers, entry.exchange.requestHeaders}) {
            for (const auto &[name, value] : fields)
                QVERIFY2(!value.contains("ey"), name.constData());
        }
    }
}

void TestTrialRun::clearTextToOthersIsRefused()
{
    endpoint::TokenService service = Tried::serviceAt(u"http://api.example/"_s, {});
    const auto refused = endpoint::TokenServicePlan::make(service);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == endpoint::FetchError::Code::ClearTextToken);
    service.connection.confirmedClearTextHosts = {u"api.example"_s};
    QVERIFY(endpoint::TokenServicePlan::make(service));
}

} // namespace tokenscope::trial

QTEST_GUILESS_MAIN(tokenscope::trial::TestTrialRun)
#include "tst_trial_run.moc"
