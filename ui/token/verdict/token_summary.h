// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/look/theme.h"

#include <QWidget>

namespace tokenscope::ui {

/// "JWS compact · 3 segments · 412 characters · header · payload · signature", each segment's name in its colour: the
/// legend of the editor. Gives way where the room is short.
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
    struct Piece
    {
        QString text;
        Tone tone;
        bool operator==(const Piece &) const = default;
    };

    void present(QList<Piece> pieces);
    QString text() const;

    QList<Piece> m_pieces;
};

} // namespace tokenscope::ui
