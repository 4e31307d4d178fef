// SPDX-License-Identifier: Apache-2.0
#include "explain/language/language.h"
#include "explain/verdict/check_words.h"
#include "tests/translation/pseudo_language.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/guide/guide_window.h"
#include "ui/window_geometry.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using explain::Language;
using tests::PseudoLanguage;
using tests::WindowDriver;

namespace {

/// Without names, which are the same in every language, and without what the token itself holds.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        u"<[^>]*>|https?://\\S*|Ctrl\\+\\S+|English|Deutsch|Español|Pangea AuthN · AWS.*|Scroll (Left|Right)"_s);
    static const QRegularExpression values(u"^(app|iss|sub|JWT|ES256|HS256)$"_s);
    return text.remove(names).remove(values);
}

/// What the program itself says anywhere in that window, shown or not. What fields and lists hold is not.
QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    for (const auto *action : window.findChildren<QAction *>())
        texts << action->text() << action->toolTip() << action->statusTip();
    for (const auto *widget : window.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts << bar->tabText(i) << bar->tabToolTip(i);
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int i = 0; i < view->model()->columnCount(); ++i)
                texts << view->model()->headerData(i, Qt::Horizontal).toString();
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

using Prepare = std::function<void(WindowDriver &)>;

struct State
{
    const char *name;
    Prepare prepare;
};

const std::vector<State> &states()
{
    static const auto give = [](WindowDriver &window, const std::string &text) {
        window.paste(QString::fromStdString(text));
        QTRY_VERIFY(window.inspection());
    };
    static const std::vector<State> all{
        {"first start", [](WindowDriver &) {}},
        {"expired",
         [](WindowDriver &window) {
             give(window, samples::unsignedToken(R"({"iss":"https://issuer.example","aud":"app","iat":1,"exp":2})"));
         }},
        {"no token", [](WindowDriver &window) { give(window, "hello world, this is none"); }},
        {"several tokens",
         [](WindowDriver &window) {
             const std::string token = samples::unsignedToken(R"({"sub":"a","exp":2})");
             give(window, "12:00 " + token + " 401\n12:01 " + token + " 401\n");
         }},
        {"secret wanted",
         [](WindowDriver &window) {
             give(window, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLTMyLWJ5dGVzLW5vLWxlc3M");
         }},
    };
    return all;
}

} // namespace

/// The window in other languages than English: nothing of it stays English, and all has its place in long words and
/// from right to left.
class TestLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everyWordIsTranslated_data();
    void everyWordIsTranslated();
    void wordsHaveRoom_data();
    void wordsHaveRoom();
    void speaksGerman();
    void guideIsThere_data();
    void guideIsThere();
    void choiceIsKeptAndMarked();
};

void TestLanguages::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    ui::setChosenLanguage(std::nullopt);
}

void TestLanguages::everyWordIsTranslated_data()
{
    QTest::addColumn<Prepare>("prepare");
    for (const State &state : states())
        QTest::newRow(state.name) << state.prepare;
}

