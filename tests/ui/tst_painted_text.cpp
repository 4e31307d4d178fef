// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/look/page_bar.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <array>
#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// What most of it is.
QColor groundOf(const QImage &picture)
{
    std::map<QRgb, int> count;
    constexpr int samples = 60; // a side
    const int down = 1 + picture.height() / samples;
    const int across = 1 + picture.width() / samples;
    for (int y = 0; y < picture.height(); y += down) {
        for (int x = 0; x < picture.width(); x += across)
            ++count[picture.pixel(x, y)];
    }
    const auto most = std::ranges::max_element(count, {}, [](const auto &each) { return each.second; });
    return most == count.end() ? QColor() : QColor(most->first);
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

QString nameOf(const QWidget &widget)
{
    return u"%1 “%2” %3×%4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), textOf(widget).left(40))
        .arg(widget.width())
        .arg(widget.height());
}

/// It ends in an ellipsis by itself, and says all of it in its tool tip or elsewhere.
bool mayElide(const QWidget &widget)
{
    return widget.inherits("tokenscope::ui::ElidingLabel") || widget.inherits("tokenscope::ui::TokenSummary");
}

bool isCut(const QWidget &widget)
{
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (const auto *arrow : bar->findChildren<QToolButton *>()) {
            if (arrow->isVisible())
                return true;
        }
        return false;
    }
    if (textOf(widget).isEmpty() || mayElide(widget))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                 : label->sizeHint().width() > label->width();
    return widget.sizeHint().width() > widget.width() || widget.sizeHint().height() > widget.height() + 1;
}

bool isOver(const QWidget &a, const QWidget &b)
{
    return a.parentWidget() == b.parentWidget() && a.geometry().intersects(b.geometry());
}

} // namespace

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

private:
    static QStringList faultsIn(WindowDriver &window);
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
    QTRY_VERIFY2(faultsIn(window).isEmpty(), qPrintable(faultsIn(window).join(u'\n'))); // once it has its places
}

QStringList TestPaintedText::faultsIn(WindowDriver &window)
{
    QStringList faults;
    const QImage picture = window.window().grab().toImage();
    constexpr double enough = 4.5;
    std::vector<const QWidget *> texts;
    for (const auto *widget : window.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window.window())
            continue;
        if (isCut(*widget))
            faults += u"cut: "_s + nameOf(*widget) + u", wants %1"_s.arg(widget->sizeHint().width());
        if (textOf(*widget).isEmpty())
            continue;
        for (const QWidget *other : texts) {
            if (isOver(*widget, *other))
                faults += u"over each other: "_s + nameOf(*widget) + u" and "_s + nameOf(*other);
        }
        texts.push_back(widget);
        const QRect place(widget->mapTo(&window.window(), QPoint()), widget->size());
        if (!widget->isEnabled() || widget->visibleRegion().boundingRect() != widget->rect() ||
            !picture.rect().contains(place))
            continue;
        const double seen = contrast(widget->palette().color(widget->foregroundRole()), groundOf(picture.copy(place)));
        if (seen < enough)
            faults += u"faint: "_s + nameOf(*widget) + u", %1 to 1"_s.arg(seen, 0, 'f', 2);
    }
    return faults;
}

void TestPaintedText::pagesJoinWhereTheirTitlesHaveNoRoom()
{
    WindowDriver window;
    QVERIFY(window.isActive());
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
