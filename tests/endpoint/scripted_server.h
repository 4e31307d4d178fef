// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <utility>

namespace tokenscope::tests {

/// A peer on loopback that does exactly what a test says, right or wrong, and keeps every request.
class ScriptedServer
{
public:
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    /// Writes `answer` to every request, then closes.
    static Script always(const QByteArray &answer)
    {
        return [answer](QTcpSocket &socket, const QByteArray &) {
            socket.write(answer);
            socket.disconnectFromHost();
        };
    }

    static QByteArray http(const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }

    quint16 port() const { return m_server.serverPort(); }
    QString url(const QString &path = QStringLiteral("/")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path);
    }
    /// Connections are accepted in their order: once one of our own is here, all earlier ones are counted.
    bool wasLeftAlone()
    {
        QTcpSocket own;
        own.connectToHost(QHostAddress::LocalHost, port());
        const int before = m_connections;
        const bool arrived = QTest::qWaitFor([this, before] { return m_connections > before; });
        return arrived && m_connections == 1;
    }
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, text = QByteArray()]() mutable {
                text += socket->readAll();
                if (!isWhole(text))
                    return;
                m_requests.append(text);
                m_script(*socket, std::exchange(text, {}));
            });
        }
    }

    static bool isWhole(const QByteArray &request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = request.first(end).toLower();
        const qsizetype length = head.indexOf("content-length:");
        const qsizetype body = length < 0 ? 0 : head.sliced(length + 15).split('\r').first().trimmed().toLongLong();
        return request.size() >= end + 4 + body;
    }

    Script m_script;
    QTcpServer m_server;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace tokenscope::tests
