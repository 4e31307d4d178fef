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
    /// All in one text: "Bindings", "Bindings: 3", or "Bindings: 1 ✗" where one is broken.
    const QString &caption() const { return m_caption; }
    qint64 count() const { return m_count; }
    /// "1 broken"; empty where none is.
    QString brokenWords() const;

signals:
    void captionChanged(const QString &caption);

private:
    void setCounts(qint64 count, qint64 broken);

    QString m_caption;
    qint64 m_count = 0;
    qint64 m_broken = 0;
};

} // namespace tokenscope::ui
