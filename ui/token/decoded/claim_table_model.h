// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokenscope::ui {

/// Claims and header parameters with what each is for, dates in words. What makes a check fail says why.
class ClaimTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, MeaningColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same claims again reset nothing, so that a selection stays.
    void showInspection(const inspect::Inspection &inspection);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        QString value;
        QString meaning;
        QString explanation = {}; ///< the meaning at length
        bool isAlarming = false;
        bool operator==(const Row &) const = default;
    };

    void show(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace tokenscope::ui
