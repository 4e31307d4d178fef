// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tab_order.h"

#include "ui/look/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace tokenscope::ui {

namespace {

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// In the order in which they were made.
QList<QWidget *> tabStopsOf(QWidget &content)
{
    QList<QWidget *> stops;
    QWidget *each = &content;
    do {
        if (isTabStop(*each) && (each == &content || content.isAncestorOf(each)))
            stops += each;
        each = each->nextInFocusChain();
    } while (each != &content);
    return stops;
}

constexpr char ringProperty[] = "ring";
constexpr char pointerProperty[] = "pointerWasLast"; ///< of the application object

/// So it is at the start: the window opens with the focus on what comes next.
bool keyboardWasLast()
{
    return !qApp->property(pointerProperty).toBool();
}

/// What the style sheet draws.
bool hasStyledRing(const QWidget &widget)
{
    return qobject_cast<const QPushButton *>(&widget) || qobject_cast<const QToolButton *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget);
}

void showRing(QWidget &widget, bool shown)
{
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget))
        return area->viewport()->update();
    if (!hasStyledRing(widget))
        return widget.update();
    if (widget.property(ringProperty).toBool() == shown)
        return;
    widget.setProperty(ringProperty, shown);
    repolish(widget);
}

class FocusRings final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
            setKeyboardLast(true);
            break;
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
            setKeyboardLast(false);
            break;
        case QEvent::FocusIn:
            followReason(static_cast<const QFocusEvent *>(event)->reason());
            [[fallthrough]];
        case QEvent::FocusOut:
            if (auto *widget = qobject_cast<QWidget *>(watched))
                showRing(*widget, event->type() == QEvent::FocusIn && keyboardWasLast());
            break;
        default:
            break;
        }
        return false;
    }

private:
    /// Assistive tools move the focus without a key.
    static void followReason(Qt::FocusReason reason)
    {
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            qApp->setProperty(pointerProperty, false);
        else if (reason == Qt::MouseFocusReason)
            qApp->setProperty(pointerProperty, true);
    }

    static void setKeyboardLast(bool isLast)
    {
        if (keyboardWasLast() == isLast)
            return;
        qApp->setProperty(pointerProperty, !isLast);
        if (QWidget *focused = QApplication::focusWidget())
            showRing(*focused, isLast);
    }
};

} // namespace

bool showsFocusRing(const QWidget &widget)
{
    return widget.hasFocus() && keyboardWasLast();
}

void followKeyboardFocus()
{
    qApp->installEventFilter(new FocusRings(qApp));
}

void continueTabOrder(QWidget &before, QWidget &content)
{
    QWidget *last = &before;
    while (!isTabStop(*last) && last->previousInFocusChain() != &before)
        last = last->previousInFocusChain(); // Qt orders nothing but stops
    for (QWidget *stop : tabStopsOf(content)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace tokenscope::ui
