// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/rows_view.h"

namespace tokenscope::ui {

/// What the token is bound to, one row for each edge: the broken ones first, then those that could not be checked.
class BindingsView final : public RowsView
{
    Q_OBJECT

public:
    explicit BindingsView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection);
    /// What the tab says: "Bindings", "Bindings: 3", or "Bindings: 1 ✗" where one is broken.
    const QString &caption() const { return m_caption; }

signals:
    void captionChanged(const QString &caption);

private:
    void setCaption(const QString &caption);

    QString m_caption;
};

} // namespace tokenscope::ui
