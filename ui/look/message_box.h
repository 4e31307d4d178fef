// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

/// Messages whose text, which may come from outside, is never taken for rich text. They do not block.
namespace tokenscope::ui {

void showMessage(QWidget *parent, const QString &text, const QString &detail);

/// Calls `whenYes` where the user presses the button that says `yes`. The other one, "No", is the default.
void ask(QWidget *parent, const QString &text, const QString &detail, const QString &yes,
         const std::function<void()> &whenYes);

struct Choice
{
    QString words; ///< on its button
    std::function<void()> whenChosen;
};

/// The same with more than one way on. "No" is the default here too.
void ask(QWidget *parent, const QString &text, const QString &detail, const QList<Choice> &choices);

} // namespace tokenscope::ui
