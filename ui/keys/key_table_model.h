// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_lint.h"
#include "inspect/model/inspection_keys.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace tokenscope::ui {

/// The keys of all loaded sets as rows, the sets one after the other. A key's index counts through all of them. It
/// sorts and filters by itself, by comparing the keys and not their texts: a QSortFilterProxyModel makes a string per
/// comparison and needs quadratic time to filter 100,000 rows.
class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MarkColumn, KeyIdColumn, TypeColumn, AlgColumn, UseColumn, SetColumn, ThumbprintColumn, ColumnCount };
    enum class Mark { None, Verified, Warning, Unusable };

    explicit KeyTableModel(QObject *parent = nullptr);

    /// What was found in each of the sets.
    using Lint = std::vector<inspect::KeyLint>;

    /// The marks come with setLint(); sorting and filter stay.
    void setKeys(const std::vector<inspect::KeySource> &sources);
    /// Of the same sets; null while it is not known.
    void setLint(std::shared_ptr<const Lint> lint);
    /// Whether that is another one than before.
    void setVerifying(std::optional<std::size_t> keyIndex);
    std::optional<std::size_t> verifying() const { return m_verifying; }
    /// Rows in which any column holds the text, letter case aside; empty shows all.
    void setFilter(const QString &text);

    std::size_t keyCount() const;
    const jose::Jwk &key(std::size_t keyIndex) const;
    const std::vector<inspect::Finding> &findings(std::size_t keyIndex) const;
    bool isVerifying(std::size_t keyIndex) const { return m_verifying == keyIndex; }
    inspect::KeyPlace placeOf(std::size_t keyIndex) const;
    /// None if there is no such key.
    std::optional<std::size_t> indexOf(const inspect::KeyPlace &place) const;

    /// Where a key is among the rows, and which key a row shows.
    QModelIndex indexOfKey(std::size_t keyIndex) const;
    std::size_t keyOfRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// Of the key that is dragged out: its public part.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Column -1 is the set's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    Mark mark(std::size_t keyIndex) const;
    QString markWords(std::size_t keyIndex) const;
    QVariant text(std::size_t keyIndex, Column column) const;
    std::vector<std::size_t> arrangedRows() const;
    bool comesBefore(std::size_t a, std::size_t b) const;
    void changeMarks();

    struct Set
    {
        std::shared_ptr<const jose::JwkSet> keys;
        QString name;
        std::size_t first; ///< index of its first key
    };

    std::vector<Set> m_sets;
    std::shared_ptr<const Lint> m_lint;
    std::optional<std::size_t> m_verifying;
    std::vector<std::size_t> m_rows; ///< indexes of keys, filtered and in the order shown
    std::string m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tokenscope::ui
