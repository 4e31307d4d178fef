// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace tokenscope::ui {

/// A column that is as high as there is room. If there is less than its parts need, it scrolls, and none of them is
/// squeezed.
class TallArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// So many pixels of it can be seen at once.
    void roomChanged(int height);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace tokenscope::ui
