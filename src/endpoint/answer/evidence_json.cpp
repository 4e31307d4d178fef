// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence_json.h"

#include "endpoint/address/endpoint.h"

#include <QStringDecoder>

#include <utility>

namespace tokenscope::endpoint {

namespace {

json::Value textJson(const QString &text)
{
    return json::Value(text.toStdString());
}

json::Value numberJson(qint64 number)
{
    return json::Value(std::int64_t(number));
}

json::Value timeJson(const QDateTime &moment)
{
    return textJson(moment.toUTC().toString(Qt::ISODateWithMs));
}

json::Value fieldsJson(const HeaderFields &fields)
{
    json::Array array;
    for (const auto &[name, value] : fields)
        array.push_back(json::Value(json::Array{json::Value(name.toStdString()), json::Value(value.toStdString())}));
    return json::Value(std::move(array));
}

json::Value timingsJson(const Exchange &exchange)
{
    json::Object object;
    const auto add = [&object](const char *name, const std::optional<std::chrono::milliseconds> &time) {
        if (time)
            object.append(name, numberJson(time->count()));
    };
    add("lookup", exchange.timings.lookup);
    add("connect", exchange.timings.connect);
    add("tls", exchange.timings.tls);
    add("head", exchange.timings.head);
    add("total", exchange.elapsed);
    return json::Value(std::move(object));
}

json::Value certificateJson(const CertificateFacts &certificate)
{
    json::Array names;
    for (const QString &name : certificate.names)
        names.push_back(textJson(name));
    json::Object object;
    object.append("subject", textJson(certificate.subject));
    object.append("issuer", textJson(certificate.issuer));
    object.append("names", json::Value(std::move(names)));
    object.append("valid_from", timeJson(certificate.validFrom));
    object.append("valid_until", timeJson(certificate.validUntil));
    object.append("key", textJson(certificate.key));
    object.append("sha256", json::Value(certificate.fingerprint.toStdString()));
    return json::Value(std::move(object));
}

json::Value tlsJson(const std::optional<TlsFacts> &tls)
{
    if (!tls)
        return {};
    json::Array chain;
    for (const CertificateFacts &certificate : tls->chain)
        chain.push_back(certificateJson(certificate));
    json::Object object;
    object.append("protocol", textJson(tls->protocol));
    object.append("cipher", textJson(tls->cipher));
    object.append("chain", json::Value(std::move(chain)));
    return json::Value(std::move(object));
}

void addBody(json::Object &object, const Exchange &exchange)
{
    const QByteArray &body = exchange.body;
    object.append("body_bytes", numberJson(exchange.bodyBytes));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(body);
    if (utf8.hasError())
        object.append("body_b64", json::Value(body.toBase64().toStdString()));
    else
        object.append("body", textJson(text));
}

json::Value exchangeJson(const Exchange &exchange)
{
    json::Object object;
    object.append("cause", json::Value(causeName(exchange.cause)));
    object.append("method", json::Value(exchange.method.toStdString()));
    object.append("url", textJson(shownUrl(exchange.url)));
    object.append("request_headers", fieldsJson(exchange.requestHeaders));
    object.append("request_body", json::Value(exchange.requestBody.toStdString()));
    object.append("started_at", timeJson(exchange.startedAt));
    object.append("reached", json::Value(stageName(exchange.stage)));
    object.append("timings_ms", timingsJson(exchange));
    object.append("proxy", textJson(exchange.proxy));
    object.append("tls", tlsJson(exchange.tls));
    object.append("http_version", json::Value(exchange.isHttp2 ? "2" : "1.1"));
    object.append("status", numberJson(exchange.status));
    object.append("reason", json::Value(exchange.reason.toStdString()));
    object.append("headers", fieldsJson(exchange.headers));
    addBody(object, exchange);
    return json::Value(std::move(object));
}

} // namespace

std::string causeName(Cause cause)
{
    switch (cause) {
    case Cause::Asked:
        return "asked";
    case Cause::Fallback:
        return "fallback";
    case Cause::Discovered:
        return "discovered";
    case Cause::Redirected:
        return "redirected";
    case Cause::Retried:
        return "retried";
    case Cause::Polled:
        return "polled";
    }
    std::unreachable();
}

std::string stageName(Stage stage)
{
    switch (stage) {
    case Stage::Lookup:
        return "lookup";
    case Stage::Connecting:
        return "connecting";
    case Stage::Sending:
        return "sending";
    case Stage::Waiting:
        return "waiting";
    case Stage::Body:
        return "body";
    case Stage::Complete:
        return "complete";
    }
    std::unreachable();
}

json::Value evidenceJson(const Evidence &evidence, const std::optional<Envelope> &envelope)
{
    json::Array exchanges;
    for (const Exchange &exchange : evidence.exchanges)
        exchanges.push_back(exchangeJson(exchange));
    json::Object object;
    object.append("exchanges", json::Value(std::move(exchanges)));
    if (!evidence.exchanges.isEmpty()) {
        const Exchange &last = evidence.exchanges.last();
        if (const auto lifetime = cacheLifetime(last))
            object.append("cache_seconds", numberJson(lifetime->count()));
        if (const auto offset = clockOffset(last, envelope))
            object.append("clock_ahead_seconds", numberJson(offset->ahead.count()));
    }
    return json::Value(std::move(object));
}

} // namespace tokenscope::endpoint
