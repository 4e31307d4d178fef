// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/network_log.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokenscope::ui {

/// The lines of the network log, oldest first, as rows. refresh() brings what happened since.
class NetworkLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        MethodColumn,
        UrlColumn,
        ResultColumn,
        BytesColumn,
        DurationColumn,
        ColumnCount
    };

    /// `log` has to live as long.
    explicit NetworkLogModel(const endpoint::NetworkLog &log, QObject *parent = nullptr);

    /// Keeps rows that are still there, and with them a view's selection.
    void refresh();
    const endpoint::LogEntry &entry(int row) const { return m_entries[std::size_t(row)]; }
    /// "HTTP 200 OK", what went wrong, or that it is under way.
    static QString resultWords(const endpoint::LogEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const endpoint::LogEntry &entry, Column column);

    const endpoint::NetworkLog &m_log;
    std::vector<endpoint::LogEntry> m_entries;
};

} // namespace tokenscope::ui
