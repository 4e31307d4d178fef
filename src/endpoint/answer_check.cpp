// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer_check.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr int httpPartialContent = 206;

QString tr(const char *text)
{
    return QCoreApplication::translate("tokenscope::endpoint::AnswerCheck", text);
}

FetchError makeFault(FetchError::Code code, QString detail, const Exchange &exchange)
{
    FetchError error;
    error.code = code;
    error.detail = std::move(detail);
    error.exchange = exchange;
    return error;
}

/// Error codes that Qt makes of an HTTP status: an answer came, whatever it says.
bool isHttpStatusError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ContentReSendError)
        return false;
    return (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError) ||
           (error > QNetworkReply::ProtocolFailure && error <= QNetworkReply::UnknownServerError);
}

FetchError::Code codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return FetchError::Code::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed before the answer, and OneShotBody kept Qt from asking again
        return FetchError::Code::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return FetchError::Code::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's own transfer timeout; ours disconnects the reply first
        return FetchError::Code::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return FetchError::Code::Tls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return FetchError::Code::MalformedAnswer;
    default: // the enumeration is Qt's, and its text is the detail
        return FetchError::Code::Network;
    }
}

QString certificateWords(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names.prepend(certificate.subjectDisplayName());
    names.removeAll(QString());
    names.removeDuplicates();
    return tr("certificate for %1, valid from %2 to %3")
        .arg(names.mid(0, 4).join(", "_L1), certificate.effectiveDate().toUTC().toString(Qt::ISODate),
             certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

QString tlsWords(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    if (errors.isEmpty())
        return reply.errorString();
    QStringList words;
    for (const QSslError &error : errors)
        words.append(error.errorString());
    words.removeDuplicates();
    const auto shown = std::ranges::find_if(errors, [](const QSslError &e) { return !e.certificate().isNull(); });
    const QString text = words.join(u' ');
    return shown == errors.end() ? text : text + " ("_L1 + certificateWords(shown->certificate()) + u')';
}

/// Qt puts the whole address into its texts, and an address may hold a secret in its query.
QString qtWords(const QNetworkReply &reply)
{
    const QUrl url = reply.url();
    return reply.errorString().replace(url.toString(), originOf(url) + url.path(QUrl::FullyEncoded));
}

QByteArray header(const Exchange &exchange, const QByteArray &name)
{
    const auto found = std::ranges::find_if(
        exchange.headers, [&name](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == exchange.headers.end() ? QByteArray() : found->second.trimmed();
}

std::optional<FetchError> redirectFault(const Exchange &exchange)
{
    const bool redirects = exchange.status == 301 || exchange.status == 302 || exchange.status == 303 ||
                           exchange.status == 307 || exchange.status == 308;
    if (!redirects)
        return std::nullopt;
    const QByteArray location = header(exchange, "Location");
    const QUrl target =
        location.isEmpty() ? QUrl() : exchange.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
    return makeFault(FetchError::Code::RedirectRefused, target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo),
                     exchange);
}

/// RFC 9112, 6.3: one length, in digits, that the body has; and none beside chunks.
std::optional<FetchError> framingFault(const Exchange &exchange)
{
    using enum FetchError::Code;
    const QByteArray text = header(exchange, "Content-Length");
    if (text.isEmpty())
        return std::nullopt;
    if (!header(exchange, "Transfer-Encoding").isEmpty())
        return makeFault(MalformedAnswer, tr("Content-Length together with Transfer-Encoding"), exchange);
    bool isNumber = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const qint64 length = isNumber ? text.toLongLong(&isNumber) : 0;
    if (!isNumber)
        return makeFault(MalformedAnswer, "Content-Length: "_L1 + QString::fromLatin1(text.left(80)), exchange);
    if (exchange.body.size() < length)
        return makeFault(ConnectionLost, tr("%1 of %2 bytes arrived").arg(exchange.body.size()).arg(length), exchange);
    if (exchange.body.size() > length)
        return makeFault(MalformedAnswer, tr("more bytes than Content-Length says"), exchange);
    return std::nullopt;
}

} // namespace

void recordHead(const QNetworkReply &reply, Exchange &exchange)
{
    exchange.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    exchange.headers = reply.rawHeaderPairs();
}

std::optional<FetchError> faultOf(const QNetworkReply &reply, const Exchange &exchange,
                                  const QList<QSslError> &tlsErrors)
{
    using enum FetchError::Code;
    if (auto redirect =
            redirectFault(exchange)) // first: for 307 and 308 Qt also says that it cannot send the body again
        return redirect;
    const QNetworkReply::NetworkError error = reply.error();
    if (error != QNetworkReply::NoError && !isHttpStatusError(error)) {
        const FetchError::Code code = codeOf(error);
        return makeFault(code, code == Tls ? tlsWords(reply, tlsErrors) : qtWords(reply), exchange);
    }
    if (exchange.headers.isEmpty()) // Qt drops all of them when one is malformed, and goes on
        return makeFault(MalformedAnswer, tr("no readable headers"), exchange);
    const QByteArray encoding = header(exchange, "Content-Encoding");
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        return makeFault(MalformedAnswer, "Content-Encoding: "_L1 + QString::fromLatin1(encoding.left(80)), exchange);
    if (auto framing = framingFault(exchange))
        return framing;
    if (exchange.status < 200 || exchange.status == httpPartialContent)
        return makeFault(HttpError, {}, exchange);
    return std::nullopt;
}

} // namespace tokenscope::endpoint
