// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_check_dialog.h"

#include "tests/demo/demo_fixture.h"
#include "tests/ui/window_driver.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

/// In the whole window, against the demo endpoint.
class TestTokenCheckDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void pangeaIsAskedAboutATokenOnlyOnRequest();
    void unknownTokenIsReportedAsSuch();

private:
    void fetchFromDemo();
    void askAboutToken();
    void sendQuestion();

    std::unique_ptr<demo::DemoEndpoint> m_demo;
    std::unique_ptr<WindowDriver> m_window;
};

void TestTokenCheckDialog::initTestCase()
{
    m_demo = std::make_unique<demo::DemoEndpoint>();
    QVERIFY(tests::startDemo(*m_demo));
}

void TestTokenCheckDialog::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestTokenCheckDialog::fetchFromDemo()
{
    m_window->write(u"Endpoint URL"_s, m_demo->description().url.toString());
    m_window->write(u"API token"_s, m_demo->description().token);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(m_window->keyCount() > 0);
}

void TestTokenCheckDialog::askAboutToken()
{
    for (auto *menu : m_window->window().findChildren<QMenu *>()) {
        for (auto *action : menu->actions()) {
            if (action->text() == u"&Ask Pangea about this token…"_s) {
                emit menu->aboutToShow();
                QVERIFY(action->isEnabled());
                return action->trigger();
            }
        }
    }
    QFAIL("no such menu entry");
}

void TestTokenCheckDialog::sendQuestion()
{
    auto *dialog = m_window->window().findChild<ui::TokenCheckDialog *>();
    QVERIFY(dialog);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Send"_s)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL("no button to send");
}

void TestTokenCheckDialog::pangeaIsAskedAboutATokenOnlyOnRequest()
{
    fetchFromDemo();
    const QString token = QString::fromStdString(m_demo->description().samples.front().text);
    m_window->paste(token);
    QTRY_VERIFY(m_window->verdict().startsWith(u"Accepted"_s));
    QSignalSpy served(m_demo.get(), &demo::DemoEndpoint::served);
    askAboutToken();
    const auto *plan = m_window->named<QPlainTextEdit>(u"What will be sent"_s);
    QVERIFY(plan);
    const QString url = u"POST %1/v2/client/token/check"_s.arg(m_demo->description().baseUrl.toString());
    QVERIFY2(plan->toPlainText().startsWith(url), qPrintable(plan->toPlainText()));
    QVERIFY(plan->toPlainText().contains(u"{\"token\":\"%1\"}"_s.arg(token)));
    QVERIFY(!plan->toPlainText().contains(m_demo->description().token));
    QCOMPARE(served.count(), 0);

    sendQuestion();
    QTRY_VERIFY(m_window->named<ui::ValueField>(u"identity"_s));
    QVERIFY(m_window->named<ui::ValueField>(u"identity"_s)->value().startsWith(u"pui_"_s));
    QCOMPARE(m_window->named<ui::ValueField>(u"enabled"_s)->value(), u"true"_s);
    // The verdict tells how long the token still lives, so that the second shows in it: what must stay is its kind, and
    // that nothing of Pangea's answer got into it.
    QVERIFY(m_window->verdict().startsWith(u"Accepted: signed by a key of "_s));
    QVERIFY(!m_window->verdict().contains(m_window->named<ui::ValueField>(u"identity"_s)->value()));
    QTRY_COMPARE(served.count(), 1);
}

void TestTokenCheckDialog::unknownTokenIsReportedAsSuch()
{
    fetchFromDemo();
    m_window->paste(u"ptu_abcdefghijklmnopqrstuvwxyz234567"_s);
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->find(inspect::Code::OpaqueToken));
    askAboutToken();
    sendQuestion();
    QTRY_VERIFY(m_window->named<ui::ValueField>(u"Error 1"_s));
    QVERIFY(m_window->named<ui::ValueField>(u"Error 1"_s)->value().startsWith(u"DoesNotExist"_s));
    QVERIFY(m_window->verdict().startsWith(u"Not a"_s));
}

QTEST_MAIN(TestTokenCheckDialog)
#include "tst_token_check_dialog.moc"
