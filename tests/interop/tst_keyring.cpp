// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/keyring.h"
#include "explain/fetch/keyring_words.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/ui/window_driver.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/remembered_token.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QComboBox>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDir>
#include <QDirIterator>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using namespace tokenscope::endpoint;

namespace {

const QString token = u"pts_sentinelsentinelsentinelsentinel"_s;
const QString entry = u"pangea https://authn.example/v2/client/jwks"_s;

/// A keyring service that takes every call and never answers.
class SilentService final : public QDBusVirtualObject
{
public:
    SilentService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent"_s))
    {
    }
    ~SilentService() override { QDBusConnection::disconnectFromBus(u"silent"_s); }

    bool takesTheName()
    {
        return m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath) &&
               m_bus.registerService(u"org.freedesktop.secrets"_s);
    }
    int calls() const { return m_calls; }

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        message.setDelayedReply(true);
        ++m_calls;
        return true;
    }

private:
    QDBusConnection m_bus;
    int m_calls = 0;
};

KeyringAnswer waitFor(const QFuture<KeyringAnswer> &future)
{
    QFutureWatcher<KeyringAnswer> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(30'000))
        return std::unexpected(KeyringError{KeyringFault::TimedOut, u"the promise was not kept"_s});
    return future.result();
}

QByteArray answerWith(const QByteArray &status)
{
    return tests::ScriptedServer::http(status, R"({"keys":[]})", "Content-Type: application/json\r\n");
}

/// The endpoint bar with what belongs to it, as in a window that was just opened.
struct Bar
{
    explicit Bar(const QString &url)
    {
        bar.setEndpoints({{.name = u"Elsewhere"_s, .kind = Kind::PangeaAuthn, .url = QUrl(u"https://b.example"_s)},
                          {.name = u"Here"_s, .kind = Kind::PangeaAuthn, .url = QUrl(url)}});
        QObject::connect(&keeper, &ui::RememberedToken::reported, &bar,
                         [this](const QString &words) { said << words; });
    }

    void choose(const QString &name)
    {
        auto *list = bar.findChild<QComboBox *>();
        list->setCurrentIndex(list->findText(name));
        emit list->activated(list->currentIndex());
    }
    void click() { bar.findChild<QCheckBox *>()->click(); }
    bool fetch()
    {
        QSignalSpy answered(&session, &ui::Session::responded);
        QSignalSpy refused(&session, &ui::Session::refused);
        session.fetch(bar.endpoint(), bar.typedUrl(), bar.token());
        return QTest::qWaitFor([&] { return answered.count() + refused.count() == 1; });
    }

    ui::EndpointBar bar;
    storage::Storage storage{QString()};
    ui::Session session{storage};
    ui::RememberedToken keeper{bar, session, nullptr};
    QStringList said;
};

} // namespace

/// Against what run_keyring has started: TOKENSCOPE_KEYRING names it.
class TestKeyring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void storesToken();
    void tokenIsOfItsEntryOnly();
    void storingAgainReplaces();
    void removedTokenIsGone();
    void lockedKeyringIsReportedAtOnce();
    void tickIsForOneAddress();
    void tickedTokenComesBack();
    void lastEndpointBringsItsTickedToken();
    void onlyTokensThatWorkedAreStored_data();
    void onlyTokensThatWorkedAreStored();
    void windowGoesOnWithoutAService();
    void absentServiceIsReported();
    void silentServiceIsGivenUp();
    void nothingIsWrittenInPlainText();

private:
    QByteArray m_state;
};

