// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QTableView>

class QMenu;

namespace tokenscope::ui {

/// The table of keys: whole rows, algorithm and use as pills, a sentence if there are none.
class KeyTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit KeyTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown while there are no rows.
    void setEmptyText(const QString &text);
    /// Columns as wide as the first rows need, as far as there is room; the key ID takes what is left. Does nothing
    /// once the user has given a column another width.
    void fitColumns();
    /// Which set a key is of: worth a column if there are several.
    void showSetColumn(bool shown);
    /// Takes those columns away; names that it does not know are of a later version.
    void hideColumns(const QStringList &names);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user has chosen which columns to see; these are away.
    void columnsHidden(const QStringList &names);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    int heightOfRows(int rows) const;
    int neededWidth(int column) const;
    void letUserSize();
    void createColumnMenu();
    void chooseColumn(int column, bool wanted);
    void applyColumns();
    void paintFocus();

    QString m_emptyText;
    QMenu *m_columns = nullptr; ///< null until there is a model
    QSet<int> m_unwanted;       ///< columns that the user took away
    bool m_hasSets = false;
    bool m_fitting = false;
    bool m_userSized = false;
};

} // namespace tokenscope::ui
