// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/fetch_words.h"

#include "endpoint/discovery.h"
#include "explain/fetch/answer_words.h"
#include "explain/fetch/blocking_words.h"
#include "explain/fetch/connection_words.h"
#include "explain/fetch/envelope_words.h"
#include "explain/fetch/http_status_words.h"
#include "explain/fetch/http_words.h"
#include "explain/fetch/request_words.h"
#include "explain/fetch/tls_words.h"
#include "explain/keys/key_loading_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using namespace Qt::StringLiterals;
using endpoint::FetchError;

constexpr int httpNoContent = 204;
constexpr int httpTooManyRequests = 429;
constexpr int httpUnavailable = 503;

QString escaped(const QString &text, std::size_t limit = detailLength)
{
    return quotedText(text.toStdString(), limit);
}

class Fetches
{
    Q_DECLARE_TR_FUNCTIONS(Fetches)

public:
    explicit Fetches(const FetchError &error)
        : m_error(error)
    {
    }

    FetchWords words() const;

private:
    FetchWords badUrl() const;
    FetchWords badToken() const;
    FetchWords tokenMissing() const;
    FetchWords tokenUnconfirmed() const;
    FetchWords tooLarge() const;
    FetchWords notJson() const;
    FetchWords empty() const;
    FetchWords webPage() const;
    FetchWords brokenJson() const;
    FetchWords noKeys() const;
    FetchWords noResult() const;
    FetchWords contradiction() const;
    FetchWords httpError() const;
    FetchWords stillPending() const;
    FetchWords issuerMismatch() const;
    QString wayThrough() const;
    FetchWords badMetadata() const;
    FetchWords network() const;

    Gap detail() const { return m_error.detail.isEmpty() ? std::nullopt : Gap(escaped(m_error.detail)); }
    Gap firstGap() const { return detail() ? detail() : Gap(tr("nothing that can be shown")); }
    QString http() const { return QString::number(m_error.exchange.status); }
    bool isUnavailable() const;
    std::optional<endpoint::BlockedRequest> blocked() const;

    const FetchError &m_error;
};

/// Pangea's own clients say "temporarily unavailable" of every 503, whatever its body says.
bool Fetches::isUnavailable() const
{
    using enum FetchError::Code;
    const bool isAnswer = m_error.code == EnvelopeError || m_error.code == ContradictoryEnvelope ||
                          m_error.code == HttpError || m_error.code == NotJson;
    return isAnswer && m_error.exchange.status == httpUnavailable;
}

/// Of an answer in the endpoint's place.
std::optional<endpoint::BlockedRequest> Fetches::blocked() const
{
    const bool isPage = m_error.code == FetchError::Code::HttpError || m_error.code == FetchError::Code::NotJson;
    return isPage ? endpoint::blockedRequest(m_error.exchange) : std::nullopt;
}

FetchWords Fetches::words() const
{
    if (const auto other = blocked())
        return blockingWords(m_error, *other);
    if (isUnavailable())
        return unavailableWords(m_error);
    switch (m_error.code) {
    case FetchError::Code::Cancelled:
        return {tr("The request was cancelled"), tr("Nothing was changed."), tr("Fetch again when you are ready.")};
    case FetchError::Code::BadUrl:
        return badUrl();
    case FetchError::Code::BadToken:
        return badToken();
    case FetchError::Code::TokenMissing:
        return tokenMissing();
    case FetchError::Code::TokenUnconfirmed:
        return tokenUnconfirmed();
    case FetchError::Code::ClearTextToken:
    case FetchError::Code::ClearText:
    case FetchError::Code::HostNotFound:
    case FetchError::Code::ConnectionRefused:
    case FetchError::Code::ConnectionLost:
    case FetchError::Code::Timeout:
    case FetchError::Code::Proxy:
    case FetchError::Code::BadProxy:
    case FetchError::Code::Offline:
        return connectionWords(m_error);
    case FetchError::Code::Tls:
    case FetchError::Code::BadAuthorities:
    case FetchError::Code::BadClientCertificate:
        return tlsWords(m_error);
    case FetchError::Code::RedirectRefused:
    case FetchError::Code::MalformedAnswer:
        return httpWords(m_error);
    case FetchError::Code::TooLarge:
        return tooLarge();
    case FetchError::Code::NotJson:
        return notJson();
    case FetchError::Code::NoKeys:
        return noKeys();
    case FetchError::Code::NoResult:
        return noResult();
    case FetchError::Code::EnvelopeError:
        return envelopeWords(m_error);
    case FetchError::Code::ContradictoryEnvelope:
        return contradiction();
    case FetchError::Code::HttpError:
        return httpError();
    case FetchError::Code::StillPending:
        return stillPending();
    case FetchError::Code::IssuerMismatch:
        return issuerMismatch();
    case FetchError::Code::BadMetadata:
        return badMetadata();
    case FetchError::Code::Network:
        return network();
    }
    std::unreachable();
}

