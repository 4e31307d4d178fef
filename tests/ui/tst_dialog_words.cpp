// SPDX-License-Identifier: Apache-2.0
#include "explain/language/language.h"
#include "tests/translation/pseudo_language.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/endpoint/network_menu.h"

#include <QAction>
#include <QMenu>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using explain::Language;
using tests::PseudoLanguage;
using tests::WindowDriver;

namespace {

using Speak = std::function<std::shared_ptr<void>()>;

/// What a menu's entry is called in the language of now.
struct Entry
{
    const char *name;
    std::function<QString()> words;
};

const Entry entries[] = {
    {"compare tokens", [] { return ui::MainWindow::tr("&Compare with another…"); }},
    {"compare key sets", [] { return ui::MainWindow::tr("Co&mpare key sets…"); }},
    {"smallest change", [] { return ui::MainWindow::tr("Sma&llest change…"); }},
    {"report", [] { return ui::MainWindow::tr("&Report…"); }},
    {"endpoints", [] { return ui::MainWindow::tr("&Endpoints…"); }},
    {"rotation", [] { return ui::MainWindow::tr("Key rotatio&n…"); }},
    {"make a token", [] { return ui::MainWindow::tr("&Make a token…"); }},
    {"negative tests", [] { return ui::MainWindow::tr("Ne&gative tests…"); }},
    {"connection", [] { return ui::NetworkMenu::tr("&Connection…"); }},
};

QWidget *otherThan(const QWidget &window)
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        const bool isWindow = each->windowType() == Qt::Window || each->windowType() == Qt::Dialog;
        if (each != &window && each->isVisible() && isWindow)
            return each;
    }
    return nullptr;
}

} // namespace

/// The dialogs and the windows beside the main one, in long words and from right to left: nothing is cut, and nothing
/// lies over anything else.
class TestDialogWords final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void wordsHaveRoom_data();
    void wordsHaveRoom();
};

void TestDialogWords::wordsHaveRoom_data()
{
    const std::pair<const char *, Speak> languages[] = {
        {"English", [] { return std::make_shared<explain::SpokenLanguage>(Language::English); }},
        {"long words", [] { return std::make_shared<PseudoLanguage>(PseudoLanguage::Script::LongLatin); }},
        {"right to left",
         [] {
             QGuiApplication::setLayoutDirection(Qt::RightToLeft);
             return std::make_shared<PseudoLanguage>(PseudoLanguage::Script::RightToLeft);
         }},
        {"German", [] { return std::make_shared<explain::SpokenLanguage>(Language::German); }},
    };
    QTest::addColumn<Speak>("speak");
    QTest::addColumn<std::function<QString()>>("entry");
    for (const auto &[language, speak] : languages) {
        for (const auto &[name, words] : entries)
            QTest::addRow("%s, %s", language, name) << speak << words;
    }
}

void TestDialogWords::wordsHaveRoom()
{
    QFETCH(const Speak, speak);
    QFETCH(const std::function<QString()>, entry);
    const auto language = speak();
    WindowDriver window;
    QVERIFY(window.isActive());
    window.paste(
        QString::fromStdString(samples::unsignedToken(R"({"iss":"https://issuer.example","aud":"app","exp":2})")));
    QTRY_VERIFY(window.inspection());
    window.choose(entry().remove(u'&'));
    QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = otherThan(window.window())));
    QStringList left;
    const auto faults = [&] { return tests::textFaults(*dialog); };
    QTRY_VERIFY2_WITH_TIMEOUT((left = faults()).isEmpty(), qPrintable(left.join(u'\n')), 30'000); // under load too
}

QTEST_MAIN(TestDialogWords)
#include "tst_dialog_words.moc"
