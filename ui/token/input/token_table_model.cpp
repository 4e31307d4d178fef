// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/token_table_model.h"

#include "ui/look/glyphs.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"

namespace tokenscope::ui {

namespace {

struct Look
{
    Tone tone;
    Glyph glyph;
};

/// The word is beside the sign: colour never carries it alone.
Look lookOf(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return {Tone::Good, Glyph::MarkGood};
    case inspect::Verdict::Rejected:
        return {Tone::Bad, Glyph::MarkBad};
    case inspect::Verdict::Unverified:
    case inspect::Verdict::NotAToken:
        return {Tone::Neutral, Glyph::MarkAsk};
    }
    Q_UNREACHABLE();
}

} // namespace

void TokenTableModel::setTokens(const std::shared_ptr<const FoundTokens> &tokens)
{
    const bool sameRows = m_tokens && tokens && m_tokens->tokens.size() == tokens->tokens.size();
    if (sameRows) {
        m_tokens = tokens;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_tokens = tokens;
    endResetModel();
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_tokens ? 0 : int(m_tokens->tokens.size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    const FoundToken &token = m_tokens->tokens[std::size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return plainToolTip(token.verdict ? token.headline : tr("Not judged: there are too many tokens in this text."));
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole) {
        switch (Column(index.column())) {
        case NumberColumn:
            return QString::number(index.row() + 1);
        case PlaceColumn:
            return token.place;
        case KindColumn:
            return token.kind;
        case VerdictColumn:
            return token.verdict ? explain::verdictWord(*token.verdict) : tr("Not judged");
        case ColumnCount:
            break;
        }
    }
    if (index.column() == VerdictColumn && token.verdict) {
        if (role == Qt::ForegroundRole)
            return color(lookOf(*token.verdict).tone);
        if (role == Qt::DecorationRole)
            return glyphIcon(lookOf(*token.verdict).glyph, lookOf(*token.verdict).tone);
    }
    return {};
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("#");
    case PlaceColumn:
        return tr("Place");
    case KindColumn:
        return tr("Kind");
    case VerdictColumn:
        return tr("Verdict");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenscope::ui
