// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"

#include <QWidget>

#include <vector>

namespace tokenscope::ui {

/// The sets that are loaded side by side, each with its name, its number of keys and a way to let go of it. Not seen
/// if there is one set or none.
class KeySetsStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit KeySetsStrip(QWidget *parent = nullptr);

    void showSets(const std::vector<inspect::KeySource> &sources);

signals:
    void removeWanted(std::size_t source);

private:
    QWidget *createChip(const inspect::KeySource &source, std::size_t place);
};

} // namespace tokenscope::ui
