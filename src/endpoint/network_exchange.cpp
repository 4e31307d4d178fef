// SPDX-License-Identifier: Apache-2.0
#include "endpoint/network_exchange.h"

#include "endpoint/address/endpoint.h"
#include "endpoint/answer/body_shape.h"
#include "endpoint/answer_rule.h"
#include "endpoint/http/certificate_names.h"
#include "endpoint/http/one_shot_body.h"
#include "endpoint/http/proxy_tunnel.h"
#include "endpoint/http/tls_rules.h"
#include "endpoint/key_response.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// What Qt may hold of a body that has not been read yet: the peer's speed cannot fill the memory.
constexpr qint64 readBufferBytes = 256 * 1024;

/// Beside the body there are chunk sizes and what else goes around it. While chunks come in faster than Qt 6.4 reads
/// them it hands over nothing and keeps everything, whatever its buffer's size.
constexpr qint64 wireBytesPerBodyByte = 2;

/// All that a proxy says before the way is open, and the server's half of the TLS handshake. One that wants another
/// sign-in each time is not talked to for long.
constexpr qint64 tunnelBytes = 128 * 1024;

} // namespace

NetworkExchange::NetworkExchange(WireRequest request, const FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_limits(limits)
{
    m_exchange.method = m_request.method;
    m_exchange.url = m_request.url;
    m_exchange.requestBody = m_request.body;
    m_exchange.proxy = proxyName(m_request.proxy);
    m_manager.setProxy(m_request.proxy);
    m_connectLimit.setSingleShot(true);
    m_silenceLimit.setSingleShot(true);
    connect(&m_connectLimit, &QTimer::timeout, this, [this] { fail(TimeLimit::Connect); });
    connect(&m_silenceLimit, &QTimer::timeout, this, [this] { fail(TimeLimit::Silence); });
    connect(&m_wire, &TcpWatch::connected, this, &NetworkExchange::onWireBytes);
}

void NetworkExchange::start()
{
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_connectLimit.start(m_limits.connect);
    QMetaObject::invokeMethod(this, &NetworkExchange::open, Qt::QueuedConnection);
}

/// Names are looked up here first, since Qt's client does not tell whom it talks to, but takes what QHostInfo has found
/// a moment before. Behind a proxy names are the proxy's business.
void NetworkExchange::open()
{
    if (!m_connectLimit.isActive())
        return; // dropped meanwhile
    if (m_request.proxy.type() == QNetworkProxy::HttpProxy && m_request.isTls())
        return askProxy();
    const QString host = connectUrl(m_request, way()).host(QUrl::FullyEncoded);
    if (!m_exchange.proxy.isEmpty() || !QHostAddress(host).isNull())
        return post();
    QHostInfo::lookupHost(host, this, &NetworkExchange::onAddressesFound);
}

void NetworkExchange::askProxy()
{
    m_exchange.stage = Stage::Connecting;
    m_tunnel = new ProxyTunnel(m_request.proxy, m_request.url, this);
    connect(m_tunnel, &ProxyTunnel::opened, this, [this](const QNetworkProxy &door) {
        m_manager.setProxy(door);
        post();
    });
    connect(m_tunnel, &ProxyTunnel::refused, this, &NetworkExchange::onProxyRefused);
    connect(m_tunnel, &ProxyTunnel::declined, this, &NetworkExchange::onProxyDeclined);
    connect(m_tunnel, &ProxyTunnel::failed, this,
            [this](const QString &detail) { fail(FetchError::Code::Proxy, detail); });
    m_tunnel->start();
}

void NetworkExchange::onProxyDeclined(int status, const QByteArray &body)
{
    m_fault.emplace();
    m_fault->code = FetchError::Code::Proxy;
    m_fault->proxyStatus = status;
    m_fault->instead = whatCame(body);
    m_fault->detail = body.trimmed().isEmpty() ? QString() : bodyStart(body);
    finish();
}

/// The proxy's credentials, where the user gave any, have been tried once by now.
void NetworkExchange::onProxyRefused(const QStringList &schemes)
{
    m_fault.emplace();
    m_fault->code = FetchError::Code::Proxy;
    m_fault->proxyWantsSignIn = true;
    m_fault->signInSchemes = schemes;
    m_fault->hadProxyCredentials = !m_request.proxy.user().isEmpty();
    finish();
}

Zone NetworkExchange::zone() const
{
    return std::max(zoneOfHost(m_request.url.host(QUrl::FullyEncoded)), m_addressZone.value_or(Zone::Internet));
}

/// By the address that was connected to, where the kernel tells it. A name may have led elsewhere when it was looked
/// up.
bool NetworkExchange::isTooFarInside()
{
    const QList<QHostAddress> peers = m_exchange.proxy.isEmpty() ? m_wire.peers() : QList<QHostAddress>();
    if (peers.isEmpty())
        return false;
    m_addressZone = zoneOf(std::ranges::max(peers, {}, qOverload<const QHostAddress &>(zoneOf)));
    return *m_addressZone > m_request.furthest;
}

void NetworkExchange::onAddressesFound(const QHostInfo &info)
{
    if (!m_connectLimit.isActive())
        return;
    if (info.error() != QHostInfo::NoError)
        return fail(FetchError::Code::HostNotFound, info.errorString());
    const QList<QHostAddress> addresses = info.addresses();
    // A name such as `localhost` is allowed clear text for being this computer: it has to lead to it.
    if (!m_request.isTls() && isLoopback(m_request.url) && !std::ranges::all_of(addresses, &QHostAddress::isLoopback))
        return fail(FetchError::Code::ClearText);
    const auto [nearest, furthest] =
        std::ranges::minmax_element(addresses, {}, qOverload<const QHostAddress &>(zoneOf));
    if (nearest == addresses.end())
        return fail(FetchError::Code::HostNotFound);
    m_addressZone = zoneOf(*nearest); // until it is known which one was taken
    if (zoneOf(*furthest) > m_request.furthest)
        return fail(RedirectFault::IntoLocalHost);
    post();
}

WireWay NetworkExchange::way() const
{
    if (m_tunnel)
        return WireWay::Tunnel;
    return m_exchange.proxy.isEmpty() ? WireWay::Direct : WireWay::Proxy;
}

/// Of the connection that Qt's client opens: to a tunnel's door, to a proxy, or to the endpoint.
quint16 NetworkExchange::peerPort() const
{
    const QNetworkProxy proxy = m_manager.proxy();
    if (proxy.type() != QNetworkProxy::NoProxy)
        return proxy.port();
    return quint16(m_request.url.port(m_request.isTls() ? 443 : 80));
}

void NetworkExchange::post()
{
    if (!m_connectLimit.isActive())
        return;
    m_wire.start(peerPort());
    auto *body = new OneShotBody(m_request.body, this);
    m_reply = m_manager.sendCustomRequest(qtRequest(m_request, way()), m_request.method, body);
    m_reply->setReadBufferSize(readBufferBytes);
    listen();
}

void NetworkExchange::listen()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &NetworkExchange::onConnecting);
    connect(reply, &QNetworkReply::encrypted, this, &NetworkExchange::onEncrypted);
    connect(reply, &QNetworkReply::sslErrors, this, &NetworkExchange::onTlsErrors);
    connect(reply, &QNetworkReply::requestSent, this, &NetworkExchange::onRequestSent);
    connect(reply, &QNetworkReply::metaDataChanged, this, &NetworkExchange::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &NetworkExchange::read);
    connect(reply, &QNetworkReply::finished, this, &NetworkExchange::onFinished);
}

