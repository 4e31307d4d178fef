// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/forecast.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace tokenscope::ui {

/// Keys, the newest first, and under each what every client does with its tokens.
class RotationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CourseColumn, ColumnCount };

    explicit RotationModel(QObject *parent = nullptr);

    void setLog(const std::optional<rotation::WatchLog> &log);
    /// After the shown time zone has changed.
    void reword();
    const std::optional<rotation::WatchLog> &log() const { return m_log; }
    /// Of a client's row; of a key's row when it was published, as if somebody accepted it just then.
    std::vector<rotation::Span> spansAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isKey(const QModelIndex &index) const { return index.internalId() == 0; }
    const rotation::PublishedKey &keyAt(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;

    std::optional<rotation::WatchLog> m_log;
};

} // namespace tokenscope::ui
