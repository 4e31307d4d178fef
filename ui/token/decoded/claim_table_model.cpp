// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/claim_table_model.h"

#include "explain/claims/claim_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/decoded_text.h"

#include <algorithm>
#include <span>

namespace tokenscope::ui {

namespace {

constexpr std::size_t maximumRows = 300;
constexpr std::size_t maximumNameLength = 80;

std::span<const json::Member> shownMembers(const std::optional<json::Document> &document)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return {};
    const std::span all(object->members());
    return all.first(std::min(all.size(), maximumRows));
}

} // namespace

void ClaimTableModel::showInspection(const inspect::Inspection &inspection)
{
    std::vector<Row> rows;
    for (const json::Member &member : shownMembers(inspection.payload)) {
        const explain::Annotation annotation = explain::payloadAnnotation(inspection, member);
        const QString date = explain::claimDateInWords(inspection, member);
        const QString brief = explain::claimInShort(member.name);
        const QString meaning = explain::claimMeaning(member.name);
        const bool saysWhy = annotation.alarming && date.isEmpty(); // a date that is over says so itself
        rows.push_back({explain::quotedText(member.name, maximumNameLength),
                        date.isEmpty() ? valueInShort(member.value) : date,
                        saysWhy           ? annotation.text
                        : brief.isEmpty() ? meaning
                                          : brief,
                        meaning, annotation.alarming});
    }
    for (const auto &[name, value] : shownMembers(inspection.header))
        rows.push_back({tr("%1 (header)").arg(explain::quotedText(name, maximumNameLength)), valueInShort(value),
                        explain::parameterMeaning(name), explain::parameterMeaning(name)});
    show(std::move(rows));
}

void ClaimTableModel::clear()
{
    show({});
}

int ClaimTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClaimTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::FontRole)
        return index.column() == MeaningColumn ? QVariant() : QVariant(fixedFont());
    if (role == Qt::ForegroundRole)
        return index.column() == NameColumn      ? QVariant()
               : row.isAlarming                  ? QVariant(color(Tone::Bad))
               : index.column() == MeaningColumn ? QVariant(color(Tone::Muted))
                                                 : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == ValueColumn ? row.value : row.explanation);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn:
        return row.name;
    case ValueColumn:
        return row.value;
    case MeaningColumn:
        return row.meaning;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClaimTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Claim");
    case ValueColumn:
        return tr("Value");
    case MeaningColumn:
        return tr("Meaning");
    case ColumnCount:
        break;
    }
    return {};
}

void ClaimTableModel::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    // The clock changes words, not rows.
    if (std::ranges::equal(rows, m_rows, {}, &Row::name, &Row::name)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace tokenscope::ui
