// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_server.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tokenscope::demo {

using namespace std::chrono_literals;

namespace {

constexpr qint64 maximumHeadBytes = 16 * 1024;
constexpr qint64 maximumRequestBytes = maximumBodyBytes + maximumHeadBytes;
constexpr auto idleTime = 60s;
/// How long a peer may go on sending before it reads why it was turned away; a reset would take the answer with it.
constexpr auto lingerTime = 2s;

constexpr const char *receivedBytes = "receivedBytes";

} // namespace

DemoListener::DemoListener(std::function<QByteArray()> refusal)
    : m_refusal(std::move(refusal))
{
}

void DemoListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    auto *idle = new QTimer(socket);
    idle->setSingleShot(true);
    idle->start(idleTime);
    connect(idle, &QTimer::timeout, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::bytesWritten, idle, [idle] { idle->start(idleTime); });
    // Connected before the HTTP server's own slot, and so called before it.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { count(*socket); });
    std::erase(m_connections, nullptr);
    m_connections.emplace_back(socket);
    addPendingConnection(socket);
}

QTcpSocket *DemoListener::connectionFrom(const QHostAddress &address, quint16 port) const
{
    const auto found = std::ranges::find_if(m_connections, [&address, port](const QPointer<QTcpSocket> &socket) {
        return socket && socket->peerPort() == port && socket->peerAddress() == address;
    });
    return found == m_connections.end() ? nullptr : found->data();
}

void DemoListener::count(QTcpSocket &socket)
{
    // The HTTP server reads all that is there each time: what is available now has just arrived.
    const qint64 received = socket.property(receivedBytes).toLongLong() + socket.bytesAvailable();
    socket.setProperty(receivedBytes, received);
    if (received > maximumRequestBytes)
        turnAway(socket);
}

void DemoListener::requestComplete(QTcpSocket &socket)
{
    socket.setProperty(receivedBytes, 0);
}

void DemoListener::turnAway(QTcpSocket &socket)
{
    disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    if (socket.isTransactionStarted())
        socket.commitTransaction();
    socket.readAll();
    connect(&socket, &QTcpSocket::readyRead, this, [&socket] { socket.readAll(); });
    socket.write(m_refusal());
    QTimer::singleShot(lingerTime, &socket, [&socket] { socket.disconnectFromHost(); });
}

} // namespace tokenscope::demo
