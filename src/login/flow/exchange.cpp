// SPDX-License-Identifier: Apache-2.0
#include "login/flow/exchange.h"

#include "base/stop_point.h"
#include "base/whitespace.h"
#include "inspect/bindings/partner.h"
#include "login/flow/authorization_response.h"
#include "login/recording/http_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::login {

namespace {

constexpr std::array<std::pair<ExchangeKind, std::string_view>, 18> kindNames = {{
    {ExchangeKind::Discovery, "discovery"},
    {ExchangeKind::Jwks, "jwks"},
    {ExchangeKind::PushedRequest, "pushed_authorization_request"},
    {ExchangeKind::AuthorizationRequest, "authorization_request"},
    {ExchangeKind::LoginPage, "login_page"},
    {ExchangeKind::AuthorizationResponse, "authorization_response"},
    {ExchangeKind::AppPage, "app_page"},
    {ExchangeKind::DeviceRequest, "device_request"},
    {ExchangeKind::TokenRequest, "token_request"},
    {ExchangeKind::UserInfo, "userinfo"},
    {ExchangeKind::Introspection, "introspection"},
    {ExchangeKind::Revocation, "revocation"},
    {ExchangeKind::ApiCall, "api_call"},
    {ExchangeKind::Preflight, "cors_preflight"},
    {ExchangeKind::LogoutRequest, "logout_request"},
    {ExchangeKind::FrontChannelLogout, "front_channel_logout"},
    {ExchangeKind::BackChannelLogout, "back_channel_logout"},
    {ExchangeKind::Other, "other"},
}};

/// Of a JSON request body the members that are texts.
Fields textMembers(const json::Value &value)
{
    Fields fields;
    for (const json::Member &member : value.asObject() ? value.asObject()->members() : std::vector<json::Member>()) {
        if (member.value.asString())
            fields.push_back({member.name, *member.value.asString()});
    }
    return fields;
}

bool mayBeJson(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(ascii::jsonWhitespace);
    return start != std::string_view::npos && (text[start] == '{' || text[start] == '[');
}

json::Value jsonOf(std::string_view text)
{
    if (!mayBeJson(text))
        return {};
    auto document = json::parse(text);
    return document ? std::move(document->root) : json::Value();
}

json::Value objectOf(const Fields &fields)
{
    json::Object object;
    for (const Field &field : fields)
        object.set(field.name, json::Value(field.value));
    return object.members().empty() ? json::Value() : json::Value(std::move(object));
}

/// Some programs put one behind a form.
std::string_view withoutLineEnd(std::string_view text)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

/// What a request sends, wherever it is in it.
struct Sent
{
    Fields query;
    Fields body;
    bool isJson = false;

    Fields all() const
    {
        Fields fields = body;
        fields.insert(fields.end(), query.begin(), query.end());
        return fields;
    }
};

Sent sentIn(const HarEntry &entry)
{
    Sent sent;
    sent.query = entry.address.parameters();
    sent.isJson = mayBeJson(entry.requestBody);
    if (sent.isJson)
        sent.body = textMembers(jsonOf(entry.requestBody));
    else if (entry.requestType == "multipart/form-data")
        sent.body = readMultipart(entry.requestBody);
    else if (entry.requestType == "application/x-www-form-urlencoded" || entry.requestType.empty())
        sent.body = readForm(withoutLineEnd(entry.requestBody));
    return sent;
}

bool endsWithWord(std::string_view path, std::initializer_list<std::string_view> words)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return std::ranges::any_of(words, [path](std::string_view word) { return path.ends_with(word); });
}

bool hasMember(const json::Value &value, std::string_view name)
{
    return value.asObject() && value.asObject()->find(name);
}

/// The metadata whose endpoint of that name the address is.
bool isEndpoint(const std::vector<Metadata> &metadata, std::string_view name, const WebAddress &address)
{
    return std::ranges::any_of(metadata, [&](const Metadata &each) {
        const auto endpoint = readAddress(each.endpoint(name));
        return endpoint && endpoint->base() == address.base();
    });
}

class Classifier
{
public:
    Classifier(const HarEntry &entry, const Sent &sent, const json::Value &answer,
               const std::vector<Metadata> &metadata)
        : m_entry(entry)
        , m_sent(sent)
        , m_fields(sent.all())
        , m_answer(answer)
        , m_metadata(metadata)
    {
    }

