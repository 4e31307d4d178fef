// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/row_groups.h"
#include "ui/session/background_work.h"

#include <QDialog>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace tokenscope::ui {

class Paragraph;
class PlainLabel;

/// What tells two groups of a table's tokens apart: the chosen rows, or those of a filter, against all others or those
/// of a second filter.
class GroupsDialog final : public QDialog
{
    Q_OBJECT

public:
    GroupsDialog(std::shared_ptr<const scan::TableScan> scan, std::vector<std::uint32_t> chosen, bool hidesPersons,
                 QWidget *parent = nullptr);

    void compare();
    bool isBusy() const { return m_isBusy; }

signals:
    /// What tells them apart is to be the table's filter.
    void filterWanted(const QString &filter);

private:
    using Result = std::expected<scan::ComparedGroups, scan::InputError>;

    void createWidgets();
    std::expected<scan::RowGroups, QString> groups() const;
    QString firstWords() const;
    void showResult(const concurrency::WorkResult<Result> &result);
    void say(const QString &words);
    void setBusy(bool isBusy);

    std::shared_ptr<const scan::TableScan> m_scan;
    std::vector<std::uint32_t> m_chosen;
    bool m_hidesPersons;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QPushButton *m_compare;
    Paragraph *m_answer;
    QPushButton *m_use;
    std::string m_rule; ///< as a filter; empty where nothing tells them apart
    bool m_isBusy = false;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