#define ONLY_WITH(state)                                                                                               \
    if (m_state != state)                                                                                              \
    QSKIP("The keyring is " #state " in another run")

void TestKeyring::initTestCase()
{
    m_state = qgetenv("TOKENSCOPE_KEYRING");
    if (m_state.isEmpty())
        QSKIP("Runs in run_keyring only, never with the keyring of anyone who runs it");
}

void TestKeyring::storesToken()
{
    ONLY_WITH("unlocked");
    const auto stored = waitFor(storeToken(entry, token));
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
    QCOMPARE(waitFor(readToken(entry)).value_or(QString()), token);
}

void TestKeyring::tokenIsOfItsEntryOnly()
{
    ONLY_WITH("unlocked");
    for (const auto &[kind, url] : {std::pair(Kind::PangeaAuthn, u"https://authn.example:8443"_s),
                                    std::pair(Kind::PangeaAuthn, u"http://authn.example"_s),
                                    std::pair(Kind::PangeaAuthn, u"https://authn.example.evil.example"_s),
                                    std::pair(Kind::PangeaAuthn, u"https://authn.example/other"_s),
                                    std::pair(Kind::JwksUrl, u"https://authn.example/v2/client/jwks"_s)}) {
        const auto answer = waitFor(readToken(*keyringEntry(kind, url)));
        QVERIFY2(!answer && answer.error().fault == KeyringFault::NotFound, qPrintable(url));
    }
    QCOMPARE(*keyringEntry(Kind::PangeaAuthn, u" https://AUTHN.example:443// "_s), entry);
    QVERIFY(!keyringEntry(Kind::PangeaAuthn, u"authn.example"_s));
}

void TestKeyring::storingAgainReplaces()
{
    ONLY_WITH("unlocked");
    QVERIFY(waitFor(storeToken(entry, u"pts_second"_s)));
    QCOMPARE(waitFor(readToken(entry)).value_or(QString()), u"pts_second"_s);
}

void TestKeyring::removedTokenIsGone()
{
    ONLY_WITH("unlocked");
    QVERIFY(waitFor(removeToken(entry)));
    QCOMPARE(waitFor(readToken(entry)).error().fault, KeyringFault::NotFound);
    QVERIFY(waitFor(storeToken(entry, token))); // for what is looked for on disk
}

void TestKeyring::lockedKeyringIsReportedAtOnce()
{
    ONLY_WITH("locked");
    QCOMPARE(waitFor(readToken(entry)).error().fault, KeyringFault::NotFound); // the service does not say more
    for (const auto &future : {storeToken(entry, token), removeToken(entry)}) {
        const auto answer = waitFor(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, KeyringFault::Locked);
    }
}

void TestKeyring::tickedTokenComesBack()
{
    ONLY_WITH("unlocked");
    const tests::ScriptedServer server(tests::ScriptedServer::always(answerWith("200 OK")));
    Bar first(server.url());
    first.choose(u"Here"_s);
    first.bar.setToken(token);
    first.click();
    QVERIFY(first.fetch());
    QTRY_COMPARE(first.said.value(0), u"Token stored in the system’s keyring."_s);

    Bar second(server.url());
    second.choose(u"Here"_s);
    QTRY_COMPARE(second.bar.token(), token);
    QVERIFY(second.bar.remembersToken());
    second.choose(u"Elsewhere"_s);
    QCOMPARE(second.bar.token(), QString());
    QVERIFY(!second.bar.remembersToken());
    second.choose(u"Here"_s);
    QTRY_COMPARE(second.bar.token(), token);
    second.click();
    QTRY_COMPARE(second.said.last(), u"Token removed from the system’s keyring."_s);
    QCOMPARE(waitFor(readToken(*keyringEntry(Kind::PangeaAuthn, server.url()))).error().fault, KeyringFault::NotFound);
}

void TestKeyring::lastEndpointBringsItsTickedToken()
{
    ONLY_WITH("unlocked");
    const tests::ScriptedServer server(tests::ScriptedServer::always(answerWith("200 OK")));
    const QString url = server.url() + u"/v2/client/jwks"_s; // which tells its kind
    const QTemporaryDir folder;
    const QString storage = folder.filePath(u"kept.sqlite"_s);
    for (const bool isTicked : {true, false}) {
        {
            tests::WindowDriver window(storage);
            QVERIFY(window.isActive());
            window.write(u"Endpoint URL"_s, url);
            window.write(u"API token"_s, token);
            window.named<QCheckBox>(u"Remember in keyring"_s)->setChecked(isTicked);
            window.press(Qt::Key_Return);
            QTRY_VERIFY(window.isIdle() && window.responseWords().contains(u"HTTP 200"_s));
            const auto *line = window.window().statusBar();
            if (isTicked)
                QTRY_COMPARE(line->currentMessage(), u"Token stored in the system’s keyring."_s);
        }
        tests::WindowDriver again(storage);
        QTRY_COMPARE(again.named<QLineEdit>(u"Endpoint URL"_s)->text(), url);
        // The keyring has it both times; a question of the window's would be answered before this one.
        const auto entryHere = keyringEntry(guessKind(url, true), url);
        QCOMPARE(waitFor(readToken(*entryHere)).value_or(QString()), token);
        QTRY_COMPARE(again.named<QLineEdit>(u"API token"_s)->text(), isTicked ? token : QString());
    }
}

void TestKeyring::tickIsForOneAddress()
{
    ONLY_WITH("unlocked");
    const tests::ScriptedServer server(tests::ScriptedServer::always(answerWith("200 OK")));
    Bar bar(server.url());
    bar.choose(u"Here"_s);
    bar.bar.setToken(token);
    bar.click();
    QVERIFY(bar.fetch());
    QTRY_COMPARE(bar.said.size(), 1); // stored
    const QString other = server.url(u"/another"_s);
    bar.bar.setEndpoint({{}, Kind::PangeaAuthn, QUrl(other)});
    QVERIFY(bar.fetch());
    QVERIFY(!bar.bar.remembersToken());
    QCOMPARE(waitFor(readToken(*keyringEntry(Kind::PangeaAuthn, other))).error().fault, KeyringFault::NotFound);
    QCOMPARE(waitFor(readToken(*keyringEntry(Kind::PangeaAuthn, server.url()))).value_or(QString()), token);
    bar.keeper.forget({{}, Kind::PangeaAuthn, QUrl(server.url())}); // as when it is deleted
    QTRY_COMPARE(bar.said.last(), u"Token removed from the system’s keyring."_s);
    QCOMPARE(waitFor(readToken(*keyringEntry(Kind::PangeaAuthn, server.url()))).error().fault, KeyringFault::NotFound);
}

void TestKeyring::onlyTokensThatWorkedAreStored_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isTicked");
    QTest::newRow("not ticked") << "200 OK"_ba << false;
    QTest::newRow("refused") << "401 Unauthorized"_ba << true;
}

