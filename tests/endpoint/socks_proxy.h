// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace tokenscope::tests {

/// What a SOCKS proxy does with anyone who connects.
enum class SocksManner {
    Forwards,
    ForwardsForPassword, ///< asks for `user` and `secret-of-the-proxy` (RFC 1929)
    Refuses,             ///< by its rules
    CannotReach,
    Dies,        ///< as soon as it is told where to
    GarblesReply ///< speaks something else
};

/// A SOCKS5 proxy on loopback (RFC 1928). Whatever host is asked for, it forwards to one port of this computer.
class SocksProxy
{
public:
    SocksProxy(SocksManner manner, quint16 target)
        : m_manner(manner)
        , m_target(target)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                accept(*client);
        });
    }

    QString address() const { return QStringLiteral("socks5://127.0.0.1:%1").arg(m_server.serverPort()); }
    quint16 port() const { return m_server.serverPort(); }
    /// `name h.example:443` or `address 192.0.2.1:443`, as they were asked for.
    const QList<QByteArray> &targets() const { return m_targets; }
    /// All that was said to the proxy itself.
    const QByteArray &received() const { return m_received; }

private:
    enum class Phase { Greeting, Password, Request, Forwarding };

    void accept(QTcpSocket &client)
    {
        QObject::connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
        QObject::connect(&client, &QTcpSocket::readyRead, &client, [this, &client, phase = Phase::Greeting]() mutable {
            if (phase != Phase::Forwarding)
                phase = answer(client, phase, client.readAll());
        });
    }

    /// Each message of a client comes in one piece here.
    Phase answer(QTcpSocket &client, Phase phase, const QByteArray &message)
    {
        m_received += message;
        switch (phase) {
        case Phase::Greeting:
            return greet(client, message);
        case Phase::Password:
            client.write(QByteArray(message.endsWith("secret-of-the-proxy") ? "\x01\x00" : "\x01\x01", 2));
            return Phase::Request;
        case Phase::Request:
            return connectFor(client, message);
        case Phase::Forwarding:
            break;
        }
        return Phase::Forwarding;
    }

    Phase greet(QTcpSocket &client, const QByteArray &offered)
    {
        const bool wantsPassword = m_manner == SocksManner::ForwardsForPassword;
        if (m_manner == SocksManner::GarblesReply)
            client.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        else if (!offered.sliced(2).contains(wantsPassword ? '\x02' : '\x00'))
            client.write("\x05\xFF"); // none of these
        else
            client.write(QByteArray(wantsPassword ? "\x05\x02" : "\x05\x00", 2));
        return wantsPassword ? Phase::Password : Phase::Request;
    }

    Phase connectFor(QTcpSocket &client, const QByteArray &request)
    {
        m_targets.append(targetOf(request));
        if (m_manner == SocksManner::Dies) {
            client.abort();
            return Phase::Forwarding;
        }
        const char reply = m_manner == SocksManner::Refuses ? 2 : m_manner == SocksManner::CannotReach ? 4 : 0;
        client.write("\x05" + QByteArray(1, reply) + QByteArray("\x00\x01\x00\x00\x00\x00\x00\x00", 8));
        if (reply != 0) {
            client.disconnectFromHost();
            return Phase::Forwarding;
        }
        auto *server = new QTcpSocket(&client);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        pass(&client, server);
        pass(server, &client);
        return Phase::Forwarding;
    }

    static QByteArray targetOf(const QByteArray &request)
    {
        constexpr char nameType = 3;
        if (request.size() < 7)
            return "malformed";
        const auto port = QByteArray::number(quint8(request[request.size() - 2]) * 256 + quint8(request.back()));
        if (request[3] == nameType)
            return "name " + request.sliced(5, request.size() - 7) + ':' + port;
        QHostAddress address;
        if (request.size() == 10)
            address = QHostAddress(request.sliced(4, 4).toHex().toUInt(nullptr, 16));
        return "address " + address.toString().toLatin1() + ':' + port;
    }

    SocksManner m_manner;
    quint16 m_target;
    QTcpServer m_server;
    QList<QByteArray> m_targets;
    QByteArray m_received;
};

} // namespace tokenscope::tests
