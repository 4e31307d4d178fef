// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

namespace tokenscope::endpoint {

/// What the kernel tells of a TCP connection that Qt's client opens. Qt 6.4 says neither when a connection without TLS
/// is there, nor how much arrives before an answer's headers are whole, and keeps all of it. Linux counts the bytes of
/// each connection (`TCP_INFO`); on other systems this says nothing.
/// Which connection it is nobody tells either: it is taken for the one of this process to that port that was not there
/// at the start, and where several come up at once, for the one that brought most.
class TcpWatch final : public QObject
{
    Q_OBJECT

public:
    explicit TcpWatch(quint16 peerPort, QObject *parent = nullptr);

    /// Looks every few milliseconds from now on. Connections that are there already are others'.
    void start();
    void stop() { m_pulse.stop(); }

signals:
    /// The connection stands. `bytes` is what has been read from it so far, TLS and framing included.
    void connected(qint64 bytes);

private:
    void look();

    const quint16 m_peerPort;
    QSet<quint16> m_others; ///< local ports
    QTimer m_pulse;
};

} // namespace tokenscope::endpoint
