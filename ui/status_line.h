// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"

#include <QStatusBar>
#include <QTimer>

#include <optional>
#include <vector>

namespace tokenscope::ui {

class PlainLabel;
class StateDot;

/// The bottom line: whose keys are loaded, how many and how fresh, and what leaves this computer.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSources(const std::vector<inspect::KeySource> &sources);
    /// A later request brought no keys: these are reported with their time, and not as fresh.
    void setStale(bool stale);
    /// Says for as long as it holds that nothing is sent at all.
    void setOffline(bool offline);

private:
    void update();

    StateDot *m_dot;
    PlainLabel *m_keys;
    PlainLabel *m_promise;
    std::optional<inspect::KeySource> m_source; ///< the first
    std::size_t m_others = 0;
    bool m_stale = false;
    QTimer m_clock;
};

} // namespace tokenscope::ui
