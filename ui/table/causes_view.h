// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/token_table.h"

#include <QListWidget>

#include <optional>

namespace tokenscope::ui {

/// How often each cause occurs, as bars, the most frequent first. A click or Enter chooses one, a second one lets go.
class CausesView final : public QListWidget
{
    Q_OBJECT

public:
    explicit CausesView(QWidget *parent = nullptr);

    void setCauses(const std::map<inspect::Code, scan::CauseCount> &causes);
    /// causeChosen() is for the user's choice alone.
    void setChosen(std::optional<inspect::Code> cause);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void causeChosen(std::optional<tokenscope::inspect::Code> cause);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void chooseCurrent();

    std::optional<inspect::Code> m_chosen;
};

} // namespace tokenscope::ui
