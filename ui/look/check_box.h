// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QStyledItemDelegate>

namespace tokenscope::ui {

/// A check box whose box is seen on every ground: styles derive its edge from the window's colour, and lose it on dark
/// ones.
class CheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The same box in the rows of a list.
class CheckRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CheckRowDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tokenscope::ui
