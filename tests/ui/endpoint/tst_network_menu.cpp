// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/hostile_server.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/ui/window_driver.h"
#include "ui/endpoint/connection_dialog.h"
#include "ui/endpoint/evidence_dialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::WindowDriver;

namespace {

constexpr auto keySet = R"({"keys":[{"kty":"oct","kid":"a"}]})";
/// Must not turn up anywhere but in the request.
const QString sentinel = u"pts_sentinelsentinelsentinelsentinel"_s;

QByteArray keysAnswer(const QByteArray &headers = {})
{
    return ScriptedServer::http("200 OK", keySet, "Content-Type: application/json\r\n" + headers);
}

/// Sends from `/jwks.json` on to `/keys`.
void redirectOnce(QTcpSocket &socket, const QByteArray &request)
{
    socket.write(request.contains("/jwks.json") ? ScriptedServer::http("302 Found", "", "Location: /keys\r\n")
                                                : keysAnswer("Cache-Control: max-age=90\r\n"));
    socket.disconnectFromHost();
}

} // namespace

/// Evidence, network log, offline switch and connection settings, in the whole window and against real servers.
class TestNetworkMenu final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void evidenceShowsEachExchange();
    void evidenceIsCopiedAndSavedWithoutTheToken();
    void privateKeysAreNotShown();
    void logListsRequestsAsTheyHappen();
    void offlineNothingIsSent();
    void clearTextIsAskedForFirst_data();
    void clearTextIsAskedForFirst();
    void unusableProxyKeepsTheDialogOpen();
    void ownAuthorityAndHttp2AreUsedWhereChosen();
    void unknownKeyIdIsFetchedForWhereAllowed();
    void everyControlHasAName();

private:
    void fetch(const QString &url, const QString &token = {});
    void openConnection();
    /// Chooses the entry of a menu, by its text without mnemonic.
    template <typename Widget>
    Widget *dialog() const
    {
        return m_window->window().findChild<Widget *>();
    }
    QPlainTextEdit *textTab(const QString &name) const;
    QPushButton *button(const QString &words) const;
    void press(const QString &words) const;
    /// On the box itself: with short words in a wide dialog its middle is nothing that could be clicked.
    void tick(const QString &name) const;
    /// What Save response… writes.
    QByteArray savedResponse() const;

    std::unique_ptr<WindowDriver> m_window;
};

void TestNetworkMenu::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestNetworkMenu::cleanup()
{
    m_window.reset();
}

void TestNetworkMenu::fetch(const QString &url, const QString &token)
{
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    m_window->write(u"Endpoint URL"_s, url);
    m_window->write(u"API token"_s, token);
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->isIdle());
    m_window->confirmToken();
    QTRY_VERIFY(m_window->isIdle());
}

void TestNetworkMenu::openConnection()
{
    m_window->choose(u"Connection…"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog<ui::ConnectionDialog>()));
}

QPlainTextEdit *TestNetworkMenu::textTab(const QString &name) const
{
    auto *tabs = m_window->named<QTabWidget>(u"Exchange"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).remove(u'&') == name)
            tabs->setCurrentIndex(i);
    }
    return qobject_cast<QPlainTextEdit *>(tabs->currentWidget());
}

