// SPDX-License-Identifier: Apache-2.0
#include "ui/challenge/pack_model.h"

#include "explain/challenge/trial_words.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

bool haveSameNames(const challenge::Pack &left, const challenge::Pack &right)
{
    return std::ranges::equal(left, right, {}, &challenge::ChallengeToken::name, &challenge::ChallengeToken::name);
}

Tone toneOfAnswer(ExpectedAnswer answer)
{
    switch (answer) {
    case ExpectedAnswer::Refuse:
        return Tone::Bad;
    case ExpectedAnswer::Accept:
        return Tone::Good;
    case ExpectedAnswer::BetterRefuse:
        return Tone::Warning;
    }
    std::unreachable();
}

} // namespace

ExpectedAnswer expectedOf(const challenge::ChallengeToken &token)
{
    if (token.weight == challenge::Weight::Advice)
        return ExpectedAnswer::BetterRefuse;
    return token.answer == challenge::Answer::Accept ? ExpectedAnswer::Accept : ExpectedAnswer::Refuse;
}

PackModel::PackModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PackModel::setPack(std::shared_ptr<const MadePack> pack)
{
    if (m_pack && pack && haveSameNames(m_pack->tokens, pack->tokens)) {
        m_pack = std::move(pack);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_pack = std::move(pack);
    endResetModel();
}

const challenge::ChallengeToken *PackModel::at(int row) const
{
    return m_pack && row >= 0 && row < rowCount() ? &m_pack->tokens[std::size_t(row)] : nullptr;
}

int PackModel::count(ExpectedAnswer answer) const
{
    return m_pack ? int(std::ranges::count(m_pack->tokens, answer, expectedOf)) : 0;
}

int PackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pack ? 0 : int(m_pack->tokens.size());
}

int PackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const challenge::ChallengeToken &token = *at(index.row());
    if (role == Qt::ForegroundRole && index.column() == ExpectedColumn)
        return color(toneOfAnswer(expectedOf(token)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto text = [&]() -> QString {
        switch (Column(index.column())) {
        case NameColumn:
            return QString::fromStdString(token.name);
        case ExpectedColumn:
            return explain::TrialWords::expected(token);
        case CheckColumn:
            return explain::TrialWords::guard(token.guard);
        case ReferenceColumn:
            return QString::fromStdString(token.reference);
        case ReasonColumn:
            return QString::fromStdString(token.reason);
        case ColumnCount:
            break;
        }
        return {};
    };
    return role == Qt::DisplayRole ? text() : plainToolTip(text());
}

QVariant PackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Token");
    case ExpectedColumn:
        return tr("Expected");
    case CheckColumn:
        return tr("Tests");
    case ReferenceColumn:
        return tr("By");
    case ReasonColumn:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

PackFilter::PackFilter(PackModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void PackFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void PackFilter::setExpected(std::optional<ExpectedAnswer> expected)
{
    m_expected = expected;
    invalidateFilter();
}

bool PackFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_expected && expectedOf(*m_model->at(row)) != *m_expected)
        return false;
    for (int column = 0; column < PackModel::ColumnCount; ++column) {
        const QVariant cell = m_model->data(m_model->index(row, column), Qt::DisplayRole);
        if (cell.toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace tokenscope::ui
