// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QMenu>
#include <QPointer>

namespace tokenscope::ui {

class NetworkLogWindow;

/// The menu on how requests go out and what became of them: network log, evidence, the offline switch, connection. It
/// also asks whether clear text is allowed for a host.
class NetworkMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `session` has to live as long as the menu is used; dialogs belong to `window`.
    NetworkMenu(Session &session, QWidget *window);

signals:
    void evidenceRequested();
    /// The user allowed what the last request was refused for.
    void fetchRequested();
    void offlineChanged(bool offline);

private:
    void showLog();
    void showConnection();
    void askForClearText(const endpoint::FetchError &error);
    void allowClearText(const QString &host);

    Session &m_session;
    QWidget *m_window;
    QPointer<NetworkLogWindow> m_log;
};

} // namespace tokenscope::ui
