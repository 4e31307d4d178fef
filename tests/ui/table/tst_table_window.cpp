// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/table/token_log.h"
#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/table/causes_view.h"
#include "ui/table/course_view.h"
#include "ui/table/row_details.h"
#include "ui/table/table_window.h"
#include "ui/table/token_rows_view.h"
#include "json/writer.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::TableReading;
using ui::TableWindow;

namespace {

constexpr int patience = 60'000;
constexpr int lines = 300;

} // namespace

/// A log of real tokens in the window of its own: what is seen, chosen, inspected and handed on.
class TestTableWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void emptyTableOffersToOpenALog();
    void showsTheRowsOfScan();
    void countsAreThoseOfTheLog();
    void filtersByTextAndSaysFaults();
    void filtersByClaims();
    void clickOnCauseFilters();
    void emptyTableSaysNothingOfTimes();
    void dragOverTimeFilters();
    void arrowsOverTimeFilter();
    void sortsAndKeepsTheChosenRow();
    void groupsUnderHeadings();
    void detailsTellOfTheChosenRow();
    void detailsFitTheirPanel();
    void sameCauseIsShown();
    void tokenGoesToTheMainWindow();
    void changedFileIsNotInspected();
    void rowsAreCopiedWithoutTokens();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void otherTimeJudgesAgain();
    void pausesAndStops();
    void faultIsSaid();
    void closesWhileItReads();
    void dropGoesToTheTable_data();
    void dropGoesToTheTable();
    void everythingHasAName();
    void statesArePaintedWhole_data();
    void statesArePaintedWhole();

private:
    QByteArray write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        return QFile::encodeName(file.fileName());
    }
    template <typename Widget>
    Widget *child(const QString &name = {}) const
    {
        for (auto *each : m_window->findChildren<Widget *>()) {
            if (name.isEmpty() || each->objectName() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        for (auto *each : m_window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_window->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QAbstractItemModel *rows() const { return child<ui::TokenRowsView>()->model(); }
    QString cell(int row, scan::TableColumn column) const { return rows()->index(row, int(column)).data().toString(); }
    void open(const QByteArray &file) const
    {
        m_window->openLog(file);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), TableReading::State::Done, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), lines, patience);
    }
    void choose(int row) const { child<ui::TokenRowsView>()->setCurrentIndex(rows()->index(row, 0)); }
    void filter(const QString &text) const
    {
        child<QLineEdit>(u"Filter tokens"_s)->setText(text);
        QTest::keyClick(child<QLineEdit>(u"Filter tokens"_s), Qt::Key_Return);
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
    tests::TokenLog m_log{lines};
    QByteArray m_file;
    std::vector<scan::Record> m_records; ///< as the scan of the command line finds them
    std::unique_ptr<TableWindow> m_window;
};

void TestTableWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_file = write(u"gateway.log"_s, m_log.text());
    scan::ScanSettings settings;
    settings.keys = m_log.keys();
    settings.judgeAt = scan::JudgeAt::LineTime;
    scan::Scanner scanner(
        settings, [this](const scan::Record &record) { m_records.push_back(record); }, [] { return false; });
    QVERIFY(scanner.scan(m_file.toStdString()));
    QCOMPARE(m_records.size(), std::size_t(lines));
}

