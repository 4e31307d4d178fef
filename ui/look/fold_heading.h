// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>

#include <optional>

namespace tokenscope::ui {

/// The heading of a part that can be folded away: a mark, the title, and a muted note at the other end. It is checked
/// while the part is unfolded; Space, Left and Right fold and unfold.
class FoldHeading final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Without a tone the title has the muted colour.
    explicit FoldHeading(std::optional<Tone> tone, QWidget *parent = nullptr);

    /// The note is left out where it has no room.
    void setWords(const QString &title, const QString &note = {});
    bool isUnfolded() const { return isChecked(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;

    std::optional<Tone> m_tone;
    QString m_note;
};

} // namespace tokenscope::ui
