// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"

#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace tokenscope::inspect {
struct Expectations;
struct InspectionKeys;
} // namespace tokenscope::inspect

namespace tokenscope::storage {
struct KeptKeySet;
}

namespace tokenscope::ui {

class LoginWindow;
class TableWindow;

/// The windows that were opened from a main window for more than one token: tables of logs, recordings of logins and
/// key rotations. They belong to it, close with it, and follow its keys, its expectations and its time zone.
class AnalysisWindows final : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisWindows(QWidget *owner);

    TableWindow &openTable(const inspect::InspectionKeys &keys, const inspect::Expectations &expectations);
    LoginWindow &openLogin();
    /// Of the endpoint whose sets these are, as far as it is known; the lines of a watch can be added there.
    void openRotation(const QList<storage::KeptKeySet> &sets);

    void setJudging(const inspect::InspectionKeys &keys, const inspect::Expectations &expectations);
    /// Dates, after the shown time zone has changed.
    void reword();

signals:
    /// A token that is to be looked at in the main window.
    void inspectWanted(const QString &token);
    /// A log that is to be opened as a table. The path is the system's own: any bytes.
    void tableWanted(const QByteArray &file);
    void timeZoneChosen(tokenscope::explain::TimeZone zone);
    /// Times are written in another one already.
    void timeZoneChanged();

private:
    void addMenus(QMainWindow &window);

    QWidget *m_owner;
};

} // namespace tokenscope::ui
