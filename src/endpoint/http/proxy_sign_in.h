// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpSocket>
#include <QUrl>

namespace tokenscope::endpoint {

/// Asks an HTTP proxy for a way to a host before Qt's client does, and closes it again. Left alone, Qt 6.4 answers a
/// proxy that wants NTLM by itself, some thousand times a second, and tells of no scheme that a proxy offers.
/// Credentials that the user gave are tried once, with Basic or Digest; without any, none are sent. One of its signals,
/// once, unless deleted before; who waits has to limit the time.
class ProxySignIn final : public QObject
{
    Q_OBJECT

public:
    ProxySignIn(const QNetworkProxy &proxy, const QUrl &target, QObject *parent);

    void start();

signals:
    /// Qt may go on with this proxy, which brings along what it takes; also where the proxy breaks off.
    void opened(const QNetworkProxy &proxy);
    void refused(const QStringList &schemes);
    /// The proxy says that it opens no way, with another code than 407: its status line and the start of its body.
    void declined(int status, const QByteArray &body);

private:
    enum class Attempt { Bare, Basic };
    void ask(Attempt attempt);
    void read();
    void onEnded();
    int status() const;
    bool isWhole() const;
    void closeSocket();
    void onAnswer(int status, const QStringList &schemes);

    const QNetworkProxy m_proxy;
    const QUrl m_target;
    Attempt m_attempt = Attempt::Bare;
    QPointer<QTcpSocket> m_socket; ///< of this attempt
    QByteArray m_received;
};

/// The names in values of `Proxy-Authenticate` (RFC 9110, 11.6.1), each once, eight at most; those known in their usual
/// letter case.
QStringList signInSchemes(const QByteArrayList &challenges);

} // namespace tokenscope::endpoint
