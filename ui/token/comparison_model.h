// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/verdict/comparison_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace tokenscope::ui {

/// The members of two tokens, one row each, under a heading for the header and one for the payload.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MemberColumn, FirstColumn, SignColumn, SecondColumn, WordsColumn, ColumnCount };

    enum Role {
        HeadingRole = Qt::UserRole, ///< true for the heading of a part
        HeaderRole,                 ///< true for what is of the header
        ContrastRole,               ///< int(explain::Contrast)
        ChangedRole,                ///< QPoint: where what differs begins in this text, and how long it is; or nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    enum class Shown { All, Differences };
    void setMembers(std::vector<explain::ComparedMember> members, Shown shown);
    /// The next row from `row` on that differs, forward or backward, round the end; -1 if there is none.
    int nextDifference(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A heading has words of its own, and of its member only the part that it is of.
    struct Row
    {
        explain::ComparedMember member;
        QString heading = {};
    };

    void addPart(const std::vector<explain::ComparedMember> &members, bool isHeader, Shown shown);

    std::vector<Row> m_rows;
};

} // namespace tokenscope::ui
