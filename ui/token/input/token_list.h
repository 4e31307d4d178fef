// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/token/input/found_tokens.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTableView;

namespace tokenscope::ui {

class ElidingLabel;
class TokenTableModel;

/// Says how many tokens a text holds, and leads through them. Not seen where it holds one.
class TokenList final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenList(QWidget *parent = nullptr);

    /// Null hides it.
    void showTokens(const std::shared_ptr<const FoundTokens> &tokens, std::size_t chosen);
    /// How many rows are seen at once; the others are a wheel's turn away.
    void setSeenRows(int rows);
    void focusTable();
    /// To the next one or, with -1, to the one before.
    void step(int by);

signals:
    /// By its number from 0: the user wants to read about this one.
    void chosen(std::size_t number);
    void shownOrHidden();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createWidgets();
    void choose(int row);
    void updateWords(std::size_t number);
    void fitRows();

    ElidingLabel *m_words;
    QPushButton *m_previous;
    QPushButton *m_next;
    QTableView *m_table;
    TokenTableModel *m_model;
    std::shared_ptr<const FoundTokens> m_tokens;
    std::size_t m_chosen = 0;
    int m_seenRows = 3;
    bool m_isShowing = false; ///< the selection that changes is no wish of the user's
};

} // namespace tokenscope::ui