void TestTableWindow::init()
{
    m_window = std::make_unique<TableWindow>();
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->setJudging(m_log.keys(), {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestTableWindow::cleanup()
{
    m_window.reset();
    ui::setTheme(ui::Theme::System);
    qApp->setStyleSheet({});
}

void TestTableWindow::emptyTableOffersToOpenALog()
{
    QPushButton *offer = button(u"Open a log…"_s);
    QVERIFY(offer && offer->isVisible());
    offer->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    open(m_file);
    QVERIFY(!offer->isVisible());
}

void TestTableWindow::showsTheRowsOfScan()
{
    const QAbstractItemModelTester tester(rows());
    open(m_file);
    for (int i = 0; i < lines; ++i) {
        const scan::Record &record = m_records[std::size_t(i)];
        QCOMPARE(cell(i, scan::TableColumn::Verdict).toLower(),
                 QString::fromLatin1(inspect::verdictName(record.verdict).data()));
        QCOMPARE(cell(i, scan::TableColumn::Subject), QString::fromStdString(*record.subject));
        QCOMPARE(cell(i, scan::TableColumn::KeyId), QString::fromStdString(*record.keyId));
        QCOMPARE(cell(i, scan::TableColumn::Cause).isEmpty(), !record.cause.has_value());
        QCOMPARE(cell(i, scan::TableColumn::Line), QString::number(i + 1));
    }
    QCOMPARE(cell(61, scan::TableColumn::Time), u"13:01:01"_s);
}

void TestTableWindow::countsAreThoseOfTheLog()
{
    open(m_file);
    const auto count = [this](inspect::Verdict verdict) {
        return std::ranges::count(m_records, verdict, &scan::Record::verdict);
    };
    const QString accepted = u"%1 accepted"_s.arg(count(inspect::Verdict::Accepted));
    const QString rejected = u"%1 rejected"_s.arg(count(inspect::Verdict::Rejected));
    QStringList said;
    for (auto *label : m_window->findChildren<ui::PlainLabel *>())
        said << label->text();
    QVERIFY2(said.contains(accepted) && said.contains(rejected), qPrintable(said.join(u'\n')));
    QVERIFY(said.contains(u"300 tokens"_s));
    std::map<inspect::Code, int> causes;
    for (const scan::Record &record : m_records) {
        if (record.cause)
            ++causes[*record.cause];
    }
    const auto *list = child<ui::CausesView>();
    QCOMPARE(list->count(), int(causes.size()));
    int sum = 0;
    int before = lines;
    for (int i = 0; i < list->count(); ++i) {
        const int each = list->item(i)->text().section(u": "_s, -1).toInt();
        QVERIFY(each <= before);
        before = each;
        sum += each;
    }
    QCOMPARE(sum, int(std::ranges::count_if(m_records, [](const auto &each) { return each.cause.has_value(); })));
}

void TestTableWindow::filtersByTextAndSaysFaults()
{
    open(m_file);
    filter(u"usr_29"_s);
    QTRY_COMPARE(rows()->rowCount(), 11); // 29 and 290 to 299
    filter(u"verdict = accepted and line <= 100"_s);
    const auto expected = std::ranges::count_if(m_records, [](const scan::Record &record) {
        return record.verdict == inspect::Verdict::Accepted && record.line <= 100;
    });
    QTRY_COMPARE(rows()->rowCount(), int(expected));
    QCOMPARE(child<ui::PlainLabel>(u"rowCount"_s)->text(), u"%1 of 300"_s.arg(expected));
    filter(u"verdict = accepted and ("_s);
    auto *fault = child<ui::PlainLabel>(u"filterFault"_s);
    QVERIFY(fault->isVisible());
    QCOMPARE(child<ui::PlainLabel>(u"filterPlace"_s)->text(),
             u"verdict = accepted and (\n"_s + QString(24, u' ') + u'^');
    QCOMPARE(rows()->rowCount(), int(expected)); // the one before goes on
    filter(u"nowhere"_s);
    QTRY_COMPARE(rows()->rowCount(), 0);
    QVERIFY(!fault->isVisible());
    filter({});
    QTRY_COMPARE(rows()->rowCount(), lines);
}

void TestTableWindow::filtersByClaims()
{
    open(m_file);
    filter(u"payload.nonce = n3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), lines / 5, patience);
    QCOMPARE(cell(0, scan::TableColumn::Subject), u"usr_3"_s);
}

void TestTableWindow::clickOnCauseFilters()
{
    open(m_file);
    auto *causes = child<ui::CausesView>();
    const int count = causes->item(0)->text().section(u": "_s, -1).toInt();
    const QString name = causes->item(0)->text().section(u": "_s, 0, 0);
    const auto click = [causes] {
        QTest::mouseClick(causes->viewport(), Qt::LeftButton, {}, causes->visualItemRect(causes->item(0)).center());
    };
    click();
    QTRY_COMPARE(rows()->rowCount(), count);
    QCOMPARE(cell(0, scan::TableColumn::Cause), name);
    QVERIFY(child<QToolButton>(u"causeChip"_s)->isVisible());
    click();
    QTRY_COMPARE(rows()->rowCount(), lines);
    causes->setFocus();
    QTest::keyClick(causes, Qt::Key_Return);
    QTRY_COMPARE(rows()->rowCount(), count);
    child<QToolButton>(u"causeChip"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), lines);
}

/// That no token says when it was written is said of tokens alone, not of a table that has none.
void TestTableWindow::emptyTableSaysNothingOfTimes()
{
    ui::CourseView course;
    course.resize(400, 120);
    const auto isBlank = [&course] {
        const QImage picture = course.grab().toImage();
        QImage blank = picture;
        blank.fill(picture.pixelColor(0, 0));
        return picture == blank;
    };
    course.setCourse({}, 0, 1);
    QVERIFY(isBlank());
    course.setCourse({}, 3, 1);
    QVERIFY(!isBlank());
}

void TestTableWindow::dragOverTimeFilters()
{
    open(m_file);
    auto *course = child<ui::CourseView>();
    const int y = course->height() / 2;
    QTest::mousePress(course, Qt::LeftButton, {}, {course->width() / 4, y});
    QTest::mouseMove(course, {course->width() / 2, y});
    QTest::mouseRelease(course, Qt::LeftButton, {}, {course->width() / 2, y});
    QTRY_VERIFY(rows()->rowCount() < lines);
    QTRY_VERIFY(rows()->rowCount() > lines / 8);
    QVERIFY(child<QToolButton>(u"timeChip"_s)->isVisible());
    QVERIFY(cell(0, scan::TableColumn::Line).toInt() > lines / 8);
    child<QToolButton>(u"timeChip"_s)->click();
    QTRY_COMPARE(rows()->rowCount(), lines);
}

void TestTableWindow::arrowsOverTimeFilter()
{
    open(m_file);
    auto *course = child<ui::CourseView>();
    course->setFocus();
    QTest::keyClick(course, Qt::Key_Right);
    QTRY_VERIFY(rows()->rowCount() < lines);
    const int one = rows()->rowCount();
    QCOMPARE(cell(0, scan::TableColumn::Line), u"1"_s);
    QTest::keyClick(course, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(rows()->rowCount(), 2 * one);
    QVERIFY(course->accessibleDescription().contains(u"13:00"_s));
    QTest::keyClick(course, Qt::Key_Escape);
    QTRY_COMPARE(rows()->rowCount(), lines);
}

void TestTableWindow::sortsAndKeepsTheChosenRow()
{
    open(m_file);
    choose(42);
    auto *view = child<ui::TokenRowsView>();
    view->sortByColumn(int(scan::TableColumn::Line), Qt::DescendingOrder);
    QTRY_COMPARE(cell(0, scan::TableColumn::Line), QString::number(lines));
    QCOMPARE(view->currentIndex().row(), lines - 1 - 42);
    view->sortByColumn(-1, Qt::AscendingOrder);
    QTRY_COMPARE(cell(0, scan::TableColumn::Line), u"1"_s);
    QCOMPARE(view->currentIndex().row(), 42);
}

void TestTableWindow::groupsUnderHeadings()
{
    open(m_file);
    for (auto *each : m_window->findChildren<QAction *>()) {
        if (each->text() == u"Key ID"_s && each->actionGroup())
            each->trigger();
    }
    QTRY_COMPARE(rows()->rowCount(), lines + 2);
    const QAbstractItemModelTester tester(rows());
    const int unknown = (lines + 6) / 7;
    QCOMPARE(cell(0, scan::TableColumn::Time), u"a: %1 tokens"_s.arg(lines - unknown));
    QCOMPARE(cell(lines - unknown + 1, scan::TableColumn::Time), u"gone: %1 tokens"_s.arg(unknown));
    choose(0);
    QCOMPARE(child<ui::PlainLabel>(u"rowHeadline"_s)->text(), u"No row is chosen."_s);
}

void TestTableWindow::detailsTellOfTheChosenRow()
{
    open(m_file);
    choose(3); // expired
    auto *headline = child<ui::PlainLabel>(u"rowHeadline"_s);
    QTRY_VERIFY2(headline->text().startsWith(u"Rejected: "_s), qPrintable(headline->text()));
    const auto *subject = child<ui::ValueField>(u"Subject"_s);
    QVERIFY(subject);
    QCOMPARE(subject->value(), u"usr_3"_s);
    bool hasLine = false;
    for (auto *label : m_window->findChildren<ui::PlainLabel *>()) {
        hasLine = hasLine || label->text().contains(u"gw-3 POST /v1/orders 401 auth=\"Bearer …\" end"_s);
        QVERIFY(!label->text().contains(m_log.tokens()[3]));
    }
    QVERIFY(hasLine);
}

/// The rows get most of the window, and beside them each date is whole.
void TestTableWindow::detailsFitTheirPanel()
{
    m_window->resize(1360, 860);
    m_window->show();
    open(m_file);
    choose(3);
    QTRY_VERIFY(child<ui::ValueField>(u"Expires"_s));
    const auto *details = child<ui::RowDetails>();
    QVERIFY2(details->width() < m_window->width() / 3, qPrintable(QString::number(details->width())));
    for (const QString &label : {u"Logged"_s, u"Issued"_s, u"Expires"_s}) {
        const auto *field = child<ui::ValueField>(label);
        QVERIFY2(field, qPrintable(label));
        QVERIFY2(field->width() >= field->fontMetrics().horizontalAdvance(field->value()), qPrintable(field->value()));
    }
}

void TestTableWindow::sameCauseIsShown()
{
    open(m_file);
    choose(3);
    auto *same = child<QPushButton>(u"sameCause"_s);
    QTRY_VERIFY(same->isVisible());
    const auto count = std::ranges::count(m_records, m_records[3].cause, &scan::Record::cause);
    QCOMPARE(same->text(), u"Show the %1 with this cause"_s.arg(count));
    same->click();
    QTRY_COMPARE(rows()->rowCount(), int(count));
    QCOMPARE(child<ui::TokenRowsView>()->currentIndex().isValid(), true); // it is one of them
}

void TestTableWindow::tokenGoesToTheMainWindow()
{
    tests::WindowDriver main;
    main.choose(u"Table of tokens…"_s);
    auto *table = main.window().findChild<TableWindow *>();
    QVERIFY(table && table->isVisible());
    table->openLog(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(table->reading().state(), TableReading::State::Done, patience);
    auto *view = table->findChild<ui::TokenRowsView *>();
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), lines, patience);
    view->setCurrentIndex(view->model()->index(5, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(main.tokenText(), m_log.tokens()[5], patience);
}

void TestTableWindow::changedFileIsNotInspected()
{
    const QByteArray file = write(u"changed.log"_s, m_log.text());
    open(file);
    QVERIFY(write(u"changed.log"_s, "\n" + m_log.text()) == file);
    choose(7);
    const auto says = [this](const QString &words) {
        for (auto *label : m_window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"The file has changed since it was read"_s));
    QVERIFY(!button(u"Inspect"_s)->isVisible());
}

void TestTableWindow::rowsAreCopiedWithoutTokens()
{
    open(m_file);
    auto *view = child<ui::TokenRowsView>();
    view->selectRow(2);
    view->selectionModel()->select(view->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QGuiApplication::clipboard()->clear();
    action(u"Copy rows"_s)->trigger();
    const QString expected = QString::fromStdString(json::write(scan::recordJson(m_records[2])) + '\n' +
                                                    json::write(scan::recordJson(m_records[3])) + '\n');
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), expected);
}

void TestTableWindow::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("redacts");
    QTest::addColumn<bool>("withTokens");
    QTest::newRow("CSV") << u"As CSV…"_s << false << false;
    QTest::newRow("JSON lines") << u"As JSON lines…"_s << false << false;
    QTest::newRow("JSON lines, subjects hashed") << u"As JSON lines…"_s << true << false;
    QTest::newRow("CSV with tokens") << u"As CSV…"_s << false << true;
}

void TestTableWindow::exportsWhatIsShown()
{
    QFETCH(const QString, entry);
    QFETCH(const bool, redacts);
    QFETCH(const bool, withTokens);
    open(m_file);
    filter(u"verdict = rejected"_s);
    QTRY_VERIFY(rows()->rowCount() < lines);
    action(u"Hash subjects"_s)->setChecked(redacts);
    action(u"With the tokens themselves"_s)->setChecked(withTokens);
    const bool isCsv = entry.contains(u"CSV"_s);
    QByteArray expected = isCsv ? QByteArray::fromStdString(scan::csvHeading() + '\n') : QByteArray();
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        scan::Record record = m_records[i];
        if (record.verdict != inspect::Verdict::Rejected)
            continue;
        if (redacts)
            record.subject = scan::hashedSubject(*record.subject);
        if (withTokens)
            record.token = m_log.tokens()[qsizetype(i)].toStdString();
        expected +=
            QByteArray::fromStdString((isCsv ? scan::csvLine(record) : json::write(scan::recordJson(record))) + '\n');
    }
    action(entry)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir folder(QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s);
    const QString path = folder.filePath(u"exported"_s);
    emit dialog->fileSelected(path);
    dialog->reject();
    QFile file(path);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), patience);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), expected);
}

