// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/network_menu.h"

#include "explain/phrases/plain_text.h"
#include "ui/endpoint/connection_dialog.h"
#include "ui/endpoint/network_log_window.h"
#include "ui/look/message_box.h"

#include <QAction>

namespace tokenscope::ui {

using endpoint::FetchError;

NetworkMenu::NetworkMenu(Session &session, QWidget *window)
    : QMenu(tr("&Network"), window)
    , m_session(session)
    , m_window(window)
{
    addAction(tr("&Details of the last request"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
              &NetworkMenu::evidenceRequested);
    addAction(tr("Network &log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this, &NetworkMenu::showLog);
    addSeparator();
    QAction *offline = addAction(tr("Work &offline"));
    offline->setCheckable(true);
    connect(offline, &QAction::toggled, &m_session.network(), &endpoint::Network::setOffline);
    connect(&m_session.network(), &endpoint::Network::offlineChanged, this, &NetworkMenu::offlineChanged);
    addAction(tr("&Connection…"), this, &NetworkMenu::showConnection);
    connect(&m_session, &Session::refused, this, &NetworkMenu::askForClearText);
}

void NetworkMenu::showLog()
{
    if (!m_log)
        m_log = new NetworkLogWindow(m_session.network(), m_window);
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void NetworkMenu::showConnection()
{
    auto *dialog = new ConnectionDialog(m_session.connection(), m_window);
    connect(dialog, &ConnectionDialog::settingsChosen, &m_session, &Session::setConnection);
    dialog->open();
}

void NetworkMenu::askForClearText(const FetchError &error)
{
    const bool isToken = error.code == FetchError::Code::ClearTextToken;
    if (!isToken && error.code != FetchError::Code::ClearText)
        return;
    const QString host = error.exchange.url.host(QUrl::FullyEncoded);
    const QString name = explain::quotedText(host.toStdString());
    ask(m_window,
        isToken ? tr("Send the token to “%1” without encryption?").arg(name)
                : tr("Fetch keys from “%1” without encryption?").arg(name),
        isToken
            ? tr("The address starts with http, so everybody on the way can read the token and use it. Allow it "
                 "only if all of the way to this host is yours. It then holds for this host until the program ends.")
            : tr("The address starts with http, so anybody on the way can put keys of their own in place of the "
                 "real ones. Allow it only if all of the way to this host is yours. It then holds for this host "
                 "until the program ends."),
        tr("&Allow for this host"), [this, host] { allowClearText(host); });
}

void NetworkMenu::allowClearText(const QString &host)
{
    ConnectionSettings settings = m_session.connection();
    settings.clearTextHosts << host;
    m_session.setConnection(settings);
    emit fetchRequested();
}

} // namespace tokenscope::ui