void NetworkExchange::onConnecting()
{
    if (m_exchange.stage == Stage::Lookup && m_exchange.proxy.isEmpty())
        m_exchange.timings.lookup = sinceStart();
    m_exchange.stage = Stage::Connecting;
}

/// What is not pardoned here ends the connection.
void NetworkExchange::onTlsErrors(const QList<QSslError> &errors)
{
    QList<QSslError> pardoned;
    for (const QSslError &error : errors)
        (isPardoned(error) ? pardoned : m_tlsErrors).append(error);
    if (!pardoned.isEmpty()) // with an empty list Qt would ignore every error
        m_reply->ignoreSslErrors(pardoned);
}

/// Nothing has been sent yet, and is not if the reply is aborted here.
void NetworkExchange::onEncrypted()
{
    m_exchange.timings.tls = sinceStart();
    m_exchange.tls = tlsFacts(m_reply->sslConfiguration(), {}, certifiedHost(m_request.url));
    m_exchange.stage = Stage::Sending;
    const bool isInside = isTooFarInside();
    if (m_exchange.tls->faults.isEmpty() && !isInside)
        return m_request.body.isEmpty() ? onRequestSent() : void(); // at once, and Qt 6.4 does not tell
    leaveReply();
    m_reply->abort();
    return isInside ? fail(RedirectFault::IntoLocalHost) : fail(FetchError::Code::Tls);
}

