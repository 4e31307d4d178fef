// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/token/input/found_tokens.h"

#include <QAbstractTableModel>

#include <memory>

namespace tokenscope::ui {

/// The tokens of a text, one row each.
class TokenTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, PlaceColumn, KindColumn, VerdictColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null empties it. Rows that only have another verdict keep the selection.
    void setTokens(const std::shared_ptr<const FoundTokens> &tokens);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const FoundTokens> m_tokens;
};

} // namespace tokenscope::ui
