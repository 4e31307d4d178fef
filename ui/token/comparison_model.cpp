// SPDX-License-Identifier: Apache-2.0
#include "ui/token/comparison_model.h"

#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"

#include <QPoint>

#include <algorithm>
#include <functional>
#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::ComparedMember;
using explain::Contrast;

namespace {

/// Shape and word go with the colour.
QString contrastSign(const ComparedMember &member)
{
    if (member.contrast == Contrast::Same)
        return u"="_s;
    return member.a.isEmpty() || member.b.isEmpty() ? u"–"_s : u"≠"_s;
}

QString contrastWords(const ComparedMember &member)
{
    switch (member.contrast) {
    case Contrast::Same:
    case Contrast::Differs:
        return member.words;
    case Contrast::Decides:
        return member.words.isEmpty() ? ComparisonModel::tr("Decides")
                                      : ComparisonModel::tr("Decides: %1").arg(member.words);
    }
    Q_UNREACHABLE();
}

/// What is left between a common start and a common end, if these are most of both texts. Of numbers nobody reads
/// digits.
QVariant changedPart(const QString &text, const QString &other)
{
    if (!text.startsWith(u'"') || !other.startsWith(u'"'))
        return {};
    const qsizetype shorter = std::min(text.size(), other.size());
    const qsizetype start = std::mismatch(text.begin(), text.end(), other.begin(), other.end()).first - text.begin();
    qsizetype end = 0;
    while (end < shorter - start && text[text.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    const qsizetype changed = text.size() - start - end;
    constexpr qsizetype quotationMarks = 2;
    if (changed <= 0 || start + end <= quotationMarks || 2 * (start + end) < shorter)
        return {};
    return QPoint(int(start), int(changed));
}

QString partWords(const std::vector<ComparedMember> &members)
{
    const auto differing = std::ranges::count_if(members, [](const auto &m) { return m.contrast != Contrast::Same; });
    const auto deciding = std::ranges::count_if(members, [](const auto &m) { return m.contrast == Contrast::Decides; });
    if (differing == 0)
        return ComparisonModel::tr("the same in both");
    const QString words =
        explain::counted(differing, ComparisonModel::tr("%1 difference"), ComparisonModel::tr("%1 differences"));
    if (deciding == 0)
        return words;
    return deciding == 1 ? ComparisonModel::tr("%1, one of them decides").arg(words)
                         : ComparisonModel::tr("%1, several of them decide").arg(words);
}

} // namespace

void ComparisonModel::setMembers(std::vector<ComparedMember> members, Shown shown)
{
    const auto payload = std::stable_partition(members.begin(), members.end(), std::mem_fn(&ComparedMember::isHeader));
    beginResetModel();
    m_rows.clear();
    addPart({members.begin(), payload}, true, shown);
    addPart({payload, members.end()}, false, shown);
    endResetModel();
}

void ComparisonModel::addPart(const std::vector<ComparedMember> &members, bool isHeader, Shown shown)
{
    if (members.empty())
        return;
    ComparedMember part;
    part.isHeader = isHeader;
    m_rows.push_back({part, partWords(members)});
    for (const ComparedMember &each : members) {
        if (shown == Shown::All || each.contrast != Contrast::Same)
            m_rows.push_back({each, {}});
    }
}

int ComparisonModel::nextDifference(int row, int step) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        const int at = ((row + i * step) % count + count) % count;
        if (m_rows[std::size_t(at)].heading.isEmpty() && m_rows[std::size_t(at)].member.contrast != Contrast::Same)
            return at;
    }
    return -1;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[member, heading] = m_rows[std::size_t(index.row())];
    const bool isHeading = !heading.isEmpty();
    if (role == HeadingRole)
        return isHeading;
    if (role == HeaderRole)
        return member.isHeader;
    if (role == ContrastRole)
        return int(member.contrast);
    if (role == ChangedRole && member.contrast != Contrast::Same) {
        if (index.column() == FirstColumn)
            return changedPart(member.a, member.b);
        if (index.column() == SecondColumn)
            return changedPart(member.b, member.a);
    }
    if (role == Qt::ToolTipRole && !isHeading)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    if (isHeading)
        return index.column() == MemberColumn  ? (member.isHeader ? tr("Header") : tr("Payload"))
               : index.column() == FirstColumn ? heading
                                               : QString();
    switch (Column(index.column())) {
    case MemberColumn:
        return member.name;
    case FirstColumn:
        return member.a.isEmpty() ? tr("absent") : member.a;
    case SignColumn:
        return contrastSign(member);
    case SecondColumn:
        return member.b.isEmpty() ? tr("absent") : member.b;
    case WordsColumn:
        return contrastWords(member);
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
        return tr("Difference in words");
    case SignColumn:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenscope::ui
