// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/challenge/pack_making.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>

namespace tokenscope::ui {

/// What a right verifier answers, as far as the standards say so.
enum class ExpectedAnswer { Refuse, Accept, BetterRefuse };
ExpectedAnswer expectedOf(const challenge::ChallengeToken &token);

/// The tokens of a pack, one in a row.
class PackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ExpectedColumn, CheckColumn, ReferenceColumn, ReasonColumn, ColumnCount };

    explicit PackModel(QObject *parent = nullptr);

    /// Null for nothing. Packs of the same names keep their rows, and what is chosen.
    void setPack(std::shared_ptr<const MadePack> pack);
    const std::shared_ptr<const MadePack> &pack() const { return m_pack; }
    const challenge::ChallengeToken *at(int row) const;
    int count(ExpectedAnswer answer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const MadePack> m_pack;
};

/// Those of them with a text, and of an expected answer. A pack is some 200 rows: Qt's own filter is fast enough.
class PackFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PackFilter(PackModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setExpected(std::optional<ExpectedAnswer> expected);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PackModel *m_model;
    QString m_text;
    std::optional<ExpectedAnswer> m_expected;
};

} // namespace tokenscope::ui
