// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/http_status_words.h"

#include "endpoint/address/address_kind.h"
#include "explain/fetch/answer_words.h"
#include "explain/fetch/cluster_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope::explain {

namespace {

using namespace Qt::StringLiterals;
using endpoint::FetchError;
using endpoint::Kind;

class HttpStatuses
{
    Q_DECLARE_TR_FUNCTIONS(HttpStatuses)

public:
    explicit HttpStatuses(const FetchError &error)
        : m_error(error)
        , m_status(error.exchange.status)
        , m_said(saidWords(error))
    {
    }

    FetchWords words() const;

private:
    FetchWords refusedAccess() const;
    FetchWords nothingThere() const;
    FetchWords wrongMethod() const;
    FetchWords badRequest() const;
    FetchWords networkSignIn() const;
    FetchWords proxySignIn() const;
    FetchWords behindGateway() const;
    FetchWords failed() const;
    FetchWords unfinished() const;
    FetchWords other() const;
    QString meaning() const;

    QString http() const { return QString::number(m_status); }
    bool hasSentToken() const
    {
        return std::ranges::any_of(m_error.exchange.requestHeaders, [](const auto &field) {
            return field.first.compare("Authorization", Qt::CaseInsensitive) == 0;
        });
    }
    /// API Gateway says so of a path or method that nobody set up, whatever was sent.
    bool isUnknownToAws() const { return saysInAnyCase("Missing Authentication Token"_L1); }
    bool saysInAnyCase(QLatin1StringView words) const { return m_said.contains(words, Qt::CaseInsensitive); }