void TestTableWindow::otherTimeJudgesAgain()
{
    open(m_file);
    auto *judged = child<ui::ChoiceBox>(u"Judged"_s);
    judged->setCurrentIndex(int(scan::JudgeAt::GivenTime));
    emit judged->activated(int(scan::JudgeAt::GivenTime));
    QCOMPARE(m_window->reading().state(), TableReading::State::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), TableReading::State::Done, patience);
    QVERIFY(m_window->reading().scan()->settings().judgeAt == scan::JudgeAt::GivenTime);
    QTRY_COMPARE(rows()->rowCount(), lines);
}

/// From a pipe that nobody writes the end of, so that it cannot be over before.
void TestTableWindow::pausesAndStops()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"pipe"_s));
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    QFile writer(QFile::decodeName(path));
    QVERIFY(writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // does not wait for a reader
    m_window->openLog(path);
    QCOMPARE(m_window->reading().state(), TableReading::State::Reading);
    button(u"Pause"_s)->click();
    QCOMPARE(m_window->reading().state(), TableReading::State::Paused);
    QVERIFY(child<ui::PlainLabel>(u"progressWords"_s)->text().startsWith(u"Paused: "_s));
    button(u"Go on"_s)->click();
    QCOMPARE(m_window->reading().state(), TableReading::State::Reading);
    button(u"Stop"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), TableReading::State::Stopped, patience);
    QVERIFY(child<ui::PlainLabel>(u"progressWords"_s)->text().startsWith(u"Stopped: "_s));
    QVERIFY(!button(u"Stop"_s)->isVisible());
}

