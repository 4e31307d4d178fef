// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_routes.h"

#include "base/char_view.h"
#include "crypto/digest.h"
#include "demo/random_id.h"
#include "demo/request_body.h"
#include "demo/token_info.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::demo {

namespace {

constexpr std::string_view jsonType = "application/json";
constexpr std::size_t maximumPending = 64;

struct StatusCode
{
    std::string_view status;
    int code;
};

/// The HTTP codes that go with Pangea's words, as far as they are known.
constexpr std::array statusCodes = {
    StatusCode{"ValidationError", 400},
    StatusCode{"MissingConfigID", 400},
    StatusCode{"MissingConfigIDScope", 400},
    StatusCode{"Unauthorized", 401},
    StatusCode{"NoCredit", 402},
    StatusCode{"ServiceNotEnabled", 403},
    StatusCode{"NotFound", 404},
    StatusCode{"TooManyRequests", 429},
    StatusCode{"InternalError", 500},
    StatusCode{"ProviderError", 502},
    StatusCode{"ServiceNotAvailable", 503},
};

int codeOf(std::string_view status)
{
    const auto known = std::ranges::find(statusCodes, status, &StatusCode::status);
    return known == statusCodes.end() ? 500 : known->code;
}

std::string timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// A page on the web can make a browser ask a loopback port under a name of the page's own; it cannot forge this name.
bool isLoopbackHost(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    const bool hasPort = colon > host.lastIndexOf(']');
    const QByteArray name = (hasPort ? host.first(colon) : host).toLower();
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

/// What is in an envelope; the defaults are a refusal's.
struct Outcome
{
    int code;
    std::string_view status;
    std::string_view summary;
    json::Value result = {};
};

DemoAnswer enveloped(const Outcome &outcome, const QDateTime &receivedAt, std::string id = randomId("prq_"))
{
    json::Object object;
    object.append("request_id", id);
    object.append("request_time", timeText(receivedAt));
    object.append("response_time", timeText(std::max(receivedAt, QDateTime::currentDateTimeUtc())));
    object.append("status", outcome.status);
    object.append("summary", outcome.summary);
    object.append("result", outcome.result);
    DemoAnswer answer;
    answer.code = outcome.code;
    answer.status = outcome.status;
    answer.contentType = toBytes(jsonType);
    answer.body = toBytes(json::write(object));
    answer.headers.append({"x-request-id", toBytes(id)});
    answer.requestId = std::move(id);
    return answer;
}

DemoAnswer invalid(json::Array errors, const QDateTime &receivedAt)
{
    const std::string summary =
        "The request has " + std::to_string(errors.size()) + (errors.size() == 1 ? " problem" : " problems");
    json::Object result;
    result.append("errors", std::move(errors));
    return enveloped({400, "ValidationError", summary, std::move(result)}, receivedAt);
}

DemoAnswer wrongMethod(const DemoRequest &request, const QByteArray &allowed)
{
    DemoAnswer answer = enveloped({405, "MethodNotAllowed", "This path does not take this method"}, request.receivedAt);
    answer.headers.append({"Allow", allowed});
    return answer;
}

DemoAnswer plainAnswer(const json::Object &object, std::string_view contentType)
{
    DemoAnswer answer;
    answer.requestId = randomId("prq_");
    answer.contentType = toBytes(contentType);
    answer.body = toBytes(json::write(object));
    return answer;
}

} // namespace

DemoRoutes::DemoRoutes(QUrl baseUrl, std::string token, const DemoKeys &keys, const DemoSwitches &switches)
    : m_baseUrl(std::move(baseUrl))
    , m_token(std::move(token))
    , m_keys(keys)
    , m_switches(switches)
{
}

DemoAnswer DemoRoutes::answer(const DemoRequest &request)
{
    constexpr QByteArrayView pollPrefix = "/request/";
    if (!isLoopbackHost(request.host))
        return enveloped({403, "Forbidden", "Only loopback names are served"}, request.receivedAt);
    if (request.body.size() > maximumBodyBytes)
        return tooLarge();
    if (request.path.endsWith("/v2/client/jwks"))
        return request.method == "POST" ? keyCall(request) : wrongMethod(request, "POST");
    if (request.path.endsWith("/v2/client/token/check"))
        return request.method == "POST" ? tokenCheck(request) : wrongMethod(request, "POST");

    const qsizetype pollStart = request.path.lastIndexOf(pollPrefix);
    const bool isPoll = pollStart >= 0;
    const bool isKeySet = request.path == "/.well-known/jwks.json";
    const bool isElsewhere = request.path == elsewherePath;
    const bool isDiscovery = request.path == "/.well-known/openid-configuration";
    if (!isPoll && !isKeySet && !isElsewhere && !isDiscovery)
        return enveloped({404, "NotFound", "There is nothing at this path"}, request.receivedAt);
    if (request.method != "GET")
        return wrongMethod(request, "GET");
    if (isPoll)
        return poll(request, request.path.sliced(pollStart + pollPrefix.size()).toStdString());
    if (isElsewhere)
        return keySetElsewhere();
    return isDiscovery ? discovery() : plainKeySet();
}

DemoAnswer DemoRoutes::tooLarge() const
{
    return enveloped({413, "PayloadTooLarge", "The request is larger than 64 KiB"}, QDateTime::currentDateTimeUtc());
}

/// What a call of Pangea's gets whatever it asks for: the switch, then the token.
std::optional<DemoAnswer> DemoRoutes::refusal(const DemoRequest &request) const
{
    const std::string forced = m_switches.errorStatus();
    if (!forced.empty() && forced != "Accepted")
        return enveloped({codeOf(forced), forced, "The demo was asked to answer so"}, request.receivedAt);
    if (!isAuthorized(request))
        return enveloped({401, "Unauthorized", "This token may not be used here"}, request.receivedAt);
    return std::nullopt;
}

DemoAnswer DemoRoutes::keyCall(const DemoRequest &request)
{
    if (auto refused = refusal(request))
        return std::move(*refused);
    if (m_switches.errorStatus() == "Accepted")
        return pending(request);
    json::Array errors = bodyErrors(request.body);
    return errors.empty() ? success(request) : invalid(std::move(errors), request.receivedAt);
}

DemoAnswer DemoRoutes::tokenCheck(const DemoRequest &request) const
{
    if (auto refused = refusal(request))
        return std::move(*refused);
    const Moment now{std::chrono::seconds(request.receivedAt.toSecsSinceEpoch())};
    auto info = tokenInfo(request.body, m_keys.keySet(), now);
    if (!info)
        return invalid(std::move(info.error()), request.receivedAt);
    return enveloped({200, "Success", "", std::move(*info)}, request.receivedAt);
}

DemoAnswer DemoRoutes::pending(const DemoRequest &request)
{
    const std::string id = randomId("prq_");
    m_pendingIds.push_back(id);
    if (m_pendingIds.size() > maximumPending)
        m_pendingIds.pop_front();
    json::Object result;
    result.append("ttl_mins", json::Value(std::int64_t(720)));
    result.append("retry_counter", json::Value(std::int64_t(0)));
    result.append("location", m_baseUrl.toString().toStdString() + "/request/" + id);
    return enveloped({202, "Accepted", "The request is not finished", std::move(result)}, request.receivedAt, id);
}

DemoAnswer DemoRoutes::poll(const DemoRequest &request, const std::string &id)
{
    if (!isAuthorized(request))
        return enveloped({401, "Unauthorized", "This token may not be used here"}, request.receivedAt);
    const auto known = std::ranges::find(m_pendingIds, id);
    if (known == m_pendingIds.end())
        return enveloped({404, "NotFound", "There is no such pending request"}, request.receivedAt);
    m_pendingIds.erase(known);
    return success(request);
}

DemoAnswer DemoRoutes::success(const DemoRequest &request) const
{
    return enveloped({200, "Success", "", m_keys.keySet()}, request.receivedAt);
}

DemoAnswer DemoRoutes::plainKeySet() const
{
    return plainAnswer(m_keys.keySet(), "application/jwk-set+json");
}

DemoAnswer DemoRoutes::keySetElsewhere() const
{
    return plainAnswer(m_keys.setElsewhere(), "application/jwk-set+json");
}

DemoAnswer DemoRoutes::discovery() const
{
    const std::string base = m_baseUrl.toString().toStdString();
    json::Object metadata;
    metadata.append("issuer", base);
    metadata.append("jwks_uri", base + "/.well-known/jwks.json");
    metadata.append("response_types_supported", json::Array{"code"});
    metadata.append("subject_types_supported", json::Array{"public"});
    metadata.append("id_token_signing_alg_values_supported", json::Array{"ES256", "RS256", "EdDSA", "ES384", "ES512"});
    return plainAnswer(metadata, jsonType);
}

bool DemoRoutes::isAuthorized(const DemoRequest &request) const
{
    const qsizetype blank = request.authorization.indexOf(' ');
    if (blank < 0 || request.authorization.first(blank).compare("Bearer", Qt::CaseInsensitive) != 0)
        return false;
    const QByteArray token = request.authorization.sliced(blank + 1).trimmed();
    return crypto::equalInConstantTime(asBytes(charView(token)), asBytes(m_token));
}

} // namespace tokenscope::demo