FetchWords Fetches::badUrl() const
{
    const QString fault =
        m_error.urlFault ? urlFaultWords(*m_error.urlFault) : tr("It is not an address that can be asked.");
    return {tr("The address cannot be used"), paragraph({fault, tr("Nothing was sent.")}),
            tr("Enter an address such as https://authn.aws.us.pangea.cloud.")};
}

FetchWords Fetches::tokenMissing() const
{
    return {tr("An access token is needed"),
            tr("Pangea AuthN gives its keys only to callers with a token; nothing was sent."),
            tr("Enter a service token (pts_…) or client token (pcl_…) of your project beside the address.")};
}

FetchWords Fetches::tokenUnconfirmed() const
{
    const endpoint::TokenQuestion question = m_error.tokenQuestion.value_or(endpoint::TokenQuestion{});
    FetchWords words = tokenQuestionWords(question, m_error.exchange.url);
    words.detail = paragraph({words.detail, tr("Nothing was sent.")});
    return words;
}

FetchWords Fetches::badToken() const
{
    const QString fault =
        m_error.tokenFault ? tokenFaultWords(*m_error.tokenFault) : tr("It holds characters that no token has.");
    return {tr("The access token cannot be used"), paragraph({fault, tr("Nothing was sent.")}),
            tr("Copy the token again, alone and in full, without “Bearer” before it.")};
}

FetchWords Fetches::tooLarge() const
{
    return {tr("The answer is too large for a key set"),
            tr("Reading was stopped, so that it cannot fill the memory. The address probably leads to something else."),
            tr("Check the address.")};
}

FetchWords Fetches::notJson() const
{
    using enum inspect::KeyLoadingError::Fault;
    const auto fault = m_error.instead ? m_error.instead->fault : NotKeys;
    const QString code = fill(tr("It came with HTTP %1."), {http()});
    switch (fault) {
    case Empty:
        return empty();
    case WebPage:
        return webPage();
    case BadJson:
        return brokenJson();
    case Token:
        return {tr("The answer is a signed token, not keys"),
                paragraph({code, fill(tr("It starts: “%1”."), {detail()})}),
                tr("Enter the address of the issuer’s key set (jwks_uri). To look into this token, inspect it.")};
    case Gzip:
        return {tr("The answer is compressed"),
                paragraph({code, tr("It is gzip data, though an uncompressed answer was asked for, and no header says "
                                    "so.")}),
                tr("Download and unpack it, then load the file; inform the operator of the server.")};
    case Utf16:
        return {tr("The answer is written in UTF-16"), paragraph({code, tr("JSON is sent in UTF-8 (RFC 8259, 8.1).")}),
                tr("Ask the operator of the server to send UTF-8.")};
    case Shortened:
    case Encrypted:
    case Pointer:
        return {tr("The answer holds no key set"), keyLoadingWords(*m_error.instead),
                tr("Ask the operator of the service for a key set (JWKS) or a public key in PEM.")};
    case NotKeys:
    case Word:
    case Placeholder:
    case FileName:
    case Address:
    case NoKeys:
    case Discovery:
    case Answer:
    case NoCertificate:
    case Refused:
        break;
    }
    return {tr("The answer is not JSON"), fill(tr("What came instead (HTTP %1): %2."), {http(), firstGap()}),
            tr("Check the path of the address: something else than keys is there.")};
}

