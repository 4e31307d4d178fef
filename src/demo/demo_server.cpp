// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_server.h"

#include "base/char_view.h"
#include "base/text_escape.h"

#include <QElapsedTimer>
#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tokenscope::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownPathCharacters = 200;

struct Reason
{
    int code;
    const char *phrase;
};

constexpr std::array reasons = {
    Reason{200, "OK"},
    Reason{202, "Accepted"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{402, "Payment Required"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{413, "Content Too Large"},
    Reason{429, "Too Many Requests"},
    Reason{502, "Bad Gateway"},
    Reason{503, "Service Unavailable"},
};

const char *reasonOf(int code)
{
    const auto known = std::ranges::find(reasons, code, &Reason::code);
    return known == reasons.end() ? "Internal Server Error" : known->phrase;
}

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method))).toUpper();
}

/// Text from outside, fit for a terminal.
QString shown(const QByteArray &text)
{
    const std::string escaped = escapeForDisplay(charView(text));
    return QString::fromStdString(elide(escaped, shownPathCharacters));
}

} // namespace

struct DemoServer::Call
{
    DemoRequest request;
    QByteArray retriedIds; ///< tells a retry from a new call
    bool closes;
    QElapsedTimer clock;
};

DemoServer::DemoServer(DemoRoutes &routes, const DemoSwitches &switches)
    : m_routes(routes)
    , m_switches(switches)
{
}

/// Answers go to the socket as they are: the responder of newer Qt adds headers of its own.
QTcpSocket *DemoServer::socketOf([[maybe_unused]] const QHttpServerRequest &request,
                                 [[maybe_unused]] Outlet outlet) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    for (const QTcpServer *server : servers()) {
        const auto *listener = qobject_cast<const DemoListener *>(server);
        if (QTcpSocket *socket = listener->connectionFrom(request.remoteAddress(), request.remotePort()))
            return socket;
    }
    return nullptr;
#else
    return outlet;
#endif
}

bool DemoServer::handleRequest(const QHttpServerRequest &request, Outlet outlet)
{
    QTcpSocket *socket = socketOf(request, outlet);
    if (socket == nullptr)
        return true; // nobody waits for an answer any more
    DemoListener::requestComplete(*socket);
    Call call{
        .request =
            {
                .method = methodName(request.method()),
                .path = request.url().path().toUtf8(),
                .host = request.value("Host"),
                .authorization = request.value("Authorization"),
                .body = request.body(),
                .receivedAt = QDateTime::currentDateTimeUtc(),
            },
        .retriedIds = request.value("X-Pangea-Retried-Request-Ids"),
        .closes = request.value("Connection").compare("close", Qt::CaseInsensitive) == 0,
        .clock = {},
    };
    call.clock.start();
    const auto delay = m_switches.delay();
    if (delay.count() <= 0)
        respond(call, *socket);
    else // never called where the socket goes first
        QTimer::singleShot(delay, socket, [this, call, socket] { respond(call, *socket); });
    return true;
}

void DemoServer::missingHandler(const QHttpServerRequest &, MissedOutlet) {} // handleRequest() leaves none over

void DemoServer::respond(const Call &call, QTcpSocket &socket)
{
    const DemoAnswer answer = m_routes.answer(call.request);
    if (call.request.path == elsewherePath)
        emit elsewhereAsked();
    socket.write(toHttp(answer, call.request.method == "HEAD" ? AnswerPart::Head : AnswerPart::Whole,
                        call.closes ? Connection::Closed : Connection::KeptAlive));
    if (call.closes) // once Qt is done with the request: newer Qt drops what a closing socket has still to send
        QTimer::singleShot(0, &socket, &QTcpSocket::disconnectFromHost);
    QStringList words = {QString::fromLatin1(call.request.method),
                         shown(call.request.path),
                         QString::number(answer.code),
                         QString::fromStdString(answer.status),
                         QString::fromStdString(answer.requestId),
                         QString::number(call.clock.elapsed()) + " ms"_L1};
    if (!call.retriedIds.isEmpty())
        words.append("retry of "_L1 + shown(call.retriedIds));
    words.removeAll(QString());
    emit served(words.join(u' '));
}

QByteArray toHttp(const DemoAnswer &answer, AnswerPart part, Connection connection)
{
    QByteArray http = "HTTP/1.1 " + QByteArray::number(answer.code) + ' ' + reasonOf(answer.code) + "\r\n";
    http += "Content-Type: " + answer.contentType + "\r\n";
    http += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    http += "Cache-Control: no-store\r\n";
    for (const auto &[name, value] : answer.headers)
        http += name + ": " + value + "\r\n";
    http += connection == Connection::Closed ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return part == AnswerPart::Whole ? http + answer.body : http;
}

} // namespace tokenscope::demo
