// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace tokenscope::ui {

class CheckRow;

/// A column of rows with a sign, a title and a detail each. Rows are changed in place: a tick of the clock moves
/// neither the scroll position nor the focus. Arrow keys go from row to row.
class RowsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowsView(const QString &name, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

signals:
    void stepChosen(const tokenscope::explain::Action &step);

protected:
    /// The row at an index, made where it is not there yet, and shown.
    CheckRow *row(std::size_t index);
    void hideRowsFrom(std::size_t count);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveFocus(int step);

    QVBoxLayout *m_column;
    std::vector<CheckRow *> m_rows;
};

} // namespace tokenscope::ui
