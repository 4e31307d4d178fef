// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/verdict/comparison_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokenscope::ui {

/// The members of two tokens, one row each.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MemberColumn, FirstColumn, SecondColumn, WordsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    enum class Shown { All, Differences };
    void setMembers(std::vector<explain::ComparedMember> members, Shown shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<explain::ComparedMember> m_members;
};

} // namespace tokenscope::ui
