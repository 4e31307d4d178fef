// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/hostile_rows.h"
#include "tests/endpoint/wait_until.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"

#include <QListWidget>
#include <QStyleHints>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;

namespace {

const QByteArray otherKey =
    R"({"kty":"EC","crv":"P-256","kid":"new","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
    R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"})";

/// As it should be, for each kind of endpoint.
Behaviour publishing(const QByteArray &key = signingKey)
{
    const auto answer = [key](const Peer &peer, const QByteArray &request, int) {
        const QByteArray keys = "{\"keys\":[" + key + "]}";
        const QByteArray envelope = R"({"request_id":"prq_a","status":"Success","result":)" + keys + "}";
        const QByteArray body = request.startsWith("POST ") ? envelope : keys;
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        peer.close();
    };
    return {.onConnect = {}, .onRequest = answer, .tls = {}};
}

QString pathOf(endpoint::Kind kind)
{
    return kind == endpoint::Kind::PangeaAuthn ? u"/v2/client/jwks"_s : u"/jwks.json"_s;
}

/// An endpoint whose weather changes. Where TLS itself is what is wrong, the good weather is at another address.
class ChangingEndpoint
{
public:
    explicit ChangingEndpoint(const HostileRow &row)
        : m_row(row)
        , m_bad(row.behaviour)
        , m_good(publishing())
    {
    }
    void turnGood()
    {
        m_isGood = true;
        if (!m_row.behaviour.tls)
            m_bad.become(publishing());
    }
    void turnBad()
    {
        m_isGood = false;
        m_bad.become(m_row.behaviour);
    }
    QString url() const { return (m_isGood && m_row.behaviour.tls ? m_good : m_bad).url(pathOf(m_row.kind)); }
    int badConnectionCount() const { return m_bad.connectionCount(); }

private:
    const HostileRow m_row;
    HostileServer m_bad;
    HostileServer m_good;
    bool m_isGood = false;
};

/// What Qt overlooks or sees by a matter of milliseconds is reported as what it then is.
bool tells(const QString &words, const HostileRow &row)
{
    if (words.contains(QString::fromUtf8(row.words)))
        return true;
    switch (row.overlooked) {
    case Overlooked::Never:
    case Overlooked::Whole:
        return false;
    case Overlooked::NotJson:
        return words.contains(u"The answer is not JSON"_s) || words.contains(u"The answer is cut off"_s) ||
               words.contains(u"The answer is broken JSON"_s) || words.contains(u"The answer is empty"_s);
    case Overlooked::Malformed:
        return words.contains(u"The answer breaks the rules of HTTP"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

/// The window, used as a person uses it, while its endpoint does everything in the list of threats: it says what
/// happened, keeps what it had and marks it, and goes on.
class TestHostileWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::styleHints()->setCursorFlashTime(0); }
    void cleanupTestCase();

    void firstFetchIsReportedAndClosingIsSafe_data() { addRows(); }
    void firstFetchIsReportedAndClosingIsSafe();
    void earlierKeysStayAndAreMarked_data() { addRows(); }
    void earlierKeysStayAndAreMarked();
    void verdictAndMarkFollowTheAnswers_data();
    void verdictAndMarkFollowTheAnswers();
    void markOutlastsALookAtEarlierKeys();
    void anotherUrlEndsTheRequestUnderWay();

private:
    void addRows();
    WindowDriver &window();
    static void prepare(WindowDriver &window, const HostileRow &row);
    static void ask(WindowDriver &window, const QString &url);
    static bool fetch(WindowDriver &window, const QString &url);
    static bool isMarked(const WindowDriver &window);
    /// Also while a passing message of the status line is before it.
    static QString state(const WindowDriver &window) { return window.window().findChild<QLabel *>(u"state"_s)->text(); }
    /// By the badge: what is wrong with an answer may name the word too.
    static bool isAnswered(const WindowDriver &window)
    {
        return window.responseWords().split(QLatin1Char('\n')).contains(u"Success"_s);
    }

    void cancel(ChangingEndpoint &endpoint, bool byEscape);
    static void checkFresh(WindowDriver &window);
    static void checkStale(WindowDriver &window);
    static void checkNoTokenIsShown(const WindowDriver &window);

    TestAuthority m_authority;
    const QList<HostileRow> m_rows = hostileRows(m_authority);
    std::unique_ptr<WindowDriver> m_window;
};

void TestHostileWindow::cleanupTestCase()
{
    m_window.reset();
    endWorkers();
}

void TestHostileWindow::addRows()
{
    QTest::addColumn<HostileRow>("row");
    for (const HostileRow &row : m_rows)
        QTest::newRow(row.name.constData()) << row;
}

/// One for many rows: whatever the one before has left behind.
WindowDriver &TestHostileWindow::window()
{
    if (!m_window) {
        m_window = std::make_unique<WindowDriver>();
        if (!m_window->isActive())
            qFatal("the window did not get the focus");
        m_window->paste(signedToken());
    }
    return *m_window;
}

void TestHostileWindow::prepare(WindowDriver &window, const HostileRow &row)
{
    ui::ConnectionSettings connection;
    if (row.behaviour.tls)
        connection.authoritiesFile = row.behaviour.tls->authorityFile;
    window.window().setConnection(connection, row.limits);
}

void TestHostileWindow::ask(WindowDriver &window, const QString &url)
{
    if (window.named<QLineEdit>(u"Endpoint URL"_s)->text() != url) {
        window.write(u"Endpoint URL"_s, url);
        const bool takesToken = url.endsWith(pathOf(endpoint::Kind::PangeaAuthn));
        window.write(u"API token"_s, takesToken ? QString::fromLatin1(sentinelToken) : QString());
    }
    window.press(Qt::Key_F5);
}

bool TestHostileWindow::fetch(WindowDriver &window, const QString &url)
{
    ask(window, url);
    return !window.isIdle() && waitUntil([&window] { return window.isIdle(); });
}

bool TestHostileWindow::isMarked(const WindowDriver &window)
{
    const auto *panel = window.named(u"Keys"_s)->window();
    const auto badges = panel->findChildren<ui::Badge *>();
    return std::ranges::any_of(
        badges, [](const ui::Badge *badge) { return badge->isVisible() && badge->text() == u"earlier"_s; });
}

void TestHostileWindow::checkFresh(WindowDriver &window)
{
    QVERIFY2(isAnswered(window), qPrintable(window.responseWords()));
    QCOMPARE(window.keyCount(), 1);
    QVERIFY(!isMarked(window));
    QVERIFY2(state(window).endsWith(u"1 key, fetched just now"_s), qPrintable(state(window)));
    QVERIFY2(waitUntil([&window] { return window.verdict().startsWith(u"Accepted"_s); }), qPrintable(window.verdict()));
}

void TestHostileWindow::checkStale(WindowDriver &window)
{
    QCOMPARE(window.keyCount(), 1);
    QVERIFY(isMarked(window));
    QVERIFY2(window.responseWords().contains(u"The keys below are from an earlier answer. They were fetched from "_s),
             qPrintable(window.responseWords()));
    QVERIFY2(state(window).contains(u"1 key, fetched on "_s), qPrintable(state(window)));
    QVERIFY2(state(window).endsWith(u" · the last request brought no keys"_s), qPrintable(state(window)));
    const QString verdict = window.verdict();
    QVERIFY2(verdict.startsWith(u"Accepted"_s), qPrintable(verdict));
    QVERIFY2(verdict.contains(QRegularExpression(u"Its key: fetched from .+ on .* UTC"_s)), qPrintable(verdict));
}

void TestHostileWindow::checkNoTokenIsShown(const WindowDriver &window)
{
    const auto labels = window.named(u"Response"_s)->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"sentinel"_s), qPrintable(label->text()));
}

