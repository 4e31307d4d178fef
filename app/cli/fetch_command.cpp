// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fetch_command.h"
#include "app/cli/command_line_words.h"

#include "app/cli/keys/key_listing.h"
#include "app/cli/output_limit.h"
#include "app/cli/terminal.h"
#include "endpoint/answer/evidence_json.h"
#include "endpoint/network.h"
#include "explain/fetch/evidence_words.h"
#include "explain/fetch/fetch_words.h"
#include "explain/phrases/plain_text.h"
#include "json/writer.h"

#include <QEventLoop>

#include <algorithm>
#include <array>

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
    object.append("url", json::Value(endpoint::shownUrl(exchange.url).toStdString()));
    object.append("status", json::Value(std::int64_t(exchange.status)));
    object.append("reason", json::Value(exchange.reason.toStdString()));
    object.append("elapsed_ms", json::Value(std::int64_t(exchange.elapsed.count())));
    json::Object headers;
    for (const auto &[name, value] : exchange.headers) { // one member each; `evidence` has them as they came
        const json::Value *earlier = headers.find(name.toStdString());
        const std::string before = earlier ? *earlier->asString() + ", " : std::string();
        headers.set(name.toStdString(), json::Value(before + value.toStdString()));
    }
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
    for (const json::Member &member : envelope->unknown) {
        if (!object.find(member.name)) // a second one of that name is in the evidence's body
            object.append(member.name, member.value);
    }
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
    addRow(lines, CommandLineWords::tr("Request ID"), envelope->requestId);
    addRow(lines, CommandLineWords::tr("Request time"), envelope->requestTime);
    addRow(lines, CommandLineWords::tr("Response time"), envelope->responseTime);
    addRow(lines, CommandLineWords::tr("Status"), envelope->status);
    addRow(lines, CommandLineWords::tr("Summary"), envelope->summary);
    for (const json::Member &member : envelope->unknown)
        addRow(lines, explain::plainText(member.name), json::write(member.value));
    for (const endpoint::EnvelopeError &error : envelope->errors)
        addRow(lines, CommandLineWords::tr("Error"), error.code + " at " + error.source + ": " + error.detail);
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
    std::string beforeKeys = json::write(object);
    beforeKeys.pop_back();
    printPart(beforeKeys + ",");
    printKeysJson(*response.keys, inspect::KeyHome::Published, listingLimit(std::size_t(response.exchange.bodyBytes)));
    printRaw(",\"evidence\":" + json::write(endpoint::evidenceJson(response.evidence, response.envelope)) + "}");
}

/// In the order of FetchError::Code.
constexpr std::array codeNames = {
    "cancelled",
    "bad_url",
    "bad_token",
    "token_missing",
    "token_unconfirmed",
    "clear_text_token",
    "host_not_found",
    "connection_refused",
    "connection_lost",
    "timeout",
    "tls",
    "redirect_refused",
    "too_large",
    "malformed_answer",
    "not_json",
    "no_keys",
    "no_result",
    "envelope_error",
    "contradictory_envelope",
    "http_error",
    "still_pending",
    "issuer_mismatch",
    "clear_text",
    "bad_metadata",
    "bad_proxy",
    "proxy",
    "bad_ca_file",
    "bad_client_certificate",
    "offline",
    "network",
};
static_assert(codeNames.size() == std::size_t(endpoint::FetchError::Code::Network) + 1);

void reportFailure(const endpoint::FetchError &error, bool json)
{
    const auto words = failureWords(error);
    complain(words.sentence());
    if (!json) {
        if (const QStringList lines = envelopeLines(error.envelope); !lines.isEmpty())
            print(statusLine(error.exchange) + u'\n' + lines.join(u'\n'));
        return;
    }
    json::Object failure;
    failure.append("code", json::Value(failureName(error)));
    failure.append("title", json::Value(words.headline.toStdString()));
    failure.append("explanation", json::Value(words.detail.toStdString()));
    failure.append("next_step", json::Value(words.nextStep.toStdString()));
    json::Object object;
    object.append("error", json::Value(std::move(failure)));
    object.append("http", exchangeJson(error.exchange));
    object.append("envelope", envelopeJson(error.envelope));
    object.append("evidence", endpoint::evidenceJson(error.evidence, error.envelope));
    printRaw(json::write(object));
}

} // namespace

