// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/endpoint/tls_peer.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tokenscope::tests {

/// The server's end of one connection, with or without TLS.
class Peer
{
public:
    Peer(QTcpSocket &socket, TlsPeer *tls)
        : m_socket(socket)
        , m_tls(tls)
    {
    }
    void write(const QByteArray &bytes) const
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return; // the other end has had enough
        if (m_tls)
            m_tls->write(bytes);
        else
            m_socket.write(bytes);
    }
    /// Sends what is left, then ends the connection; TLS says goodbye first.
    void close() const
    {
        if (m_tls)
            m_tls->shutDown();
        m_socket.disconnectFromHost();
    }
    void cut() const { m_socket.disconnectFromHost(); } ///< without TLS's goodbye
    void reset() const
    {
        m_socket.flush();
        m_socket.abort();
    }
    QTcpSocket &socket() const { return m_socket; }

private:
    QTcpSocket &m_socket;
    TlsPeer *m_tls;
};

/// What a peer does with a connection, and with the n-th request (from 0) over all its connections.
struct Behaviour
{
    std::function<void(const Peer &)> onConnect;
    std::function<void(const Peer &, const QByteArray &request, int number)> onRequest;
    std::optional<TlsIdentity> tls; ///< there but empty: clients are told https, and there is no TLS
};

/// A peer on loopback that does exactly what a test says, mostly wrong.
class HostileServer
{
public:
    explicit HostileServer(Behaviour behaviour)
        : m_behaviour(std::move(behaviour))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                accept(*socket);
        });
    }

    QString url(const QString &path = QStringLiteral("/")) const
    {
        const auto scheme =
            m_behaviour.tls ? QStringLiteral("https://localhost:") : QStringLiteral("http://127.0.0.1:");
        return scheme + QString::number(m_server.serverPort()) + path;
    }
    /// From now on it does this, and counts requests anew; with TLS it stays what it was.
    void become(Behaviour behaviour)
    {
        m_requests.clear();
        m_behaviour.onConnect = std::move(behaviour.onConnect);
        m_behaviour.onRequest = std::move(behaviour.onRequest);
    }
    int connectionCount() const { return m_connections; }
    const QList<QByteArray> &requests() const { return m_requests; }
    /// All that ever came in, whole requests or not, over all connections.
    const QByteArray &received() const { return m_received; }

private:
    void accept(QTcpSocket &socket)
    {
        ++m_connections;
        const bool hasTls = m_behaviour.tls && !m_behaviour.tls->keyPem.isEmpty();
        TlsPeer *tls = hasTls ? new TlsPeer(*m_behaviour.tls, socket) : nullptr;
        if (m_behaviour.onConnect)
            m_behaviour.onConnect(Peer(socket, tls));
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket, tls, text = QByteArray()]() mutable {
            const QByteArray piece = tls ? tls->read() : socket.readAll();
            m_received += piece;
            text += piece;
            const qsizetype end = text.indexOf("\r\n\r\n");
            const bool isPost = text.startsWith("POST ");
            if (end < 0 || (isPost && !text.endsWith("{}")))
                return;
            m_requests.append(std::exchange(text, {}));
            if (m_behaviour.onRequest)
                m_behaviour.onRequest(Peer(socket, tls), m_requests.last(), int(m_requests.size()) - 1);
        });
    }

    Behaviour m_behaviour;
    QTcpServer m_server;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    int m_connections = 0;
};

/// Writes `bytes` as the answer, then ends the connection.
inline Behaviour answering(const QByteArray &bytes)
{
    return {.onConnect = {},
            .onRequest =
                [bytes](const Peer &peer, const QByteArray &, int) {
                    peer.write(bytes);
                    peer.close();
                },
            .tls = {}};
}

/// The answers in turn, the last one again and again.
inline Behaviour answeringInTurn(const QList<QByteArray> &answers)
{
    return {.onConnect = {},
            .onRequest =
                [answers](const Peer &peer, const QByteArray &, int number) {
                    peer.write(answers[std::min<qsizetype>(number, answers.size() - 1)]);
                    peer.close();
                },
            .tls = {}};
}

/// Writes `bytes`, then nothing more, and leaves the connection open.
inline Behaviour stallingAfter(const QByteArray &bytes)
{
    return {.onConnect = {},
            .onRequest = [bytes](const Peer &peer, const QByteArray &, int) { peer.write(bytes); },
            .tls = {}};
}

/// Writes `start`, then `piece` again and again.
inline Behaviour endless(const QByteArray &start, const QByteArray &piece, std::chrono::milliseconds pause)
{
    return {.onConnect = {},
            .onRequest =
                [start, piece, pause](const Peer &peer, const QByteArray &, int) {
                    peer.write(start);
                    auto *timer = new QTimer(&peer.socket());
                    QObject::connect(timer, &QTimer::timeout, timer, [peer, piece] {
                        if (peer.socket().bytesToWrite() < 1024 * 1024)
                            peer.write(piece);
                    });
                    QObject::connect(&peer.socket(), &QTcpSocket::disconnected, timer, &QTimer::stop);
                    timer->start(pause);
                },
            .tls = {}};
}

} // namespace tokenscope::tests