void NetworkExchange::onRequestSent()
{
    if (m_exchange.stage >= Stage::Waiting)
        return;
    if (!m_request.isTls())
        m_exchange.timings.connect = sinceStart();
    m_connectLimit.stop();
    m_silenceLimit.start(m_limits.silence);
    m_exchange.stage = Stage::Waiting;
}

void NetworkExchange::onWireBytes(qint64 bytes)
{
    if (isTooFarInside())
        return fail(RedirectFault::IntoLocalHost);
    if (m_exchange.stage < Stage::Sending && m_request.isTls() && !m_exchange.proxy.isEmpty() && bytes > tunnelBytes)
        return fail(FetchError::Code::Proxy);
    const bool isDirect = !m_request.isTls() && m_exchange.proxy.isEmpty();
    if (isDirect && m_request.body.isEmpty())
        onRequestSent(); // with the connection, and Qt 6.4 does not tell
    // Had the headers ended by now, then word of it was on its way before this.
    if (m_exchange.stage < Stage::Body && bytes > m_limits.headerBytes)
        QMetaObject::invokeMethod(this, &NetworkExchange::onEndlessHead, Qt::QueuedConnection);
    if (bytes > m_limits.headerBytes + wireBytesPerBodyByte * m_limits.bodyBytes)
        fail(FetchError::Code::TooLarge);
}

void NetworkExchange::onEndlessHead()
{
    if (m_silenceLimit.isActive() && m_exchange.stage < Stage::Body) // else it is over
        fail(HttpFault::EndlessFields);
}

void NetworkExchange::onHead()
{
    if (isTooFarInside())
        return fail(RedirectFault::IntoLocalHost);
    if (!m_exchange.timings.head)
        m_exchange.timings.head = sinceStart();
    m_connectLimit.stop();
    m_silenceLimit.start(m_limits.silence);
    m_exchange.stage = Stage::Body;
    recordHead(*m_reply, m_exchange);
    m_fault = headFault(m_exchange);
    if (m_fault)
        return finish();
    m_exchange.body.reserve(std::min(m_exchange.expectedBodyBytes, m_limits.bodyBytes)); // no copying as it grows
}

void NetworkExchange::read()
{
    m_silenceLimit.start(m_limits.silence);
    const qint64 room = m_limits.bodyBytes + 1 - m_exchange.body.size();
    m_exchange.body += m_reply->read(std::min(m_reply->bytesAvailable(), room));
    if (m_exchange.body.size() > m_limits.bodyBytes)
        return fail(FetchError::Code::TooLarge);
    emit received(m_exchange.body.size()); // a slot may drop or delete it
}

