// SPDX-License-Identifier: Apache-2.0
#include "ui/token/comparison_model.h"

#include "ui/look/theme.h"

#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// Shape and word go with the colour.
QString differenceWords(const explain::ComparedMember &member)
{
    switch (member.contrast) {
    case explain::Contrast::Same:
        return u"="_s;
    case explain::Contrast::Differs:
        return u"≠ "_s + member.words;
    case explain::Contrast::Decides:
        return ComparisonModel::tr("✗ Decides: %1").arg(member.words);
    }
    Q_UNREACHABLE();
}

QVariant inkOf(const explain::ComparedMember &member)
{
    switch (member.contrast) {
    case explain::Contrast::Same:
        return color(Tone::Muted);
    case explain::Contrast::Differs:
        return {};
    case explain::Contrast::Decides:
        return color(Tone::Bad);
    }
    Q_UNREACHABLE();
}

} // namespace

void ComparisonModel::setMembers(std::vector<explain::ComparedMember> members, Shown shown)
{
    if (shown == Shown::Differences)
        std::erase_if(members, [](const auto &each) { return each.contrast == explain::Contrast::Same; });
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const explain::ComparedMember &member = m_members[std::size_t(index.row())];
    if (role == Qt::FontRole)
        return index.column() == WordsColumn ? QVariant() : QVariant(fixedFont());
    if (role == Qt::ForegroundRole)
        return inkOf(member);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case MemberColumn:
        return member.isHeader ? tr("header: %1").arg(member.name) : member.name;
    case FirstColumn:
        return member.a.isEmpty() ? tr("absent") : member.a;
    case SecondColumn:
        return member.b.isEmpty() ? tr("absent") : member.b;
    case WordsColumn:
        return differenceWords(member);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case MemberColumn:
        return tr("Member");
    case FirstColumn:
        return tr("A");
    case SecondColumn:
        return tr("B");
    case WordsColumn:
        return tr("Difference");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenscope::ui
