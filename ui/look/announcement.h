// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

/// What assistive tools read out unasked, wherever the focus is.
namespace tokenscope::ui {

/// Of a widget that will announce something, before it is seen.
void prepareAnnouncements(QWidget &widget);
/// `text` is also the widget's accessible description.
void announce(QWidget &widget, const QString &text);

} // namespace tokenscope::ui
