// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/connection_words.h"

#include "endpoint/address/address_zone.h"
#include "explain/fetch/answer_words.h"
#include "explain/fetch/cluster_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using endpoint::FetchError;
using endpoint::ProxyFault;
using endpoint::Stage;
using endpoint::TimeLimit;

Gap quotable(const QString &text)
{
    return text.isEmpty() ? std::nullopt : Gap(quotedText(text.toStdString(), detailLength));
}

class Connections
{
    Q_DECLARE_TR_FUNCTIONS(Connections)

public:
    explicit Connections(const FetchError &error)
        : m_error(error)
    {
    }

    FetchWords words() const;

private:
    FetchWords clearTextToken() const;
    FetchWords clearText() const;
    FetchWords hostNotFound() const;
    FetchWords connectionRefused() const;
    FetchWords connectionLost() const;
    FetchWords timeout() const;
    FetchWords proxy() const;
    FetchWords proxyAnswer() const;
    FetchWords badProxy() const;
    FetchWords offline() const;
    QString lostAt() const;
    QString silentAt() const;
    QString timeLimit() const;

    Gap host() const { return quotable(m_error.exchange.url.host(QUrl::FullyEncoded)); }
    Gap origin() const { return host() ? quotable(endpoint::originOf(m_error.exchange.url)) : std::nullopt; }
    QString viaProxy() const
    {
        return fill(tr("The request went through the proxy %1."), {quotable(m_error.exchange.proxy)});
    }

    const FetchError &m_error;
};

FetchWords Connections::words() const
{
    switch (m_error.code) {
    case FetchError::Code::ClearTextToken:
        return clearTextToken();
    case FetchError::Code::ClearText:
        return clearText();
    case FetchError::Code::HostNotFound:
        return hostNotFound();
    case FetchError::Code::ConnectionRefused:
        return connectionRefused();
    case FetchError::Code::Timeout:
        return timeout();
    case FetchError::Code::Proxy:
        return proxy();
    case FetchError::Code::BadProxy:
        return badProxy();
    case FetchError::Code::Offline:
        return offline();
    case FetchError::Code::ConnectionLost:
        return connectionLost();
    case FetchError::Code::Cancelled:
    case FetchError::Code::BadUrl:
    case FetchError::Code::BadToken:
    case FetchError::Code::TokenMissing:
    case FetchError::Code::TokenUnconfirmed:
    case FetchError::Code::Tls:
    case FetchError::Code::RedirectRefused:
    case FetchError::Code::TooLarge:
    case FetchError::Code::MalformedAnswer:
    case FetchError::Code::NotJson:
    case FetchError::Code::NoKeys:
    case FetchError::Code::NoResult:
    case FetchError::Code::EnvelopeError:
    case FetchError::Code::ContradictoryEnvelope:
    case FetchError::Code::HttpError:
    case FetchError::Code::StillPending:
    case FetchError::Code::IssuerMismatch:
    case FetchError::Code::BadMetadata:
    case FetchError::Code::BadAuthorities:
    case FetchError::Code::BadClientCertificate:
    case FetchError::Code::Network:
        break; // fetchWords() has words of their own for these
    }
    return connectionLost();
}

FetchWords Connections::clearTextToken() const
{
    return {tr("The token was not sent, because it would travel unencrypted"),
            firstOf({fill(tr("The address of “%1” starts with http, so everybody on the way could read the token."),
                          {host()}),
                     tr("The address starts with http, so everybody on the way could read the token.")}),
            tr("Change the address to https, or allow clear text for this host if all of the way to it is yours.")};
}

FetchWords Connections::clearText() const
{
    return {tr("Nothing was asked, because the keys would travel unprotected"),
            firstOf({fill(tr("The address of “%1” starts with http, so anybody on the way could put keys of their own "
                             "in place of the real ones."),
                          {host()}),
                     tr("The address starts with http, so anybody on the way could put keys of their own in place of "
                        "the real ones.")}),
            tr("Change the address to https, or allow clear text for this host if all of the way to it is yours.")};
}

FetchWords Connections::hostNotFound() const
{
    const QString headline =
        firstOf({fill(tr("There is no host called “%1”"), {host()}), tr("The host was not found")});
    const QString name = m_error.exchange.url.host();
    if (isClusterAnswer(m_error)) {
        return {headline, tr("Only the name service inside a Kubernetes cluster knows that name."), clusterNextStep()};
    }
    if (endpoint::zoneOfHost(name) == endpoint::Zone::Network) {
        return {headline,
                tr("That is a name of an inner network. The name service that this computer asks does not know it."),
                tr("Connect to that network (VPN), then fetch again.")};
    }
    return {headline, tr("The name service does not know the name."),
            tr("Check the spelling of the address. If it is right, check whether this computer is online.")};
}

FetchWords Connections::connectionRefused() const
{
    return {firstOf({fill(tr("Nothing answers at %1"), {origin()}), tr("Nothing answers at that address")}),
            tr("The computer is there, but refuses connections to that port."),
            tr("Make sure that the service runs and that the port is right.")};
}

/// Where on its way the exchange was when the connection ended.
QString Connections::lostAt() const
{
    switch (m_error.exchange.stage) {
    case Stage::Lookup:
    case Stage::Connecting:
        return tr("It was closed while being set up, before anything was asked.");
    case Stage::Sending:
    case Stage::Waiting:
        return tr("The request was sent, but the connection was closed before an answer’s headers "
                  "were there: what listens there gave up, or does not speak HTTP.");
    case Stage::Body:
    case Stage::Complete:
        break;
    }
    const qint64 expected = m_error.exchange.expectedBodyBytes;
    if (expected == 0)
        return tr("It was closed in the middle of the answer’s body.");
    return fill(tr("It was closed in the middle of the answer’s body: %1 of %2 bytes had arrived."),
                {QString::number(m_error.exchange.bodyBytes), QString::number(expected)});
}

