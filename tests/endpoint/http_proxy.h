// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/endpoint/request_headers.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace tokenscope::tests {

/// What an HTTP proxy answers, in turn; the last one again and again.
struct ProxyManner
{
    QList<QByteArrayList> challenges; ///< an empty list of them: it opens the way
    QByteArray credentials;           ///< with which it opens the way, whatever the turn
    bool closes = false;              ///< after each refusal
};

/// An HTTP proxy on loopback (RFC 9110, 9.3.6). Whatever host is asked for, it tunnels to one port of this computer.
class HttpProxy
{
public:
    HttpProxy(ProxyManner manner, quint16 target)
        : m_manner(std::move(manner))
        , m_target(target)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                accept(*client);
        });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    quint16 port() const { return m_server.serverPort(); }
    const QByteArrayList &requests() const { return m_requests; }
    /// Values of `Proxy-Authorization` and `Authorization`.
    QByteArrayList signIns() const
    {
        QByteArrayList values;
        for (const QByteArray &request : m_requests) {
            for (const QByteArray &line : request.split('\n')) {
                const QByteArray name = line.left(line.indexOf(':')).toLower();
                if (name == "proxy-authorization" || name == "authorization")
                    values.append(line.mid(name.size() + 1).trimmed());
            }
        }
        return values;
    }

private:
    void accept(QTcpSocket &client)
    {
        QObject::connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
        QObject::connect(&client, &QTcpSocket::readyRead, &client, [this, &client, head = QByteArray()]() mutable {
            if (client.property("isTunnel").toBool())
                return;
            head += client.readAll();
            if (head.endsWith("\r\n\r\n"))
                answer(client, std::exchange(head, {}));
        });
    }

    void answer(QTcpSocket &client, const QByteArray &request)
    {
        const auto turn = std::min<qsizetype>(m_requests.size(), m_manner.challenges.size() - 1);
        m_requests.append(request);
        const QByteArrayList challenges = m_manner.challenges[turn];
        const bool isKnown = !m_manner.credentials.isEmpty() && sendsHeader(request, m_manner.credentials);
        if (challenges.isEmpty() || isKnown)
            return tunnel(client);
        QByteArray head = "HTTP/1.1 407 Sign in\r\nContent-Length: 0\r\n";
        for (const QByteArray &challenge : challenges)
            head += "Proxy-Authenticate: " + challenge + "\r\n";
        client.write(head + (m_manner.closes ? "Proxy-Connection: close\r\n\r\n" : "\r\n"));
        if (m_manner.closes)
            client.disconnectFromHost();
    }

    void tunnel(QTcpSocket &client)
    {
        client.setProperty("isTunnel", true);
        auto *server = new QTcpSocket(&client);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        QObject::connect(server, &QTcpSocket::errorOccurred, &client, [&client] { client.disconnectFromHost(); });
        pass(&client, server);
        pass(server, &client);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        client.write("HTTP/1.1 200 Open\r\n\r\n");
    }

    const ProxyManner m_manner;
    const quint16 m_target;
    QTcpServer m_server;
    QByteArrayList m_requests;
};

} // namespace tokenscope::tests
