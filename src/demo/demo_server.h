// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demo_routes.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <vector>

namespace tokenscope::demo {

/// The listening side, which keeps a connection from growing without bound: Qt 6.4's HTTP server takes any size, and
/// forgets a connection whose request it cannot parse.
class DemoListener final : public QTcpServer
{
    Q_OBJECT

public:
    /// `refusal` makes the answer to a request that grew too large.
    explicit DemoListener(std::function<QByteArray()> refusal);

    /// The request that was counted has been read to its end; a new count begins.
    static void requestComplete(QTcpSocket &socket);

    /// The connection whose other end this is; null where it is gone.
    QTcpSocket *connectionFrom(const QHostAddress &address, quint16 port) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void count(QTcpSocket &socket);
    void turnAway(QTcpSocket &socket);

    std::function<QByteArray()> m_refusal;
    std::vector<QPointer<QTcpSocket>> m_connections;
};

/// Qt's HTTP parser in front of the demo's routes. Lives on the demo's own thread.
class DemoServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    DemoServer(DemoRoutes &routes, const DemoSwitches &switches);

signals:
    void served(const QString &line);
    void elsewhereAsked();

protected:
    /// Where Qt wants the answer, and how it hands over what nobody answered.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Outlet = QHttpServerResponder &;
    using MissedOutlet = QHttpServerResponder &;
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    using Outlet = QHttpServerResponder &;
    using MissedOutlet = QHttpServerResponder &&;
#else
    using Outlet = QTcpSocket *;
    using MissedOutlet = QTcpSocket *;
#endif
    bool handleRequest(const QHttpServerRequest &request, Outlet outlet) override;
    void missingHandler(const QHttpServerRequest &request, MissedOutlet outlet) override;

private:
    struct Call;
    QTcpSocket *socketOf(const QHttpServerRequest &request, Outlet outlet) const;
    void respond(const Call &call, QTcpSocket &socket);

    DemoRoutes &m_routes;
    const DemoSwitches &m_switches;
};

enum class AnswerPart { Whole, Head };
enum class Connection { KeptAlive, Closed };

/// An answer as it goes over the wire.
QByteArray toHttp(const DemoAnswer &answer, AnswerPart part, Connection connection);

} // namespace tokenscope::demo