void TestLanguages::everyWordIsTranslated()
{
    QFETCH(const Prepare, prepare);
    const PseudoLanguage language(PseudoLanguage::Script::LongLatin);
    WindowDriver window;
    QVERIFY(window.isActive());
    prepare(window);
    QCoreApplication::processEvents();
    QStringList faults;
    for (const QString &text : textsIn(window.window())) {
        if (const QStringList english = tests::englishIn(withoutNames(text)); !english.isEmpty())
            faults << english.join(u' ') + u" in: "_s + text;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(language.unknownTexts().isEmpty(), qPrintable(language.unknownTexts().join(u'\n')));
}

void TestLanguages::wordsHaveRoom_data()
{
    using Speak = std::function<std::shared_ptr<void>()>;
    const std::array<std::pair<const char *, Speak>, 4> languages{{
        {"long words", [] { return std::make_shared<PseudoLanguage>(PseudoLanguage::Script::LongLatin); }},
        {"right to left",
         [] {
             QGuiApplication::setLayoutDirection(Qt::RightToLeft);
             return std::make_shared<PseudoLanguage>(PseudoLanguage::Script::RightToLeft);
         }},
        {"German", [] { return std::make_shared<explain::SpokenLanguage>(Language::German); }},
        {"Spanish", [] { return std::make_shared<explain::SpokenLanguage>(Language::Spanish); }},
    }};
    QTest::addColumn<Speak>("speak");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("height");
    for (const auto &[name, speak] : languages) {
        for (const State &state : states()) {
            for (const int height : {600, 840})
                QTest::addRow("%s, %s, 900×%d", name, state.name, height) << speak << state.prepare << height;
        }
    }
}

void TestLanguages::wordsHaveRoom()
{
    QFETCH(const std::function<std::shared_ptr<void>()>, speak);
    QFETCH(const Prepare, prepare);
    QFETCH(const int, height);
    const bool isLow = height < 700 || QByteArray(QTest::currentDataTag()).contains("first start");
    const auto language = speak();
    WindowDriver window;
    window.window().resize(900, height);
    QVERIFY(window.isActive());
    prepare(window);
    const auto faults = [&] {
        QStringList found = tests::textFaults(window.window());
        // What was passed over is quoted there, and the tool tip has all of it.
        found.removeIf(
            [](const QString &fault) { return fault.startsWith(u"cut: tokenscope::ui::Badge “⟦íğñöŕéđ"_s); });
        if (isLow) // a second line of titles would take the room of the pages: arrows lead to the rest
            found.removeIf([](const QString &fault) { return fault.startsWith(u"cut: QTabBar"_s); });
        return found;
    };
    QStringList left;
    QTRY_VERIFY2_WITH_TIMEOUT((left = faults()).isEmpty(), qPrintable(left.join(u'\n')), 30'000); // under load too
    QCOMPARE(window.window().size(), QSize(900, height));
}

void TestLanguages::speaksGerman()
{
    const explain::SpokenLanguage german(Language::German);
    QVERIFY(german.isLoaded());
    WindowDriver window;
    QVERIFY(window.isActive());
    const QStringList texts = textsIn(window.window());
    for (const auto &word : {u"&Datei"_s, u"&Bearbeiten"_s, u"&Ansicht"_s})
        QVERIFY2(texts.contains(word), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.filter(u"Sprache"_s).size() > 0, qPrintable(texts.join(u'\n')));
}

void TestLanguages::guideIsThere_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : explain::languages())
        QTest::newRow(qPrintable(explain::languageCode(language))) << language;
}

/// With a section for each check, and true to the window.
void TestLanguages::guideIsThere()
{
    QFETCH(const Language, language);
    const explain::SpokenLanguage spoken(language);
    WindowDriver window;
    QVERIFY(window.isActive());
    states()[1].prepare(window);
    ui::GuideWindow::open(&window.window());
    const auto *guide = window.window().findChild<ui::GuideWindow *>();
    const QStringList sections = guide->sections();
    for (int name = 0; name <= int(inspect::CheckName::AccessTokenHash); ++name) {
        const inspect::Check each{inspect::CheckName(name), inspect::CheckState::NotChecked, {}, {}};
        const QString title = explain::checkWords(*window.inspection(), each).title;
        QVERIFY2(sections.contains(title), qPrintable(title));
    }
    const QString shortcuts = ui::GuideWindow::tr("Keyboard shortcuts");
    QVERIFY2(sections.contains(shortcuts), qPrintable(shortcuts));
    const QStringList words = QString(textsIn(window.window()).join(u'\n')).remove(u'&').split(u'\n');
    const auto *text = guide->findChild<QTextEdit *>();
    int names = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (!at.fragment().charFormat().fontItalic() || block.blockFormat().headingLevel() > 0)
                continue;
            ++names;
            QVERIFY2(words.contains(at.fragment().text()), qPrintable(at.fragment().text()));
        }
    }
    QVERIFY(names > 2);
}

void TestLanguages::choiceIsKeptAndMarked()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    window.choose(u"Deutsch"_s);
    QTRY_COMPARE(ui::readKeptWindow().result().look.language, std::optional(Language::German));
    QVERIFY(!window.window().findChildren<QMenu *>().isEmpty());
    const auto marked = [&window] {
        QString words;
        for (auto *menu : window.window().findChildren<QMenu *>()) {
            emit menu->aboutToShow();
            for (const auto *action : menu->actions()) {
                if (menu->title() == u"L&anguage"_s && action->isChecked())
                    words = action->text();
            }
        }
        return words;
    };
    QCOMPARE(marked(), u"Deutsch"_s);
    window.choose(u"Dark"_s); // which keeps the whole look
    window.choose(u"System"_s);
    QTRY_COMPARE(ui::readKeptWindow().result().look.language, std::optional(Language::German));
    window.choose(u"The system’s language"_s);
    QTRY_COMPARE(ui::readKeptWindow().result().look.language, std::optional<Language>());
    QCOMPARE(marked(), u"&The system’s language"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