QString responseText(const endpoint::KeyResponse &response)
{
    QStringList lines = {painted(Ink::Bold, CommandLineWords::tr("Response")) + u"  "_s +
                         statusLine(response.exchange)};
    lines << envelopeLines(response.envelope);
    const auto offset = endpoint::clockOffset(response.exchange, response.envelope);
    if (const QString clock = offset ? explain::clockWords(*offset) : QString(); !clock.isEmpty())
        lines << u"  "_s + painted(Ink::Warning, clock);
    lines << QString() << painted(Ink::Bold, CommandLineWords::tr("Keys (%1)").arg(response.keys->keys().size()))
          << keysText(*response.keys, inspect::KeyHome::Published,
                      listingLimit(std::size_t(response.exchange.bodyBytes)));
    return lines.join(u'\n');
}

std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(const endpoint::FetchRequest &request,
                                                                     endpoint::FetchLimits limits)
{
    std::expected<endpoint::KeyResponse, endpoint::FetchError> result;
    endpoint::Network network;
    QEventLoop loop;
    const auto fetch = network.keyFetch(request, limits);
    QObject::connect(fetch.get(), &endpoint::KeyFetch::succeeded, &loop, [&](const endpoint::KeyResponse &response) {
        result = response;
        loop.quit();
    });
    QObject::connect(fetch.get(), &endpoint::KeyFetch::failed, &loop, [&](const endpoint::FetchError &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    QObject::connect(fetch.get(), &endpoint::KeyFetch::waiting, &loop,
                     [](const endpoint::FetchWait &wait) { complain(explain::waitWords(wait)); });
    fetch->start();
    loop.exec();
    return result;
}

std::expected<endpoint::KeyResponse, endpoint::FetchError> fetchKeys(endpoint::Kind kind, const QString &url,
                                                                     const QString &token)
{
    endpoint::FetchRequest request;
    request.kind = kind;
    request.typedUrl = url;
    request.token = token;
    return fetchKeys(request);
}

explain::FetchWords failureWords(const endpoint::FetchError &error)
{
    using enum endpoint::FetchError::Code;
    explain::FetchWords words = explain::fetchWords(error);
    if (error.code == TokenMissing) {
        words.nextStep =
            CommandLineWords::tr("Use tokenscope-cli fetch with --token-file or the variable PANGEA_AUTHN_TOKEN, and a "
                                 "service token (pts_…) or client token (pcl_…) of your project.");
    } else if (error.code == TokenUnconfirmed) {
        words.nextStep = CommandLineWords::tr(
            "To inspect the token, give it to tokenscope-cli inspect. If the endpoint does want it, use "
            "--send-token-anyway; if not, leave the token out.");
    } else if (error.code == ClearText || error.code == ClearTextToken) {
        words.nextStep = CommandLineWords::tr(
            "Change the address to https, or use tokenscope-cli fetch with --allow-clear-text and the "
            "host if all of the way to it is yours.");
    }
    return words;
}

std::string_view failureName(const endpoint::FetchError &error)
{
    return codeNames[std::size_t(error.code)];
}

ExitCode failureCode(const endpoint::FetchError &error)
{
    using enum endpoint::FetchError::Code;
    static constexpr std::array unsent = {BadUrl,         BadToken,  TokenMissing,   TokenUnconfirmed,    BadProxy,
                                          BadAuthorities, ClearText, ClearTextToken, BadClientCertificate};
    return std::ranges::find(unsent, error.code) != unsent.end() ? ExitCode::Usage : ExitCode::Endpoint;
}

ExitCode runFetch(const FetchOptions &options)
{
    const auto request = fetchRequest(options);
    if (!request) {
        complain(request.error());
        return ExitCode::Usage;
    }
    const auto timeout = std::chrono::milliseconds(qRound64(options.timeout * 1000));
    const auto response = fetchKeys(*request, fetchLimits(timeout));
    if (response) {
        report(*response, options.json);
        return ExitCode::Accepted;
    }
    reportFailure(response.error(), options.json);
    return failureCode(response.error());
}

} // namespace tokenscope::cli