    ExchangeKind kind() const
    {
        if (m_entry.method == "OPTIONS" && valueOf(m_entry.requestHeaders, "access-control-request-method"))
            return ExchangeKind::Preflight;
        const bool isDocument = m_entry.method == "GET";
        if (isDocument && m_entry.address.path.find("/.well-known/o") != std::string::npos)
            return ExchangeKind::Discovery;
        if (isDocument && isKeySet())
            return ExchangeKind::Jwks;
        if (const auto kind = backChannelKind())
            return *kind;
        if (isAuthorizationRequest())
            return ExchangeKind::AuthorizationRequest;
        if (isLogout())
            return ExchangeKind::LogoutRequest;
        if (isDocument && has("iss") && has("sid") && !has("code") && !has("state"))
            return ExchangeKind::FrontChannelLogout;
        return callKind();
    }

private:
    bool has(std::string_view name) const { return valueOf(m_fields, name) != nullptr; }
    bool isAt(std::string_view name) const { return isEndpoint(m_metadata, name, m_entry.address); }
    bool isPost() const { return m_entry.method == "POST"; }
    bool pathEnds(std::initializer_list<std::string_view> words) const
    {
        return endsWithWord(m_entry.address.path, words);
    }

    bool isKeySet() const
    {
        const json::Value *keys = m_answer.asObject() ? m_answer.asObject()->find("keys") : nullptr;
        return isAt("jwks_uri") || (keys && keys->asArray()) || pathEnds({"jwks", "jwks.json", "/certs", "/keys"});
    }

    std::optional<ExchangeKind> backChannelKind() const
    {
        if (has("grant_type") || (isPost() && isAt("token_endpoint")))
            return ExchangeKind::TokenRequest;
        if (!isPost())
            return std::nullopt;
        const bool looksPushed = pathEnds({"/par", "/request"}) || hasMember(m_answer, "request_uri");
        if (isAt("pushed_authorization_request_endpoint") || (has("client_id") && looksPushed))
            return ExchangeKind::PushedRequest;
        if (isAt("device_authorization_endpoint") || hasMember(m_answer, "device_code"))
            return ExchangeKind::DeviceRequest;
        if (isAt("introspection_endpoint") || (has("token") && pathEnds({"introspect", "introspection"})))
            return ExchangeKind::Introspection;
        if (isAt("revocation_endpoint") || (has("token") && pathEnds({"revoke", "revocation"})))
            return ExchangeKind::Revocation;
        if (has("logout_token"))
            return ExchangeKind::BackChannelLogout;
        return std::nullopt;
    }

    bool isAuthorizationRequest() const
    {
        const bool asks = has("response_type") || has("request_uri") || has("request");
        return (m_entry.method == "GET" || isPost()) && ((has("client_id") && asks) || isAt("authorization_endpoint") ||
                                                         (has("response_type") && has("redirect_uri")));
    }

    bool isLogout() const
    {
        return isAt("end_session_endpoint") || has("post_logout_redirect_uri") ||
               (has("id_token_hint") && !has("response_type")) || pathEnds({"end_session", "/endsession"});
    }

    ExchangeKind callKind() const
    {
        const bool isUserInfo = isAt("userinfo_endpoint") || pathEnds({"/userinfo", "/me/userinfo"});
        const std::string scheme = authorizationScheme(m_entry);
        const bool isCall = scheme == "bearer" || scheme == "dpop" || valueOf(m_entry.requestHeaders, "dpop") ||
                            valueOf(m_sent.query, "access_token") || wantsToken();
        if (isUserInfo && (isCall || m_entry.status > 0))
            return ExchangeKind::UserInfo;
        return isCall ? ExchangeKind::ApiCall : ExchangeKind::Other;
    }

    /// RFC 6750, 3: an API that got no token says so.
    bool wantsToken() const
    {
        const auto challenges = challengesIn(m_entry);
        return m_entry.status == 401 && std::ranges::any_of(challenges, [](const Challenge &challenge) {
                   return challenge.scheme == "bearer" || challenge.scheme == "dpop";
               });
    }

    const HarEntry &m_entry;
    const Sent &m_sent;
    Fields m_fields;
    const json::Value &m_answer;
    const std::vector<Metadata> &m_metadata;
};

void readMetadata(Exchanges &found, std::size_t exchange)
{
    const Exchange &each = found.all[exchange];
    if (each.kind == ExchangeKind::Discovery && hasMember(each.answer, "issuer"))
        found.metadata.push_back({exchange, each.answer, each.answered("issuer")});
}

