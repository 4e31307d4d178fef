// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QTabWidget;

namespace tokenscope::ui {

/// A page of a tab widget that nobody sees at first. Its content is made when it is shown, when it
/// is asked for, or once the window is on screen: the window is there sooner without it.
class DeferredPage final : public QWidget
{
    Q_OBJECT

public:
    using Create = std::function<QWidget *(QWidget *parent)>;

    DeferredPage(Create create, QTabWidget *tabs);

    /// Makes the content, unless it is there.
    void complete();
    bool isComplete() const { return !m_create; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTabWidget *m_tabs;
    Create m_create; ///< empty once it has been used
};

} // namespace tokenscope::ui
