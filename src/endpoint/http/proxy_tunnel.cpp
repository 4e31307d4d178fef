// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/proxy_tunnel.h"

#include "endpoint/http/exchange.h"
#include "endpoint/http/proxy_challenge.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::endpoint {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qint64 pieceBytes = 64 * 1024; ///< that are under way in each direction
constexpr int httpsPort = 443;
constexpr int httpProxyAuthenticationRequired = 407;

constexpr qint64 longestExplanation = 4096; ///< of what a proxy says for itself
constexpr QByteArrayView headEnd = "\r\n\r\n";
constexpr auto passwordField = "Tokenscope-Door";

bool isOpen(int status)
{
    return status >= 200 && status <= 299;
}

/// A refusal that says more than that somebody has to sign in.
bool isExplained(int status)
{
    return status >= 400 && status <= 599 && status != httpProxyAuthenticationRequired;
}

HeaderFields fieldsIn(const QByteArray &head)
{
    HeaderFields fields;
    for (const QByteArray &line : head.split('\n')) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            fields.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return fields;
}

/// `h.example:443`, `[::1]:443`
QByteArray authorityOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(url.port(httpsPort));
}

Credentials credentialsOf(const QNetworkProxy &proxy)
{
    return {proxy.user().toUtf8(), proxy.password().toUtf8()};
}

QByteArray randomWord()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

QByteArrayList challengesIn(const QByteArray &head)
{
    QByteArrayList challenges;
    for (const auto &[name, value] : fieldsIn(head)) {
        if (name.compare("Proxy-Authenticate", Qt::CaseInsensitive) == 0)
            challenges.append(value);
    }
    return challenges;
}

/// Whatever there is room for: who does not read keeps the other from sending.
void pass(QTcpSocket &from, QTcpSocket &to)
{
    if (const qint64 room = pieceBytes - to.bytesToWrite(); room > 0)
        to.write(from.read(room));
}

void passFromNowOn(QTcpSocket *from, QTcpSocket *to)
{
    from->setReadBufferSize(pieceBytes);
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { pass(*from, *to); });
    QObject::connect(to, &QTcpSocket::bytesWritten, from, [from, to] { pass(*from, *to); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        to->write(from->readAll());
        to->disconnectFromHost();
    });
    pass(*from, *to);
}

} // namespace