void TestKeyring::onlyTokensThatWorkedAreStored()
{
    ONLY_WITH("unlocked");
    QFETCH(const QByteArray, status);
    QFETCH(const bool, isTicked);
    const tests::ScriptedServer server(tests::ScriptedServer::always(answerWith(status)));
    Bar bar(server.url());
    bar.choose(u"Here"_s);
    bar.bar.setToken(token);
    bar.bar.setRemembersToken(isTicked);
    QVERIFY(bar.fetch());
    // Jobs are done in their order: this one comes after whatever the fetch has started.
    QCOMPARE(waitFor(readToken(*keyringEntry(Kind::PangeaAuthn, server.url()))).error().fault, KeyringFault::NotFound);
    QVERIFY(bar.said.isEmpty());
}

void TestKeyring::windowGoesOnWithoutAService()
{
    ONLY_WITH("absent");
    const tests::ScriptedServer server(tests::ScriptedServer::always(answerWith("200 OK")));
    Bar bar(server.url());
    bar.choose(u"Here"_s);
    QTRY_COMPARE(bar.said.size(), 1);
    bar.choose(u"Elsewhere"_s);
    bar.choose(u"Here"_s);
    QVERIFY(!waitFor(readToken(entry))); // both were looked up by now
    QCOMPARE(bar.said.size(), 1);
    bar.bar.setToken(token);
    bar.click();
    QVERIFY(bar.fetch());
    QTRY_COMPARE(bar.said.size(), 2); // once for looking, and once more for who asked for storing
    QVERIFY2(bar.said.last().startsWith(u"The token is not remembered. The system’s keyring"_s),
             qPrintable(bar.said.last()));
    QVERIFY(bar.fetch());
    QVERIFY(!waitFor(readToken(entry)));
    QCOMPARE(bar.said.size(), 2);
    QCOMPARE(bar.bar.token(), token);
}

void TestKeyring::absentServiceIsReported()
{
    ONLY_WITH("absent");
    for (const auto &future : {readToken(entry), storeToken(entry, token), removeToken(entry)}) {
        const auto answer = waitFor(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, KeyringFault::NoService);
        QVERIFY(explain::keyringWords(answer.error()).startsWith(u"The system’s keyring is not running or failed."_s));
    }
}

void TestKeyring::silentServiceIsGivenUp()
{
    ONLY_WITH("absent");
    SilentService service;
    QVERIFY(service.takesTheName());
    constexpr auto patience = 200ms;
    for (const auto &future :
         {readToken(entry, patience), storeToken(entry, token, patience), removeToken(entry, patience)}) {
        const auto answer = waitFor(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, KeyringFault::TimedOut);
    }
    QVERIFY(service.calls() > 0);
}

void TestKeyring::nothingIsWrittenInPlainText()
{
    QDir home(qEnvironmentVariable("HOME"));
    QVERIFY(home.exists());
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(token.toLatin1()), qPrintable(file.fileName()));
    }
}

QTEST_MAIN(TestKeyring)
#include "tst_keyring.moc"
