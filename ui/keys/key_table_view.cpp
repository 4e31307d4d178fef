// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_table_view.h"

#include "ui/keys/key_table_model.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// So many rows are measured, so that a set of 100,000 keys is shown as fast as one of four.
constexpr int measuredRows = 50;
constexpr int widthForThumbprint = 640;

constexpr int cellPadding = 4;
constexpr int pillPadding = 5;

/// Those that can be taken away, with what they are called in the settings.
constexpr std::pair<int, QLatin1StringView> columnNames[] = {{KeyTableModel::TypeColumn, "type"_L1},
                                                             {KeyTableModel::AlgColumn, "alg"_L1},
                                                             {KeyTableModel::UseColumn, "use"_L1},
                                                             {KeyTableModel::SetColumn, "set"_L1},
                                                             {KeyTableModel::ThumbprintColumn, "thumbprint"_L1}};

QStringList hiddenNames(const QSet<int> &unwanted)
{
    QStringList names;
    for (const auto &[column, name] : columnNames) {
        if (unwanted.contains(column))
            names += name;
    }
    return names;
}

bool isPill(int column)
{
    return column == KeyTableModel::AlgColumn || column == KeyTableModel::UseColumn;
}

QFont fontOf(int column, const QFont &ordinary)
{
    return isPill(column)                                                                      ? smallFont()
           : column == KeyTableModel::KeyIdColumn || column == KeyTableModel::ThumbprintColumn ? fixedFont()
                                                                                               : ordinary;
}

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
        else if (isPill(index.column()))
            paintPill(*painter, option, index.data().toString());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Versions of a key differ at the end of their id.
        option->textElideMode = index.column() == KeyTableModel::KeyIdColumn ? Qt::ElideMiddle : Qt::ElideRight;
        if (index.column() == KeyTableModel::MarkColumn)
            option->icon = {}; // a style would put it at the cell's start, see paintMark()
        if (isPill(index.column()))
            option->text.clear();
    }

private:
    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        QRect square(QPoint(), QSize(scaled(measure::icon), scaled(measure::icon)));
        square.moveCenter(option.rect.center());
        icon.paint(&painter, square);
    }

    static void paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
    {
        if (text.isEmpty())
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(smallFont());
        const QFontMetrics metrics(painter.font());
        const int room = option.rect.width() - 2 * (cellPadding / 2 + pillPadding);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        const int height = scaled(measure::pill);
        const QRect pill(option.rect.left() + cellPadding / 2, option.rect.center().y() - height / 2 + 1,
                         metrics.horizontalAdvance(shown) + 2 * pillPadding, height);
        const QRect place = QStyle::visualRect(option.direction, option.rect, pill);
        painter.setPen(color(Tone::ButtonEdge));
        painter.setBrush(color(Tone::Surface));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), measure::pillRadius, measure::pillRadius);
        painter.setPen(color(Tone::Text));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, shown);
        painter.restore();
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

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(scaled(measure::pill));
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setMinimumSectionSize(scaled(measure::icon));
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

void KeyTableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(scaled(measure::tableRow), fontMetrics().height() + 2));
}

/// The type gives way first, then algorithm and use. The key ID never does.
void KeyTableView::fitColumns()
{
    if (!model() || m_userSized)
        return;
    m_fitting = true;
    const int all = viewport()->width();
    const int character = QFontMetrics(fixedFont()).averageCharWidth();
    constexpr int longEnough = 24; // characters of an id that ends in an ellipsis
    const int wanted = std::min(neededWidth(KeyTableModel::KeyIdColumn), character * longEnough);
    int taken = scaled(measure::edge + measure::icon + cellPadding);
    setColumnWidth(KeyTableModel::MarkColumn, taken);
    for (const int column :
         {KeyTableModel::SetColumn, KeyTableModel::AlgColumn, KeyTableModel::UseColumn, KeyTableModel::TypeColumn}) {
        if (m_unwanted.contains(column) || (column == KeyTableModel::SetColumn && !m_hasSets))
            continue;
        constexpr int longest = 16; // characters
        const int width = std::min(neededWidth(column), character * longest);
        const bool hasRoom = column == KeyTableModel::SetColumn || all - taken - width >= wanted;
        setColumnHidden(column, !hasRoom);
        setColumnWidth(column, width);
        taken += hasRoom ? width : 0;
    }
    const int left = all - taken;
    const bool hasThumbprint =
        all >= scaled(widthForThumbprint) && !m_unwanted.contains(KeyTableModel::ThumbprintColumn);
    setColumnHidden(KeyTableModel::ThumbprintColumn, !hasThumbprint);
    const int least = character * 9;
    const int keyId = hasThumbprint
                          ? std::clamp(left - least, least, std::max(least, neededWidth(KeyTableModel::KeyIdColumn)))
                          : std::max(left, least);
    setColumnWidth(KeyTableModel::KeyIdColumn, keyId);
    if (hasThumbprint)
        setColumnWidth(KeyTableModel::ThumbprintColumn, std::max(left - keyId, least));
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
    m_columns = menu;
    for (const auto &[column, name] : columnNames) {
        QAction *entry = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        entry->setObjectName(name);
        entry->setCheckable(true);
        entry->setChecked(!m_unwanted.contains(column));
        connect(entry, &QAction::toggled, this, [this, chosen = column](bool wanted) { chooseColumn(chosen, wanted); });
        connect(entry, &QAction::triggered, this, [this] { emit columnsHidden(hiddenNames(m_unwanted)); });
    }
    addAction(menu->menuAction());
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, menu,
            [this, menu](const QPoint &place) { menu->popup(horizontalHeader()->mapToGlobal(place)); });
}

void KeyTableView::chooseColumn(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    applyColumns();
    fitColumns();
}

void KeyTableView::hideColumns(const QStringList &names)
{
    for (QAction *entry : m_columns->actions())
        entry->setChecked(!names.contains(entry->objectName()));
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
    const QFontMetrics metrics(fontOf(column, font()));
    int width = QFontMetrics(smallFont()).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row)
        width = std::max(width, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
    return width + (isPill(column) ? 2 * pillPadding : 0) + 3 * cellPadding;
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
    return {fontMetrics().averageCharWidth() * 30, heightOfRows(3)};
}

int KeyTableView::heightOfRows(int rows) const
{
    constexpr int below = 12;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + below;
}

void KeyTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
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
    if (showsFocusRing(*this))
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