FetchWords Fetches::empty() const
{
    return {tr("The answer is empty"),
            m_error.exchange.status == httpNoContent
                ? tr("HTTP 204 says that there is nothing to give, which is no answer to a request for keys.")
                : fill(tr("It came with HTTP %1 and nothing in it."), {http()}),
            tr("Check the path of the address; if it is the right one, inform the operator of the server.")};
}

FetchWords Fetches::webPage() const
{
    const QString title = m_error.instead ? QString::fromStdString(m_error.instead->detail) : QString();
    const bool isSignIn =
        title.contains("sign in"_L1, Qt::CaseInsensitive) || title.contains("log in"_L1, Qt::CaseInsensitive) ||
        title.contains("login"_L1, Qt::CaseInsensitive) || title.contains("sign-in"_L1, Qt::CaseInsensitive);
    const QString titled = fill(tr("It is an HTML page titled “%1” (HTTP %2)."),
                                {title.isEmpty() ? std::nullopt : Gap(escaped(title)), http()});
    return {tr("The answer is a web page, not keys"),
            paragraph({firstOf({titled, fill(tr("It is an HTML page (HTTP %1)."), {http()})}),
                       isSignIn ? tr("A sign-in page answered in place of the endpoint.")
                                : tr("Web servers often give their page for a path that they do not know.")}),
            isSignIn ? tr("Sign in there with a browser if it is the network’s page; if not, ask for an address of "
                          "the keys that needs no sign-in.")
                     : tr("Look up the address of the keys: it is the “jwks_uri” in the issuer’s configuration.")};
}

FetchWords Fetches::brokenJson() const
{
    const auto offset = qint64(m_error.instead ? m_error.instead->offset : 0);
    const bool isCut = m_error.instead && m_error.instead->endsEarly;
    const Gap place = QString::number(offset + 1);
    return {isCut ? tr("The answer is cut off") : tr("The answer is broken JSON"),
            paragraph({fill(isCut ? tr("It begins as JSON and ends in the middle of it, after %2 bytes (HTTP %1).")
                                  : tr("It begins as JSON, but stops being JSON at byte %2 (HTTP %1)."),
                            {http(), isCut ? Gap(QString::number(m_error.exchange.bodyBytes)) : place}),
                       saidWords(m_error)}),
            isCut ? tr("Fetch again; if the problem persists, inform the operator of the server.")
                  : tr("Tell the operator of the server.")};
}

FetchWords Fetches::noKeys() const
{
    using enum inspect::KeyLoadingError::Fault;
    const auto &instead = m_error.instead;
    if (instead && instead->fault == Discovery) {
        return {
            tr("The answer is the issuer’s configuration, not its keys"),
            fill(tr("It says that the keys are at %1 (jwks_uri)."), {escaped(QString::fromStdString(instead->detail))}),
            tr("Enter that address, or choose “OpenID issuer” as the kind of endpoint.")};
    }
    if (instead && instead->answer) {
        return {tr("The service answered with an error in place of keys"),
                paragraph({fill(tr("Its code, HTTP %1, does not say so."), {http()}), saidWords(m_error)}),
                tr("Correct what it names; if you cannot do that, inform the operator of the service.")};
    }
    if (instead && instead->fault == Refused) {
        return {tr("The answer holds a key that cannot be read"), keyLoadingWords(*instead),
                tr("Ask the operator of the service for a key set (JWKS) or a public key in PEM.")};
    }
    if (!instead && m_error.kind == endpoint::Kind::OpenIdIssuer && !m_error.detail.isEmpty()) {
        return {tr("The answer is not an issuer’s configuration"), fill(tr("It starts: “%1”."), {detail()}),
                tr("If it is the address of the keys themselves, choose “JWKS URL” as the kind of endpoint.")};
    }
    return {tr("The answer holds no key set"),
            paragraph({tr("It is JSON, but without a list of keys where one should be."),
                       fill(tr("It starts: “%1”."), {detail()})}),
            tr("Check the path of the address and the kind of endpoint.")};
}

FetchWords Fetches::noResult() const
{
    return {tr("The answer says nothing about the token"),
            paragraph({tr("It is JSON, but not the answer of Pangea AuthN to a question about a token."),
                       fill(tr("It starts: “%1”."), {detail()})}),
            tr("Check the address: it has to be a Pangea AuthN endpoint.")};
}

