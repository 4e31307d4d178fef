// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tokenscope::ui {

/// What the bars mean.
class TreatmentLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TreatmentLegend(QWidget *parent = nullptr);
};

} // namespace tokenscope::ui
