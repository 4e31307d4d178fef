// SPDX-License-Identifier: Apache-2.0
#include "ui/table/token_rows_view.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/table/verdict_mark.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tokenscope::ui {

namespace {

using Column = TokenRowsModel::Column;

class TokenRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant heading = index.data(TokenRowsModel::HeadingRole);
        if (heading.isValid())
            return paintHeading(*painter, option, heading.toString());
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus; // the row is chosen, not the cell
        QStyledItemDelegate::paint(painter, plain, index);
        if (Column(index.column()) == Column::Verdict)
            paintVerdict(*painter, option, index);
        if (const QString aside = index.data(TokenRowsModel::AsideRole).toString(); !aside.isEmpty())
            paintAside(*painter, option, index.data().toString(), aside);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, color(Tone::Outline));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto column = Column(index.column());
        // Versions of a key differ at the end of their id.
        option->textElideMode = column == Column::KeyId ? Qt::ElideMiddle : Qt::ElideRight;
        if (column == Column::Verdict)
            option->text.clear(); // see paintVerdict()
    }

private:
    static int marginOf(const QStyleOptionViewItem &option) { return option.fontMetrics.averageCharWidth(); }

    static void paintVerdict(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto verdict = inspect::Verdict(index.data(TokenRowsModel::VerdictRole).toInt());
        const int side = option.fontMetrics.height() * 4 / 5;
        const QRect inside = option.rect.adjusted(marginOf(option) / 2, 0, -marginOf(option) / 2, 0);
        const QRect mark =
            QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, inside);
        paintVerdictMark(painter, mark, verdict);
        QRect words = inside;
        const int taken = side + marginOf(option) / 2;
        option.direction == Qt::RightToLeft ? words.setRight(words.right() - taken)
                                            : words.setLeft(words.left() + taken);
        painter.save();
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(color(toneOfVerdict(verdict)));
        const QString text = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                         text);
        painter.restore();
    }

    static void paintAside(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                           const QString &aside)
    {
        const int taken = option.fontMetrics.horizontalAdvance(text) + 2 * marginOf(option);
        QRect place = option.rect;
        option.direction == Qt::RightToLeft ? place.setRight(place.right() - taken)
                                            : place.setLeft(place.left() + taken);
        if (option.fontMetrics.horizontalAdvance(aside) > place.width())
            return;
        painter.save();
        painter.setPen(color(Tone::Muted));
        painter.drawText(place, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                         aside);
        painter.restore();
    }

    /// Over all columns: each cell paints its part of it.
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading)
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        painter.save();
        painter.setClipRect(option.rect, Qt::IntersectClip);
        painter.fillRect(option.rect,
                         color(option.state.testFlag(QStyle::State_Selected) ? Tone::Selection : Tone::NeutralSurface));
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(option.palette.color(QPalette::Text));
        const QRect whole(0, option.rect.y(), view ? view->viewport()->width() : option.rect.width(),
                          option.rect.height());
        const QRect inside = whole.adjusted(marginOf(option), 0, -marginOf(option), 0);
        painter.drawText(inside, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                         QFontMetrics(bold).elidedText(heading, Qt::ElideRight, inside.width()));
        painter.restore();
    }
};

} // namespace

TokenRowsView::TokenRowsView(TokenRowsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_open(new QPushButton(glyphIcon(Glyph::Open, Tone::AccentText), tr("&Open a log…"), viewport()))
{
    m_open->setProperty("primary", true);
    m_open->setAutoDefault(false);
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this, &TokenRowsView::openWanted);
    setModel(model);
    setItemDelegate(new TokenRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(std::max(scaled(measure::tableRow), fontMetrics().height() + 2));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    for (const Column column : {Column::Algorithm, Column::Audience, Column::Line})
        setColumnHidden(int(column), true);
    setWidths();
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
}

void TokenRowsView::setWidths()
{
    constexpr int characters[] = {11, 14, 21, 16, 18, 23, 15, 20, 11, 20, 12};
    static_assert(std::size(characters) == std::size_t(TokenRowsModel::columnTotal));
    for (int column = 0; column < TokenRowsModel::columnTotal; ++column)
        setColumnWidth(column, characters[column] * fontMetrics().averageCharWidth());
}

void TokenRowsView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_model->rowCount() > 0 ? QString() : text);
    viewport()->update();
}

void TokenRowsView::setOpenOffered(bool offered)
{
    m_open->setVisible(offered);
    if (offered)
        m_open->setFocus(Qt::OtherFocusReason); // nothing else is of use yet
    placeOpen();
    viewport()->update();
}

/// The text is in the upper half then, with the button below it.
QRect TokenRowsView::emptyTextPlace() const
{
    const int margin = fontMetrics().height();
    QRect place = viewport()->rect().adjusted(margin, 0, -margin, 0);
    if (!m_open->isHidden())
        place.setBottom(place.center().y() - m_open->sizeHint().height() / 2 - measure::gap);
    return place;
}

void TokenRowsView::placeOpen()
{
    const QSize wanted = m_open->sizeHint();
    const QPoint middle = viewport()->rect().center();
    m_open->setGeometry(QRect(middle - QPoint(wanted.width(), wanted.height()) / 2, wanted));
}

void TokenRowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeOpen();
}

void TokenRowsView::showColumn(Column column, bool isShown)
{
    setColumnHidden(int(column), !isShown);
}

std::vector<std::uint32_t> TokenRowsView::chosenNumbers() const
{
    std::vector<std::uint32_t> numbers;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const auto number = m_model->numberOf(row))
                numbers.push_back(*number);
        }
    }
    return numbers;
}

void TokenRowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

/// Enter is not everywhere what activates an item.
void TokenRowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit rowActivated(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void TokenRowsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (showsFocusRing(*this)) {
        QRect frame = viewport()->rect();
        if (const QModelIndex current = currentIndex(); current.isValid()) {
            frame.setTop(rowViewportPosition(current.row()));
            frame.setHeight(rowHeight(current.row()));
        }
        painter.setPen(color(Tone::Accent));
        painter.drawRect(frame.adjusted(0, 0, -1, -1));
    }
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    painter.setPen(color(Tone::Muted));
    const Qt::Alignment upright = m_open->isHidden() ? Qt::AlignVCenter : Qt::AlignBottom;
    painter.drawText(emptyTextPlace(), int(Qt::AlignHCenter | upright) | Qt::TextWordWrap, m_emptyText);
}

} // namespace tokenscope::ui
