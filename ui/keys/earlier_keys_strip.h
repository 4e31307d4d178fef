// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"

#include <QWidget>

namespace tokenscope::ui {

class PlainLabel;

/// Shown while tokens are judged by keys of an earlier fetch: says so, and leads back.
class EarlierKeysStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierKeysStrip(QWidget *parent = nullptr);

    /// What tokens are judged by from now on; the strip hides where those are the current keys.
    void showSource(const inspect::KeySource &source);

signals:
    void currentWanted();

private:
    PlainLabel *m_words;
};

} // namespace tokenscope::ui
