// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

QString tokenOf(const char *subject)
{
    return QString::fromStdString(samples::unsignedToken(std::string(R"({"exp":1,"sub":")") + subject + "\"}"));
}

} // namespace

/// Several tokens beside each other in one window.
class TestTabs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aSingleTokenHasNoTab();
    void eachTabKeepsItsText();
    void aTabSaysWhomItsTokenIsAboutAndItsVerdict();
    void aSubjectIsShownAsPlainText();
    void keysAreSharedByAll();
    void tabsAreClosed();
    void theLastTabStays();
    void areasAreThoseOfTheTabInFront();

private:
    QTabBar *bar() const { return m_window->named<QTabBar>(u"Open tokens"_s); }
    /// What assistive tools read of a tab.
    QString nameOf(int tab) const
    {
        return QAccessible::queryAccessibleInterface(bar())->child(tab)->text(QAccessible::Name);
    }
    void open(const QString &token)
    {
        m_window->press(Qt::Key_T, Qt::ControlModifier);
        m_window->paste(token);
        QTRY_VERIFY(m_window->inspection());
    }

    std::unique_ptr<WindowDriver> m_window;
};

void TestTabs::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
    m_window->paste(tokenOf("ada"));
    QTRY_VERIFY(m_window->inspection());
}

void TestTabs::aSingleTokenHasNoTab()
{
    QVERIFY(!bar());
    m_window->press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(bar());
    QCOMPARE(bar()->count(), 2);
    QVERIFY(m_window->tokenText().isEmpty());
    m_window->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!bar());
    QCOMPARE(m_window->tokenText(), tokenOf("ada"));
}

void TestTabs::eachTabKeepsItsText()
{
    open(tokenOf("bob"));
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_window->tokenText(), tokenOf("ada"));
    m_window->press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->tokenText(), tokenOf("bob"));
    m_window->press(Qt::Key_Z, Qt::ControlModifier); // of this one alone
    QVERIFY(m_window->tokenText().isEmpty());
    m_window->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_window->tokenText(), tokenOf("ada"));
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->claims);
    QCOMPARE(m_window->inspection()->claims->subject(), "ada");
}

void TestTabs::aTabSaysWhomItsTokenIsAboutAndItsVerdict()
{
    open(tokenOf("bob"));
    QCOMPARE(bar()->tabText(0), u"ada"_s);
    QCOMPARE(bar()->tabText(1), u"bob"_s);
    QVERIFY(!bar()->tabIcon(0).isNull());
    QVERIFY2(nameOf(0).startsWith(u"ada: Rejected"_s), qPrintable(nameOf(0)));
    m_window->press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar()->tabText(2), u"Empty"_s);
    QVERIFY(bar()->tabIcon(2).isNull());
}

void TestTabs::aSubjectIsShownAsPlainText()
{
    open(tokenOf("<b>R&D</b>\\u202e and a name without an end in sight"));
    const QString title = bar()->tabText(1);
    QVERIFY2(title.contains(u"R&&D"_s), qPrintable(title)); // no shortcut
    QVERIFY2(!title.contains(QChar(0x202e)), qPrintable(title));
    QVERIFY2(title.size() < 40, qPrintable(title));
}

void TestTabs::keysAreSharedByAll()
{
    QSignalSpy shown(&m_window->window(), &ui::MainWindow::demoShown);
    open(tokenOf("bob"));
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->press(Qt::Key_Delete);
    m_window->window().showDemo();
    QVERIFY(shown.wait(120'000)); // under load too
    const QString sample = m_window->tokenText();
    const QString verdict = m_window->verdict();
    open(sample);
    QTRY_COMPARE(m_window->verdict(), verdict); // by the same keys
}

void TestTabs::tabsAreClosed()
{
    open(tokenOf("bob"));
    open(tokenOf("eve"));
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(0).center()); // one behind
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(m_window->tokenText(), tokenOf("eve"));
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(1).center()); // the one in front
    QVERIFY(!bar());
    QCOMPARE(m_window->tokenText(), tokenOf("bob"));
}

void TestTabs::theLastTabStays()
{
    for (int i = 0; i < 3; ++i)
        m_window->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_window->window().isVisible());
    QCOMPARE(m_window->tokenText(), tokenOf("ada"));
}

void TestTabs::areasAreThoseOfTheTabInFront()
{
    open(tokenOf("bob"));
    for (int i = 0; i < 12; ++i) {
        m_window->press(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    }
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