void TestTableWindow::faultIsSaid()
{
    m_window->openLog(QFile::encodeName(m_folder.filePath(u"missing.log"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), TableReading::State::Failed, patience);
    auto *notice = child<ui::PlainLabel>(u"tableNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"missing.log cannot be read"_s), qPrintable(notice->text()));
}

void TestTableWindow::closesWhileItReads()
{
    m_window->openLog(m_file);
    const std::weak_ptr<const scan::TableScan> scan = m_window->reading().scan();
    m_window.reset();
    QTRY_VERIFY_WITH_TIMEOUT(scan.expired(), patience);
}

void TestTableWindow::dropGoesToTheTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLarge");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("a small log") << u"small.log"_s << false << true;
    QTest::newRow("an old log") << u"small.log.3"_s << false << true;
    QTest::newRow("a text") << u"small.txt"_s << false << false;
    QTest::newRow("a large text") << u"large.txt"_s << true << true;
    QTest::newRow("a large key set") << u"large.jwks"_s << true << false;
}

void TestTableWindow::dropGoesToTheTable()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isLarge);
    QFETCH(const bool, isTable);
    const QByteArray token = m_log.tokens()[1].toUtf8();
    const QByteArray file = write(name, isLarge ? token + '\n' + QByteArray(5 * 1024 * 1024, ' ') : token);
    tests::WindowDriver main;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QFile::decodeName(file))});
    QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QObject &receiver = main.window();
    receiver.event(&event);
    if (isTable) {
        QTRY_VERIFY_WITH_TIMEOUT(main.window().findChild<TableWindow *>(), patience);
        const auto *table = main.window().findChild<TableWindow *>();
        QCOMPARE(table->reading().file(), file);
        QTRY_COMPARE_WITH_TIMEOUT(table->reading().state(), TableReading::State::Done, patience);
        QCOMPARE(main.tokenText(), QString());
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!main.tokenText().isEmpty(), patience);
        QVERIFY(!main.window().findChild<TableWindow *>());
    }
}

