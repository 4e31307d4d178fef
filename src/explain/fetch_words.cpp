// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch_words.h"

#include "explain/connection_words.h"
#include "explain/envelope_words.h"
#include "explain/http_words.h"
#include "explain/phrase.h"
#include "explain/plain_text.h"
#include "explain/tls_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using endpoint::FetchError;
using endpoint::TokenFault;
using endpoint::UrlFault;

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
    static QString urlFault(UrlFault fault);
    static QString tokenFault(TokenFault fault);
    static FetchWords tokenQuestion(const endpoint::TokenQuestion &question, const QUrl &asked);

private:
    FetchWords badUrl() const;
    FetchWords badToken() const;
    FetchWords tokenMissing() const;
    FetchWords tokenUnconfirmed() const;
    FetchWords tooLarge() const;
    FetchWords notJson() const;
    FetchWords noKeys() const;
    FetchWords noResult() const;
    FetchWords contradiction() const;
    FetchWords httpError() const;
    FetchWords stillPending() const;
    FetchWords issuerMismatch() const;
    FetchWords badMetadata() const;
    FetchWords network() const;

    Gap detail() const { return m_error.detail.isEmpty() ? std::nullopt : Gap(escaped(m_error.detail)); }
    QString http() const { return QString::number(m_error.exchange.status); }
    bool isUnavailable() const;

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

FetchWords Fetches::words() const
{
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
    const QString fault = m_error.urlFault ? urlFault(*m_error.urlFault) : tr("It is no address that can be asked.");
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
        m_error.tokenFault ? tokenFault(*m_error.tokenFault) : tr("It holds characters that no token has.");
    return {tr("The access token cannot be used"), paragraph({fault, tr("Nothing was sent.")}),
            tr("Copy the token again, alone and whole, without “Bearer” in front.")};
}

FetchWords Fetches::tooLarge() const
{
    return {tr("The answer is too large for a key set"),
            tr("Reading was stopped, so that it cannot fill the memory. The address probably leads to something else."),
            tr("Check the address.")};
}

FetchWords Fetches::notJson() const
{
    return {tr("The answer is not JSON"),
            paragraph({fill(tr("What came instead (HTTP %1): %2."), {http(), detail()}),
                       tr("Probably the address leads to a web page, or a sign-in page or proxy answered in place of "
                          "the service.")}),
            tr("Check the address; behind a sign-in page, open it in a browser first.")};
}

FetchWords Fetches::noKeys() const
{
    return {tr("The answer holds no key set"),
            paragraph({tr("It is JSON, but without a list of keys where one should be."),
                       fill(tr("It starts: “%1”."), {detail()}),
                       tr("Probably the address is of another kind of endpoint than the one chosen.")}),
            tr("Check the address and the kind of endpoint.")};
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
            tr("Fetch again; if it stays, try without a proxy or tell whoever runs the service.")};
}

FetchWords Fetches::httpError() const
{
    const QString body = fill(tr("The answer: %1."), {detail()});
    const int status = m_error.exchange.status;
    if (status == 429)
        return rateLimitWords(m_error);
    if (status == 401 || status == 403) {
        return {
            tr("The endpoint refused access"),
            paragraph({fill(tr("It answered with HTTP %1: the token is missing, wrong or expired, or this network is "
                               "not allowed."),
                            {http()}),
                       body}),
            tr("Check the token, and that it belongs to this endpoint.")};
    }
    if (status == 404 || status == 410) {
        return {tr("There is nothing at that address"),
                paragraph({fill(tr("It answered with HTTP %1: the host is right, the path is not."), {http()}), body}),
                tr("Check the path of the address and the kind of endpoint.")};
    }
    if (status == 405) {
        return {
            tr("The address does not take this kind of request"),
            paragraph({fill(tr("It answered with HTTP %1. Pangea AuthN is asked with POST, key set addresses with GET, "
                               "so the kind of endpoint is probably the wrong one."),
                            {http()}),
                       body}),
            tr("Choose the other kind of endpoint.")};
    }
    if (status == 206 || (status >= 300 && status <= 399)) {
        return {fill(tr("The endpoint answered with HTTP %1"), {http()}),
                paragraph({status == 206 ? tr("That is a part of an answer, though the whole was asked for.")
                                         : tr("That refers to something that this program never asked for or keeps."),
                           body}),
                tr("Probably a cache or proxy in between is at fault: try without it.")};
    }
    if (status >= 500) {
        return {
            tr("The service failed"),
            paragraph({fill(tr("It answered with HTTP %1: the fault lies on its side, not in the request."), {http()}),
                       body}),
            tr("Try again in a minute; if it stays, tell whoever runs the service.")};
    }
    return {fill(tr("The endpoint answered with HTTP %1"), {http()}),
            paragraph({tr("That is not the answer to a request for keys."), body}),
            tr("Check the address and the kind of endpoint.")};
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
            paragraph({firstOf({figure, tr("The issuer does not name itself, or not by the address that was asked.")}),
                       tr("Often a slash at the end or the tenant’s name differs.")}),
            detail() ? tr("If you trust that name, enter it as the address.") : tr("Check the address.")};
}

