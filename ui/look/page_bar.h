// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace tokenscope::ui {

/// Titles of pages, one of which is chosen. Unlike a tab bar it goes on in a second line where one is too short, so
/// that no title is cut in any font or language. One stop for Tab; Left and Right choose.
class PageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(const QString &name, QWidget *parent = nullptr);

    int addPage(const QString &title);
    void setPageTitle(int page, const QString &title);
    int currentPage() const { return m_current; }
    /// pageChosen() is for the user's choice alone.
    void setCurrentPage(int page);
    void focusCurrentPage();

signals:
    void pageChosen(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int page);
    bool chooseByKey(int key);

    std::vector<QToolButton *> m_buttons;
    int m_current = 0;
};

} // namespace tokenscope::ui
