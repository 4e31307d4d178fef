// SPDX-License-Identifier: Apache-2.0
#include "endpoint/tcp_watch.h"

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

struct TcpConnection
{
    quint16 localPort = 0;
    quint16 peerPort = 0;
    qint64 bytes = 0;
};

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

std::optional<quint16> portBy(NameOfSocket *name, int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (name(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return std::nullopt;
    return portOf(address);
}

/// Empty where the descriptor is no TCP socket, or its connection does not stand yet or any more.
std::optional<TcpConnection> connectionOf(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    const auto peerPort = portBy(getpeername, descriptor);
    const auto localPort = portBy(getsockname, descriptor);
    if (!peerPort || !localPort)
        return std::nullopt;
    int unread = 0;
    if (ioctl(descriptor, FIONREAD, &unread) != 0)
        return std::nullopt;
    return TcpConnection{*localPort, *peerPort, qint64(info.tcpi_bytes_received) - unread};
}

QList<TcpConnection> connectionsTo(quint16 peerPort)
{
    QList<TcpConnection> connections;
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

#else

QList<TcpConnection> connectionsTo(quint16)
{
    return {};
}

#endif

} // namespace

TcpWatch::TcpWatch(quint16 peerPort, QObject *parent)
    : QObject(parent)
    , m_peerPort(peerPort)
{
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &TcpWatch::look);
}

void TcpWatch::start()
{
    for (const TcpConnection &connection : connectionsTo(m_peerPort))
        m_others.insert(connection.localPort);
    m_pulse.start();
}

void TcpWatch::look()
{
    qint64 most = -1;
    for (const TcpConnection &connection : connectionsTo(m_peerPort)) {
        if (!m_others.contains(connection.localPort))
            most = std::max(most, connection.bytes);
    }
    if (most >= 0)
        emit connected(most); // a slot may delete it
}

} // namespace tokenscope::endpoint
