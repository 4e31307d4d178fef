// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/look/tokens.h"
#include "ui/token/compare_dialog.h"
#include "ui/token/input/token_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

QString shownToken(std::string_view payload)
{
    return QString::fromStdString(samples::unsignedToken(payload));
}

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

template <typename Widget>
Widget *withText(const QWidget &window, const QString &text)
{
    for (auto *each : window.findChildren<Widget *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// What a careful eye sees: words that are whole, edges that meet, nothing empty without a reason.
class TestFinePoints final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        ui::setZoom(ui::ordinaryZoom);
    }

    void chipSaysTheWholeName_data();
    void chipSaysTheWholeName();
    void startTellsItsKeys();
    void secretLeavesNoHole();
    void linksBeginWhereTheirTextDoes();
    void tokenIsSeenInWholeLines_data();
    void tokenIsSeenInWholeLines();
    void claimsAreCounted();
    void chosenTokenIsCompared();
    void cardsKeepTheSameEdges_data();
    void cardsKeepTheSameEdges();
    void windowsBesideHaveViewAndHelp_data();
    void windowsBesideHaveViewAndHelp();
    void segmentsJoinInEitherDirection_data();
    void segmentsJoinInEitherDirection();
    void highContrastCardsHaveOneEdge();
    void editMenuIsForTheFieldBeforeIt();
};

void TestFinePoints::chipSaysTheWholeName_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {80, 90, 100, 110, 125, 150, 175, 200})
        QTest::addRow("%d %%", zoom) << zoom;
}

void TestFinePoints::chipSaysTheWholeName()
{
    QFETCH(const int, zoom);
    WindowDriver window;
    window.window().resize(1900, 900);
    QVERIFY(window.isActive());
    ui::setZoom(zoom);
    const auto *chip = window.named<ui::ChoiceBox>(u"Endpoint"_s);
    QVERIFY(chip && chip->currentText().size() > 12);
    QTRY_COMPARE(chip->shownText(), chip->currentText());
}

void TestFinePoints::startTellsItsKeys()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    const auto *paste = window.named<QPushButton>(u"Paste a token"_s);
    QCOMPARE(paste->accessibleDescription(), u"Ctrl+V"_s);
    QCOMPARE(window.named<QPushButton>(u"Open keys or token"_s)->accessibleDescription(), u"Ctrl+O"_s);
    const QFontMetrics metrics(paste->font());
    QVERIFY(paste->width() > metrics.horizontalAdvance(paste->text() + u"Ctrl+V"_s) + ui::measure::icon);
}

