// SPDX-License-Identifier: Apache-2.0
#include "ui/token/comparison_view.h"

#include "explain/verdict/comparison_words.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"
#include "ui/token/comparison_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tokenscope::ui {

using explain::Contrast;

namespace {

constexpr int cellInset = 4;

Contrast contrastOf(const QModelIndex &index)
{
    return Contrast(index.data(ComparisonModel::ContrastRole).toInt());
}

class ComparisonDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(Qt::LeftToRight); // members and values are; words turn by themselves
        paintGround(*painter, option, index);
        const QRect room = option.rect.adjusted(cellInset, 0, -cellInset, 0);
        if (index.column() == ComparisonModel::WordsColumn && contrastOf(index) == Contrast::Decides)
            paintDecision(*painter, option.direction, room, index);
        else
            paintText(*painter, option.direction, room, index);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool isValue =
            index.column() != ComparisonModel::MemberColumn && index.column() != ComparisonModel::WordsColumn;
        if (option.state & QStyle::State_Selected)
            painter.fillRect(option.rect, color(Tone::Selection));
        else if (contrastOf(index) == Contrast::Decides)
            painter.fillRect(option.rect, color(Tone::BadSurface));
        else if (contrastOf(index) == Contrast::Differs && isValue)
            painter.fillRect(option.rect, color(Tone::NeutralSurface));
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Tone::Rule));
    }

    static Tone toneOfText(const QModelIndex &index)
    {
        const Tone part = index.data(ComparisonModel::HeaderRole).toBool() ? Tone::Header : Tone::Payload;
        const bool isHeading = index.data(ComparisonModel::HeadingRole).toBool();
        switch (ComparisonModel::Column(index.column())) {
        case ComparisonModel::MemberColumn:
            return part;
        case ComparisonModel::FirstColumn:
            return isHeading ? Tone::Muted : Tone::Text;
        case ComparisonModel::SecondColumn:
            return contrastOf(index) == Contrast::Same ? Tone::Muted : Tone::Text;
        case ComparisonModel::SignColumn:
            return contrastOf(index) == Contrast::Decides ? Tone::Bad : Tone::Text;
        case ComparisonModel::WordsColumn:
        case ComparisonModel::ColumnCount:
            break;
        }
        return Tone::Muted;
    }

    static QFont fontOfText(const QModelIndex &index, const QFont &ordinary)
    {
        if (index.data(ComparisonModel::HeadingRole).toBool())
            return index.column() == ComparisonModel::MemberColumn ? strong(ordinary) : smallFont();
        return index.column() == ComparisonModel::WordsColumn ? smallFont() : fixedFont();
    }

    static void paintText(QPainter &painter, Qt::LayoutDirection direction, const QRect &room, const QModelIndex &index)
    {
        painter.setFont(fontOfText(index, painter.font()));
        painter.setPen(color(toneOfText(index)));
        const QFontMetrics metrics(painter.font());
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        const int side = index.column() == ComparisonModel::SignColumn
                             ? int(Qt::AlignHCenter)
                             : int(QStyle::visualAlignment(direction, Qt::AlignLeft));
        painter.drawText(room, side | Qt::AlignVCenter | Qt::TextSingleLine, text);
        const QVariant changed = index.data(ComparisonModel::ChangedRole);
        if (changed.isNull() || direction == Qt::RightToLeft || text != index.data().toString())
            return;
        const auto [start, length] = std::pair(changed.toPoint().x(), changed.toPoint().y());
        const int left = room.left() + metrics.horizontalAdvance(text.first(start));
        const int width = metrics.horizontalAdvance(text.sliced(start, length));
        QRectF frame(left - 1, 0, width + 2, metrics.height() + 2);
        frame.moveTop(room.center().y() - frame.height() / 2 + 0.5);
        painter.setPen(color(contrastOf(index) == Contrast::Decides ? Tone::Bad : Tone::ButtonEdge));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, measure::pillRadius / 2, measure::pillRadius / 2);
    }

    static void paintDecision(QPainter &painter, Qt::LayoutDirection direction, const QRect &room,
                              const QModelIndex &index)
    {
        const int side = scaled(measure::smallIcon);
        const QRect mark(room.left(), room.center().y() - side / 2 + 1, side, side);
        paintGlyph(painter, QStyle::visualRect(direction, room, mark), Glyph::MarkBad, color(Tone::Bad));
        painter.setFont(strong(smallFont()));
        painter.setPen(color(Tone::Bad));
        const QRect rest = room.adjusted(side + measure::gap, 0, 0, 0);
        const QString text =
            QFontMetrics(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, rest.width());
        painter.drawText(QStyle::visualRect(direction, room, rest),
                         int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
    }
};

} // namespace

ComparisonView::ComparisonView(ComparisonModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new ComparisonDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // fit() keeps the columns inside
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(scaled(measure::tableRow));
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonView::fit);
    fit();
}

void ComparisonView::stepToDifference(int step)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : step > 0 ? -1 : m_model->rowCount();
    if (m_model->rowCount() == 0)
        return;
    if (const int row = m_model->nextDifference(from, step); row >= 0)
        setCurrentIndex(m_model->index(row, ComparisonModel::MemberColumn));
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// Names get what they need, up to a fifth; the rest goes to the values, and to the words as much as to one of them.
void ComparisonView::fit()
{
    verticalHeader()->setDefaultSectionSize(std::max(scaled(measure::tableRow), fontMetrics().height() + 2));
    const int all = viewport()->width();
    int names = scaled(2 * measure::labels / 3);
    const QFontMetrics fixed(fixedFont());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->index(row, ComparisonModel::MemberColumn).data().toString();
        names = std::max(names, fixed.horizontalAdvance(name.left(all / std::max(1, fixed.averageCharWidth()))));
    }
    names = std::min(names + 3 * cellInset, all / 5);
    const int sign = scaled(2 * measure::icon);
    const int value = (all - names - sign) / 3;
    setColumnWidth(ComparisonModel::MemberColumn, names);
    setColumnWidth(ComparisonModel::FirstColumn, value);
    setColumnWidth(ComparisonModel::SignColumn, sign);
    setColumnWidth(ComparisonModel::SecondColumn, value);
    setColumnWidth(ComparisonModel::WordsColumn, all - names - sign - 2 * value);
}

} // namespace tokenscope::ui
