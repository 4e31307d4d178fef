// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer_rule.h"

#include "endpoint/http/proxy_challenge.h"
#include "endpoint/http/redirect_rule.h"

#include <algorithm>

namespace tokenscope::endpoint {

namespace {

constexpr int httpUpgrade = 101;
constexpr int httpNoContent = 204;
constexpr int httpPartialContent = 206;
constexpr int httpNotModified = 304;
constexpr qsizetype shownDetail = 80;

FetchError malformed(HttpFault fault, const QByteArray &detail = {})
{
    FetchError error;
    error.code = FetchError::Code::MalformedAnswer;
    error.httpFault = fault;
    error.detail = QString::fromLatin1(detail.left(shownDetail));
    return error;
}

FetchError failure(FetchError::Code code)
{
    FetchError error;
    error.code = code;
    return error;
}

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

/// Error codes that Qt makes of an HTTP status: an answer came, whatever it says. It also makes them of what a server
/// says when it resets a stream of HTTP/2 in the middle of an answer; that one has a good status.
bool isHttpStatusError(QNetworkReply::NetworkError error, const Exchange &exchange)
{
    if (exchange.isHttp2 && isSuccess(exchange.status))
        return false;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return exchange.proxy.isEmpty() && exchange.status != 0; // the endpoint itself said 407
    if (error == QNetworkReply::ContentReSendError)
        return false;
    if (error == QNetworkReply::ProtocolInvalidOperationError) // 400 and 418
        return exchange.status != 0;
    return (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError) ||
           (error > QNetworkReply::ProtocolFailure && error <= QNetworkReply::UnknownServerError);
}

FetchError::Code codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return FetchError::Code::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::InternalServerError: // a stream of HTTP/2 was reset; a status of 500 does not come here
    case QNetworkReply::ContentReSendError:  // closed before the answer, and OneShotBody kept Qt from asking again
        return FetchError::Code::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return FetchError::Code::HostNotFound;
    case QNetworkReply::TimeoutError:
        return FetchError::Code::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return FetchError::Code::Tls;
    default: // the enumeration is Qt's, and its text is the detail
        return FetchError::Code::Network;
    }
}

FetchError networkFault(const Exchange &exchange, QNetworkReply::NetworkError error)
{
    // Before there is a way through it, whatever goes wrong is the proxy's doing.
    const bool isOnTheWay = exchange.stage <= Stage::Connecting && error != QNetworkReply::SslHandshakeFailedError;
    if (exchange.proxy.isEmpty() || !(isProxyError(error) || isOnTheWay))
        return failure(codeOf(error));
    FetchError fault = failure(FetchError::Code::Proxy);
    fault.proxyWantsSignIn = error == QNetworkReply::ProxyAuthenticationRequiredError;
    fault.signInSchemes = signInSchemes({headerValue(exchange.headers, "Proxy-Authenticate")});
    return fault;
}

bool hasControlCharacter(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7F; });
}

/// Qt joins cookies with line feeds; everything else as RFC 9110, 5.3 says.
std::optional<FetchError> fieldFault(const HeaderFields &fields)
{
    for (const auto &[name, value] : fields) {
        const bool isCookie = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0;
        if (hasControlCharacter(name) || (!isCookie && hasControlCharacter(value)))
            return malformed(HttpFault::BadField, name);
    }
    return std::nullopt;
}

/// RFC 9112, 6.3: one length, in digits; or chunks; or neither.
std::optional<FetchError> framingFault(const HeaderFields &fields)
{
    const QByteArray length = headerValue(fields, "Content-Length");
    const QByteArray coding = headerValue(fields, "Transfer-Encoding");
    const bool hasLength = hasHeader(fields, "Content-Length");
    if (hasLength && !coding.isEmpty())
        return malformed(HttpFault::LengthAndChunks);
    if (length.contains(','))
        return malformed(HttpFault::RepeatedLength, length);
    if (hasLength && !announcedLength(fields))
        return malformed(HttpFault::BadLength, length);
    if (!coding.isEmpty() && coding.compare("chunked", Qt::CaseInsensitive) != 0)
        return malformed(HttpFault::UnknownTransferCoding, coding);
    return std::nullopt;
}

/// A bad size, or an end before the first chunk: whether Qt sees a fault in that is a matter of time.
bool lacksChunks(const Exchange &exchange)
{
    return isSuccess(exchange.status) && exchange.status != httpNoContent && exchange.body.isEmpty() &&
           hasHeader(exchange.headers, "Transfer-Encoding");
}

/// Where Qt wanted to send the body again, though the answer had come: for a redirect with 307 or 308, and where the
/// end of the connection is the end of the answer.
bool isAnsweredAllTheSame(const Exchange &exchange)
{
    const bool endsWithConnection = exchange.status != 0 && !hasHeader(exchange.headers, "Content-Length") &&
                                    !hasHeader(exchange.headers, "Transfer-Encoding");
    return endsWithConnection || isRedirect(exchange.status);
}

/// RFC 9112, 6.3: 204 and 304 have no body, whatever length they name.
bool isCut(const Exchange &exchange)
{
    const bool hasBody = exchange.status != httpNoContent && exchange.status != httpNotModified;
    return hasBody && exchange.body.size() < exchange.expectedBodyBytes;
}

} // namespace

void recordHead(const QNetworkReply &reply, Exchange &exchange)
{
    exchange.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    exchange.headers = reply.rawHeaderPairs();
    exchange.isHttp2 = reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    exchange.expectedBodyBytes = announcedLength(exchange.headers).value_or(0);
}

std::optional<FetchError> headFault(const Exchange &exchange)
{
    if (exchange.status < 100 || exchange.status > 999)
        return malformed(HttpFault::BadStatusLine, QByteArray::number(exchange.status) + ' ' + exchange.reason);
    if (exchange.status < 200)
        return malformed(exchange.status == httpUpgrade ? HttpFault::Upgrade : HttpFault::Interim);
    if (exchange.headers.isEmpty())
        return malformed(HttpFault::NoFields);
    if (auto fault = fieldFault(exchange.headers))
        return fault;
    return framingFault(exchange.headers);
}

std::optional<FetchError> transferFault(const Exchange &exchange, QNetworkReply::NetworkError error)
{
    const bool isAnswered = error == QNetworkReply::NoError || isHttpStatusError(error, exchange) ||
                            (error == QNetworkReply::ContentReSendError && isAnsweredAllTheSame(exchange));
    const bool isClosed = codeOf(error) == FetchError::Code::ConnectionLost;
    if (!isAnswered && !(isClosed && lacksChunks(exchange)))
        return networkFault(exchange, error);
    if (auto fault = headFault(exchange))
        return fault;
    if (lacksChunks(exchange))
        return malformed(HttpFault::NoChunks);
    return isCut(exchange) ? std::optional(failure(FetchError::Code::ConnectionLost)) : std::nullopt;
}

std::optional<FetchError> contentFault(const Exchange &exchange)
{
    const QByteArray coding = headerValue(exchange.headers, "Content-Encoding");
    if (!coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0)
        return malformed(HttpFault::ContentCoding, coding);
    if (exchange.status == httpPartialContent)
        return failure(FetchError::Code::HttpError);
    return std::nullopt;
}

} // namespace tokenscope::endpoint
