// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/glyphs.h"

#include <QComboBox>

#include <optional>

namespace tokenscope::ui {

/// A list to choose from whose arrow is drawn in the palette of now. Its accessible name is what it chooses
/// ("Endpoint"), its value what is chosen; Qt's own combo box on Linux gives the chosen text for both.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// As a chip inside a field, with an icon for what is chosen.
    void showAsChip(Glyph glyph);

    /// What the chip has room for: with an ellipsis where that is not all.
    QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintChip();

    std::optional<Glyph> m_chip;
};

} // namespace tokenscope::ui
