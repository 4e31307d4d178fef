// SPDX-License-Identifier: Apache-2.0
// The menus of the table's window, and what it reads beside the log: keys out of a file.
#include "concurrency/worker_pool.h"
#include "explain/scan/table_words.h"
#include "explain/verdict/work_words.h"
#include "ui/files/file_name.h"
#include "ui/files/opened_file.h"
#include "ui/files/unlocking.h"
#include "ui/look/message_box.h"
#include "ui/look/shortcut_precedence.h"
#include "ui/table/filter_bar.h"
#include "ui/table/groups_dialog.h"
#include "ui/table/table_window.h"
#include "ui/table/token_rows_view.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace tokenscope::ui {

using Column = scan::TableColumn;

void TableWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open a log…"), QKeySequence::Open, this, &TableWindow::chooseLog);
    file->addAction(tr("&Read again"), QKeySequence::Refresh, this, &TableWindow::readAgain);
    QMenu *exporting = createExportMenu();
    file->addMenu(exporting);
    m_head->setExportMenu(exporting);
    file->addSeparator();
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *copy = edit->addAction(tr("&Copy rows"), QKeySequence::Copy, this, &TableWindow::copyRows);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_rows->addAction(copy);
    edit->addAction(tr("&Filter tokens"), QKeySequence::Find, m_filter, &FilterBar::focusText);
    createTableMenu(menuBar()->addMenu(tr("&Table")));
}

void TableWindow::createTableMenu(QMenu *menu)
{
    menu->addAction(tr("Co&mpare groups…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, &TableWindow::compareGroups);
    QMenu *columns = menu->addMenu(tr("&Columns"));
    for (int i = 0; i < TokenRowsModel::columnTotal; ++i) {
        const auto column = Column(i);
        QAction *shown = columns->addAction(explain::TableWords::column(column));
        shown->setCheckable(true);
        shown->setChecked(m_rows->isColumnShown(column));
        shown->setEnabled(column != Column::Verdict); // without it nothing is reported
        connect(shown, &QAction::toggled, m_rows, [this, column](bool isOn) { m_rows->showColumn(column, isOn); });
    }
    auto *button = new QPushButton(tr("Co&lumns"), m_filter);
    button->setAutoDefault(false);
    button->setMenu(columns);
    m_filter->addAtEnd(button);

    QMenu *grouping = menu->addMenu(tr("&Group by"));
    auto *group = new QActionGroup(grouping);
    const auto add = [&](const QString &words, std::optional<Column> column) {
        QAction *action = grouping->addAction(words);
        action->setCheckable(true);
        action->setChecked(!column);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] {
            m_query.groupedBy = column;
            applyQuery();
        });
    };
    add(tr("Nothing"), std::nullopt);
    for (const Column column : {Column::Cause, Column::KeyId, Column::Issuer})
        add(explain::TableWords::column(column), column);
}

QMenu *TableWindow::createExportMenu()
{
    auto *menu = new QMenu(tr("&Export"), this);
    menu->addAction(tr("As &CSV…"), this, [this] { exportRows(ExportForm::Csv); });
    menu->addAction(tr("As &JSON lines…"), this, [this] { exportRows(ExportForm::JsonLines); });
    menu->addSeparator();
    m_redacts = menu->addAction(tr("&Hash subjects"));
    m_redacts->setCheckable(true);
    m_withTokens = menu->addAction(tr("With the &tokens themselves"));
    m_withTokens->setCheckable(true);
    return menu;
}

/// The chosen rows, if there are several, against the others, or what filters say.
void TableWindow::compareGroups()
{
    using State = TableReading::State;
    const bool isReading = m_reading->state() == State::Reading || m_reading->state() == State::Paused;
    if (isReading || !m_reading->scan())
        return m_filter->setNotice(tr("Groups can be compared once the file has been read."));
    auto chosen = m_rows->chosenNumbers();
    if (chosen.size() < 2)
        chosen.clear(); // one token shows nothing
    auto *dialog = new GroupsDialog(m_reading->scan(), std::move(chosen), m_redacts->isChecked(), this);
    connect(dialog, &GroupsDialog::filterWanted, m_filter, &FilterBar::setText);
    dialog->show();
}

void TableWindow::chooseLog()
{
    auto *dialog = new QFileDialog(this, tr("Open a log"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto read = concurrency::inBackground([path] { return fileShownAs(path); });
        whenDone(read, this, [this](const std::optional<QByteArray> &file) {
            if (file)
                openLog(*file);
        });
    });
    dialog->open();
}

void TableWindow::chooseKeys()
{
    auto *dialog = new QFileDialog(this, tr("Keys to judge by"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &TableWindow::useKeyFile);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_head->setKeyChoice(m_usesFileKeys ? TableHead::KeyChoice::OfFile : TableHead::KeyChoice::Loaded);
    });
    dialog->open();
}

void TableWindow::useKeyFile(const QStringList &paths)
{
    const auto read = [paths](const Passphrase &passphrase) { return readShownFiles(paths, passphrase); };
    readUnlocking<OpenedFiles>(m_keyReading, this, read, [this](const concurrency::WorkResult<OpenedFiles> &opened) {
        if (opened && !opened->sets.empty()) {
            m_fileKeys = {};
            for (const auto &[keys, name] : opened->sets)
                m_fileKeys.current.push_back(
                    {.keys = keys, .origin = inspect::KeyOrigin::File, .name = name.toStdString(), .fetchedAt = {}});
            m_fileKeysName = opened->keysName();
            m_usesFileKeys = true;
            setJudging(inspect::InspectionKeys(m_loadedKeys), inspect::Expectations(m_expectations));
            m_head->setKeyChoice(TableHead::KeyChoice::OfFile);
            return readAgain();
        }
        m_head->setKeyChoice(m_usesFileKeys ? TableHead::KeyChoice::OfFile : TableHead::KeyChoice::Loaded);
        showMessage(this, tr("There are no keys in the file that can be read."),
                    opened ? opened->faults.join(QLatin1Char('\n'))
                           : explain::workFaultWords(opened.error(), explain::WorkSubject::Keys));
    });
}

} // namespace tokenscope::ui
