// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/table/token_log.h"
#include "tests/ui/text_faults.h"
#include "ui/look/appearance.h"
#include "ui/table/groups_dialog.h"
#include "ui/table/table_window.h"
#include "ui/table/token_rows_view.h"
#include "ui/token/verdict/paragraph.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::GroupsDialog;
using ui::TableReading;

namespace {

constexpr int patience = 60'000;
constexpr int lines = 300; ///< every third has expired, every seventh is of the key "gone"

} // namespace

/// Chosen rows of the table against the others, or what two filters say.
class TestGroupsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tellsChosenRowsFromTheRest();
    void tellsFiltersApart();
    void ruleBecomesTheFilter();
    void faultOfAFilterIsSaid();
    void stops();
    void needsAWholeTable();
    void closesWhileItCompares();
    void isPaintedWhole_data();
    void isPaintedWhole();

private:
    ui::TokenRowsView *rows() const { return m_window->findChild<ui::TokenRowsView *>(); }
    QAction *entry() const
    {
        for (auto *each : m_window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == u"Compare groups…"_s)
                return each;
        }
        return nullptr;
    }
    GroupsDialog *openDialog() const
    {
        entry()->trigger();
        return m_window->findChild<GroupsDialog *>();
    }
    static QLineEdit *field(const GroupsDialog &dialog, const QString &name)
    {
        for (auto *each : dialog.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(const GroupsDialog &dialog, const QString &text)
    {
        for (auto *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    static QString answer(const GroupsDialog &dialog) { return dialog.findChild<ui::Paragraph *>()->toPlainText(); }
    static void compare(GroupsDialog &dialog)
    {
        dialog.compare();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
    }
    void chooseEverySeventh() const
    {
        for (int row = 0; row < lines; row += 7)
            rows()->selectionModel()->select(rows()->model()->index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void open() const
    {
        m_window->openLog(m_file);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), TableReading::State::Done, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), lines, patience);
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
    tests::TokenLog m_log{lines};
    QByteArray m_file;
    std::unique_ptr<ui::TableWindow> m_window;
};

void TestGroupsDialog::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile file(m_folder.filePath(u"gateway.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_log.text()) == m_log.text().size());
    m_file = QFile::encodeName(file.fileName());
}

void TestGroupsDialog::init()
{
    m_window = std::make_unique<ui::TableWindow>();
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->setJudging(m_log.keys(), {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestGroupsDialog::cleanup()
{
    m_window.reset();
    ui::setTheme(ui::Theme::System);
    qApp->setStyleSheet({});
}

void TestGroupsDialog::tellsChosenRowsFromTheRest()
{
    open();
    chooseEverySeventh();
    GroupsDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(field(*dialog, u"First group"_s)->placeholderText(), u"the 43 chosen rows"_s);
    compare(*dialog);
    const QString words = answer(*dialog);
    QVERIFY2(words.contains(u"43 tokens: the 43 chosen rows"_s), qPrintable(words));
    QVERIFY2(words.contains(u"As a filter: kid = \"gone\""_s), qPrintable(words));
}

void TestGroupsDialog::tellsFiltersApart()
{
    open();
    GroupsDialog *dialog = openDialog();
    field(*dialog, u"First group"_s)->setText(u"payload.nonce = \"n0\" and kid = \"gone\""_s);
    field(*dialog, u"Second group"_s)->setText(u"kid = \"a\""_s);
    compare(*dialog);
    QVERIFY2(answer(*dialog).contains(u"tokens: kid = \"a\""_s), qPrintable(answer(*dialog)));
}

void TestGroupsDialog::ruleBecomesTheFilter()
{
    open();
    chooseEverySeventh();
    GroupsDialog *dialog = openDialog();
    QVERIFY(!button(*dialog, u"Use as filter"_s)->isEnabled());
    compare(*dialog);
    QVERIFY2(button(*dialog, u"Use as filter"_s)->isEnabled(), qPrintable(answer(*dialog)));
    button(*dialog, u"Use as filter"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), 43, patience);
}

void TestGroupsDialog::faultOfAFilterIsSaid()
{
    open();
    GroupsDialog *dialog = openDialog();
    field(*dialog, u"Second group"_s)->setText(u"kid = "_s);
    compare(*dialog);
    QVERIFY2(answer(*dialog).contains(u"kid ="_s), qPrintable(answer(*dialog)));
    QVERIFY(!button(*dialog, u"Use as filter"_s)->isEnabled());
}

/// The answer is handed on by way of the event loop, so it is not there yet.
void TestGroupsDialog::stops()
{
    open();
    GroupsDialog *dialog = openDialog();
    button(*dialog, u"Compare"_s)->click();
    QVERIFY(dialog->isBusy());
    button(*dialog, u"Cancel"_s)->click();
    QVERIFY(!dialog->isBusy());
    QCOMPARE(answer(*dialog), u"Stopped."_s);
    compare(*dialog);
    QVERIFY(answer(*dialog).contains(u"tokens: verdict = rejected"_s));
}

void TestGroupsDialog::needsAWholeTable()
{
    QVERIFY(!openDialog());
    m_window->openLog(m_file);
    QCOMPARE(m_window->reading().state(), TableReading::State::Reading);
    QVERIFY(!openDialog());
}

void TestGroupsDialog::closesWhileItCompares()
{
    open();
    openDialog()->compare();
    m_window.reset();
    init();
    open();
}

void TestGroupsDialog::isPaintedWhole_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestGroupsDialog::isPaintedWhole()
{
    QFETCH(const bool, isDark);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    qApp->setStyleSheet(ui::applicationStyleSheet());
    open();
    GroupsDialog *dialog = openDialog();
    compare(*dialog);
    const auto faults = [dialog] { return tests::textFaults(*dialog); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    if (const QString folder = qEnvironmentVariable("TOKENSCOPE_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + (isDark ? u"/groups-dark.png"_s : u"/groups-light.png"_s));
}

QTEST_MAIN(TestGroupsDialog)
#include "tst_groups_dialog.moc"