void TestFinePoints::secretLeavesNoHole()
{
    WindowDriver window;
    window.window().resize(1360, 860);
    QVERIFY(window.isActive());
    const std::string text = samples::segment(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                             samples::segment(R"({"iss":"https://issuer.example","aud":"app"})") + '.' +
                             base64url::encode(Bytes(32, 7));
    window.paste(QString::fromStdString(text));
    QTRY_VERIFY(window.inspection());
    const auto *words = window.named<QLabel>(u"secret words"_s);
    QVERIFY(words);
    const auto *next = withText<QLabel>(window.window(), u"What to do"_s);
    QVERIFY(next);
    const auto hole = [&] {
        const QRect above = placeIn(window.window(), *words);
        const QRect room(0, 0, above.width(), 10'000);
        const int end = above.top() + words->fontMetrics().boundingRect(room, Qt::TextWordWrap, words->text()).height();
        return placeIn(window.window(), *next).top() - end;
    };
    constexpr int mostHole = 24;
    for (const QSize &size : {QSize(1360, 860), QSize(900, 840), QSize(1500, 860)}) {
        window.window().resize(size);
        QTRY_VERIFY2(hole() >= 0 && hole() < mostHole, qPrintable(QString::number(hole())));
    }
}

void TestFinePoints::linksBeginWhereTheirTextDoes()
{
    WindowDriver window;
    window.window().resize(1360, 860);
    QVERIFY(window.isActive());
    window.paste(shownToken(R"({"iss":"https://issuer.example","iat":1,"exp":2})"));
    QTRY_VERIFY(window.inspection());
    int links = 0;
    for (const auto *button : window.window().findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->property("link").toBool())
            continue;
        QStyleOptionButton option;
        option.initFrom(button);
        option.text = button->text();
        const QRect words = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button);
        QVERIFY2(words.left() <= 1, qPrintable(u"%1 is %2 pixels in"_s.arg(button->text()).arg(words.left())));
        ++links;
    }
    QVERIFY(links > 0);
}

void TestFinePoints::tokenIsSeenInWholeLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("size");
    const QString one = shownToken(R"({"sub":")" + std::string(900, 'a') + R"(","exp":2})");
    const QString spaced =
        u"{\"payload\": \"eyJzdWIiOiJhIn0\", \"signatures\": [{\"protected\": \"eyJhbGciOiJSUzI1NiJ9\", "
        u"\"signature\": \"%1\"}]}"_s.arg(QString(900, u'A'));
    const QString log = u"12:00 %1 401\n12:01 %1 401\n12:02 %1 401\n"_s.arg(shownToken(R"({"sub":"a","exp":2})"));
    for (const QSize &size : {QSize(900, 840), QSize(1280, 800), QSize(1360, 860), QSize(1920, 1080)}) {
        QTest::addRow("one token, %d×%d", size.width(), size.height()) << one << size;
        QTest::addRow("JSON with spaces, %d×%d", size.width(), size.height()) << spaced << size;
        QTest::addRow("a log, %d×%d", size.width(), size.height()) << log << size;
    }
}

void TestFinePoints::tokenIsSeenInWholeLines()
{
    QFETCH(const QString, text);
    QFETCH(const QSize, size);
    WindowDriver window;
    window.window().resize(size);
    QVERIFY(window.isActive());
    window.paste(text);
    QTRY_VERIFY(window.inspection());
    const auto *field = window.named<ui::TokenEditor>(u"Token"_s);
    QVERIFY(field);
    const int line = int(std::ceil(QFontMetricsF(field->font()).lineSpacing()));
    const int around = 2 * int(field->document()->documentMargin());
    const auto seen = [&] { return field->viewport()->height() - around; };
    QTRY_VERIFY2(seen() >= 4 * line, qPrintable(QString::number(seen())));
    QTRY_VERIFY2(seen() % line <= 1, qPrintable(u"%1 of lines of %2"_s.arg(seen()).arg(line)));
}

void TestFinePoints::claimsAreCounted()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    const auto *decoded = window.hiddenNamed<QTabWidget>(u"Decoded token"_s);
    constexpr int claims = 1;
    const auto count = [decoded] {
        const auto *label = qobject_cast<const QLabel *>(decoded->tabBar()->tabButton(claims, QTabBar::RightSide));
        return label ? label->text() : QString();
    };
    QCOMPARE(count(), QString());
    window.paste(shownToken(R"({"sub":"a","exp":2,"aud":"b"})"));
    QTRY_COMPARE(count(), u"3"_s);
    window.paste(shownToken(R"({"sub":"a"})"));
    QTRY_COMPARE(count(), u"1"_s);
    window.choose(u"Clear the token"_s);
    QTRY_COMPARE(count(), QString());
}

void TestFinePoints::chosenTokenIsCompared()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    const QString first = shownToken(R"({"sub":"first","exp":2})");
    const QString second = shownToken(R"({"sub":"second","exp":2})");
    window.paste(u"12:00 %1 401\n12:01 %2 401\n"_s.arg(first, second));
    QTRY_VERIFY(window.inspection());
    QTRY_VERIFY(window.named(u"Tokens"_s));
    window.choose(u"Next token in the text"_s);
    QTRY_VERIFY(window.inspection() && QString::fromStdString(window.inspection()->token) == second);
    window.choose(u"Compare with another…"_s);
    const auto *dialog = window.window().findChild<ui::CompareDialog *>();
    QVERIFY(dialog);
    for (const auto *field : dialog->findChildren<QPlainTextEdit *>()) {
        if (field->accessibleName() == u"First token"_s)
            QCOMPARE(field->toPlainText(), second);
    }
}

