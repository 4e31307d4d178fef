// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/arrangement.h"
#include "scan/table/table_scan.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tokenscope::ui {

/// The rows of a log's table that are shown, and above each group its heading. The order is made elsewhere, on a worker
/// thread: sort() only asks for it.
class TokenRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = scan::TableColumn;
    static constexpr int columnTotal = int(Column::Line) + 1;
    enum Role {
        AsideRole = Qt::UserRole, ///< behind the text and less important: "26 min left"
        VerdictRole,              ///< inspect::Verdict, as an int
        HeadingRole,              ///< of a group, in each of its columns
    };

    explicit TokenRowsModel(QObject *parent = nullptr);

    /// Without rows yet.
    void setScan(std::shared_ptr<const scan::TableScan> scan);
    void append(const std::vector<std::uint32_t> &rows);
    /// `groupedBy` is what the groups have in common.
    void arrange(const scan::Arrangement &arrangement, std::optional<Column> groupedBy);
    /// After the shown time zone has changed, or the log has gone on to another day.
    void reword();

    const std::shared_ptr<const scan::TableScan> &scan() const { return m_scan; }
    /// Rows, without headings.
    std::size_t shownRows() const { return m_rowCount; }
    /// By its number in the table; nothing for a heading.
    std::optional<std::uint32_t> numberOf(int row) const;
    /// -1 where it is not shown.
    int rowOf(std::uint32_t number) const;
    /// All that are shown, in their order.
    std::vector<std::uint32_t> numbers() const;
    scan::TableRow row(std::uint32_t number) const;
    QString text(std::uint32_t number, Column column) const;
    /// "09:14:20", with its date where the log has several days.
    QString momentText(Moment moment) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortWanted(int column, Qt::SortOrder order);

private:
    static constexpr std::uint32_t headingFlag = 0x8000'0000;

    QString heading(std::size_t group) const;
    QString expiryAside(const scan::TableRow &row) const;

    std::shared_ptr<const scan::TableScan> m_scan;
    std::vector<std::uint32_t> m_shown; ///< numbers of rows, and of groups with the flag
    std::vector<scan::RowGroup> m_groups;
    std::optional<Column> m_groupedBy;
    std::size_t m_rowCount = 0;
    bool m_hasDays = false;
    mutable std::optional<std::pair<std::uint32_t, scan::TableRow>> m_lastRow; ///< its cells are asked for one by one
};

} // namespace tokenscope::ui