FetchWords Connections::connectionLost() const
{
    return {tr("The connection broke off"),
            paragraph({lostAt(), fill(tr("Reported: “%1”."), {quotable(m_error.detail)}), viaProxy(),
                       tr("The service or something in between (proxy, VPN) gave up.")}),
            tr("Fetch again; if the problem persists, try without proxy or VPN.")};
}

QString Connections::silentAt() const
{
    switch (m_error.exchange.stage) {
    case Stage::Lookup:
        return tr("The name service was still being asked for the host.");
    case Stage::Connecting:
        return tr("The computer at that address did not take the connection, or its TLS handshake did not end.");
    case Stage::Sending:
    case Stage::Waiting:
        return tr("The request was sent, but the answer’s headers did not come, or not to their end.");
    case Stage::Body:
    case Stage::Complete:
        break;
    }
    return fill(tr("The answer stopped or dripped within its body, after %1 bytes."),
                {QString::number(m_error.exchange.bodyBytes)});
}

QString Connections::timeLimit() const
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_error.exchange.elapsed).count();
    if (m_error.timeLimit == TimeLimit::Connect)
        return tr("There was no connection in the time allowed for it.");
    if (m_error.timeLimit == TimeLimit::Silence)
        return tr("The answer’s headers, or the next piece of its body, did not come in the time allowed.");
    return seconds > 0 ? counted(seconds, tr("After %1 second there was no complete answer."),
                                 tr("After %1 seconds there was no complete answer."))
                       : tr("There was no complete answer in the time allowed.");
}

FetchWords Connections::timeout() const
{
    const bool isStarted = !m_error.exchange.method.isEmpty();
    return {tr("The endpoint did not answer in time"),
            paragraph({timeLimit(), isStarted ? silentAt() : QString(), viaProxy(),
                       tr("The service is overloaded, or a firewall swallows the request.")}),
            tr("Fetch again; if the problem persists, check the address and whether this network may reach it.")};
}

FetchWords Connections::proxy() const
{
    const QString name = fill(tr("The proxy in use is %1."), {quotable(m_error.exchange.proxy)});
    const QString report = fill(tr("Reported: “%1”."), {quotable(m_error.detail)});
    if (m_error.proxyWantsSignIn) {
        const QString schemes = quotable(m_error.signInSchemes.join(QStringLiteral(", "))).value_or(QString());
        return {
            schemes.isEmpty() ? tr("The proxy wants a sign-in") : fill(tr("The proxy wants a sign-in (%1)"), {schemes}),
            paragraph({name,
                       m_error.hadProxyCredentials
                           ? tr("It did not take the user name and password of the system’s settings, which were "
                                "tried once at most.")
                           : tr("It let nothing through without a user name and password."),
                       report}),
            m_error.hadProxyCredentials
                ? tr("Check the user name and password where the system’s proxy is set up, or fetch without a proxy. "
                     "Basic and Digest are the ways of signing in that work here.")
                : tr("Sign in where the system’s proxy is set up, or fetch without a proxy.")};
    }
    if (m_error.proxyStatus != 0)
        return proxyAnswer();
    return {tr("The proxy did not open a way to the endpoint"),
            paragraph({name, tr("It is not there, broke off, or may not reach that address."), report}),
            tr("Check the proxy’s address, or fetch without a proxy.")};
}

FetchWords Connections::proxyAnswer() const
{
    const int status = m_error.proxyStatus;
    const bool didNotReach = status == 502 || status == 503 || status == 504;
    const QString code = fill(tr("The proxy %1 itself answered with HTTP %2; the endpoint was not asked."),
                              {quotable(m_error.exchange.proxy), QString::number(status)});
    return {didNotReach ? tr("The proxy did not reach the endpoint") : tr("The proxy refuses the way to the endpoint"),
            paragraph({code, saidWords(m_error)}),
            didNotReach ? tr("Check the host and port of the address; if they are right, the proxy’s operator has to "
                             "see why it gets no connection.")
                        : tr("Ask the proxy’s operator to allow this host, or fetch without a proxy.")};
}

FetchWords Connections::badProxy() const
{
    const auto fault = [this] {
        switch (m_error.proxyFault.value_or(ProxyFault::Malformed)) {
        case ProxyFault::Malformed:
            return tr("It names no proxy with host and port.");
        case ProxyFault::Credentials:
            return tr("It holds a user name or password, which would end up in logs.");
        case ProxyFault::OtherKind:
            return tr("It is of another kind than HTTP and SOCKS 5 (https:// and socks4:// are not spoken here).");
        }
        std::unreachable();
    };
    const QString variable = fill(tr("It comes from the environment variable %1."), {quotable(m_error.detail)});
    return {tr("The proxy’s address cannot be used"), paragraph({fault(), variable, tr("Nothing was sent.")}),
            variable.isEmpty() ? tr("Enter it as http://host:port or socks5://host:port.")
                               : tr("Set the variable to http://host:port or socks5://host:port, or fetch without a "
                                    "proxy.")};
}

FetchWords Connections::offline() const
{
    return {tr("Nothing was sent, because the program is switched offline"),
            tr("While that switch is on, no request leaves this computer."),
            tr("Switch “Work offline” off in the menu Network, then fetch again.")};
}

} // namespace

FetchWords connectionWords(const FetchError &error)
{
    return Connections(error).words();
}

} // namespace tokenscope::explain
