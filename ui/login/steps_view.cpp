// SPDX-License-Identifier: Apache-2.0
#include "ui/login/steps_view.h"

#include "ui/login/steps_model.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tokenscope::ui {

namespace {

constexpr int leastRowHeight = 26;
constexpr int stepCharacters = 33;
constexpr int timeCharacters = 11;
constexpr int partiesCharacters = 32;

/// A row of the height of tables, a rule under each step, and no mark of focus on a cell: the row is chosen.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, color(Tone::Outline));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(leastRowHeight, option.fontMetrics.height() * 8 / 5));
        return size;
    }
};

} // namespace

StepsView::StepsView(StepsModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new StepDelegate(this));
    setAccessibleName(tr("Steps of the login"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(StepsModel::StateColumn, QHeaderView::Stretch);
    setWidths();
}

void StepsView::setWidths()
{
    const int side = fontMetrics().averageCharWidth();
    setColumnWidth(StepsModel::StepColumn, stepCharacters * side);
    setColumnWidth(StepsModel::TimeColumn, timeCharacters * side);
    setColumnWidth(StepsModel::PartiesColumn, partiesCharacters * side);
}

/// Which links hold is the last to go.
void StepsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    constexpr int stateCharacters = 24;
    const int room = viewport()->width() / fontMetrics().averageCharWidth() - stepCharacters - stateCharacters;
    setColumnHidden(StepsModel::TimeColumn, room < timeCharacters);
    setColumnHidden(StepsModel::PartiesColumn, room < timeCharacters + partiesCharacters);
}

void StepsView::chooseFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setExpanded(m_model->index(row, 0), m_model->hasTrouble(row));
    const QModelIndex broken = m_model->firstBroken();
    setCurrentIndex(broken.isValid() ? broken : m_model->index(0, 0));
    if (!currentIndex().isValid())
        emit chosen({});
}

void StepsView::chooseExchange(std::size_t exchange)
{
    setCurrentIndex(m_model->indexOfExchange(exchange));
}

/// From the chosen row on, and from the top again.
void StepsView::chooseNextTrouble()
{
    const int rows = m_model->rowCount();
    const QModelIndex current = currentIndex();
    const bool isLink = current.parent().isValid();
    const int start = !current.isValid() ? 0 : isLink ? current.parent().row() : current.row();
    int firstLink = isLink ? current.row() + 1 : 0;
    for (int i = 0; i <= rows; ++i) {
        const QModelIndex step = m_model->index((start + i) % std::max(1, rows), 0);
        for (int link = firstLink; link < m_model->rowCount(step); ++link) {
            const QModelIndex index = m_model->index(link, 0, step);
            const auto state = m_model->linkAt(index)->state;
            if (state == login::LinkState::Broken || state == login::LinkState::Warning)
                return setCurrentIndex(index);
        }
        firstLink = 0;
    }
}

void StepsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit chosen(current);
}

void StepsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!showsFocusRing(*this))
        return;
    QPainter painter(viewport());
    QRect frame = viewport()->rect();
    if (const QRect row = visualRect(currentIndex()); row.isValid()) {
        frame.setTop(row.top());
        frame.setHeight(row.height());
    }
    painter.setPen(color(Tone::Accent));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

} // namespace tokenscope::ui
