// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace tokenscope::ui {

class ComparisonModel;

/// The table of a comparison: red decides, grey only differs, and what differs within two texts has a frame.
class ComparisonView final : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(ComparisonModel *model, QWidget *parent = nullptr);

    /// Chooses the next row that differs, or the one before.
    void stepToDifference(int step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ComparisonModel *m_model;
};

} // namespace tokenscope::ui
