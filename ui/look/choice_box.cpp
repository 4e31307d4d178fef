// SPDX-License-Identifier: Apache-2.0
#include "ui/look/choice_box.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr int choicePadding = 8;
constexpr int choiceGap = 5;

class AccessibleChoiceBox final : public QAccessibleWidget
{
public:
    explicit AccessibleChoiceBox(ChoiceBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isOpen();
        state.hasPopup = true;
        return state;
    }

    // The list is its one child, open or not, so that what there is to choose from can be read.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == box()->view() ? 0 : -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (isOpen())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    ChoiceBox *box() const { return static_cast<ChoiceBox *>(widget()); }
    bool isOpen() const { return box()->view()->isVisible(); }
};

QAccessibleInterface *accessibleInterface(const QString & /*className*/, QObject *object)
{
    auto *box = qobject_cast<ChoiceBox *>(object);
    return box ? new AccessibleChoiceBox(box) : nullptr;
}

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(&accessibleInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void ChoiceBox::showAsChip(Glyph glyph)
{
    setProperty("chip", true);
    m_chip = glyph;
    updateGeometry();
    update();
}

QSize ChoiceBox::sizeHint() const
{
    if (!m_chip)
        return QComboBox::sizeHint();
    const QFontMetrics metrics(strong(smallFont()));
    return {metrics.horizontalAdvance(currentText()) + scaled(measure::smallIcon) + choiceGap + 2 * choicePadding,
            std::max(scaled(measure::chip), metrics.height() + 2)};
}

QSize ChoiceBox::minimumSizeHint() const
{
    if (!m_chip)
        return QComboBox::minimumSizeHint();
    const int few = fontMetrics().averageCharWidth() * 12;
    return {std::min(sizeHint().width(), few), sizeHint().height()};
}

void ChoiceBox::paintChip()
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(showsFocusRing(*this) ? QPen(color(Tone::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(color(Tone::Selection));
    const int chipHeight = minimumSizeHint().height();
    const QRectF chip(1, (height() - chipHeight) / 2.0, width() - 2, chipHeight);
    painter.drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);
    const int side = scaled(measure::smallIcon);
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    paintGlyph(painter, placed({choicePadding, (height() - side) / 2, side, side}), *m_chip, color(Tone::Accent));
    const int left = choicePadding + side + choiceGap;
    const QRect words(left, 0, width() - left - choicePadding, height());
    painter.setFont(strong(smallFont()));
    painter.setPen(color(Tone::Text));
    painter.drawText(placed(words), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, shownText());
}

QString ChoiceBox::shownText() const
{
    const int lacking = m_chip ? sizeHint().width() - width() : 0;
    if (lacking <= 0)
        return currentText(); // whose width is a fraction, which an ellipsis would go by
    const QFontMetrics metrics(strong(smallFont()));
    return metrics.elidedText(currentText(), Qt::ElideRight,
                              std::max(0, metrics.horizontalAdvance(currentText()) - lacking));
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    if (m_chip)
        return paintChip();
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const double side = QFontMetricsF(font()).height() * 0.7;
    const double left = isRightToLeft() ? 0.6 * side : width() - 1.6 * side;
    const QRectF square(left, (height() - side) / 2, side, side);
    paintGlyph(painter, square, Glyph::ChevronDown, color(Tone::Muted));
}

} // namespace tokenscope::ui
