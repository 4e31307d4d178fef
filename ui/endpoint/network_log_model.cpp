// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/network_log_model.h"

#include "endpoint/address/endpoint.h"
#include "explain/fetch/exchange_words.h"
#include "explain/fetch/fetch_words.h"
#include "explain/phrases/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

using endpoint::LogEntry;

constexpr std::size_t toolTipCharacters = 400;

} // namespace

NetworkLogModel::NetworkLogModel(const endpoint::NetworkLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_entries(log.entries())
{
}

void NetworkLogModel::refresh()
{
    std::vector<LogEntry> now = m_log.entries();
    const auto isForgotten = [&now](const LogEntry &entry) { return now.empty() || entry.number < now.front().number; };
    const auto forgotten = int(std::ranges::find_if_not(m_entries, isForgotten) - m_entries.begin());
    if (forgotten > 0) {
        beginRemoveRows({}, 0, forgotten - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + forgotten);
        endRemoveRows();
    }
    const int before = int(m_entries.size());
    const int after = int(now.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_entries = std::move(now);
    if (after > before)
        endInsertRows();
    if (before > 0)
        emit dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

QString NetworkLogModel::resultWords(const LogEntry &entry)
{
    if (!entry.isOver)
        return tr("under way");
    if (!entry.fault)
        return explain::statusWords(entry.exchange);
    endpoint::FetchError error;
    error.code = *entry.fault;
    error.exchange = entry.exchange;
    return explain::fetchWords(error).headline;
}

int NetworkLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int NetworkLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NetworkLogModel::text(const LogEntry &entry, Column column)
{
    const QLocale locale;
    switch (column) {
    case NumberColumn:
        return QString::number(entry.number);
    case TimeColumn:
        return entry.exchange.startedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    case MethodColumn:
        return QString::fromLatin1(entry.exchange.method);
    case UrlColumn:
        return endpoint::shownUrl(entry.exchange.url);
    case ResultColumn:
        return resultWords(entry);
    case BytesColumn:
        return entry.isOver ? locale.toString(qlonglong(entry.bodyBytes)) : QString();
    case DurationColumn:
        return entry.isOver ? tr("%1 ms").arg(locale.toString(qlonglong(entry.exchange.elapsed.count()))) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NetworkLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return explain::quotedText(text(entry(index.row()), column).toStdString(), toolTipCharacters);
    const bool isFigure = column == NumberColumn || column == BytesColumn || column == DurationColumn;
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant NetworkLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case UrlColumn:
        return tr("URL");
    case ResultColumn:
        return tr("Result");
    case BytesColumn:
        return tr("Bytes");
    case DurationColumn:
        return tr("Duration");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenscope::ui