QByteArray TestNetworkMenu::savedResponse() const
{
    const QString words = u"Save response…"_s;
    if (!QTest::qWaitFor([&] { return button(words) && button(words)->isEnabled(); }))
        return "cannot be saved"_ba;
    press(words);
    const QTemporaryDir folder;
    auto *name = dialog<QFileDialog>()->findChild<QLineEdit *>();
    name->setText(folder.filePath(u"body.json"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QFile file(folder.filePath(u"body.json"_s));
    const bool isThere = QTest::qWaitFor([&file] { return file.exists(); });
    return isThere && file.open(QIODevice::ReadOnly) ? file.readAll() : "is not there"_ba;
}

QPushButton *TestNetworkMenu::button(const QString &words) const
{
    for (auto *each : m_window->window().findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == words)
            return each;
    }
    return nullptr;
}

void TestNetworkMenu::press(const QString &words) const
{
    auto *found = button(words);
    QVERIFY2(found, qPrintable(words));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestNetworkMenu::tick(const QString &name) const
{
    auto *box = m_window->named<QCheckBox>(name);
    QTest::mouseClick(box, Qt::LeftButton, {}, {box->height() / 2, box->height() / 2});
}

void TestNetworkMenu::evidenceShowsEachExchange()
{
    const ScriptedServer server(redirectOnce);
    fetch(server.url(u"/jwks.json"_s), sentinel);
    m_window->press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(dialog<ui::EvidenceDialog>());
    auto *exchanges = m_window->named<QListWidget>(u"Exchanges"_s);
    QCOMPARE(exchanges->count(), 2);
    QCOMPARE(exchanges->item(0)->text(),
             u"1. first request · GET %1 · HTTP 302 Found"_s.arg(server.url(u"/jwks.json"_s)));
    QCOMPARE(exchanges->currentRow(), 1); // the one that decided
    QTRY_COMPARE(textTab(u"Body"_s)->toPlainText(), QString::fromLatin1(keySet));
    QVERIFY(textTab(u"Request"_s)->toPlainText().contains(u"Authorization: Bearer ••••"_s));
    QVERIFY(textTab(u"Response headers"_s)->toPlainText().startsWith(u"HTTP 200 OK\n"_s));
    const auto overview = [this](const QString &label) {
        m_window->named<QTabWidget>(u"Exchange"_s)->setCurrentIndex(0);
        return m_window->named<ui::ValueField>(label)->value();
    };
    QCOMPARE(overview(u"May be kept for"_s), u"1 min 30 s"_s);
    QVERIFY(overview(u"Headers after"_s).endsWith(u" ms"_s));

    exchanges->setFocus();
    m_window->press(Qt::Key_Up);
    QVERIFY(textTab(u"Response headers"_s)->toPlainText().startsWith(u"HTTP 302 Found\n"_s));
    QCOMPARE(overview(u"Sends on to"_s), server.url(u"/keys"_s));
    QTRY_COMPARE(textTab(u"Body"_s)->toPlainText(), QString());

    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog<ui::EvidenceDialog>()); // nothing of it is kept
}

void TestNetworkMenu::evidenceIsCopiedAndSavedWithoutTheToken()
{
    const ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        const QByteArray echo = R"({"keys":[],"echo":")" + sentinel.toLatin1() + R"("})";
        socket.write(ScriptedServer::http("200 OK", echo, "X-Echo: " + sentinel.toLatin1() + "\r\n"));
        socket.disconnectFromHost();
    });
    fetch(server.url(u"/jwks.json"_s), sentinel);
    m_window->choose(u"Details of the last request"_s);
    QTRY_VERIFY(textTab(u"Body"_s)->toPlainText().contains(u"pts_••••"_s));
    for (const QString &tab : {u"Request"_s, u"Response headers"_s, u"Body"_s})
        QVERIFY(!textTab(tab)->toPlainText().contains(sentinel));

    QString copied;
    for (const auto &[form, start] :
         {std::pair(u"As curl command"_s, u"curl "_s), std::pair(u"As Postman collection"_s, u"{\n"_s),
          std::pair(u"As HTTP text"_s, u"GET /jwks.json HTTP/1.1\nHost: "_s)}) {
        m_window->choose(form);
        copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(start) && copied.contains(u"$TOKEN"_s), qPrintable(copied));
        QVERIFY(!copied.contains(sentinel));
    }
    press(u"Copy as Markdown"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Details of a key request"_s));
    copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(server.url(u"/jwks.json"_s)) && !copied.contains(sentinel));

    QCOMPARE(savedResponse(), R"({"keys":[],"echo":"pts_••••"})"_ba);
}

void TestNetworkMenu::privateKeysAreNotShown()
{
    const ScriptedServer server(
        ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[{"kty":"oct","k":"c2VjcmV0"}]})")));
    fetch(server.url(u"/jwks.json"_s));
    m_window->choose(u"Details of the last request"_s);
    const QString withheld = uR"({"keys":[{"kty":"oct","k":"[8 characters withheld]"}]})"_s;
    QTRY_COMPARE(textTab(u"Body"_s)->toPlainText(), withheld);
    QCOMPARE(savedResponse(), withheld.toUtf8());
}

