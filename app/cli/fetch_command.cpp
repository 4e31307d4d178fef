// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fetch_command.h"

#include "app/cli/command_input.h"
#include "app/cli/key_listing.h"
#include "app/cli/terminal.h"
#include "endpoint/network.h"
#include "explain/fetch_words.h"
#include "explain/plain_text.h"
#include "json/writer.h"

#include <QEventLoop>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

json::Value textOrNull(const std::optional<std::string> &text)
{
    return text ? json::Value(*text) : json::Value();
}

json::Value exchangeJson(const endpoint::Exchange &exchange)
{
    json::Object object;
    object.append("method", json::Value(exchange.method.toStdString()));
    object.append("url", json::Value(exchange.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toStdString()));
    object.append("status", json::Value(std::int64_t(exchange.status)));
    object.append("reason", json::Value(exchange.reason.toStdString()));
    object.append("elapsed_ms", json::Value(std::int64_t(exchange.elapsed.count())));
    json::Object headers;
    for (const auto &[name, value] : exchange.headers)
        headers.append(name.toStdString(), json::Value(value.toStdString()));
    object.append("headers", json::Value(std::move(headers)));
    return json::Value(std::move(object));
}

json::Value errorsJson(const std::vector<endpoint::EnvelopeError> &errors)
{
    json::Array array;
    for (const endpoint::EnvelopeError &error : errors) {
        json::Object entry;
        entry.append("code", json::Value(error.code));
        entry.append("detail", json::Value(error.detail));
        entry.append("source", json::Value(error.source));
        entry.append("path", json::Value(error.path));
        array.push_back(json::Value(std::move(entry)));
    }
    return json::Value(std::move(array));
}

json::Value envelopeJson(const std::optional<endpoint::Envelope> &envelope)
{
    if (!envelope)
        return {};
    json::Object object;
    object.append("request_id", textOrNull(envelope->requestId));
    object.append("request_time", textOrNull(envelope->requestTime));
    object.append("response_time", textOrNull(envelope->responseTime));
    object.append("status", textOrNull(envelope->status));
    object.append("summary", textOrNull(envelope->summary));
    if (!envelope->errors.empty())
        object.append("errors", errorsJson(envelope->errors));
    for (const json::Member &member : envelope->unknown)
        object.append(member.name, member.value);
    return json::Value(std::move(object));
}

void addRow(QStringList &lines, const QString &label, const std::optional<std::string> &value)
{
    if (value)
        lines << u"  "_s + painted(Ink::Muted, label.leftJustified(15)) + explain::plainText(*value);
}

QStringList envelopeLines(const std::optional<endpoint::Envelope> &envelope)
{
    QStringList lines;
    if (!envelope)
        return lines;
    addRow(lines, u"Request ID"_s, envelope->requestId);
    addRow(lines, u"Request time"_s, envelope->requestTime);
    addRow(lines, u"Response time"_s, envelope->responseTime);
    addRow(lines, u"Status"_s, envelope->status);
    addRow(lines, u"Summary"_s, envelope->summary);
    for (const json::Member &member : envelope->unknown)
        addRow(lines, explain::plainText(member.name), json::write(member.value));
    for (const endpoint::EnvelopeError &error : envelope->errors)
        addRow(lines, u"Error"_s, error.code + " at " + error.source + ": " + error.detail);
    return lines;
}

QString statusLine(const endpoint::Exchange &exchange)
{
    return u"HTTP %1 · %2 ms"_s.arg(exchange.status).arg(exchange.elapsed.count());
}

void report(const endpoint::KeyResponse &response, bool json)
{
    if (!json) {
        print(responseText(response));
        return;
    }
    json::Object object;
    object.append("http", exchangeJson(response.exchange));
    object.append("envelope", envelopeJson(response.envelope));
    if (!response.issuer.isEmpty())
        object.append("issuer", json::Value(response.issuer.toStdString()));
    object.append("keys", json::Value(keysJson(*response.keys)));
    printRaw(json::write(object));
}

