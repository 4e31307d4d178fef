// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace tokenscope::ui {

/// A list to choose from whose arrow is drawn in the palette of now. Its accessible name is what it chooses
/// ("Endpoint"), its value what is chosen; Qt's own combo box on Linux gives the chosen text for both.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tokenscope::ui