void TestFinePoints::cardsKeepTheSameEdges_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// At both sides of the window, and between its halves.
void TestFinePoints::cardsKeepTheSameEdges()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    WindowDriver window;
    window.window().resize(1360, 860);
    QVERIFY(window.isActive());
    window.paste(shownToken(R"({"sub":"a","exp":2})"));
    QTRY_VERIFY(window.inspection());
    const auto place = [&window](const QString &name) { return placeIn(window.window(), *window.named(name)); };
    const auto gaps = [&] {
        QRect left = place(u"Response"_s);
        QRect right = place(u"Verdict"_s);
        if (direction == Qt::RightToLeft)
            std::swap(left, right);
        return QList<int>{left.left(), right.left() - left.right() - 1, window.window().width() - right.right() - 1};
    };
    const auto areRight = [&gaps] {
        constexpr int rounding = 1; // of the splitter, from right to left
        const QList<int> wanted{ui::measure::edge, ui::measure::gap, ui::measure::edge};
        return std::ranges::equal(gaps(), wanted, [](int a, int b) { return std::abs(a - b) <= rounding; });
    };
    QTRY_VERIFY2(areRight(), qPrintable(u"%1 %2 %3"_s.arg(gaps()[0]).arg(gaps()[1]).arg(gaps()[2])));
}

void TestFinePoints::windowsBesideHaveViewAndHelp_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("menus");
    QTest::newRow("make") << u"Make a token…"_s << QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Token"_s, u"Help"_s};
    QTest::newRow("negative tests") << u"Negative tests…"_s
                                    << QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Token"_s, u"Help"_s};
    QTest::newRow("table") << u"Table of tokens…"_s
                           << QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Table"_s, u"Help"_s};
    QTest::newRow("login") << u"Login from a recording…"_s << QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s};
    QTest::newRow("rotation") << u"Key rotation…"_s << QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Help"_s};
}

void TestFinePoints::windowsBesideHaveViewAndHelp()
{
    QFETCH(const QString, entry);
    QFETCH(const QStringList, menus);
    WindowDriver window;
    QVERIFY(window.isActive());
    window.choose(entry);
    const auto *beside = window.window().findChild<QMainWindow *>();
    QVERIFY(beside);
    QStringList titles;
    for (const QAction *each : beside->menuBar()->actions())
        titles << QString(each->text()).remove(u'&');
    QCOMPARE(titles, menus);
    const QList<QAction *> entries = beside->menuBar()->actions().at(menus.indexOf(u"View"_s))->menu()->actions();
    const auto larger = std::ranges::find_if(
        entries, [](const QAction *each) { return QString(each->text()).remove(u'&') == u"Zoom in"_s; });
    QVERIFY(larger != entries.end());
    const auto buttons = beside->findChildren<QPushButton *>();
    const auto tall = std::ranges::find_if(buttons, [](const QPushButton *each) {
        return each->isVisible() && !each->property("flat").toBool() && each->text().size() > 3;
    });
    QVERIFY(tall != buttons.end());
    const int before = (*tall)->height();
    for (int i = 0; i < 3; ++i)
        (*larger)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT((*tall)->height() > before, 60'000); // under load each window takes its time
}

void TestFinePoints::segmentsJoinInEitherDirection_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// The outer corner of the first segment is round, so that what lies below shows in it; the inner one is not.
void TestFinePoints::segmentsJoinInEitherDirection()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowDriver window;
    QVERIFY(window.isActive());
    window.choose(u"Make a token…"_s);
    const auto *beside = window.window().findChild<QMainWindow *>();
    QVERIFY(beside);
    const auto buttons = beside->findChildren<QPushButton *>();
    const auto first = std::ranges::find_if(buttons, [](const QPushButton *each) {
        return each->isVisible() && !each->isChecked() && each->property("place") == u"first"_s;
    });
    QVERIFY(first != buttons.end());
    QTRY_VERIFY((*first)->width() > (*first)->height() / 2);
    const QImage picture = (*first)->parentWidget()->grab((*first)->geometry()).toImage();
    const QRgb left = picture.pixel(0, 0);
    const QRgb right = picture.pixel(picture.width() - 1, 0);
    const QRgb edge = picture.pixel(picture.width() / 2, 0);
    QCOMPARE(direction == Qt::LeftToRight ? right : left, edge);
    QVERIFY((direction == Qt::LeftToRight ? left : right) != edge);
}

