// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QTabBar;

namespace tokenscope::ui {

class TokenPanel;

/// The tokens that are open beside each other: each has a panel of its own, with its text, its expectations and its
/// time to judge by. They are in memory alone. A tab says whom its token is about and carries its verdict's mark. Of a
/// single token no tab is seen.
class TokenTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenTabs(QWidget *parent = nullptr);

    TokenPanel &current() const { return *m_panels[m_current]; }
    const QList<TokenPanel *> &all() const { return m_panels; }

    /// Another one in front, empty.
    void open();
    /// The one in front; the last one stays.
    void closeCurrent() { closeTab(m_current); }
    /// To the one behind or, with -1, before it, in a circle.
    void step(int by);
    /// See TokenPanel.
    void setRoom(int height);

signals:
    /// A new one that nothing was set in yet.
    void opened(tokenscope::ui::TokenPanel &panel);
    /// Another one is in front.
    void switched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TokenPanel &addPanel();
    QWidget *createCloseButton(TokenPanel &panel);
    void closeTab(qsizetype index);
    void bringUp(qsizetype index);
    void updateTab(TokenPanel &panel);
    void placeBar();

    QWidget *m_strip; ///< with the bar, in line with what is below
    QTabBar *m_bar;
    QList<TokenPanel *> m_panels; ///< in the order of their tabs; never empty
    qsizetype m_current = 0;
    int m_room = 0; ///< not known yet
};

} // namespace tokenscope::ui