std::string codeName(endpoint::FetchError::Code code)
{
    using enum endpoint::FetchError::Code;
    switch (code) {
    case Cancelled:
        return "cancelled";
    case BadUrl:
        return "bad_url";
    case BadToken:
        return "bad_token";
    case TokenMissing:
        return "token_missing";
    case ClearTextToken:
        return "clear_text_token";
    case HostNotFound:
        return "host_not_found";
    case ConnectionRefused:
        return "connection_refused";
    case ConnectionLost:
        return "connection_lost";
    case Timeout:
        return "timeout";
    case Tls:
        return "tls";
    case RedirectRefused:
        return "redirect_refused";
    case TooLarge:
        return "too_large";
    case MalformedAnswer:
        return "malformed_answer";
    case NotJson:
        return "not_json";
    case NoKeys:
        return "no_keys";
    case EnvelopeError:
        return "envelope_error";
    case ContradictoryEnvelope:
        return "contradictory_envelope";
    case HttpError:
        return "http_error";
    case StillPending:
        return "still_pending";
    case IssuerMismatch:
        return "issuer_mismatch";
    case Network:
        return "network";
    }
    return {};
}

void reportFailure(const endpoint::FetchError &error, bool json)
{
    const auto words = explain::fetchWords(error);
    complain(words.sentence());
    if (!json) {
        if (const QStringList lines = envelopeLines(error.envelope); !lines.isEmpty())
            print(statusLine(error.exchange) + u'\n' + lines.join(u'\n'));
        return;
    }
    json::Object failure;
    failure.append("code", json::Value(codeName(error.code)));
    failure.append("title", json::Value(words.headline.toStdString()));
    failure.append("explanation", json::Value(words.detail.toStdString()));
    failure.append("next_step", json::Value(words.nextStep.toStdString()));
    json::Object object;
    object.append("error", json::Value(std::move(failure)));
    object.append("http", exchangeJson(error.exchange));
    object.append("envelope", envelopeJson(error.envelope));
    printRaw(json::write(object));
}

std::expected<endpoint::Kind, QString> kindOf(const FetchOptions &options, bool hasToken)
{
    for (const auto kind : {endpoint::Kind::PangeaAuthn, endpoint::Kind::JwksUrl, endpoint::Kind::OpenIdIssuer}) {
        if (endpoint::kindName(kind).toStdString() == options.kind)
            return kind;
    }
    if (options.kind.empty())
        return endpoint::guessKind(QString::fromStdString(options.url), hasToken);
    return std::unexpected(u"--kind is pangea, jwks or oidc."_s);
}

} // namespace

QString responseText(const endpoint::KeyResponse &response)
{
    QStringList lines = {painted(Ink::Bold, u"Response"_s) + u"  "_s + statusLine(response.exchange)};
    lines << envelopeLines(response.envelope) << QString()
          << painted(Ink::Bold, u"Keys (%1)"_s.arg(response.keys->keys().size())) << keysText(*response.keys);
    return lines.join(u'\n');
}

std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(endpoint::Kind kind, const QString &url,
                                                                     const QString &token)
{
    std::expected<endpoint::KeyResponse, endpoint::FetchError> result;
    endpoint::Network network;
    QEventLoop loop;
    const auto fetch = network.keyFetch(kind, url, token);
    QObject::connect(fetch.get(), &endpoint::KeyFetch::succeeded, &loop, [&](const endpoint::KeyResponse &response) {
        result = response;
        loop.quit();
    });
    QObject::connect(fetch.get(), &endpoint::KeyFetch::failed, &loop, [&](const endpoint::FetchError &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    // Some faults are told within start(): the loop has to be running by then.
    QMetaObject::invokeMethod(fetch.get(), &endpoint::KeyFetch::start, Qt::QueuedConnection);
    loop.exec();
    return result;
}

ExitCode runFetch(const FetchOptions &options)
{
    QString token;
    if (!options.tokenFile.empty()) {
        const auto read = readSecretLine(options.tokenFile);
        if (!read) {
            complain(read.error());
            return ExitCode::Usage;
        }
        token = *read;
    }
    const auto kind = kindOf(options, !token.isEmpty());
    if (!kind) {
        complain(kind.error());
        return ExitCode::Usage;
    }
    // The variable is Pangea's: it is no other endpoint's business.
    if (options.tokenFile.empty() && *kind == endpoint::Kind::PangeaAuthn)
        token = qEnvironmentVariable("PANGEA_AUTHN_TOKEN");
    const auto response = fetchKeys(*kind, QString::fromStdString(options.url), token);
    if (response) {
        report(*response, options.json);
        return ExitCode::Accepted;
    }
    reportFailure(response.error(), options.json);
    const bool usage = response.error().code == endpoint::FetchError::Code::BadUrl ||
                       response.error().code == endpoint::FetchError::Code::BadToken;
    return usage ? ExitCode::Usage : ExitCode::Endpoint;
}

} // namespace tokenscope::cli
