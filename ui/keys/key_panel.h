// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/key_ring.h"

#include <QWidget>

#include <optional>

namespace tokenscope::ui {

/// The table of keys with its filter, and the details of the one that is chosen.
class KeyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPanel(QWidget *parent = nullptr);

    /// The selection stays on the same key (by thumbprint) where it is still there. Lint runs off the window's thread.
    void setKeys(const inspect::KeySource &source);
    /// Keys of an earlier answer after a failed one: kept, and marked as not fresh.
    void setStale(bool stale);
    /// The row that verified the current token is marked.
    void markVerifying(std::optional<std::size_t> index);
    void focusFilter();
};

} // namespace tokenscope::ui
