// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QPointer>

namespace tokenscope::ui {

/// Undo, Cut, Copy and Paste, as each program has them: for the field that has the focus, or had it before the menu.
class EditMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Of fields in that window.
    explicit EditMenu(QWidget *window);

private:
    void addStep(const QString &words, QKeySequence::StandardKey key, const char *slot);
    void offerSteps();
    bool canDo(const char *slot) const;

    QPointer<QWidget> m_field;
};

} // namespace tokenscope::ui