    const FetchError &m_error;
    const int m_status;
    const QString m_said;
};

FetchWords HttpStatuses::words() const
{
    switch (m_status) {
    case 400:
        return badRequest();
    case 403:
        return isUnknownToAws() ? nothingThere() : refusedAccess();
    case 401:
        return refusedAccess();
    case 407:
        return proxySignIn();
    case 404:
    case 410:
        return nothingThere();
    case 405:
        return wrongMethod();
    case 206:
        return unfinished();
    case 502:
    case 504:
        return behindGateway();
    case 511:
        return networkSignIn();
    default:
        break;
    }
    if (m_status >= 520 && m_status <= 530)
        return behindGateway();
    if (m_status >= 300 && m_status <= 399)
        return unfinished();
    return m_status >= 500 && m_status <= 599 ? failed() : other();
}

FetchWords HttpStatuses::refusedAccess() const
{
    const QString code = fill(tr("It answered with HTTP %1."), {http()});
    if (isClusterAnswer(m_error)) {
        return {tr("The cluster gives its keys only to those who sign in"),
                paragraph({code, m_said,
                           hasSentToken() ? tr("It did not take the token that was sent.") : tr("No token was sent.")}),
                clusterNextStep()};
    }
    if (hasSentToken()) {
        return {tr("The endpoint refused access"),
                paragraph({code, m_said,
                           m_status == 401
                               ? tr("It did not take the token that was sent.")
                               : tr("It recognized the token that was sent, but does not allow this with it.")}),
                tr("Check that the token is of this endpoint, has not expired and may read keys.")};
    }
    const bool mayTakeToken = m_status == 401 || m_error.kind == Kind::PangeaAuthn;
    return {tr("The endpoint refused access"),
            paragraph({code, m_said,
                       m_status == 401 ? tr("It wants a token or another sign-in, and none was sent.")
                                       : tr("No token was sent. Key sets are there for everybody as a rule; this "
                                            "address is not, at least not from this network.")}),
            mayTakeToken ? tr("Add a token for this endpoint, or ask its operator for the public address of its keys.")
                         : tr("Compare the address with the “jwks_uri” of the issuer’s configuration; if it is the "
                              "same, ask the operator to let this network in.")};
}

FetchWords HttpStatuses::nothingThere() const
{
    const auto nextStep = [this] {
        if (m_error.kind == Kind::OpenIdIssuer)
            return tr("Enter the issuer as the token’s “iss” has it, or the address of its keys.");
        if (m_error.kind == Kind::JwksUrl)
            return tr("Compare the path with the “jwks_uri” of the issuer’s configuration.");
        return tr("Check the path of the address and the kind of endpoint.");
    };
    return {tr("There is nothing at that address"),
            paragraph(
                {fill(tr("It answered with HTTP %1: the host is there, but does not know the path."), {http()}), m_said,
                 isUnknownToAws() ? tr("AWS API Gateway says this of every path that it does not know.") : QString()}),
            nextStep()};
}

FetchWords HttpStatuses::wrongMethod() const
{
    const bool isPost = m_error.exchange.method == "POST";
    return {tr("The address does not take this kind of request"),
            paragraph({fill(isPost ? tr("It answered with HTTP %1 to a POST, which is how Pangea AuthN is asked. Key "
                                        "sets and issuers are asked with GET.")
                                   : tr("It answered with HTTP %1 to a GET, which is how key sets and issuers are "
                                        "asked. Pangea AuthN is asked with POST."),
                            {http()}),
                       m_said}),
            isPost ? tr("Choose “JWKS URL” or “OpenID issuer” as the kind of endpoint.")
                   : tr("Check the path; if it is a Pangea AuthN endpoint, choose that kind.")};
}

FetchWords HttpStatuses::badRequest() const
{
    if (saysInAnyCase("HTTP request was sent to HTTPS"_L1)) {
        return {tr("The port speaks https, and was asked with http"),
                paragraph({fill(tr("It answered with HTTP %1."), {http()}), m_said}),
                tr("Begin the address with https instead of http.")};
    }
    if (saysInAnyCase("certificate"_L1)) {
        return {tr("The endpoint wants a client certificate"),
                paragraph({fill(tr("It answered with HTTP %1."), {http()}), m_said}),
                tr("Add the client certificate that you have for this endpoint, with its key.")};
    }
    return other();
}

FetchWords HttpStatuses::proxySignIn() const
{
    return {tr("A proxy on the way wants a sign-in"),
            paragraph({tr("HTTP 407 comes from a proxy, not from the endpoint. One is between this computer and the "
                          "address, though none is set up here."),
                       m_said}),
            tr("Ask those who run this network for the proxy’s address and for a user name, and set both up as the "
               "system’s proxy.")};
}

FetchWords HttpStatuses::networkSignIn() const
{
    return {tr("The network wants you to sign in first"),
            paragraph({tr("This answer (HTTP 511) is not from the endpoint: the network in between gives it, as those "
                          "of hotels, trains and guests do before anything else gets through."),
                       m_said}),
            tr("Open any web page in a browser, sign in to the network there, then fetch again.")};
}

FetchWords HttpStatuses::behindGateway() const
{
    return {tr("The service failed"),
            paragraph({fill(tr("A gateway in front of it answered with HTTP %1: it did not reach the service behind "
                               "it, or got no answer that it could pass on."),
                            {http()}),
                       m_said}),
            tr("Try again in a minute; if the problem persists, inform the operator of the service.")};
}

FetchWords HttpStatuses::failed() const
{
    return {tr("The service failed"),
            paragraph({fill(tr("It answered with HTTP %1: the fault lies on its side, not in the request."), {http()}),
                       m_said}),
            tr("Try again in a minute; if the problem persists, inform the operator of the service.")};
}

FetchWords HttpStatuses::unfinished() const
{
    return {fill(tr("The endpoint answered with HTTP %1"), {http()}),
            paragraph({m_status == 206 ? tr("That is a part of an answer, though the whole was asked for.")
                                       : tr("That refers to something that this program never asked for or keeps."),
                       m_said}),
            tr("Probably a cache or proxy in between is at fault: try without it.")};
}

/// Of codes that say more than that something failed.
QString HttpStatuses::meaning() const
{
    switch (m_status) {
    case 402:
        return tr("It asks for payment first.");
    case 406:
        return tr("It does not have its answer as JSON.");
    case 408:
        return tr("It did not wait for the whole request.");
    case 414:
    case 431:
        return tr("The request is too long for it; a very long token may be the reason.");
    case 421:
        return tr("The server is not responsible for the host name in the address.");
    case 426:
        return tr("It wants another protocol.");
    case 451:
        return tr("It is not allowed to answer, for legal reasons.");
    default:
        return tr("That is not the answer to a request for keys.");
    }
}

FetchWords HttpStatuses::other() const
{
    const bool saysWhy = m_error.instead && m_error.instead->answer;
    return {fill(tr("The endpoint answered with HTTP %1"), {http()}), paragraph({meaning(), m_said}),
            saysWhy ? tr("Compare the address with what the service says.")
                    : tr("Check the address and the kind of endpoint.")};
}

} // namespace

FetchWords httpStatusWords(const FetchError &error)
{
    return HttpStatuses(error).words();
}

} // namespace tokenscope::explain
