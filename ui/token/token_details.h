// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/widgets.h"

class QSplitter;
class QTabBar;

namespace tokenscope::ui {

class BindingsView;
class DecodedView;
class JudgementTabs;
class PageBar;

/// What lies below the verdict: what the token says on the left, and how it is judged on the right. If there is no
/// room for the titles of both side by side, their pages follow each other under one bar, in one card.
class TokenDetails final : public Panel
{
    Q_OBJECT

public:
    explicit TokenDetails(QWidget *parent = nullptr);

    DecodedView &decoded() const { return *m_decoded; }
    BindingsView &bindings() const { return *m_bindings; }
    JudgementTabs &judgement() const { return *m_judgement; }
    bool isJoined() const { return m_isJoined; }
    /// There is no height for a second line of titles: they stay side by side.
    void setLow(bool low);

    QSize minimumSizeHint() const override;
    /// Its pages scroll. A layout gives what depends on its width all that it would like, at the cost of the verdict.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPages();
    void fit();
    void setJoined(bool joined);
    void openPage(int page);
    void followTab(int page);
    void showCurrentPage();
    void markBindings();

    PageBar *m_pages;
    QSplitter *m_splitter;
    DecodedView *m_decoded;
    BindingsView *m_bindings;
    JudgementTabs *m_judgement;
    bool m_isJoined = false;
    bool m_isLow = false;
};

} // namespace tokenscope::ui
