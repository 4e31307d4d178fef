// SPDX-License-Identifier: Apache-2.0
#include "ui/table/causes_view.h"

#include "explain/scan/table_words.h"
#include "ui/look/theme.h"
#include "ui/table/verdict_mark.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>
#include <vector>

namespace tokenscope::ui {

namespace {

enum CauseRole { CodeRole = Qt::UserRole, CountRole, ShareRole, CauseVerdictRole, NameRole };

class CauseDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, color(Tone::Selection));
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int gap = option.fontMetrics.averageCharWidth();
        const QRect inside = option.rect.adjusted(gap, 0, -gap, 0);
        const QString figure = QLocale().toString(index.data(CountRole).toULongLong());
        const int figureWidth = option.fontMetrics.horizontalAdvance(QLocale().toString(9'999'999));
        const int nameWidth = (inside.width() - figureWidth) / 2;
        QRect place(inside.x(), inside.y(), nameWidth, inside.height());
        const auto alignment = [&option](Qt::Alignment side) {
            return int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, side));
        };
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            mirrored(place), alignment(Qt::AlignLeading),
            option.fontMetrics.elidedText(index.data(NameRole).toString(), Qt::ElideRight, nameWidth - gap));
        const int room = inside.width() - nameWidth - figureWidth - gap;
        const int length = std::max(gap / 2, int(index.data(ShareRole).toDouble() * room));
        const int thickness = option.fontMetrics.height() / 2;
        place = QRect(inside.x() + nameWidth, option.rect.center().y() - thickness / 2, length, thickness);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(toneOfVerdict(inspect::Verdict(index.data(CauseVerdictRole).toInt()))));
        painter->drawRoundedRect(mirrored(place), 2, 2);
        painter->setPen(option.palette.color(QPalette::Text));
        place = QRect(inside.right() - figureWidth, inside.y(), figureWidth, inside.height());
        painter->drawText(mirrored(place), alignment(Qt::AlignTrailing), figure);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing, false);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(color(Tone::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() * 13 / 10};
    }
};

} // namespace

CausesView::CausesView(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new CauseDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Causes"));
}

void CausesView::setCauses(const std::map<inspect::Code, scan::CauseCount> &causes)
{
    std::vector<std::pair<inspect::Code, scan::CauseCount>> rows(causes.begin(), causes.end());
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const auto &row) { return row.second.count; });
    const QListWidgetItem *current = currentItem();
    const int currentCode = current ? current->data(CodeRole).toInt() : -1;
    while (count() > int(rows.size()))
        delete takeItem(count() - 1);
    while (count() < int(rows.size()))
        addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const auto &[code, cause] = rows[std::size_t(i)];
        QListWidgetItem &row = *item(i);
        const QString name = explain::TableWords::cause(code);
        row.setData(CodeRole, int(code));
        row.setData(CountRole, qulonglong(cause.count));
        row.setData(ShareRole, double(cause.count) / double(rows.front().second.count));
        row.setData(CauseVerdictRole, int(cause.verdict));
        row.setData(NameRole, name);
        // What assistive tools read, and what typing searches.
        row.setText(tr("%1: %2").arg(name, QLocale().toString(qulonglong(cause.count))));
        if (int(code) == currentCode)
            setCurrentRow(i, QItemSelectionModel::NoUpdate);
    }
    setChosen(m_chosen);
}

void CausesView::setChosen(std::optional<inspect::Code> cause)
{
    m_chosen = cause;
    for (int i = 0; i < count(); ++i)
        item(i)->setSelected(cause && item(i)->data(CodeRole).toInt() == int(*cause));
}

void CausesView::chooseCurrent()
{
    if (!currentItem())
        return;
    const auto cause = inspect::Code(currentItem()->data(CodeRole).toInt());
    setChosen(m_chosen == cause ? std::nullopt : std::optional(cause));
    emit causeChosen(m_chosen);
}

void CausesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return chooseCurrent();
    default:
        QListWidget::keyPressEvent(event);
        setChosen(m_chosen); // the arrows only walk
    }
}

void CausesView::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && itemAt(event->position().toPoint()))
        chooseCurrent();
    else
        setChosen(m_chosen);
}

QSize CausesView::sizeHint() const
{
    constexpr int rows = 7;
    return {fontMetrics().averageCharWidth() * 60, rows * (fontMetrics().height() * 13 / 10)};
}

QSize CausesView::minimumSizeHint() const
{
    constexpr int rows = 3;
    return {fontMetrics().averageCharWidth() * 34, rows * (fontMetrics().height() * 13 / 10)};
}

} // namespace tokenscope::ui