/// All that takes the focus can be reached by Tab, and says what it is.
void TestTableWindow::everythingHasAName()
{
    open(m_file);
    choose(3);
    QTRY_VERIFY(button(u"Inspect"_s)->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *start = child<QLineEdit>(u"Filter tokens"_s);
    start->setFocus();
    QStringList stops;
    QList<const QWidget *> seen;
    do {
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible());
        const auto *labelled = qobject_cast<const QAbstractButton *>(focus);
        const QString name = !focus->accessibleName().isEmpty() ? focus->accessibleName()
                             : labelled                         ? labelled->text()
                                                                : QString();
        QVERIFY2(!name.isEmpty() || focus->inherits("QAbstractScrollArea"), focus->metaObject()->className());
        stops << name;
        seen << focus;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && stops.size() < 60);
    QVERIFY2(stops.size() < 25, qPrintable(stops.join(u'\n')));
    for (const QWidget *each : std::initializer_list<QWidget *>{child<ui::TokenRowsView>(), child<ui::CausesView>(),
                                                                child<ui::CourseView>(), button(u"Inspect"_s)})
        QVERIFY2(seen.contains(each), each->metaObject()->className());
}

void TestTableWindow::statesArePaintedWhole_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    for (const QString &state : {u"empty"_s, u"done"_s, u"filtered"_s, u"failed"_s}) {
        const auto row = [&state](const QSize &size, bool isDark, bool isMirrored) {
            QTest::addRow("%s, %d×%d, %s%s", qPrintable(state), size.width(), size.height(), isDark ? "dark" : "light",
                          isMirrored ? ", from right to left" : "")
                << state << size << isDark << isMirrored;
        };
        row({900, 600}, false, false);
        row({1360, 860}, true, false);
        row({1360, 860}, false, true);
    }
}

void TestTableWindow::statesArePaintedWhole()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isMirrored);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    qApp->setStyleSheet(ui::applicationStyleSheet());
    m_window->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_window->resize(size);
    if (state == u"failed"_s) {
        m_window->openLog(QFile::encodeName(m_folder.filePath(u"missing.log"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), TableReading::State::Failed, patience);
    } else if (state != u"empty"_s) {
        open(m_file);
        choose(3);
        QTRY_VERIFY(button(u"Inspect"_s)->isVisible());
    }
    if (state == u"filtered"_s)
        filter(u"verdict = rejected and ("_s);
    QTRY_COMPARE(m_window->size(), size);
    const auto faults = [this] { return tests::textFaults(*m_window); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    QCOMPARE(m_window->size(), size); // nothing has made it larger
    if (const QString folder = qEnvironmentVariable("TOKENSCOPE_PICTURES"); !folder.isEmpty())
        m_window->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).remove(u' ') + u".png"_s);
}

QTEST_MAIN(TestTableWindow)
#include "tst_table_window.moc"
