// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/table/token_rows_model.h"

#include <QTableView>

class QPushButton;

namespace tokenscope::ui {

/// The table of a log's tokens: whole rows, several of which can be chosen; headings of groups go over all columns.
class TokenRowsView final : public QTableView
{
    Q_OBJECT

public:
    explicit TokenRowsView(TokenRowsModel *model, QWidget *parent = nullptr);

    /// Shown while there are no rows.
    void setEmptyText(const QString &text);
    /// A button below that text opens a log.
    void setOpenOffered(bool offered);
    bool isColumnShown(TokenRowsModel::Column column) const { return !isColumnHidden(int(column)); }
    void showColumn(TokenRowsModel::Column column, bool isShown);
    /// Of the chosen rows, by their numbers in the table and in their order.
    std::vector<std::uint32_t> chosenNumbers() const;

signals:
    /// Enter, or a double click.
    void rowActivated(int row);
    void chosenChanged();
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setWidths();
    QRect emptyTextPlace() const;
    void placeOpen();

    TokenRowsModel *m_model;
    QPushButton *m_open;
    QString m_emptyText;
};

} // namespace tokenscope::ui
