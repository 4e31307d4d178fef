// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/request_headers.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/endpoint/wait_until.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStyleHints>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::waitUntil;
using tests::WindowDriver;

namespace {

const QString customersToken =
    QString::fromStdString(samples::unsignedToken(R"({"iss":"https://customer.example","sub":"someone"})"));

QString jwksPath()
{
    return u"/jwks.json"_s;
}

QString pangeaPath()
{
    return u"/v2/client/jwks"_s;
}

} // namespace

/// The endpoint's own token: whatever is not one is asked about before it goes anywhere.
class TestOwnToken final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::styleHints()->setCursorFlashTime(0); }
    void init();
    void cleanupTestCase() { m_window.reset(); }

    void isAskedAboutBeforeItIsSent_data();
    void isAskedAboutBeforeItIsSent();
    void isMovedToTheTokenField();
    void isLeftOut();
    void isSentOnceConfirmed();
    void isCleanedOnceItIsThere_data();
    void isCleanedOnceItIsThere();

private:
    void fetch(const QString &path, const QString &token);
    QMessageBox *question() const { return m_window->window().findChild<QMessageBox *>(); }
    void answer(const QString &words);
    QLineEdit *tokenField() const
    {
        const auto field = [this] { return m_window->named<QLineEdit>(u"API token"_s); };
        if (!field()) // an endpoint that needs none is not asked for one
            m_window->choose(u"Send an API token"_s);
        return field();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WindowDriver> m_window;
};

void TestOwnToken::init()
{
    m_server =
        std::make_unique<ScriptedServer>(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    if (!m_window) // making it takes longer than a row
        m_window = std::make_unique<WindowDriver>();
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    m_window->choose(u"Clear the token"_s);
    tokenField()->clear();
}

void TestOwnToken::fetch(const QString &path, const QString &token)
{
    m_window->write(u"Endpoint URL"_s, m_server->url(path));
    tokenField()->clear();
    tokenField()->setFocus();
    QGuiApplication::clipboard()->setText(token);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    m_window->press(Qt::Key_Return);
    QVERIFY(waitUntil([this] { return m_window->isIdle(); }));
}

void TestOwnToken::answer(const QString &words)
{
    QVERIFY(question());
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text().remove(u'&') == words)
            return button->click();
    }
    QFAIL(qPrintable(words));
}

void TestOwnToken::isAskedAboutBeforeItIsSent_data() // P1
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("headline");
    const QString inspected = u"This looks like the token to inspect. Move it below?"_s;
    QTest::newRow("of another issuer, Pangea") << pangeaPath() << customersToken << inspected;
    QTest::newRow("of another issuer, key set") << jwksPath() << customersToken << inspected;
    QTest::newRow("with the header's name")
        << pangeaPath() << u"Authorization: Bearer "_s + customersToken << inspected;
    QTest::newRow("about a user") << pangeaPath() << u"ptu_abcdefghijklmnop"_s << inspected;
    QTest::newRow("not needed") << jwksPath() << u"pts_abcdefghijklmnop"_s
                                << u"This kind of endpoint needs no token."_s;
}

void TestOwnToken::isAskedAboutBeforeItIsSent()
{
    QFETCH(const QString, path);
    QFETCH(const QString, token);
    QFETCH(const QString, headline);
    fetch(path, token);
    QVERIFY(waitUntil([this] { return question() != nullptr; }));
    QCOMPARE(question()->text(), headline);
    QVERIFY2(question()->informativeText().endsWith(u"Nothing has been sent."_s),
             qPrintable(question()->informativeText()));
    QVERIFY(!question()->informativeText().contains(token));
    QTest::keyClick(question(), Qt::Key_Return); // the default does nothing
    QVERIFY(waitUntil([this] { return !question(); }));
    QVERIFY(m_server->wasLeftAlone());
}

void TestOwnToken::isMovedToTheTokenField() // P1
{
    fetch(jwksPath(), u"Bearer "_s + customersToken);
    QVERIFY(waitUntil([this] { return question() != nullptr; }));
    answer(u"Move it below"_s);
    QCOMPARE(m_window->tokenText(), customersToken);
    QCOMPARE(tokenField()->text(), QString());
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    QCOMPARE(QApplication::focusWidget(), m_window->named<QPlainTextEdit>(u"Token"_s));
    QVERIFY(m_server->wasLeftAlone());
}

void TestOwnToken::isLeftOut() // P1
{
    fetch(jwksPath(), u"pts_abcdefghijklmnop"_s);
    QVERIFY(waitUntil([this] { return question() != nullptr; }));
    answer(u"Fetch without it"_s);
    QVERIFY(waitUntil([this] { return m_server->requests().size() == 1; }));
    QVERIFY(!m_server->requests().first().toLower().contains("authorization"));
    QVERIFY(waitUntil([this] { return m_window->isIdle() && !question(); }));
}

void TestOwnToken::isSentOnceConfirmed() // P1
{
    fetch(pangeaPath(), customersToken);
    QVERIFY(waitUntil([this] { return question() != nullptr; }));
    answer(u"Send it anyway"_s);
    QVERIFY(waitUntil([this] { return m_server->requests().size() == 1; }));
    QVERIFY(tests::sendsHeader(m_server->requests().first(), "Authorization: Bearer " + customersToken.toLatin1()));
    QVERIFY(waitUntil([this] { return m_window->isIdle() && !question(); }));

    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    m_window->press(Qt::Key_F5); // asked and answered
    QVERIFY(waitUntil([this] { return m_server->requests().size() == 2; }));
    QVERIFY(waitUntil([this] { return m_window->isIdle() && !question(); }));

    const ScriptedServer other(ScriptedServer::always(ScriptedServer::http("200 OK", "{}")));
    m_window->write(u"Endpoint URL"_s, other.url(pangeaPath())); // for another origin it was not answered
    tokenField()->setFocus();
    QCOMPARE(tokenField()->text(), QString());
    QGuiApplication::clipboard()->setText(customersToken);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    m_window->press(Qt::Key_Return);
    QVERIFY(waitUntil([this] { return question() != nullptr; }));
    QVERIFY(other.requests().isEmpty());
    question()->reject();
    QVERIFY(waitUntil([this] { return !question(); }));
}

void TestOwnToken::isCleanedOnceItIsThere_data() // P1
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("header") << u"Authorization: Bearer pts_abcdefghijklmnop"_s;
    QTest::newRow("lower case") << u"authorization:bearer pts_abcdefghijklmnop"_s;
    QTest::newRow("scheme") << u"Bearer pts_abcdefghijklmnop"_s;
    QTest::newRow("quotes") << u"\"pts_abcdefghijklmnop\","_s;
    QTest::newRow("blanks") << u" \tpts_abcdefghijklmnop \n"_s;
}

void TestOwnToken::isCleanedOnceItIsThere()
{
    QFETCH(const QString, pasted);
    tokenField()->setFocus();
    QGuiApplication::clipboard()->setText(pasted);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(tokenField()->text(), u"pts_abcdefghijklmnop"_s);
    tokenField()->clear();
    QTest::keyClicks(tokenField(), pasted.trimmed());
    m_window->press(Qt::Key_Tab);
    QCOMPARE(tokenField()->text(), u"pts_abcdefghijklmnop"_s);
}

QTEST_MAIN(TestOwnToken)
#include "tst_own_token.moc"