void TestNetworkMenu::logListsRequestsAsTheyHappen()
{
    const ScriptedServer server(redirectOnce);
    fetch(server.url(u"/jwks.json?api_key=hidden"_s));
    m_window->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = m_window->named<QTableView>(u"Network log"_s);
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model());
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"1"_s);
    QCOMPARE(cell(0, 2), u"GET"_s);
    QCOMPARE(cell(0, 3), server.url(u"/jwks.json?api_key=••••"_s));
    QCOMPARE(cell(0, 4), u"HTTP 302 Found"_s);
    QCOMPARE(cell(1, 5), QString::number(qstrlen(keySet)));

    QString dead;
    {
        const ScriptedServer gone(redirectOnce);
        dead = gone.url(u"/jwks.json"_s);
    }
    fetch(dead);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY2(cell(2, 4).startsWith(u"Nothing answers at http://127.0.0.1:"_s), qPrintable(cell(2, 4)));
    QCOMPARE(m_window->named<QLabel>(u"count"_s)->text(), u"3 requests since the program started."_s);

    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(textTab(u"Body"_s)->toPlainText(), u"Bodies are not kept in the log."_s);
    QCOMPARE(m_window->named<QListWidget>(u"Exchanges"_s)->count(), 1);
}

void TestNetworkMenu::offlineNothingIsSent()
{
    ScriptedServer server(ScriptedServer::always(keysAnswer()));
    const auto mark = [this] { return m_window->named<QLabel>(u"promise"_s)->text(); };
    QVERIFY(!mark().contains(u"Offline"_s));
    m_window->choose(u"Work offline"_s);
    QVERIFY(mark().contains(u"Offline"_s));
    fetch(server.url(u"/jwks.json"_s));
    QVERIFY2(m_window->responseWords().contains(u"Nothing was sent, because the program is switched offline"_s),
             qPrintable(m_window->responseWords()));
    QVERIFY(server.wasLeftAlone());

    m_window->write(u"Endpoint URL"_s, server.url(u"/v2/client/jwks"_s));
    m_window->write(u"API token"_s, sentinel);
    m_window->paste(u"ptu_abcdefghijklmnopqrstuvwxyz234567"_s);
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->find(inspect::Code::OpaqueToken));
    m_window->choose(u"Ask Pangea about this token…"_s);
    press(u"Send"_s);
    QTRY_COMPARE(m_window->named<QLabel>(u"where"_s)->text(), u"Nothing was sent."_s);
    press(u"Close"_s);
    QVERIFY(server.requests().isEmpty());

    m_window->choose(u"Work offline"_s);
    QVERIFY(!mark().contains(u"Offline"_s));
    fetch(server.url(u"/jwks.json"_s));
    QTRY_COMPARE(m_window->keyCount(), 1);
}

void TestNetworkMenu::clearTextIsAskedForFirst_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("question");
    QTest::newRow("with a token") << u"/v2/client/jwks"_s << sentinel
                                  << u"Send the token to “gateway.example” without encryption?"_s;
    QTest::newRow("without one") << u"/jwks.json"_s << QString()
                                 << u"Fetch keys from “gateway.example” without encryption?"_s;
}

