// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/look/theme.h"

#include <QWidget>

namespace tokenscope::ui {

/// What a token is, as chips: "JWS compact", "ID token", "412 characters". Where the room is short the last ones go.
class TokenSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenSummary(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        QString text;
        bool isKind = false;
        bool operator==(const Chip &) const = default;
    };

    void present(QList<Chip> chips);
    QFont fontOf(const Chip &chip) const;
    int widthOf(const Chip &chip) const;

    QList<Chip> m_chips;
};

} // namespace tokenscope::ui
