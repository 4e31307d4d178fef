// SPDX-License-Identifier: Apache-2.0
#include "ui/look/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace tokenscope::ui {

namespace {

constexpr char roleProperty[] = "accessibleRole";

QAccessibleInterface *withRole(const QString & /*className*/, QObject *object)
{
    const QVariant role = object->property(roleProperty);
    auto *widget = role.isValid() ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(&withRole);
        return true;
    }();
    Q_UNUSED(installed)
    widget.setProperty(roleProperty, int(role));
}

} // namespace tokenscope::ui
