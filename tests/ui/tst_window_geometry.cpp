// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"
#include "ui/window_geometry.h"

#include <QApplication>
#include <QScreen>
#include <QTest>

using namespace tokenscope::ui;

/// The window on the screen that it opens on, however large that is.
class TestWindowGeometry final : public QObject
{
    Q_OBJECT

private slots:
    void firstWindowFitsTheScreen();
    void keptPlaceComesBackOntoTheScreen_data();
    void keptPlaceComesBackOntoTheScreen();
    void whatFitsStays();

private:
    static QRect available() { return QGuiApplication::primaryScreen()->availableGeometry(); }
};

void TestWindowGeometry::firstWindowFitsTheScreen()
{
    MainWindow window;
    window.setMinimumSize(available().size() + QSize(1, 1)); // as a screen of 1280 x 720 has it at 144 dots an inch
    window.resize(available().size() * 2);
    fitToScreen(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.frameGeometry().width() <= available().width());
    QVERIFY(window.frameGeometry().height() < available().height()); // with room for a title
}

void TestWindowGeometry::keptPlaceComesBackOntoTheScreen_data()
{
    QTest::addColumn<QRect>("kept");
    QTest::newRow("of a larger screen") << QRect(0, 0, 2500, 1400);
    QTest::newRow("of a screen beside it") << QRect(3000, 100, 600, 500);
    QTest::newRow("of a screen above it") << QRect(100, -1200, 600, 500);
    QTest::newRow("over the edge") << QRect(available().right() - 100, available().bottom() - 100, 600, 500);
}

void TestWindowGeometry::keptPlaceComesBackOntoTheScreen()
{
    QFETCH(const QRect, kept);
    QWidget before;
    before.setGeometry(kept);
    QWidget window;
    window.restoreGeometry(before.saveGeometry());
    fitToScreen(window);
    QCOMPARE(window.geometry().intersected(available()), window.geometry());
}

void TestWindowGeometry::whatFitsStays()
{
    QWidget window;
    const QRect place(available().x() + 50, available().y() + 60, 300, 200);
    window.setGeometry(place);
    fitToScreen(window);
    QCOMPARE(window.geometry(), place);
}

QTEST_MAIN(TestWindowGeometry)
#include "tst_window_geometry.moc"
