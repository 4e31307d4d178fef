// SPDX-License-Identifier: Apache-2.0
#include "ui/look/announcement.h"

#include "ui/look/accessible_role.h"

#include <QWidget>
#include <QtGlobal>

namespace tokenscope::ui {

void prepareAnnouncements(QWidget &widget)
{
    setAccessibleRole(widget, QAccessible::Notification);
}

/// Until Qt 6.8 the bridge to AT-SPI passes alerts over. What its clients do read out is a notification that comes into
/// sight.
void announce(QWidget &widget, const QString &text)
{
    widget.setAccessibleDescription(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, text);
#else
    QAccessibleEvent event(&widget, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace tokenscope::ui