void NetworkExchange::onFinished()
{
    m_exchange.body += m_reply->read(m_limits.bodyBytes + 1 - m_exchange.body.size());
    recordHead(*m_reply, m_exchange);
    if (m_exchange.body.size() > m_limits.bodyBytes)
        return fail(FetchError::Code::TooLarge);
    const auto error = m_reply->error();
    const bool isLost = error == QNetworkReply::ContentReSendError; // OneShotBody: Qt has no words of its own for it
    if (isLost && m_exchange.proxy.isEmpty())
        onRequestSent(); // it was written, and the connection gone before anybody looked
    m_fault = transferFault(m_exchange, error);
    if (!m_fault)
        m_exchange.stage = Stage::Complete;
    else if (error != QNetworkReply::NoError && !isLost && m_fault->detail.isEmpty())
        m_fault->detail = qtWords();
    if (m_fault)
        onTlsFailure();
    finish();
}

/// Names the certificates, and what was wrong with them or with the handshake.
void NetworkExchange::onTlsFailure()
{
    if (!m_request.isTls() || (m_fault->code != FetchError::Code::Tls && m_fault->code != FetchError::Code::Network))
        return;
    const TlsFault handshake = handshakeFault(m_fault->detail);
    if (m_fault->code == FetchError::Code::Network && handshake == TlsFault::Other)
        return;
    m_fault->code = FetchError::Code::Tls; // an alert that came with the first answer, in TLS 1.3
    m_exchange.tls = tlsFacts(m_reply->sslConfiguration(), m_tlsErrors, certifiedHost(m_request.url));
    if (m_tlsErrors.isEmpty())
        m_exchange.tls->faults.append(handshake);
}

void NetworkExchange::fail(FetchError::Code code, const QString &detail)
{
    m_fault.emplace();
    m_fault->code = code;
    m_fault->detail = detail;
    finish();
}

void NetworkExchange::fail(RedirectFault fault)
{
    m_fault.emplace();
    m_fault->code = FetchError::Code::RedirectRefused;
    m_fault->redirectFault = fault;
    m_fault->detail = m_request.url.toString(QUrl::FullyEncoded);
    finish();
}

void NetworkExchange::fail(TimeLimit limit)
{
    if (limit == TimeLimit::Connect && !m_exchange.proxy.isEmpty())
        return fail(FetchError::Code::Proxy); // Qt 6.4 says nothing of one that closes the connection
    m_fault.emplace();
    m_fault->code = FetchError::Code::Timeout;
    m_fault->timeLimit = limit;
    finish();
}

void NetworkExchange::fail(HttpFault fault)
{
    m_fault.emplace();
    m_fault->code = FetchError::Code::MalformedAnswer;
    m_fault->httpFault = fault;
    finish();
}

void NetworkExchange::finish()
{
    leaveReply();
    emit ended();
}

void NetworkExchange::drop()
{
    disconnect(); // from all who listen
    leaveReply();
    if (m_reply)
        m_reply->abort();
}

/// It ends with its manager: aborted from within its own signals, it would go on to report errors of its own.
void NetworkExchange::leaveReply()
{
    m_exchange.elapsed = sinceStart();
    if (m_exchange.stage == Stage::Complete)
        m_wire.stop();
    else
        m_wire.cut(); // else a flood could keep Qt's thread busy, and with it the end of its manager
    m_connectLimit.stop();
    m_silenceLimit.stop();
    if (m_tunnel) {
        m_tunnel->disconnect(this);
        m_tunnel->deleteLater();
    }
    if (m_reply)
        m_reply->disconnect(this);
}

Exchange NetworkExchange::exchange() const
{
    Exchange exchange = m_exchange;
    if (exchange.elapsed.count() == 0 && m_clock.isValid())
        exchange.elapsed = sinceStart();
    return exchange;
}

/// Qt puts the whole address into its texts, and an address may hold a secret in its query.
QString NetworkExchange::qtWords() const
{
    const QUrl &url = m_request.url;
    return m_reply->errorString().replace(url.toString(), originOf(url) + url.path(QUrl::FullyEncoded));
}

} // namespace tokenscope::endpoint
