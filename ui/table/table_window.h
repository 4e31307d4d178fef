// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"
#include "ui/table/table_head.h"
#include "ui/table/table_reading.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QActionGroup;
class QMenu;
class QSplitter;

namespace tokenscope::ui {

class CausesView;
class CourseView;
class FilterBar;
class PlainLabel;
class RowDetails;
class TokenRowsModel;
class TokenRowsView;

/// The tokens of a log of any size: which were rejected, why and when. The file is read in place; of its tokens only
/// their places are kept.
class TableWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit TableWindow(QWidget *parent = nullptr);

    /// The keys of the main window and what is expected there. A log that is open is judged by them when it is read
    /// again.
    void setJudging(const inspect::InspectionKeys &keys, const inspect::Expectations &expectations);
    /// The path is the system's own: any bytes.
    void openLog(const QByteArray &file);
    /// Dates, after the shown time zone has changed.
    void reword();
    const TableReading &reading() const { return *m_reading; }

signals:
    /// A token that is to be looked at in the main window.
    void inspectWanted(const QString &token);
    void timeZoneChosen(tokenscope::explain::TimeZone zone);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class ExportForm { Csv, JsonLines };

    void createWidgets();
    QWidget *createCausesCard();
    QWidget *createCourseCard();
    void createMenus();
    void createTableMenu(QMenu *menu);
    QMenu *createExportMenu();
    void connectSignals();
    void connectReading();

    void chooseLog();
    void chooseKeys();
    void useKeyFile(const QStringList &paths);
    void readAgain();
    TableJudging judging() const;
    void applyQuery();
    void sortBy(int column, Qt::SortOrder order);
    void showOverview();
    void showState();
    void showCounts();
    void onArranged(const scan::Arrangement &arrangement);
    void showChosenRow();
    void inspectRow();
    void compareGroups();
    void copyRows();
    void exportRows(ExportForm form);
    void writeExport(ExportForm form, const QString &path);

    TableReading *m_reading;
    TokenRowsModel *m_model;
    TableHead *m_head = nullptr;
    QList<PlainLabel *> m_verdictCounts; ///< accepted, rejected, unverified
    CausesView *m_causes = nullptr;
    CourseView *m_course = nullptr;
    PlainLabel *m_courseWords = nullptr;
    QList<QPushButton *> m_zones; ///< local, UTC
    FilterBar *m_filter = nullptr;
    TokenRowsView *m_rows = nullptr;
    RowDetails *m_details = nullptr;
    QAction *m_redacts = nullptr;
    QAction *m_withTokens = nullptr;
    scan::TableQuery m_query;
    inspect::InspectionKeys m_loadedKeys;
    inspect::Expectations m_expectations;
    inspect::InspectionKeys m_fileKeys;
    QString m_fileKeysName;
    bool m_usesFileKeys = false;
    scan::JudgeAt m_judgeAt = scan::JudgeAt::LineTime;
    BackgroundWork m_keyReading;
    BackgroundWork m_inspecting;
    BackgroundWork m_exporting;
};

} // namespace tokenscope::ui
