// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window_driver.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

/// Under load the demo's keys take long to make.
bool hasCome(QSignalSpy &spy)
{
    constexpr int patience = 120'000;
    return !spy.isEmpty() || spy.wait(patience);
}

} // namespace

/// The window without a mouse: from area to area, and not far by tab within it.
class TestKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void stepsFromAreaToArea();
    void comesBackToWhereOneWas();
    void areasThatAreNotThereArePassedOver();
    void tabStopsAreFew();
    void valuesAreOneStop();
    void aRingIsForTheKeyboard();

private:
    QString area() const;

    std::unique_ptr<WindowDriver> m_window;
};

void TestKeyboard::init()
{
    m_window = std::make_unique<WindowDriver>();
    m_window->window().resize(1360, 860);
    QVERIFY(m_window->isActive());
}

/// The area that the focus is in, by its class.
QString TestKeyboard::area() const
{
    static const QStringList areas = {u"EndpointBar"_s, u"StartPage"_s,    u"ResponsePanel"_s,
                                      u"KeyPanel"_s,    u"TokenCard"_s,    u"VerdictBanner"_s,
                                      u"DecodedView"_s, u"BindingsView"_s, u"JudgementTabs"_s};
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
        if (areas.contains(name))
            return name;
    }
    return {};
}

void TestKeyboard::stepsFromAreaToArea()
{
    QSignalSpy shown(&m_window->window(), &ui::MainWindow::demoShown);
    m_window->window().showDemo();
    QVERIFY(hasCome(shown));
    m_window->press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(area(), u"EndpointBar"_s);
    QStringList visited;
    for (int i = 0; i < 12 && !visited.contains(u"EndpointBar"_s); ++i) {
        m_window->press(Qt::Key_F6);
        visited << area();
    }
    QCOMPARE(visited.join(u' '), (QStringList{u"ResponsePanel"_s, u"KeyPanel"_s, u"TokenCard"_s, u"VerdictBanner"_s,
                                              u"DecodedView"_s, u"JudgementTabs"_s, u"EndpointBar"_s})
                                     .join(u' '));
    QStringList back;
    for (int i = 0; i < 12 && !back.contains(u"EndpointBar"_s); ++i) {
        m_window->press(Qt::Key_F6, Qt::ShiftModifier);
        back.prepend(area());
    }
    QCOMPARE(back.mid(1), visited.first(visited.size() - 1));
}

void TestKeyboard::comesBackToWhereOneWas()
{
    m_window->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *field = QApplication::focusWidget();
    m_window->press(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != field);
    m_window->press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), field);
}

void TestKeyboard::areasThatAreNotThereArePassedOver()
{
    for (int i = 0; i < 20; ++i) {
        m_window->press(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        QVERIFY(!area().isEmpty());
    }
}

void TestKeyboard::tabStopsAreFew()
{
    QSignalSpy shown(&m_window->window(), &ui::MainWindow::demoShown);
    m_window->window().showDemo();
    QVERIFY(hasCome(shown));
    m_window->press(Qt::Key_L, Qt::ControlModifier);
    QStringList stops;
    QWidget *const start = QApplication::focusWidget();
    do {
        const QWidget *stop = QApplication::focusWidget();
        stops << area() + u" "_s + QString::fromLatin1(stop->metaObject()->className()) + u" "_s +
                     stop->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && stops.size() < 100);
    QVERIFY2(stops.size() < 25, qPrintable(stops.join(u'\n')));
}

void TestKeyboard::valuesAreOneStop()
{
    QSignalSpy shown(&m_window->window(), &ui::MainWindow::demoShown);
    m_window->window().showDemo();
    QVERIFY(hasCome(shown));
    auto *first = m_window->named<ui::ValueField>(u"Request ID"_s);
    QVERIFY(first);
    first->setFocus(Qt::TabFocusReason);
    m_window->press(Qt::Key_Down);
    const auto *second = qobject_cast<ui::ValueField *>(QApplication::focusWidget());
    QVERIFY(second && second != first);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), second->value());
    m_window->press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), first);
    m_window->press(Qt::Key_Tab);
    QVERIFY(area() != u"ResponsePanel"_s);
}

/// Who clicks sees what was clicked.
void TestKeyboard::aRingIsForTheKeyboard()
{
    auto *fetch = m_window->named<QPushButton>(u"Fetch keys"_s);
    QVERIFY(fetch);
    fetch->setFocus(Qt::TabFocusReason);
    QVERIFY(fetch->property("ring").toBool());
    auto *star = m_window->named<QToolButton>(u"Rename or forget this endpoint"_s);
    QVERIFY(star);
    star->setFocus(Qt::MouseFocusReason);
    QVERIFY(!star->property("ring").toBool());
    QVERIFY(!fetch->property("ring").toBool());
    m_window->press(Qt::Key_Shift); // going on by keyboard, one has to see where from
    QVERIFY(star->property("ring").toBool());
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
