// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_table_view.h"

#include "ui/keys/key_table_model.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tokenscope::ui {

namespace {

/// So many rows are measured, so that a set of 100,000 keys is shown as fast as one of four.
constexpr int measuredRows = 50;

class KeyRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus; // the row is chosen, not the cell
        QStyledItemDelegate::paint(painter, plain, index);
        if (index.column() == KeyTableModel::MarkColumn)
            paintMark(*painter, option, index);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, color(Tone::Outline));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Versions of a key differ at the end of their id.
        option->textElideMode = index.column() == KeyTableModel::KeyIdColumn ? Qt::ElideMiddle : Qt::ElideRight;
        if (index.column() == KeyTableModel::MarkColumn)
            option->icon = {}; // a style would put it at the cell's start, see paintMark()
    }

private:
    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        QRect square(QPoint(), option.decorationSize);
        square.moveCenter(option.rect.center());
        icon.paint(&painter, square);
    }
};

} // namespace

KeyTableView::KeyTableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new KeyRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // fitColumns() keeps the columns inside
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDragEnabled(true);
    viewport()->setAutoFillBackground(false);

    const QFontMetrics metrics(font());
    setIconSize({metrics.height() * 4 / 5, metrics.height() * 4 / 5});
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() * 9 / 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setMinimumSectionSize(metrics.height());
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && !m_userSized && isVisible())
            letUserSize();
    });
}

void KeyTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setSectionResizeMode(KeyTableModel::MarkColumn, QHeaderView::Fixed);
    createColumnMenu();
    applyColumns();
    fitColumns();
}

void KeyTableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(model()->rowCount() > 0 ? QString() : text);
    viewport()->update();
}

void KeyTableView::fitColumns()
{
    if (!model() || m_userSized)
        return;
    m_fitting = true;
    const int least = QFontMetrics(fixedFont()).averageCharWidth() * 9;
    int taken = fontMetrics().height() * 2;
    setColumnWidth(KeyTableModel::MarkColumn, taken);
    for (const int column :
         {KeyTableModel::TypeColumn, KeyTableModel::AlgColumn, KeyTableModel::UseColumn, KeyTableModel::SetColumn}) {
        if (isColumnHidden(column))
            continue;
        const int width = std::min(neededWidth(column), least * 3 / 2);
        setColumnWidth(column, width);
        taken += width;
    }
    const int left = viewport()->width() - taken;
    const int thumbprintStart = isColumnHidden(KeyTableModel::ThumbprintColumn) ? 0 : least * 2 / 3;
    const int keyId = thumbprintStart == 0 ? std::max(left, least)
                                           : std::clamp(left - thumbprintStart, least,
                                                        std::max(least, neededWidth(KeyTableModel::KeyIdColumn)));
    setColumnWidth(KeyTableModel::KeyIdColumn, keyId);
    setColumnWidth(KeyTableModel::ThumbprintColumn, std::max(left - keyId, thumbprintStart));
    m_fitting = false;
}

void KeyTableView::showSetColumn(bool shown)
{
    m_hasSets = shown;
    applyColumns();
}

/// Of the head, and in the table's own menu for the keyboard. What tells keys apart stays.
void KeyTableView::createColumnMenu()
{
    auto *menu = new QMenu(tr("Columns"), this);
    for (const int column : {KeyTableModel::TypeColumn, KeyTableModel::AlgColumn, KeyTableModel::UseColumn,
                             KeyTableModel::SetColumn, KeyTableModel::ThumbprintColumn}) {
        QAction *entry = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(true);
        connect(entry, &QAction::toggled, this, [this, column](bool wanted) {
            if (wanted)
                m_unwanted.remove(column);
            else
                m_unwanted.insert(column);
            applyColumns();
            fitColumns();
        });
    }
    addAction(menu->menuAction());
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, menu,
            [this, menu](const QPoint &place) { menu->popup(horizontalHeader()->mapToGlobal(place)); });
}

void KeyTableView::applyColumns()
{
    m_fitting = true; // it is not the user who resizes
    for (int column = KeyTableModel::TypeColumn; column < KeyTableModel::ColumnCount; ++column)
        setColumnHidden(column, m_unwanted.contains(column) || (column == KeyTableModel::SetColumn && !m_hasSets));
    m_fitting = false;
}

void KeyTableView::letUserSize()
{
    m_userSized = true;
    horizontalHeader()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

int KeyTableView::neededWidth(int column) const
{
    const QFontMetrics metrics(column == KeyTableModel::KeyIdColumn ? fixedFont() : font());
    QFont headerFont = font();
    headerFont.setBold(true);
    int width = QFontMetrics(headerFont).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row)
        width = std::max(width, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
    return width + fontMetrics().averageCharWidth() * 3;
}

QSize KeyTableView::sizeHint() const
{
    constexpr int fewRows = 3;
    constexpr int manyRows = 8;
    const int rows = model() ? model()->rowCount() : 0;
    return {fontMetrics().averageCharWidth() * 60, heightOfRows(std::clamp(rows, fewRows, manyRows))};
}

QSize KeyTableView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, heightOfRows(4)};
}

int KeyTableView::heightOfRows(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

void KeyTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Round the row that the arrow keys start from.
void KeyTableView::paintFocus()
{
    QRect frame = viewport()->rect();
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        frame.setTop(rowViewportPosition(current.row()));
        frame.setHeight(rowHeight(current.row()));
    }
    QPainter painter(viewport());
    painter.setPen(color(Tone::Accent));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

void KeyTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus())
        paintFocus();
    if (!model() || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(color(Tone::Muted));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace tokenscope::ui
