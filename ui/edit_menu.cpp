// SPDX-License-Identifier: Apache-2.0
#include "ui/edit_menu.h"

#include <QApplication>
#include <QMenuBar>
#include <QMetaObject>

namespace tokenscope::ui {

EditMenu::EditMenu(QWidget *window)
    : QMenu(tr("&Edit"), window)
{
    addStep(tr("&Undo"), QKeySequence::Undo, "undo");
    addStep(tr("&Redo"), QKeySequence::Redo, "redo");
    addSeparator();
    addStep(tr("Cu&t"), QKeySequence::Cut, "cut");
    addStep(tr("&Copy"), QKeySequence::Copy, "copy");
    addStep(tr("&Paste"), QKeySequence::Paste, "paste");
    addSeparator();
    addStep(tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    // With the keyboard the menu bar itself has the focus while its menus are open.
    connect(qApp, &QApplication::focusChanged, this, [this, window](QWidget * /*before*/, QWidget *now) {
        if (now && window->isAncestorOf(now) && !qobject_cast<QMenuBar *>(now))
            m_field = now;
    });
    connect(this, &QMenu::aboutToShow, this, &EditMenu::offerSteps);
}

/// The key is only named beside it: it is the field's own.
void EditMenu::addStep(const QString &words, QKeySequence::StandardKey key, const char *slot)
{
    QAction *step = addAction(words + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText));
    step->setData(QByteArray(slot));
    connect(step, &QAction::triggered, this, [this, slot] {
        if (canDo(slot))
            QMetaObject::invokeMethod(m_field, slot);
    });
}

void EditMenu::offerSteps()
{
    const QList<QAction *> steps = actions();
    for (QAction *step : steps) {
        if (!step->isSeparator())
            step->setEnabled(canDo(step->data().toByteArray().constData()));
    }
}

/// One-line and many-line fields have slots of the same names, and share no class that has them.
bool EditMenu::canDo(const char *slot) const
{
    if (!m_field || m_field->metaObject()->indexOfMethod(QByteArray(slot) + "()") < 0)
        return false;
    const bool changes = qstrcmp(slot, "copy") != 0 && qstrcmp(slot, "selectAll") != 0;
    return !changes || !m_field->property("readOnly").toBool();
}

} // namespace tokenscope::ui