FetchWords Fetches::badMetadata() const
{
    const QString figure = fill(tr("It says “%1”."), {detail()});
    return {tr("The issuer does not say where its keys are to be had safely"),
            paragraph(
                {figure, tr("The address of the keys has to be a whole one that starts with https; over http, somebody "
                            "on the way could exchange the keys. Nor may it lead from elsewhere to this computer, "
                            "into its network, or to the port of another service such as mail.")}),
            tr("If this is an issuer of your own, mend its metadata; if not, ask whoever runs it.")};
}

FetchWords Fetches::network() const
{
    return {tr("The request failed"), firstOf({fill(tr("Reported: “%1”."), {detail()}), tr("No reason was given.")}),
            tr("Check the address and the network connection, then fetch again.")};
}

QString Fetches::urlFault(UrlFault fault)
{
    switch (fault) {
    case UrlFault::Empty:
        return tr("It is empty.");
    case UrlFault::NotHttp:
        return tr("It has to start with https:// or http://.");
    case UrlFault::NoHost:
        return tr("It names no host.");
    case UrlFault::UserInfo:
        return tr("It holds a user name or password, which would end up in logs.");
    case UrlFault::QueryOrFragment:
        return tr("It has a “?” or “#”, where a path has to be added.");
    case UrlFault::ControlCharacter:
        return tr("It holds an invisible control character.");
    case UrlFault::PortInvalid:
        return tr("Its port is not a number from 1 to 65535.");
    case UrlFault::Malformed:
        return tr("It is not written as an address is.");
    }
    std::unreachable();
}

FetchWords Fetches::tokenQuestion(const endpoint::TokenQuestion &question, const QUrl &asked)
{
    const QString whoever = fill(tr("Whoever runs %1 could use it."),
                                 {asked.host().isEmpty() ? std::nullopt : Gap(endpoint::originOf(asked))});
    const QString nextStep = tr("Move it to the token field to inspect it, or confirm that this endpoint may have it.");
    switch (question.doubt) {
    case endpoint::TokenDoubt::IsInspected:
        return {tr("This looks like the token to inspect"),
                paragraph(
                    {tr("What stands beside the address is what lets you ask an endpoint, and goes to it."), whoever}),
                nextStep};
    case endpoint::TokenDoubt::OfAnotherIssuer:
        return {
            tr("This looks like the token to inspect"),
            paragraph({fill(tr("It was issued by “%1”, not by the endpoint."), {escaped(question.issuer)}), whoever}),
            nextStep};
    case endpoint::TokenDoubt::NotNeeded:
        return {tr("This kind of endpoint needs no token"),
                paragraph({tr("Key sets and the metadata of issuers are there for everybody to read."), whoever}),
                tr("Remove the token, or confirm that this endpoint may have it.")};
    }
    std::unreachable();
}

QString Fetches::tokenFault(TokenFault fault)
{
    switch (fault) {
    case TokenFault::Empty:
        return tr("It is empty.");
    case TokenFault::WhiteSpace:
        return tr("There is a blank inside it.");
    case TokenFault::ControlCharacter:
        return tr("There is a line break or another control character inside it.");
    case TokenFault::NotAscii:
        return tr("There is a character in it that no token has, such as a typographic dash or quote.");
    case TokenFault::TooLong:
        return tr("It is longer than 64 KiB.");
    }
    std::unreachable();
}

} // namespace

QString FetchWords::sentence() const
{
    return paragraph({headline.isEmpty() ? headline : headline + u'.', detail, nextStep});
}

FetchWords fetchWords(const FetchError &error)
{
    return Fetches(error).words();
}

QString urlFaultWords(UrlFault fault)
{
    return Fetches::urlFault(fault);
}

FetchWords tokenQuestionWords(const endpoint::TokenQuestion &question, const QUrl &asked)
{
    return Fetches::tokenQuestion(question, asked);
}

QString tokenFaultWords(TokenFault fault)
{
    return Fetches::tokenFault(fault);
}

} // namespace tokenscope::explain
