// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tokenscope::endpoint {

/// A way to a host through an HTTP proxy (RFC 9110, 9.3.6), for Qt's client to use. Left alone with the proxy, Qt 6.4
/// answers one that wants NTLM by itself, some thousand times a second, tells of no scheme that a proxy offers, and
/// writes an IPv6 address so that none understands it. So this asks the proxy, and Qt's client comes to a door on
/// loopback that opens once, to it alone, and leads to the connection that the proxy opened. Credentials that the user
/// gave are tried once, with Digest or Basic; without any, none are sent. One of its signals, unless deleted before;
/// who waits has to limit the time. The way ends with this object.
class ProxyTunnel final : public QObject
{
    Q_OBJECT

public:
    ProxyTunnel(const QNetworkProxy &proxy, const QUrl &target, QObject *parent);

    void start();

signals:
    /// Qt's client gets there by this proxy.
    void opened(const QNetworkProxy &door);
    void refused(const QStringList &schemes);
    /// The proxy says that it opens no way, with another code than 407: its status line and the start of its body.
    void declined(int status, const QByteArray &body);
    /// It is not there, breaks off, be it behind opened(), or speaks no HTTP; what Qt says of it, if anything.
    void failed(const QString &detail);

private:
    /// `signIn` is a value of `Proxy-Authorization`, or empty.
    void ask(const QByteArray &signIn);
    void read();
    void onEnded();
    void onSignInWanted(const QByteArrayList &challenges);
    void openDoor();
    void onBrokenOff();
    void onGuest();
    void readGuest(QTcpSocket &guest);
    void letIn(QTcpSocket &guest);
    int status() const;
    bool isWhole() const;
    void closeSocket();

    const QNetworkProxy m_proxy;
    const QByteArray m_target;     ///< host and port
    const QByteArray m_password;   ///< to the door, which everybody on this computer can knock at
    bool m_hasTried = false;       ///< the credentials
    QPointer<QTcpSocket> m_socket; ///< to the proxy, of this attempt
    QByteArray m_received;         ///< of its answer; then what it sent behind that
    QTcpServer m_door;
    QPointer<QTcpSocket> m_guest;
};

} // namespace tokenscope::endpoint
