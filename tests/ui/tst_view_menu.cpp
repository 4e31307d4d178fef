// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/window_geometry.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <map>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

/// The View menu: themes and zoom of the whole window, by menu and by keys, and kept.
class TestViewMenu final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void themeIsTaken_data();
    void themeIsTaken();
    void systemThemeComesBack();
    void zoomScalesAllText();
    void zoomHasItsEnds();
    void zoomComesBackToTheSameSizes();
    void lookIsKept();
    void timesAreShownInTheChosenZone();

private:
    std::map<const QWidget *, double> sizes() const
    {
        std::map<const QWidget *, double> sizes;
        for (const auto *widget : m_window->window().findChildren<QWidget *>()) {
            if (!qobject_cast<const QScrollBar *>(widget)) // which shows no text
                sizes[widget] = widget->font().pointSizeF();
        }
        return sizes;
    }

    std::unique_ptr<WindowDriver> m_window;
};

void TestViewMenu::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
    m_window->paste(QString::fromStdString(samples::unsignedToken(R"({"exp":1})")));
    QTRY_VERIFY(m_window->inspection());
}

void TestViewMenu::cleanup()
{
    m_window.reset();
    ui::setTheme(ui::Theme::System);
    ui::setZoom(ui::ordinaryZoom);
    explain::showTimesIn(explain::TimeZone::Utc);
}

void TestViewMenu::themeIsTaken_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << u"Light"_s << QColor(0xf3f5f7) << QColor(0x1b2027);
    QTest::newRow("dark") << u"Dark"_s << QColor(0x1b1e22) << QColor(0xe5e8ec);
    QTest::newRow("high contrast") << u"High contrast"_s << QColor(Qt::black) << QColor(Qt::white);
}

void TestViewMenu::themeIsTaken()
{
    QFETCH(const QString, entry);
    QFETCH(const QColor, window);
    QFETCH(const QColor, text);
    m_window->leaveStart();
    m_window->choose(entry);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->window().palette().color(QPalette::Window), window);
    QCOMPARE(m_window->named<QPlainTextEdit>(u"Token"_s)->palette().color(QPalette::Text), text);
    const QImage picture = m_window->window().grab().toImage();
    QCOMPARE(QColor(picture.pixel(picture.width() / 2, picture.height() - 3)), window);
}

void TestViewMenu::systemThemeComesBack()
{
    const QPalette before = m_window->window().palette();
    m_window->choose(u"Dark"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_window->window().palette().color(QPalette::Window) != before.color(QPalette::Window));
    m_window->choose(u"System"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->window().palette().color(QPalette::Window), before.color(QPalette::Window));
    QCOMPARE(m_window->window().palette().color(QPalette::Text), before.color(QPalette::Text));
}

/// Also in fields that take keys for themselves, and of texts that have a size of their own.
void TestViewMenu::zoomScalesAllText()
{
    m_window->leaveStart();
    const auto before = sizes();
    m_window->named(u"Token"_s)->setFocus();
    m_window->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 110);
    m_window->press(Qt::Key_Equal, Qt::ControlModifier);
    m_window->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 150);
    for (const auto &[widget, size] : sizes()) {
        const auto old = before.find(widget);
        if (old != before.end())
            QVERIFY2(
                std::abs(size - old->second * 1.5) < 0.3,
                qPrintable(u"%1 “%2”: %3, was %4"_s
                               .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                               .arg(size)
                               .arg(old->second)));
    }
    m_window->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 125);
    m_window->press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 100);
}

void TestViewMenu::zoomHasItsEnds()
{
    for (int i = 0; i < 12; ++i)
        m_window->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 200);
    for (int i = 0; i < 12; ++i)
        m_window->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(ui::zoom(), 80);
    ui::setZoom(-5);
    QCOMPARE(ui::zoom(), 80);
    ui::setZoom(100'000);
    QCOMPARE(ui::zoom(), 200);
}

void TestViewMenu::zoomComesBackToTheSameSizes()
{
    const auto before = sizes();
    for (const int percent : {200, 80, 175, 90, 125, 100})
        ui::setZoom(percent);
    for (const auto &[widget, size] : sizes()) {
        const auto old = before.find(widget);
        if (old != before.end())
            QVERIFY2(std::abs(size - old->second) < 0.05, qPrintable(widget->accessibleName()));
    }
}

void TestViewMenu::lookIsKept()
{
    m_window->choose(u"Dark"_s);
    m_window->press(Qt::Key_Plus, Qt::ControlModifier);
    m_window->choose(u"UTC"_s);
    const ui::KeptLook chosen{ui::Theme::Dark, 110, explain::TimeZone::Utc, {}};
    QTRY_COMPARE(ui::readKeptWindow().result().look == chosen, true);
}

void TestViewMenu::timesAreShownInTheChosenZone()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    ::tzset();
    const auto words = [this] { return m_window->named(u"Validity"_s)->accessibleDescription(); };
    QTRY_VERIFY2(words().contains(u"Thu 1 Jan 1970 00:00:01 UTC"_s), qPrintable(words()));
    m_window->choose(u"Local time, with UTC"_s);
    QTRY_VERIFY2(words().contains(u"Wed 31 Dec 1969 19:00:01 (Thu 1 Jan 1970 00:00:01 UTC)"_s), qPrintable(words()));
    m_window->choose(u"UTC"_s);
    QTRY_VERIFY2(words().contains(u"Expires Thu 1 Jan 1970 00:00:01 UTC"_s), qPrintable(words()));
    qputenv("TZ", before);
    ::tzset();
}

QTEST_MAIN(TestViewMenu)
#include "tst_view_menu.moc"
