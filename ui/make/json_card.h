// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"
#include "ui/look/widgets.h"

namespace tokenscope::ui {

class JsonEditor;

/// Header or payload as JSON: whether it is good, or where it is not.
class JsonCard final : public Panel
{
    Q_OBJECT

public:
    JsonCard(make::BenchPart part, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// Nothing: it is good.
    void showFault(const std::optional<make::TextFault> &fault);

signals:
    void edited();
    void tidyWanted();

private:
    JsonEditor *m_editor;
    Badge *m_state;
    PlainLabel *m_fault;
};

} // namespace tokenscope::ui
