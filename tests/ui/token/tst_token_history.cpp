// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_history.h"

#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::TokenHistory;

namespace {

std::string tokenOf(const std::string &subject)
{
    return samples::unsignedToken(R"({"sub":")" + subject + R"(","exp":1700000000})");
}

void remember(TokenHistory &history, const std::string &text)
{
    history.remember(QString::fromStdString(text), *samples::inspected(text));
}

} // namespace

/// The tokens of this session: found again in the Token menu, and nowhere else.
class TestTokenHistory final : public QObject
{
    Q_OBJECT

private slots:
    void newestComesFirstAndOnce();
    void editedTextTakesThePlaceOfTheOneBefore();
    void whatIsNoTokenIsNotRemembered();
    void growsNoFurtherThanItsBound();
    void tokensComeBackByTheMenu();
    void anotherWindowIsOneKeyAway();
};

void TestTokenHistory::newestComesFirstAndOnce()
{
    TokenHistory history;
    for (const char *subject : {"first", "another one", "first"})
        remember(history, tokenOf(subject));
    QCOMPARE(history.entries().size(), 2);
    QCOMPARE(history.entries()[0].subject, u"first"_s);
    QVERIFY2(history.entries()[0].headline.contains(u"expired"_s), qPrintable(history.entries()[0].headline));
    QCOMPARE(history.entries()[1].subject, u"another one"_s);
}

void TestTokenHistory::editedTextTakesThePlaceOfTheOneBefore()
{
    TokenHistory history;
    const std::string token = tokenOf("me");
    remember(history, token);
    remember(history, token + "A");
    remember(history, token + "AA");
    QCOMPARE(history.entries().size(), 1);
    QCOMPARE(history.entries()[0].text, QString::fromStdString(token + "AA"));
    remember(history, tokenOf("somebody else"));
    QCOMPARE(history.entries().size(), 2);
}

void TestTokenHistory::whatIsNoTokenIsNotRemembered()
{
    TokenHistory history;
    remember(history, "hello");
    remember(history, "");
    QVERIFY(history.entries().isEmpty());
}

void TestTokenHistory::growsNoFurtherThanItsBound()
{
    TokenHistory history;
    for (int i = 100; i < 200; ++i)
        remember(history, tokenOf("user " + std::to_string(i * 1001)));
    QCOMPARE(history.entries().size(), 30);
    QCOMPARE(history.entries()[0].subject, u"user 199199"_s);
    remember(history, tokenOf(std::string(400 * 1024, 'x')));
    QCOMPARE(history.entries()[0].subject, u"user 199199"_s);
    history.clear();
    QVERIFY(history.entries().isEmpty());
}

void TestTokenHistory::tokensComeBackByTheMenu()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    const QString first = QString::fromStdString(tokenOf("first & <b>"));
    for (const QString &text : {first, QString::fromStdString(tokenOf("the second"))}) {
        window.paste(text);
        QTRY_VERIFY(window.inspection());
    }
    QMenu *history = nullptr;
    for (auto *menu : window.window().findChildren<QMenu *>()) {
        if (menu->title() == u"&History"_s)
            history = menu;
    }
    QVERIFY(history);
    emit history->aboutToShow();
    const auto entries = history->actions();
    QCOMPARE(entries.size(), 4); // two tokens, a line, and the one that forgets
    QVERIFY2(entries[0]->text().endsWith(u"(the second)"_s), qPrintable(entries[0]->text()));
    QVERIFY2(entries[1]->text().endsWith(u"(first && <b>)"_s), qPrintable(entries[1]->text()));
    entries[1]->trigger();
    QTRY_COMPARE(window.tokenText(), first);
    QTRY_VERIFY(window.inspection());
    emit history->aboutToShow();
    QVERIFY(history->actions()[0]->isChecked());
    history->actions().last()->trigger();
    emit history->aboutToShow();
    QCOMPARE(history->actions().size(), 1);
    QVERIFY(!history->actions().first()->isEnabled());
}

void TestTokenHistory::anotherWindowIsOneKeyAway()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    const QSignalSpy wanted(&window.window(), &ui::MainWindow::windowWanted);
    window.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(TestTokenHistory)
#include "tst_token_history.moc"