FetchWords Fetches::contradiction() const
{
    return {tr("The answer contradicts itself"),
            paragraph({fill(tr("Its status is “Success”, but its HTTP code is %1, which means failure."), {http()}),
                       summaryWords(m_error), tr("A proxy in between probably changed the code.")}),
            tr("Fetch again; if the problem persists, try without a proxy or inform the operator of the service.")};
}

FetchWords Fetches::httpError() const
{
    return m_error.exchange.status == httpTooManyRequests ? rateLimitWords(m_error) : httpStatusWords(m_error);
}

FetchWords Fetches::stillPending() const
{
    return {tr("The service has not finished yet"),
            paragraph({tr("It accepted the request and asked for patience, but had no answer in the time allowed."),
                       summaryWords(m_error)}),
            tr("Fetch again in a minute.")};
}

FetchWords Fetches::issuerMismatch() const
{
    const QString figure = fill(tr("At this address, the issuer calls itself “%1”. It has to be the address that was "
                                   "asked, to the character."),
                                {detail()});
    return {tr("The issuer calls itself something else"),
            firstOf({figure, tr("The configuration at this address names no issuer at all.")}), wayThrough()};
}

/// The address that would work: the name itself where the configuration asked for is what it leads to, else the keys'.
QString Fetches::wayThrough() const
{
    const QUrl asked = m_error.exchange.url;
    const QUrl named(m_error.detail);
    if (m_error.code == FetchError::Code::IssuerMismatch && m_error.detail.contains(u'{')) {
        return fill(tr("This configuration is for all tenants. Enter the address with your tenant’s ID in the place of "
                       "“%1”."),
                    {escaped(asked.path().section(u'/', 1, 1))});
    }
    if (m_error.code == FetchError::Code::IssuerMismatch && named.isValid() &&
        endpoint::originOf(named) == endpoint::originOf(asked))
        return tr("If you trust that name, enter it as the address.");
    const QString keys = endpoint::reachableKeysUrl(asked, m_error.keysUrl);
    return firstOf({fill(tr("Enter the address of its keys, %1, as a JWKS URL: then no name is compared."),
                         {keys.isEmpty() ? std::nullopt : Gap(escaped(keys))}),
                    tr("Check the address.")});
}

FetchWords Fetches::badMetadata() const
{
    const QString figure = fill(tr("It says “%1”."), {detail()});
    const QString keys = endpoint::reachableKeysUrl(m_error.exchange.url, m_error.keysUrl);
    const bool isElsewhere = !keys.isEmpty() && keys != m_error.keysUrl;
    if (detail().value_or(QString()).isEmpty()) {
        return {tr("The issuer’s configuration does not name its keys"),
                tr("It has no “jwks_uri”, the address where the keys of an issuer are published."),
                tr("If you know that address, fetch it as a JWKS URL; if not, ask the issuer’s operator for it, or for "
                   "the key itself.")};
    }
    return {tr("The issuer does not say where its keys can be fetched safely"),
            paragraph({figure, tr("The address of the keys has to be a whole one that starts with https; over http, "
                                  "somebody on the way could replace the keys. Nor may it lead from outside to this "
                                  "computer, into its network, or to the port of another service such as mail.")}),
            isElsewhere
                ? fill(tr("Try %1 as a JWKS URL: the same path at the address that was asked."), {escaped(keys)})
                : tr("If this is an issuer of your own, correct its metadata; if not, inform its operator.")};
}

FetchWords Fetches::network() const
{
    return {tr("The request failed"), firstOf({fill(tr("Reported: “%1”."), {detail()}), tr("No reason was given.")}),
            tr("Check the address and the network connection, then fetch again.")};
}

} // namespace

QString FetchWords::sentence() const
{
    return paragraph({headline.isEmpty() ? headline : headline + u'.', detail, nextStep});
}

FetchWords fetchWords(const FetchError &error)
{
    FetchWords words = Fetches(error).words();
    words.detail = paragraph({words.detail, askedWords(error)});
    return words;
}

} // namespace tokenscope::explain
