// SPDX-License-Identifier: Apache-2.0
#include "ui/look/field_edits.h"

#include <QVariant>

namespace tokenscope::ui {

namespace {

constexpr char filling[] = "isBeingFilled";

} // namespace

void fill(QLineEdit &field, const QString &text)
{
    field.setProperty(filling, true);
    field.setText(text);
    field.setProperty(filling, {});
}

bool isBeingFilled(const QLineEdit &field)
{
    return field.property(filling).toBool();
}

} // namespace tokenscope::ui
