// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotation_model.h"

#include "explain/phrases/phrase.h"
#include "explain/rotation/rotation_words.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"

#include <QFont>

namespace tokenscope::ui {

using explain::RotationWords;

RotationModel::RotationModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void RotationModel::setLog(const std::optional<rotation::WatchLog> &log)
{
    beginResetModel();
    m_log = log;
    endResetModel();
}

void RotationModel::reword()
{
    if (m_log && !m_log->keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, CourseColumn));
}

const rotation::PublishedKey &RotationModel::keyAt(const QModelIndex &index) const
{
    const auto row = std::size_t(isKey(index) ? index.row() : int(index.internalId()) - 1);
    return m_log->keys[m_log->keys.size() - 1 - row];
}

std::vector<rotation::Span> RotationModel::spansAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const rotation::PublishedKey &key = keyAt(index);
    if (!isKey(index))
        return rotation::spansOf(rotation::clientRules()[std::size_t(index.row())], key, *m_log);
    return {{key.isFromBefore ? m_log->from : key.since, key.until, rotation::Treatment::Accepted}};
}

QModelIndex RotationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex RotationModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isKey(index))
        return {};
    return createIndex(int(index.internalId()) - 1, NameColumn, quintptr(0));
}

int RotationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_log ? int(m_log->keys.size()) : 0;
    return isKey(parent) && parent.column() == NameColumn ? int(rotation::clientRules().size()) : 0;
}

int RotationModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString RotationModel::text(const QModelIndex &index) const
{
    const bool isName = index.column() == NameColumn;
    if (isKey(index))
        return isName ? explain::asStart(RotationWords::keyName(keyAt(index)))
                      : explain::asStart(RotationWords::published(keyAt(index)));
    if (!isName)
        return RotationWords::course(spansAt(index));
    const std::string_view name = rotation::clientRules()[std::size_t(index.row())].name;
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QVariant RotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index));
    if (role == Qt::FontRole && isKey(index)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant RotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return section == NameColumn ? tr("Key and client") : tr("Its tokens over time");
    return {};
}

} // namespace tokenscope::ui
