// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspection.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace tokenscope::ui {

class CheckRow;

/// The checks one by one, failed first. Rows are changed in place: a tick of the clock moves neither the scroll
/// position nor the focus. Arrow keys go from row to row.
class ChecksView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection);

    QSize minimumSizeHint() const override;

signals:
    /// The user wants the token's own issuer or audience to be expected from now on.
    void expectationOffered(tokenscope::inspect::CheckName check);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CheckRow *row(std::size_t index);
    void hideRowsFrom(std::size_t count);
    void moveFocus(int step);

    QVBoxLayout *m_column;
    std::vector<CheckRow *> m_rows;
};

} // namespace tokenscope::ui
