// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/tcp_watch.h"

#include <QList>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <optional>

#ifdef Q_OS_LINUX
#include <charconv>
#include <filesystem>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

namespace tokenscope::endpoint {

namespace {

using namespace std::chrono_literals;

/// At the speed of the loopback some two megabytes come in meanwhile.
constexpr auto pulse = 20ms;

using Connection = TcpWatch::Connection;

#ifdef Q_OS_LINUX

std::optional<quint16> portOf(const sockaddr_storage &address)
{
    sockaddr_in v4;
    sockaddr_in6 v6;
    switch (address.ss_family) {
    case AF_INET:
        std::memcpy(&v4, &address, sizeof v4);
        return ntohs(v4.sin_port);
    case AF_INET6:
        std::memcpy(&v6, &address, sizeof v6);
        return ntohs(v6.sin6_port);
    default:
        return std::nullopt;
    }
}

using NameOfSocket = int(int, sockaddr *, socklen_t *);

std::optional<sockaddr_storage> addressBy(NameOfSocket *name, int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    return name(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0 ? std::optional(address) : std::nullopt;
}

/// Empty where the descriptor is no TCP socket, or its connection does not stand yet or any more.
std::optional<Connection> connectionOf(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    const auto peer = addressBy(getpeername, descriptor);
    const auto local = addressBy(getsockname, descriptor);
    const auto peerPort = peer ? portOf(*peer) : std::nullopt;
    const auto localPort = local ? portOf(*local) : std::nullopt;
    if (!peerPort || !localPort)
        return std::nullopt;
    int unread = 0;
    if (ioctl(descriptor, FIONREAD, &unread) != 0)
        return std::nullopt;
    return Connection{descriptor, *localPort, *peerPort, qint64(info.tcpi_bytes_received) - unread,
                      QHostAddress(reinterpret_cast<const sockaddr *>(&*peer))};
}

QList<Connection> connectionsTo(quint16 peerPort)
{
    QList<Connection> connections;
    std::error_code error;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        int descriptor = -1;
        std::from_chars(name.data(), name.data() + name.size(), descriptor);
        const auto connection = connectionOf(descriptor);
        if (connection && connection->peerPort == peerPort)
            connections.append(*connection);
    }
    return connections;
}

/// Unlike a mere shutdown() this also throws away what waits to be read.
void dissolve(const Connection &connection)
{
    const sockaddr nobody{.sa_family = AF_UNSPEC, .sa_data = {}};
    ::connect(connection.descriptor, &nobody, sizeof nobody);
}

#else

QList<Connection> connectionsTo(quint16)
{
    return {};
}

void dissolve(const Connection &) {}

#endif

/// Local ports of the connections that watches have taken.
QSet<quint16> &takenPorts()
{
    static QSet<quint16> ports;
    return ports;
}

QList<const TcpWatch *> &watchesAtWork()
{
    static QList<const TcpWatch *> watches;
    return watches;
}

} // namespace

TcpWatch::TcpWatch(QObject *parent)
    : QObject(parent)
{
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &TcpWatch::look);
}

TcpWatch::~TcpWatch()
{
    cut();
    take(std::nullopt);
}

void TcpWatch::start(quint16 peerPort)
{
    m_peerPort = peerPort;
    for (const Connection &connection : connectionsTo(m_peerPort))
        m_others.insert(connection.localPort);
    m_isOn = true;
    watchesAtWork().append(this);
    m_pulse.start();
}

void TcpWatch::stop()
{
    m_isOn = false;
    watchesAtWork().removeAll(this);
    m_pulse.stop();
}

void TcpWatch::take(std::optional<quint16> localPort)
{
    if (m_localPort)
        takenPorts().remove(*m_localPort);
    m_localPort = localPort;
    m_isCertain = m_localPort && !hasRival();
    if (m_localPort)
        takenPorts().insert(*m_localPort);
}

bool TcpWatch::isFree(const Connection &connection) const
{
    return !m_others.contains(connection.localPort) && !takenPorts().contains(connection.localPort);
}

/// Another watch that has no connection yet, or perhaps this one's.
bool TcpWatch::hasRival() const
{
    return std::ranges::any_of(watchesAtWork(), [this](const TcpWatch *other) {
        return other != this && other->m_peerPort == m_peerPort && !other->m_isCertain;
    });
}

std::optional<TcpWatch::Connection> TcpWatch::own(const QList<Connection> &connections)
{
    auto own = std::ranges::find(connections, m_localPort, &Connection::localPort);
    if (own == connections.end()) { // none yet, or it was the slower one of two that Qt tried
        own = std::ranges::find_if(connections, [this](const Connection &connection) { return isFree(connection); });
        take(own == connections.end() ? std::nullopt : std::optional(own->localPort));
    }
    return own == connections.end() ? std::nullopt : std::optional(*own);
}

void TcpWatch::look()
{
    if (const auto connection = own(connectionsTo(m_peerPort)))
        emit connected(m_isCertain ? connection->bytes : 0); // a slot may delete it
}

QList<QHostAddress> TcpWatch::peers()
{
    const QList<Connection> connections = m_isOn ? connectionsTo(m_peerPort) : QList<Connection>();
    const auto connection = own(connections);
    QList<QHostAddress> peers;
    for (const Connection &each : connections) {
        const bool isOwn = connection && each.localPort == connection->localPort;
        if (isOwn || (connection && !m_isCertain && !m_others.contains(each.localPort)))
            peers.append(each.peer);
    }
    return peers;
}

void TcpWatch::cut()
{
    const auto connection = m_isOn ? own(connectionsTo(m_peerPort)) : std::nullopt;
    if (connection && m_isCertain)
        dissolve(*connection);
    stop();
}

} // namespace tokenscope::endpoint