bool isParameterOfGrant(const Sent &sent, const HarEntry &entry)
{
    return sent.isJson || entry.method == "GET" || valueOf(sent.query, "grant_type");
}

Exchange exchangeOf(const Har &har, std::size_t index, const std::vector<Metadata> &metadata)
{
    const HarEntry &entry = har.entries[index];
    const Sent sent = sentIn(entry);
    Exchange exchange;
    exchange.entry = index;
    exchange.address = entry.address;
    exchange.answer = jsonOf(entry.body);
    exchange.kind = Classifier(entry, sent, exchange.answer, metadata).kind();
    // Some servers, GitHub's among them, answer with a form.
    const bool isForm = entry.responseType == "application/x-www-form-urlencoded";
    if (exchange.kind == ExchangeKind::TokenRequest && isForm)
        exchange.answer = objectOf(readForm(entry.body));
    exchange.sent = sent.all();
    exchange.query = sent.query;
    exchange.isSpoiled = exchange.kind == ExchangeKind::TokenRequest && isParameterOfGrant(sent, entry);
    if (exchange.kind == ExchangeKind::UserInfo && exchange.answer.isNull())
        exchange.answer = claimsOf(entry.body);
    return exchange;
}

/// Places of what stays move up.
void dropSuperseded(Exchanges &found)
{
    std::vector<std::size_t> places;
    std::size_t place = 0;
    for (const Exchange &each : found.all) {
        places.push_back(place);
        place += each.isSuperseded ? 0 : 1;
    }
    for (Metadata &each : found.metadata)
        each.exchange = places[each.exchange];
    std::erase_if(found.all, &Exchange::isSuperseded);
}

} // namespace

std::string_view nameOf(ExchangeKind kind)
{
    return std::ranges::find(kindNames, kind, &std::pair<ExchangeKind, std::string_view>::first)->second;
}

std::string_view nameOf(ResponseMode mode)
{
    switch (mode) {
    case ResponseMode::None:
        return "";
    case ResponseMode::Query:
        return "query";
    case ResponseMode::Fragment:
        return "fragment";
    case ResponseMode::FormPost:
        return "form_post";
    case ResponseMode::WebMessage:
        return "web_message";
    case ResponseMode::Signed:
        return "jwt";
    }
    return {};
}

std::string Exchange::answered(std::string_view name) const
{
    const json::Value *value = answer.asObject() ? answer.asObject()->find(name) : nullptr;
    if (!value)
        return {};
    if (const std::string *text = value->asString())
        return *text;
    if (const json::Number *number = value->asNumber())
        return number->digits;
    if (const bool *flag = value->asBool())
        return *flag ? "true" : "false";
    return {};
}

std::string Metadata::endpoint(std::string_view name) const
{
    const json::Value *value = document.asObject() ? document.asObject()->find(name) : nullptr;
    return value && value->asString() ? *value->asString() : std::string();
}

bool Metadata::flag(std::string_view name) const
{
    const json::Value *value = document.asObject() ? document.asObject()->find(name) : nullptr;
    return value && value->asBool() && *value->asBool();
}

std::optional<bool> Metadata::lists(std::string_view name, std::string_view wanted) const
{
    const json::Value *value = document.asObject() ? document.asObject()->find(name) : nullptr;
    if (!value || !value->asArray())
        return std::nullopt;
    return std::ranges::any_of(
        *value->asArray(), [wanted](const json::Value &each) { return each.asString() && *each.asString() == wanted; });
}

json::Value claimsOf(std::string_view token)
{
    const auto read = inspect::readUnjudged(token);
    return read ? read->payload.root : json::Value();
}

Exchanges findExchanges(const Har &har)
{
    Exchanges found;
    ResponseSearch responses(found.all);
    for (std::size_t i = 0; i < har.entries.size(); ++i) {
        stopPoint();
        Exchange exchange = exchangeOf(har, i, found.metadata);
        const bool mayRespond = exchange.kind == ExchangeKind::Other || exchange.kind == ExchangeKind::ApiCall ||
                                exchange.kind == ExchangeKind::FrontChannelLogout;
        responses.expect(exchange);
        if (!mayRespond || !responses.addDelivered(exchange, har.entries[i]))
            found.all.push_back(std::move(exchange));
        readMetadata(found, found.all.size() - 1);
        responses.addSent(i, har.entries[i]);
    }
    dropSuperseded(found);
    return found;
}

} // namespace tokenscope::login
