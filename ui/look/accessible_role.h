// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace tokenscope::ui {

/// What assistive tools take a widget of our own for, which to Qt is just some room. Before anybody has asked for it.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace tokenscope::ui
