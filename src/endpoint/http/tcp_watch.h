// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace tokenscope::endpoint {

/// What the kernel tells of a TCP connection that Qt's client opens, and a way to end it. Qt 6.4 says neither when a
/// connection without TLS is there, nor how much arrives before an answer's headers are whole, and keeps all of it.
/// While bytes come in faster than it reads them its thread listens to nothing else, and anyone who deletes its manager
/// waits for that. Linux counts the bytes of each connection (`TCP_INFO`); on other systems this says and does nothing.
/// Which connection it is nobody tells: it is taken for the first of this process to that port that was not there at
/// the start and that no other watch has taken. While several watches wait for theirs at once, none can be sure; such a
/// connection is never cut, since it may carry the answer to somebody else. All watches live on one thread.
class TcpWatch final : public QObject
{
    Q_OBJECT

public:
    struct Connection
    {
        int descriptor = -1;
        quint16 localPort = 0;
        quint16 peerPort = 0;
        qint64 bytes = 0; ///< read from it so far
        QHostAddress peer;
    };

    explicit TcpWatch(QObject *parent = nullptr);
    /// Cuts, unless it was stopped.
    ~TcpWatch() override;

    /// Looks every few milliseconds from now on, for a connection to that port.
    void start(quint16 peerPort);
    /// The connection may stay; nothing is reported or cut any more.
    void stop();
    /// Ends the connection at once, with all that came in over it and was not read, if it is certain which one it is.
    void cut();

    /// Whom the connection leads to: several where it may be one of several, none where it does not stand or nobody
    /// can tell.
    QList<QHostAddress> peers();

signals:
    /// The connection is up. `bytes` is what has been read from it so far, TLS and framing included; 0 where it is not
    /// certain which one it is.
    void connected(qint64 bytes);

private:
    bool isFree(const Connection &connection) const;
    bool hasRival() const;
    std::optional<Connection> own(const QList<Connection> &connections);
    void look();
    void take(std::optional<quint16> localPort);

    quint16 m_peerPort = 0;
    QSet<quint16> m_others; ///< local ports of connections that were there before
    std::optional<quint16> m_localPort;
    bool m_isCertain = false; ///< no other watch waited for its connection when this one took its own
    QTimer m_pulse;
    bool m_isOn = false;
};

} // namespace tokenscope::endpoint
