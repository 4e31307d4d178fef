// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace tokenscope::ui {

/// Widgets side by side, as many in a row as there is room for, the others below.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    enum class Purpose { Measure, Place };
    int arrange(const QRect &rect, Purpose purpose) const;

    int m_gap;
    QList<QLayoutItem *> m_items; ///< owned, as QLayout has it
};

} // namespace tokenscope::ui
