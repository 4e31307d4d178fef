// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

#include <cstddef>

namespace tokenscope::ui {

class StepsModel;

/// The steps of a login; if there is little room, without their times and parties. Those that are not all well are
/// unfolded. Right and Left fold and unfold, F8 goes to the next link that is broken or has a warning.
class StepsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit StepsView(StepsModel *model, QWidget *parent = nullptr);

    /// Chooses the first broken link, else the first step.
    void chooseFirst();
    void chooseExchange(std::size_t exchange);
    void chooseNextTrouble();

signals:
    void chosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();

    StepsModel *m_model;
};

} // namespace tokenscope::ui
