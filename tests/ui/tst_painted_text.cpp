// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/look/page_bar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

/// The main states of the window, painted in small, ordinary and large sizes, light and dark: no text is cut, none lies
/// over another, and all of it has a contrast of 4.5 to 1 at least.
class TestPaintedText final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        ui::setTheme(ui::Theme::System);
        ui::setZoom(ui::ordinaryZoom);
    }
    void statesArePaintedWhole_data();
    void statesArePaintedWhole();
    void pagesJoinWhereTheirTitlesHaveNoRoom();
};

void TestPaintedText::statesArePaintedWhole_data()
{
    using Prepare = std::function<void(WindowDriver &)>;
    struct State
    {
        const char *name;
        Prepare prepare;
    };
    const auto paste = [](WindowDriver &window, const std::string &text) {
        window.paste(QString::fromStdString(text));
        QTRY_VERIFY(window.inspection());
    };
    const std::array<State, 6> states{{
        {"first start", [](WindowDriver &) {}},
        {"expired",
         [paste](WindowDriver &window) {
             paste(window, samples::unsignedToken(R"({"iss":"https://issuer.example","aud":"app","iat":1,"exp":2})"));
         }},
        {"no token", [paste](WindowDriver &window) { paste(window, "hello world, this is none"); }},
        {"several tokens",
         [paste](WindowDriver &window) {
             const std::string token = samples::unsignedToken(R"({"sub":"a","exp":2})");
             paste(window, "12:00 " + token + " 401\n12:01 " + token + " 401\n");
         }},
        {"secret wanted",
         [paste](WindowDriver &window) {
             paste(window, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLTMyLWJ5dGVzLW5vLWxlc3M");
         }},
        {"another time",
         [paste](WindowDriver &window) {
             paste(window, samples::unsignedToken(R"({"iss":"https://issuer.example","iat":1,"exp":2})"));
             for (auto *button : window.window().findChildren<QPushButton *>()) {
                 if (button->isVisible() && button->text() == u"Judge at time of issue"_s)
                     button->click();
             }
             QTRY_VERIFY(window.inspection());
         }},
    }};
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    for (const State &state : states) {
        const auto row = [&state](const QSize &size, bool isDark) {
            QTest::addRow("%s, %d×%d, %s", state.name, size.width(), size.height(), isDark ? "dark" : "light")
                << state.prepare << size << isDark;
        };
        row({900, 840}, false);
        row({1280, 720}, true);
        row({2560, 1440}, false);
    }
}

void TestPaintedText::statesArePaintedWhole()
{
    QFETCH(const std::function<void(WindowDriver &)>, prepare);
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    WindowDriver window;
    window.window().resize(size);
    QVERIFY(window.isActive());
    prepare(window);
    QCOMPARE(window.window().size(), size);
    const auto faults = [&window] { return tests::textFaults(window.window()); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n'))); // once it has its places
}

void TestPaintedText::pagesJoinWhereTheirTitlesHaveNoRoom()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    window.paste(QString::fromStdString(samples::unsignedToken(R"({"sub":"a"})")));
    QTRY_VERIFY(window.inspection());
    auto *bar = window.window().findChild<ui::PageBar *>();
    window.window().resize(1600, 900);
    QTRY_VERIFY(!bar->isVisible());
    window.window().resize(900, 840);
    QTRY_VERIFY(bar->isVisible());
    const auto page = [bar](const QString &title) {
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->text() == title)
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QVERIFY(window.named(u"Payload"_s) && !window.named(u"Checks"_s));
    page(u"Checks"_s)->click();
    QVERIFY(!window.named(u"Payload"_s) && window.named(u"Checks"_s));
    page(u"Checks"_s)->setFocus();
    window.press(Qt::Key_Right);
    QTRY_VERIFY(window.named(u"Expected issuer"_s));
    QVERIFY(page(u"Expectations"_s)->hasFocus());
    window.window().resize(1600, 900);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(window.named(u"Payload"_s) && window.named(u"Expected issuer"_s));
}

QTEST_MAIN(TestPaintedText)
#include "tst_painted_text.moc"
