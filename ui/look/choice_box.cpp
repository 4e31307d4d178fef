// SPDX-License-Identifier: Apache-2.0
#include "ui/look/choice_box.h"

#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QFontMetricsF>
#include <QPainter>

namespace tokenscope::ui {

namespace {

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

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const double side = QFontMetricsF(font()).height() * 0.7;
    const double left = isRightToLeft() ? 0.6 * side : width() - 1.6 * side;
    const QRectF square(left, (height() - side) / 2, side, side);
    paintGlyph(painter, square, Glyph::ChevronDown, color(Tone::Muted));
}

} // namespace tokenscope::ui
