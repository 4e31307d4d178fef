// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace tokenscope::ui {

/// The table of keys: whole rows, hairlines between them, a sentence where there are none.
class KeyTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit KeyTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown while there are no rows.
    void setEmptyText(const QString &text);
    /// Columns as wide as the first rows need; the last one takes what is left.
    void fitColumns();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOfRows(int rows) const;

    QString m_emptyText;
};

} // namespace tokenscope::ui