ProxyTunnel::ProxyTunnel(const QNetworkProxy &proxy, const QUrl &target, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_target(authorityOf(target))
    , m_password(randomWord())
{
    connect(&m_door, &QTcpServer::newConnection, this, &ProxyTunnel::onGuest);
}

void ProxyTunnel::start()
{
    ask({});
}

void ProxyTunnel::ask(const QByteArray &signIn)
{
    m_received.clear();
    QByteArray request = "CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target +
                         "\r\nUser-Agent: Tokenscope/" TOKENSCOPE_VERSION "\r\n";
    if (!signIn.isEmpty())
        request += "Proxy-Authorization: " + signIn + "\r\n";
    auto *socket = new QTcpSocket(this);
    m_socket = socket;
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket->setReadBufferSize(longestHead);
    connect(socket, &QTcpSocket::connected, socket, [socket, request] { socket->write(request + "\r\n"); });
    connect(socket, &QTcpSocket::readyRead, this, &ProxyTunnel::read);
    const auto onError = [this, socket] {
        if (socket == m_socket)
            onEnded();
    };
    connect(socket, &QTcpSocket::errorOccurred, this, onError, Qt::QueuedConnection);
    socket->connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyTunnel::read()
{
    m_received += m_socket->read(longestHead - m_received.size());
    if (m_received.size() >= longestHead || isWhole())
        onEnded();
}

/// 0 while the head has not come, or where it is no HTTP.
int ProxyTunnel::status() const
{
    const bool isHttp = m_received.startsWith("HTTP/1.") && m_received.contains(headEnd);
    return isHttp ? m_received.first(m_received.indexOf('\n')).trimmed().split(' ').value(1).toInt() : 0;
}

/// The head, and of a refusal that is to be told as much of the body as helps.
bool ProxyTunnel::isWhole() const
{
    const qsizetype end = m_received.indexOf(headEnd);
    if (end < 0 || !isExplained(status()))
        return end >= 0;
    const qint64 length = announcedLength(fieldsIn(m_received.first(end))).value_or(longestExplanation);
    return m_received.size() - end - headEnd.size() >= std::min(length, longestExplanation);
}

void ProxyTunnel::onEnded()
{
    const qsizetype end = m_received.indexOf(headEnd);
    const QByteArray head = end < 0 ? m_received : m_received.first(end);
    QByteArray body = end < 0 ? QByteArray() : m_received.sliced(end + headEnd.size());
    const int code = status();
    if (isOpen(code) && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_received = std::move(body);
        return openDoor();
    }
    const QString words =
        code == 0 && m_socket->error() != QAbstractSocket::UnknownSocketError ? m_socket->errorString() : QString();
    closeSocket();
    if (code == httpProxyAuthenticationRequired)
        return onSignInWanted(challengesIn(head));
    if (!isExplained(code))
        return emit failed(words);
    for (const QByteArray &secret : {basicAnswer(credentialsOf(m_proxy)), m_proxy.password().toUtf8()}) {
        if (!m_proxy.user().isEmpty() && !secret.isEmpty()) // it may say back what it was sent
            body.replace(secret, "••••");
    }
    emit declined(code, body.first(std::min<qsizetype>(body.size(), longestExplanation)));
}

void ProxyTunnel::closeSocket()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

/// With Negotiate the desktop's credentials are meant; where that is offered, another scheme may still do.
void ProxyTunnel::onSignInWanted(const QByteArrayList &challenges)
{
    const QStringList schemes = signInSchemes(challenges);
    if (m_proxy.user().isEmpty() || std::exchange(m_hasTried, true))
        return emit refused(schemes);
    if (const auto digest = digestChallenge(challenges))
        return ask(digestAnswer(*digest, credentialsOf(m_proxy), "CONNECT", m_target, randomWord()));
    if (schemes.contains(QLatin1StringView("Basic")))
        return ask(basicAnswer(credentialsOf(m_proxy)));
    emit refused(schemes);
}

void ProxyTunnel::openDoor()
{
    m_socket->disconnect(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &ProxyTunnel::onBrokenOff);
    if (!m_door.listen(QHostAddress::LocalHost) && !m_door.listen(QHostAddress::LocalHostIPv6))
        return emit failed(m_door.errorString());
    QNetworkProxy door(QNetworkProxy::HttpProxy, m_door.serverAddress().toString(), m_door.serverPort());
    door.setRawHeader(passwordField, m_password);
    emit opened(door);
}

/// Qt 6.4 says nothing of a proxy that closes the connection before it is used.
void ProxyTunnel::onBrokenOff()
{
    if (!m_guest)
        emit failed({});
}

void ProxyTunnel::onGuest()
{
    while (QTcpSocket *guest = m_door.nextPendingConnection()) {
        guest->setReadBufferSize(longestHead);
        connect(guest, &QTcpSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QTcpSocket::readyRead, this, [this, guest] { readGuest(*guest); });
    }
}

/// Qt's client sends nothing else before it is answered.
void ProxyTunnel::readGuest(QTcpSocket &guest)
{
    const QByteArray request = guest.peek(longestHead);
    if (!request.contains(headEnd) && request.size() < longestHead)
        return;
    if (m_guest || headerValue(fieldsIn(request), passwordField) != m_password)
        return guest.abort();
    letIn(guest);
}

void ProxyTunnel::letIn(QTcpSocket &guest)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return guest.abort(); // that has been told
    m_guest = &guest;
    m_door.close();
    guest.disconnect(this);
    guest.readAll(); // its request was read
    guest.write("HTTP/1.1 200 Open\r\n\r\n" + std::exchange(m_received, {}));
    passFromNowOn(m_socket, &guest);
    passFromNowOn(&guest, m_socket);
}

} // namespace tokenscope::endpoint