/// The proxy stands for the rest of the world.
void TestNetworkMenu::clearTextIsAskedForFirst()
{
    QFETCH(const QString, path);
    QFETCH(const QString, token);
    QFETCH(const QString, question);
    const ScriptedServer proxy(ScriptedServer::always(keysAnswer()));
    openConnection();
    m_window->named<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
    m_window->write(u"Proxy address"_s, u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    press(u"OK"_s);

    fetch(u"http://gateway.example"_s + path, token);
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(box->text(), question);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QTest::keyClick(box, Qt::Key_Return); // No is the default
    QTRY_VERIFY(!dialog<QMessageBox>());
    QVERIFY(m_window->isIdle());
    QCOMPARE(proxy.requests().size(), 0);

    fetch(u"http://gateway.example"_s + path, token);
    press(u"Allow for this host"_s);
    QTRY_COMPARE(m_window->keyCount(), 1);
    QVERIFY(proxy.requests().first().contains("http://gateway.example" + path.toLatin1()));
    fetch(u"http://gateway.example"_s + path, token);
    QTRY_COMPARE(proxy.requests().size(), 2); // not asked again
    fetch(u"http://other.example"_s + path, token);
    QTRY_VERIFY(dialog<QMessageBox>() && dialog<QMessageBox>()->text().contains(u"other.example"_s));
    QCOMPARE(proxy.requests().size(), 2);
}

void TestNetworkMenu::unusableProxyKeepsTheDialogOpen()
{
    openConnection();
    m_window->named<QComboBox>(u"Proxy"_s)->setCurrentIndex(2);
    m_window->write(u"Proxy address"_s, u"http://user:password@proxy.example:3128"_s);
    press(u"OK"_s);
    const auto *fault = m_window->named<QLabel>(u"fault"_s);
    QVERIFY(fault && fault->text().contains(u"user name or password"_s));
    m_window->write(u"CA file"_s, u"/nowhere/ca.pem"_s);
    m_window->named<QLineEdit>(u"Proxy address"_s)->clear();
    m_window->write(u"Proxy address"_s, u"http://127.0.0.1:1"_s);
    press(u"OK"_s);
    QTRY_VERIFY(!m_window->named(u"Proxy"_s));
    fetch(u"https://gateway.example/jwks.json"_s);
    QVERIFY2(m_window->responseWords().contains(u"The CA file cannot be used"_s),
             qPrintable(m_window->responseWords()));
}

void TestNetworkMenu::ownAuthorityAndHttp2AreUsedWhereChosen()
{
    const tests::TestAuthority authority;
    tests::Behaviour behaviour = tests::answering(keysAnswer());
    behaviour.tls = authority.issue({});
    tests::HostileServer server(behaviour); // would rather speak HTTP/2
    fetch(server.url(u"/jwks.json"_s));
    QVERIFY(m_window->responseWords().contains(u"Tokenscope test authority"_s));
    QCOMPARE(server.requests().size(), 0);

    openConnection();
    m_window->write(u"CA file"_s, authority.certificateFile());
    press(u"OK"_s);
    fetch(server.url(u"/jwks.json"_s));
    QTRY_COMPARE(m_window->keyCount(), 1);
    QVERIFY(server.requests().last().startsWith("GET /jwks.json HTTP/1.1\r\n"));

    openConnection();
    tick(u"Use HTTP/2 where the server speaks it"_s);
    press(u"OK"_s);
    fetch(server.url(u"/jwks.json"_s)); // which ends there, since this server only greets
    QVERIFY2(server.requests().last().startsWith("PRI * HTTP/2.0\r\n"), server.requests().last().constData());
}

void TestNetworkMenu::unknownKeyIdIsFetchedForWhereAllowed()
{
    const auto encoded = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QString token = QString::fromLatin1(encoded(R"({"alg":"ES256","kid":"new"})") + '.' +
                                              encoded(R"({"sub":"a"})") + '.' + encoded(QByteArray(64, 'x')));
    const ScriptedServer server(ScriptedServer::always(keysAnswer()));
    fetch(server.url(u"/jwks.json"_s));
    m_window->paste(token);
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->find(inspect::Code::KidUnknown));
    QVERIFY(m_window->isIdle()); // off by default

    openConnection();
    tick(u"Fetch once more where a token names an unknown key ID"_s);
    press(u"OK"_s);
    m_window->paste(u"other"_s);
    m_window->paste(token);
    QTRY_COMPARE(m_window->window().statusBar()->currentMessage(),
                 u"The key ID “new” is unknown, so the keys are being fetched once more."_s);
    QTRY_VERIFY(m_window->isIdle());
    QTRY_COMPARE(server.requests().size(), 2);
}

void TestNetworkMenu::everyControlHasAName()
{
    const ScriptedServer server(redirectOnce);
    fetch(server.url(u"/jwks.json"_s));
    m_window->choose(u"Details of the last request"_s);
    m_window->choose(u"Network log"_s);
    m_window->choose(u"Connection…"_s);
    for (const auto *shown : m_window->window().findChildren<QDialog *>()) {
        for (const auto *widget : shown->findChildren<QWidget *>()) {
            const auto *labelled = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (labelled && !labelled->text().isEmpty()) ||
                                 qobject_cast<const QLabel *>(widget) ||
                                 qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) ||
                                 qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(isNamed, widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestNetworkMenu)
#include "tst_network_menu.moc"
