// SPDX-License-Identifier: Apache-2.0
#include "ui/table/token_rows_model.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/scan/table_words.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::TableWords;

namespace {

/// More than a cell of the log's table can show.
constexpr std::size_t rowCellCharacters = 160;

} // namespace

TokenRowsModel::TokenRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TokenRowsModel::setScan(std::shared_ptr<const scan::TableScan> scan)
{
    beginResetModel();
    m_scan = std::move(scan);
    m_shown = {};
    m_groups = {};
    m_rowCount = 0;
    m_lastRow.reset();
    m_hasDays = false;
    endResetModel();
}

void TokenRowsModel::append(const std::vector<std::uint32_t> &rows)
{
    if (rows.empty())
        return;
    const auto first = int(m_shown.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_shown.insert(m_shown.end(), rows.begin(), rows.end());
    m_rowCount += rows.size();
    endInsertRows();
}

void TokenRowsModel::arrange(const scan::Arrangement &arrangement, std::optional<Column> groupedBy)
{
    beginResetModel();
    m_groupedBy = groupedBy;
    m_groups = arrangement.groups;
    m_rowCount = arrangement.rows.size();
    if (m_groups.empty()) {
        m_shown = arrangement.rows;
    } else {
        m_shown.clear();
        m_shown.reserve(m_rowCount + m_groups.size());
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            m_shown.push_back(headingFlag | std::uint32_t(group));
            const auto [first, count] = m_groups[group];
            std::ranges::copy(std::span(arrangement.rows).subspan(first, count), std::back_inserter(m_shown));
        }
    }
    endResetModel();
}

void TokenRowsModel::reword()
{
    if (!m_scan)
        return;
    const auto course = m_scan->table().overview().course;
    const auto &counts = course.counts();
    m_hasDays = !counts.empty() && !explain::isSameDay(Moment(std::chrono::seconds(counts.begin()->first)),
                                                       Moment(std::chrono::seconds(counts.rbegin()->first)));
    if (!m_shown.empty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columnTotal - 1));
}

std::optional<std::uint32_t> TokenRowsModel::numberOf(int row) const
{
    if (row < 0 || std::size_t(row) >= m_shown.size() || (m_shown[std::size_t(row)] & headingFlag) != 0)
        return std::nullopt;
    return m_shown[std::size_t(row)];
}

int TokenRowsModel::rowOf(std::uint32_t number) const
{
    const auto place = std::ranges::find(m_shown, number);
    return place == m_shown.end() ? -1 : int(place - m_shown.begin());
}

std::vector<std::uint32_t> TokenRowsModel::numbers() const
{
    std::vector<std::uint32_t> rows = m_shown;
    std::erase_if(rows, [](std::uint32_t each) { return (each & headingFlag) != 0; });
    return rows;
}

scan::TableRow TokenRowsModel::row(std::uint32_t number) const
{
    if (!m_lastRow || m_lastRow->first != number)
        m_lastRow = std::pair(number, m_scan->table().read().row(number));
    return m_lastRow->second;
}

QString TokenRowsModel::momentText(Moment moment) const
{
    const QString clock = explain::shownClock(moment);
    return m_hasDays ? explain::shownMinute(moment) + clock.right(3) : clock;
}

QString TokenRowsModel::text(std::uint32_t number, Column column) const
{
    const scan::TableRow row = this->row(number);
    const auto shown = [this](scan::TextPool::Id id) {
        return id == 0 ? QString() : explain::quotedText(m_scan->table().read().text(id), rowCellCharacters);
    };
    switch (column) {
    case Column::Time:
        return row.lineTime ? momentText(*row.lineTime) : QString();
    case Column::Verdict:
        return TableWords::verdict(row.verdict);
    case Column::Cause:
        return row.cause ? TableWords::cause(*row.cause) : QString();
    case Column::Kind:
        return row.kind == 0 ? QString() : TableWords::kind(m_scan->table().read().text(row.kind));
    case Column::KeyId:
        return shown(row.keyId);
    case Column::Issuer:
        return shown(row.issuer);
    case Column::Subject:
        return shown(row.subject);
    case Column::Expiry:
        return row.expiry ? momentText(Moment(std::chrono::seconds(*row.expiry))) : QString();
    case Column::Algorithm:
        return shown(row.algorithm);
    case Column::Audience:
        return shown(row.audience);
    case Column::Line:
        return QLocale().toString(qulonglong(row.line));
    }
    return {};
}

/// As of the time that the row was judged by.
QString TokenRowsModel::expiryAside(const scan::TableRow &row) const
{
    if (!row.expiry)
        return {};
    const auto &settings = m_scan->settings();
    const bool byLine = settings.judgeAt == scan::JudgeAt::LineTime && row.lineTime;
    const Moment now = byLine ? *row.lineTime : settings.moment;
    const Moment expiry{std::chrono::seconds(*row.expiry)};
    return expiry < now ? tr("%1 ago").arg(explain::briefDuration(explain::span(expiry, now)))
                        : tr("%1 left").arg(explain::briefDuration(explain::span(now, expiry)));
}

QString TokenRowsModel::heading(std::size_t group) const
{
    const auto number = numberOf(int(m_groups[group].first + group) + 1); // behind the headings up to its own
    const QString name = number && m_groupedBy ? text(*number, *m_groupedBy) : QString();
    return tr("%1: %2").arg(name.isEmpty() ? tr("(none)") : name, TableWords::tokens(m_groups[group].count));
}

int TokenRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TokenRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant TokenRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const auto number = numberOf(index.row());
    if (!number) {
        const bool isRead = role == HeadingRole || role == Qt::AccessibleTextRole ||
                            (role == Qt::DisplayRole && column == Column::Time);
        return isRead ? heading(m_shown[std::size_t(index.row())] & ~headingFlag) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*number, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(*number, column));
    case Qt::AccessibleTextRole: {
        const QString aside = column == Column::Expiry ? expiryAside(row(*number)) : QString();
        return aside.isEmpty() ? text(*number, column) : text(*number, column) + u", "_s + aside;
    }
    case Qt::FontRole:
        return column == Column::KeyId || column == Column::Subject ? QVariant(fixedFont()) : QVariant();
    case AsideRole:
        return column == Column::Expiry ? QVariant(expiryAside(row(*number))) : QVariant();
    case VerdictRole:
        return column == Column::Verdict ? QVariant(int(row(*number).verdict)) : QVariant();
    default:
        return {};
    }
}

QVariant TokenRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return TableWords::column(Column(section));
    return {};
}

void TokenRowsModel::sort(int column, Qt::SortOrder order)
{
    emit sortWanted(column, order);
}

} // namespace tokenscope::ui