void TestHostileWindow::firstFetchIsReportedAndClosingIsSafe()
{
    QFETCH(const HostileRow, row);
    ChangingEndpoint endpoint(row);
    auto window = std::make_unique<WindowDriver>();
    QVERIFY(window->isActive());
    prepare(*window, row);
    QVERIFY(fetch(*window, endpoint.url()));
    if (isAnswered(*window))
        QVERIFY(!row.code || row.overlooked == Overlooked::Whole);
    else
        QVERIFY2(row.code && tells(window->responseWords(), row), qPrintable(window->responseWords()));
    QCOMPARE(window->keyCount(), 0);
    QVERIFY(!isMarked(*window));
    QVERIFY(!window->responseWords().contains(u"earlier answer"_s));
    checkNoTokenIsShown(*window);

    const int connections = endpoint.badConnectionCount();
    ask(*window, endpoint.url());
    QVERIFY(waitUntil([&] { return endpoint.badConnectionCount() > connections || window->isIdle(); }));
    window->window().close();
    window.reset();
}

/// By Escape at once, by the button once the peer has heard of it.
void TestHostileWindow::cancel(ChangingEndpoint &endpoint, bool byEscape)
{
    const int connections = endpoint.badConnectionCount();
    ask(window(), endpoint.url());
    if (!byEscape)
        QVERIFY(waitUntil([&] { return endpoint.badConnectionCount() > connections || window().isIdle(); }));
    if (window().isIdle())
        return; // it was faster
    if (byEscape)
        window().press(Qt::Key_Escape);
    else
        QTest::keyClick(window().named<QPushButton>(u"Cancel"_s), Qt::Key_Space);
    QVERIFY(window().isIdle());
    QVERIFY(window().responseWords().contains(u"The request was cancelled"_s));
    checkStale(window());
}

