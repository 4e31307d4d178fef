// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/check_words.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/guide/guide_window.h"
#include "ui/token/verdict/check_row.h"

#include <QAbstractButton>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::GuideWindow;

/// The guide for support engineers: F1, from each check, and true to the window.
class TestGuide final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensByKey();
    void everyCheckHasItsSection();
    void leadsFromACheckToItsSection_data();
    void leadsFromACheckToItsSection();
    void contentsLeadToTheirSections();
    void namesWhatTheWindowHas();
    void listsTheShortcuts();

private:
    const GuideWindow *guide() const { return m_window->window().findChild<GuideWindow *>(); }
    QString section() const { return guide()->findChild<QTreeWidget *>()->currentItem()->text(0); }
    ui::CheckRow *check(const QString &title) const
    {
        for (auto *row : m_window->window().findChildren<ui::CheckRow *>()) {
            if (row->isVisible() && row->accessibleName().startsWith(title))
                return row;
        }
        return nullptr;
    }

    std::unique_ptr<WindowDriver> m_window;
};

void TestGuide::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
    m_window->paste(QString::fromStdString(samples::unsignedToken(R"({"exp":1})")));
    QTRY_VERIFY(m_window->inspection());
}

void TestGuide::opensByKey()
{
    m_window->press(Qt::Key_F1);
    QVERIFY(guide() && guide()->isVisible());
    QVERIFY(guide()->sections().contains(u"The first minute"_s));
    m_window->press(Qt::Key_F1);
    QCOMPARE(m_window->window().findChildren<GuideWindow *>().size(), 1);
}

void TestGuide::everyCheckHasItsSection()
{
    GuideWindow::open(&m_window->window());
    const inspect::Inspection inspection = *m_window->inspection();
    for (int name = 0; name <= int(inspect::CheckName::AccessTokenHash); ++name) {
        const inspect::Check each{inspect::CheckName(name), inspect::CheckState::NotChecked, {}, {}};
        const QString title = explain::checkWords(inspection, each).title;
        QVERIFY2(guide()->sections().contains(title), qPrintable(title));
    }
}

void TestGuide::leadsFromACheckToItsSection_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("F1") << true;
    QTest::newRow("context menu") << false;
}

void TestGuide::leadsFromACheckToItsSection()
{
    QFETCH(const bool, byKey);
    ui::CheckRow *row = nullptr;
    QTRY_VERIFY((row = check(u"Expires (exp)"_s)));
    if (byKey) {
        row->setFocus();
        m_window->press(Qt::Key_F1);
    } else {
        QCOMPARE(row->contextMenuPolicy(), Qt::ActionsContextMenu);
        row->actions().first()->trigger();
    }
    QVERIFY(guide());
    QCOMPARE(section(), u"Expires (exp)"_s);
    QTRY_VERIFY(guide()->findChild<QTextEdit *>()->verticalScrollBar()->value() > 0);
}

void TestGuide::contentsLeadToTheirSections()
{
    GuideWindow::open(&m_window->window());
    auto *contents = guide()->findChild<QTreeWidget *>();
    const auto *text = guide()->findChild<QTextEdit *>();
    int last = -1;
    for (const QString &title : {u"The first minute"_s, u"Checks"_s, u"Signature"_s, u"Glossary"_s}) {
        contents->setCurrentItem(contents->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).first());
        QCOMPARE(text->textCursor().block().text(), title);
        QVERIFY(text->verticalScrollBar()->value() > last);
        last = text->verticalScrollBar()->value();
    }
}

/// What the guide sets in italics are names of buttons, pages and menu entries.
void TestGuide::namesWhatTheWindowHas()
{
    QStringList names;
    for (const auto *button : m_window->window().findChildren<QAbstractButton *>())
        names << QString(button->text()).remove(u'&');
    for (const auto *bar : m_window->window().findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i)
            names << QString(bar->tabText(i)).remove(u'&');
    }
    for (const auto *entry : m_window->window().findChildren<QAction *>())
        names << QString(entry->text()).remove(u'&');
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/docs/guide.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression italics(uR"((?<!\*)\*([^*\n]+)\*(?!\*))"_s);
    int count = 0;
    for (auto match = italics.globalMatch(text); match.hasNext(); ++count) {
        const QString name = match.next().captured(1);
        QVERIFY2(names.contains(name), qPrintable(name));
    }
    QVERIFY(count > 2);
    QVERIFY(!text.contains(u"--"_s)); // an option of the command line
}

void TestGuide::listsTheShortcuts()
{
    m_window->choose(u"Keyboard shortcuts"_s);
    QVERIFY(guide());
    QCOMPARE(section(), u"Keyboard shortcuts"_s);
    QVERIFY(guide()->findChild<QTextEdit *>()->toPlainText().contains(u"F1  Guide"_s));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
