// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <utility>

/// What the user does to a field. QLineEdit::textEdited() tells of the keyboard and the mouse; a text that an assistive
/// tool puts in comes by setText(), as the program's own do.
namespace tokenscope::ui {

/// Puts in a text that is not the user's.
void fill(QLineEdit &field, const QString &text);
bool isBeingFilled(const QLineEdit &field);

/// Calls `follow` with the new text after each edit of the user's.
template <typename Follow>
void followEdits(QLineEdit &field, QObject *context, Follow follow)
{
    QObject::connect(&field, &QLineEdit::textChanged, context,
                     [&field, follow = std::move(follow)](const QString &text) {
                         if (!isBeingFilled(field))
                             follow(text);
                     });
}

} // namespace tokenscope::ui
