// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace tokenscope::ui {

class CheckRow;

/// A column of rows with a sign, a title and a detail each, under headings where it has some. Rows are changed in
/// place: a tick of the clock moves neither the scroll position nor the focus. It is one stop for Tab; arrow keys go
/// from line to line.
class RowsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowsView(const QString &name, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightOfContent(int width) const;

    /// Marks the first row that says it, from the marked one on: `by` 0 for a text that has changed, 1 for the next, -1
    /// for the one before.
    bool findNext(const QString &text, int by);
    /// Leaves the focus on the row that was found.
    void endFind();

signals:
    void stepChosen(const tokenscope::explain::Action &step);

protected:
    /// The row at an index, made where it is not there yet, and shown.
    CheckRow *row(std::size_t index);
    void hideRowsFrom(std::size_t count);
    void hideRow(std::size_t index);
    /// Puts the heading in front of that row, which is there already; it is the view's from then on.
    void placeHeading(QWidget &heading, std::size_t row);
    /// Shows a row that is folded away.
    virtual void reveal(std::size_t row);
    /// To be called when all is shown or hidden that has to be.
    void setTabStop();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveFocus(int step);
    /// The headings and rows that are not hidden, from the top.
    std::vector<QWidget *> lines() const;

    QVBoxLayout *m_column;
    void markFound(std::optional<std::size_t> row);

    std::vector<CheckRow *> m_rows;
    std::size_t m_used = 0; ///< of them, from the first on; some may be folded away
    std::optional<std::size_t> m_found;
};

} // namespace tokenscope::ui
