// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotation_view.h"

#include "explain/phrases/time_zone.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/rotation/rotation_model.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <chrono>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using rotation::Treatment;

namespace {

constexpr int barGap = 8; ///< between a bar and the column's edges
constexpr int leastRow = 26;

/// From a moment to a place in the column, and within it.
class BarScale
{
public:
    BarScale(const rotation::WatchLog &log, const QRectF &column, Qt::LayoutDirection direction)
        : m_from(log.from)
        , m_length(std::max<std::int64_t>(1, (log.to - log.from).count()))
        , m_room(column.adjusted(barGap, 0, -barGap, 0))
        , m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    double at(Moment moment) const
    {
        const double share = std::clamp(double((moment - m_from).count()) / double(m_length), 0.0, 1.0);
        return m_isMirrored ? m_room.right() - share * m_room.width() : m_room.left() + share * m_room.width();
    }
    QRectF between(Moment from, Moment to, double top, double height) const
    {
        const auto [left, right] = std::minmax({at(from), at(to)});
        return {left, top, right - left, height};
    }
    Moment momentAt(double share) const
    {
        return m_from + std::chrono::seconds(std::int64_t(share * double(m_length)));
    }
    const QRectF &room() const { return m_room; }
    std::int64_t length() const { return m_length; }

private:
    Moment m_from;
    std::int64_t m_length;
    QRectF m_room;
    bool m_isMirrored;
};

class BarDelegate final : public QStyledItemDelegate
{
public:
    BarDelegate(const RotationModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus; // the row is chosen, not the cell
        QStyledItemDelegate::paint(painter, plain, index);
        if (index.column() == RotationModel::CourseColumn && m_model.log())
            paintBars(*painter, option, index);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, color(Tone::Outline));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(leastRow, option.fontMetrics.height() * 8 / 5));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == RotationModel::CourseColumn)
            option->text.clear(); // it is for assistive tools; here it is drawn
    }

private:
    void paintBars(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const rotation::WatchLog &log = *m_model.log();
        const BarScale scale(log, option.rect, option.direction);
        const bool isKey = !index.parent().isValid();
        const double height = option.rect.height() * (isKey ? 0.16 : 0.42);
        const double top = option.rect.center().y() - height / 2;
        painter.save();
        painter.setClipRect(option.rect, Qt::IntersectClip);
        for (const rotation::Span &span : m_model.spansAt(index)) {
            if (span.from > log.to)
                continue;
            const QRectF bar = scale.between(span.from, span.until.value_or(log.to), top, height);
            if (isKey)
                painter.fillRect(bar, color(Tone::Accent));
            else
                paintTreatment(painter, bar, span.treatment);
        }
        painter.restore();
    }

    const RotationModel &m_model;
};

/// Labels of moments over the bars, as many as have room.
class TimeHeader final : public QHeaderView
{
public:
    TimeHeader(const RotationModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_model(model)
    {
        setHighlightSections(false);
        setSectionsMovable(false);
        setStretchLastSection(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const bool isScale = section == RotationModel::CourseColumn && m_model.log();
        if (!isScale) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        const BarScale scale(*m_model.log(), rect, layoutDirection());
        constexpr std::int64_t day = 86'400;
        const bool hasDays = scale.length() > day;
        const auto labelOf = [hasDays](Moment moment) {
            return hasDays ? explain::shownMinute(moment) : explain::shownClock(moment).left(5);
        };
        const double width = fontMetrics().horizontalAdvance(labelOf(m_model.log()->from)) * 1.3;
        const int steps = std::clamp(int(scale.room().width() / width), 1, 8);
        painter->save();
        painter->setPen(color(Tone::Muted));
        for (int i = 0; i < steps; ++i) {
            const Moment moment = scale.momentAt(double(i) / steps);
            const double x = scale.at(moment);
            const bool isMirrored = layoutDirection() == Qt::RightToLeft;
            const QRectF place(isMirrored ? x - width : x, rect.top(), width, rect.height());
            painter->drawText(place, int(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
                              labelOf(moment));
        }
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, color(Tone::Outline));
        painter->restore();
    }

private:
    const RotationModel &m_model;
};

} // namespace

void paintTreatment(QPainter &painter, const QRectF &bar, Treatment treatment)
{
    switch (treatment) {
    case Treatment::Refused:
        painter.fillRect(QRectF(bar.left(), bar.center().y() - 1, bar.width(), 2), color(Tone::Bad));
        return;
    case Treatment::MayBeUnknown:
    case Treatment::MayLinger:
        painter.fillRect(bar, color(Tone::WarningSurface));
        painter.fillRect(bar, QBrush(color(Tone::Warning), Qt::BDiagPattern));
        return;
    case Treatment::Accepted:
        painter.fillRect(bar, color(Tone::Good));
        return;
    }
}

RotationView::RotationView(RotationModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new BarDelegate(*model, this));
    setHeader(new TimeHeader(*model, this));
    setAccessibleName(tr("Keys and clients"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setColumnWidth(RotationModel::NameColumn, 46 * fontMetrics().averageCharWidth());
}

void RotationView::showAll()
{
    constexpr int few = 8;
    for (int row = 0; row < std::min(few, m_model->rowCount()); ++row)
        expand(m_model->index(row, 0));
    setCurrentIndex(m_model->index(0, 0));
}

void RotationView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!showsFocusRing(*this))
        return;
    QPainter painter(viewport());
    const QRect row = visualRect(currentIndex());
    QRect frame = viewport()->rect();
    if (row.isValid()) {
        frame.setTop(row.top());
        frame.setHeight(row.height());
    }
    painter.setPen(color(Tone::Accent));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
}

} // namespace tokenscope::ui
