// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/proxy_sign_in.h"

#include "endpoint/http/exchange.h"

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestScheme = 24;
constexpr qsizetype mostSchemes = 8;
constexpr int httpsPort = 443;
constexpr int httpProxyAuthenticationRequired = 407;

constexpr qint64 longestExplanation = 4096; ///< of what a proxy says for itself
constexpr QByteArrayView headEnd = "\r\n\r\n";

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

QByteArray basicCredentials(const QNetworkProxy &proxy)
{
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

/// The parts between commas that are not quoted.
QByteArrayList partsOf(const QByteArray &challenge)
{
    QByteArrayList parts{{}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < challenge.size(); ++i) {
        const char c = challenge[i];
        if (c == '\\' && isQuoted)
            ++i;
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

/// A part starts a challenge with its scheme, or goes on with a parameter (`name=value`).
QString schemeIn(const QByteArray &part)
{
    const QByteArray word = part.trimmed().split(' ').first();
    const bool isScheme = !word.isEmpty() && word.size() <= longestScheme && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!isScheme || part.trimmed().sliced(word.size()).trimmed().startsWith('='))
        return {};
    for (const auto &known : {"Basic"_L1, "Bearer"_L1, "Digest"_L1, "Kerberos"_L1, "Negotiate"_L1, "NTLM"_L1}) {
        if (known.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0)
            return known;
    }
    return QString::fromLatin1(word);
}

QByteArrayList challengesIn(const QByteArray &head)
{
    static constexpr QByteArrayView name = "proxy-authenticate:";
    QByteArrayList challenges;
    for (const QByteArray &line : head.split('\n')) {
        if (line.size() > name.size() &&
            QByteArrayView(line).first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            challenges.append(line.sliced(name.size()).trimmed());
    }
    return challenges;
}

} // namespace

QStringList signInSchemes(const QByteArrayList &challenges)
{
    QStringList schemes;
    for (const QByteArray &challenge : challenges) {
        for (const QByteArray &part : partsOf(challenge)) {
            const QString scheme = schemeIn(part);
            if (!scheme.isEmpty() && !schemes.contains(scheme, Qt::CaseInsensitive) && schemes.size() < mostSchemes)
                schemes.append(scheme);
        }
    }
    return schemes;
}

ProxySignIn::ProxySignIn(const QNetworkProxy &proxy, const QUrl &target, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_target(target)
{
}

void ProxySignIn::start()
{
    ask(Attempt::Bare);
}

void ProxySignIn::ask(Attempt attempt)
{
    m_attempt = attempt;
    m_received.clear();
    const QByteArray authority = authorityOf(m_target);
    QByteArray request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority +
                         "\r\nUser-Agent: Tokenscope/" TOKENSCOPE_VERSION "\r\n";
    if (attempt == Attempt::Basic)
        request += "Proxy-Authorization: " + basicCredentials(m_proxy) + "\r\n";
    auto *socket = new QTcpSocket(this);
    m_socket = socket;
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket->setReadBufferSize(longestHead);
    connect(socket, &QTcpSocket::connected, socket, [socket, request] { socket->write(request + "\r\n"); });
    connect(socket, &QTcpSocket::readyRead, this, &ProxySignIn::read);
    const auto onError = [this, socket] {
        if (socket == m_socket)
            onEnded();
    };
    connect(socket, &QTcpSocket::errorOccurred, this, onError, Qt::QueuedConnection);
    socket->connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxySignIn::read()
{
    m_received += m_socket->read(longestHead - m_received.size());
    if (m_received.size() >= longestHead || isWhole())
        onEnded();
}

/// 0 while the head has not come, or where it is no HTTP.
int ProxySignIn::status() const
{
    const bool isHttp = m_received.startsWith("HTTP/1.") && m_received.contains(headEnd);
    return isHttp ? m_received.first(m_received.indexOf('\n')).trimmed().split(' ').value(1).toInt() : 0;
}

/// The head, and of a refusal that is to be told as much of the body as helps.
bool ProxySignIn::isWhole() const
{
    const qsizetype end = m_received.indexOf(headEnd);
    if (end < 0 || !isExplained(status()))
        return end >= 0;
    const qint64 length = announcedLength(fieldsIn(m_received.first(end))).value_or(longestExplanation);
    return m_received.size() - end - headEnd.size() >= std::min(length, longestExplanation);
}

void ProxySignIn::onEnded()
{
    const qsizetype end = m_received.indexOf(headEnd);
    const QByteArray head = end < 0 ? m_received : m_received.first(end);
    QByteArray body = end < 0 ? QByteArray() : m_received.sliced(end + headEnd.size());
    for (const QByteArray &secret : {basicCredentials(m_proxy), m_proxy.password().toUtf8()}) {
        if (!m_proxy.user().isEmpty() && !secret.isEmpty()) // it may say back what it was sent
            body.replace(secret, "••••");
    }
    const int code = status();
    if (isExplained(code)) {
        closeSocket();
        return emit declined(code, body.first(std::min<qsizetype>(body.size(), longestExplanation)));
    }
    onAnswer(code, signInSchemes(challengesIn(head))); // what else may be wrong with a proxy, Qt's client tells
}

void ProxySignIn::closeSocket()
{
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void ProxySignIn::onAnswer(int status, const QStringList &schemes)
{
    closeSocket();
    QNetworkProxy proxy = m_proxy;
    proxy.setUser({}); // Qt would answer whatever it is asked
    proxy.setPassword({});
    if (status != httpProxyAuthenticationRequired) {
        if (m_attempt == Attempt::Basic)
            proxy.setRawHeader("Proxy-Authorization", basicCredentials(m_proxy));
        return emit opened(proxy);
    }
    if (m_proxy.user().isEmpty() || m_attempt == Attempt::Basic)
        return emit refused(schemes);
    // Qt prefers Digest to all others but Negotiate, for which it would take the desktop's credentials.
    if (schemes.contains("Digest"_L1) && !schemes.contains("Negotiate"_L1))
        return emit opened(m_proxy);
    if (schemes.contains("Basic"_L1))
        return ask(Attempt::Basic);
    emit refused(schemes);
}

} // namespace tokenscope::endpoint
