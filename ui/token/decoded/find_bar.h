// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/widgets.h"

#include <QLineEdit>

namespace tokenscope::ui {

/// A field that lies over a card and finds in it: Enter goes to the next match, Shift+Enter to the one before, Esc ends
/// it.
class FindBar final : public Panel
{
    Q_OBJECT

public:
    /// `name` says what is looked through.
    explicit FindBar(const QString &name, QWidget *parent = nullptr);

    /// Over the lower corner of its parent.
    void place();
    void open();
    void showFound(bool found);

signals:
    /// The first match from where one is: `by` 0 for a text that has changed, 1 for the next, -1 for the one before.
    void wanted(const QString &text, int by);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    PlainLabel *m_state;
};

} // namespace tokenscope::ui
