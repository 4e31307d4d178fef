// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/forecast.h"

#include <QHeaderView>
#include <QTreeView>

class QPainter;

namespace tokenscope::ui {

class RotationModel;

/// How accepted, refused and what depends are painted, in bars and in their legend. What depends is hatched, so that
/// the colour is not all that tells it apart.
void paintTreatment(QPainter &painter, const QRectF &bar, rotation::Treatment treatment);

/// The rows of bars, under a scale of time.
class RotationView final : public QTreeView
{
    Q_OBJECT

public:
    explicit RotationView(RotationModel *model, QWidget *parent = nullptr);

    /// All keys unfolded while they are few.
    void showAll();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RotationModel *m_model;
};

} // namespace tokenscope::ui