/// In high contrast the edges are white and two pixels wide, of tabs and of the time as of each other card.
void TestFinePoints::highContrastCardsHaveOneEdge()
{
    ui::setTheme(ui::Theme::HighContrast);
    const auto back = qScopeGuard([] { ui::setTheme(ui::Theme::System); });
    WindowDriver window;
    QVERIFY(window.isActive());
    window.paste(shownToken(R"({"iss":"https://issuer.example","exp":2})"));
    QTRY_VERIFY(window.inspection());
    for (const QString &name : {u"Decoded token"_s, u"Validity"_s}) {
        auto *card = window.named<QWidget>(name);
        QVERIFY2(card, qPrintable(name));
        const QImage picture = card->grab().toImage();
        QCOMPARE(picture.pixelColor(0, picture.height() / 2), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(1, picture.height() / 2), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(2, picture.height() / 2), QColor(Qt::black));
    }
}

/// By the mouse, and by a keyboard that has to leave the field for the menu bar.
void TestFinePoints::editMenuIsForTheFieldBeforeIt()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    window.choose(u"Make a token…"_s);
    auto *beside = window.window().findChild<QMainWindow *>();
    QVERIFY(beside);
    const auto edits = beside->findChildren<QLineEdit *>();
    const auto issuer = std::ranges::find(edits, u"Issuer"_s, &QLineEdit::accessibleName);
    QVERIFY(issuer != edits.end());
    QMenu *menu = beside->menuBar()->actions().at(1)->menu();
    const auto step = [menu](const QString &words) {
        const auto steps = menu->actions();
        return *std::ranges::find_if(steps, [&words](const QAction *each) {
            return QString(each->text()).remove(u'&').startsWith(words + u'\t');
        });
    };
    emit menu->aboutToShow();
    QVERIFY(!step(u"Undo"_s)->isEnabled()); // no field has the focus
    beside->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(beside));
    (*issuer)->setFocus();
    QTRY_VERIFY((*issuer)->hasFocus());
    (*issuer)->selectAll();
    const QString before = (*issuer)->text();
    QTest::keyClicks(*issuer, u"https://other.example"_s);
    QCOMPARE((*issuer)->text(), u"https://other.example"_s);
    beside->menuBar()->setFocus(Qt::MenuBarFocusReason);
    emit menu->aboutToShow();
    QVERIFY(step(u"Undo"_s)->isEnabled());
    step(u"Undo"_s)->trigger();
    QCOMPARE((*issuer)->text(), before);
    step(u"Redo"_s)->trigger();
    step(u"Select all"_s)->trigger();
    step(u"Copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://other.example"_s);
    (*issuer)->setReadOnly(true);
    emit menu->aboutToShow();
    QVERIFY(!step(u"Paste"_s)->isEnabled());
    QVERIFY(step(u"Copy"_s)->isEnabled());
}

QTEST_MAIN(TestFinePoints)
#include "tst_fine_points.moc"