void TestHostileWindow::earlierKeysStayAndAreMarked()
{
    QFETCH(const HostileRow, row);
    ChangingEndpoint endpoint(row);
    prepare(window(), row);
    endpoint.turnGood();
    QVERIFY(fetch(window(), endpoint.url()));
    checkFresh(window());

    endpoint.turnBad();
    cancel(endpoint, true);
    if (window().keyCount() > 0)
        cancel(endpoint, false);
    endpoint.turnBad();
    QVERIFY(fetch(window(), endpoint.url()));
    checkNoTokenIsShown(window());
    if (isAnswered(window())) {
        QVERIFY(!row.code || row.overlooked == Overlooked::Whole);
        QCOMPARE(window().keyCount(), 0);
        QVERIFY(!isMarked(window()));
        QVERIFY(state(window()).endsWith(u"0 keys, fetched just now"_s));
        QVERIFY(waitUntil([this] { return window().verdict().startsWith(u"Not verified"_s); }));
    } else {
        QVERIFY2(row.code && tells(window().responseWords(), row), qPrintable(window().responseWords()));
        checkStale(window());
    }

    endpoint.turnGood();
    QVERIFY(fetch(window(), endpoint.url()));
    checkFresh(window()); // what a cancelled request brings late would have spoiled it
}

void TestHostileWindow::verdictAndMarkFollowTheAnswers_data() // H19
{
    QTest::addColumn<QList<bool>>("answers");
    QTest::newRow("good, bad") << QList<bool>{true, false};
    QTest::newRow("bad, good") << QList<bool>{false, true};
    QTest::newRow("good, bad, good") << QList<bool>{true, false, true};
    QTest::newRow("bad, bad, good") << QList<bool>{false, false, true};
}

void TestHostileWindow::verdictAndMarkFollowTheAnswers()
{
    QFETCH(const QList<bool>, answers);
    m_window.reset();
    HostileServer server(publishing());
    bool hasKeys = false;
    for (const bool isGood : answers) {
        server.become(isGood ? publishing() : answering({}));
        QVERIFY(fetch(window(), server.url(u"/jwks.json"_s)));
        hasKeys = hasKeys || isGood;
        if (isGood) {
            checkFresh(window());
        } else if (hasKeys) {
            checkStale(window());
        } else {
            QCOMPARE(window().keyCount(), 0);
            QCOMPARE(state(window()), u"No keys loaded"_s);
            QVERIFY2(window().verdict().startsWith(u"Not verified"_s), qPrintable(window().verdict()));
        }
    }
}

void TestHostileWindow::markOutlastsALookAtEarlierKeys()
{
    m_window.reset();
    HostileServer server(publishing(otherKey));
    const QString url = server.url(u"/jwks.json"_s);
    QVERIFY(fetch(window(), url));
    server.become(publishing());
    QVERIFY(fetch(window(), url));
    checkFresh(window());
    server.become(answering({}));
    QVERIFY(fetch(window(), url));
    checkStale(window());

    auto *tabs = window().named<QTabWidget>(u"Key details"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *fetches = window().named<QListWidget>(u"Fetches"_s);
    QVERIFY(fetches);
    QVERIFY(waitUntil([fetches] { return fetches->count() == 2; }));
    fetches->setFocus();
    window().press(Qt::Key_Down);
    QTest::mouseClick(window().named<QPushButton>(u"Judge the token by this set"_s), Qt::LeftButton);
    QVERIFY(waitUntil([this] { return window().verdict().startsWith(u"Rejected"_s); }));
    QVERIFY(state(window()).contains(u"an earlier fetch, not the current keys"_s));
    QTest::mouseClick(window().named<QPushButton>(u"Back to the current keys"_s), Qt::LeftButton);
    QVERIFY(waitUntil([this] { return window().verdict().startsWith(u"Accepted"_s); }));
    checkStale(window());
}

void TestHostileWindow::anotherUrlEndsTheRequestUnderWay()
{
    HostileServer slow(stallingAfter("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"));
    const HostileServer good(publishing());
    window().window().setConnection({});
    for (int i = 0; i < 10; ++i) {
        const int connections = slow.connectionCount();
        ask(window(), slow.url(u"/jwks.json"_s));
        if (i % 2)
            QVERIFY(waitUntil([&] { return slow.connectionCount() > connections; }));
        QVERIFY(!window().isIdle());
        QVERIFY(fetch(window(), good.url(u"/jwks.json"_s)));
        checkFresh(window());
    }
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostile_window.moc"
