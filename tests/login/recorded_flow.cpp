// SPDX-License-Identifier: Apache-2.0
#include "tests/login/recorded_flow.h"

#include "base/base64url.h"
#include "base/civil_time.h"
#include "crypto/digest.h"
#include "inspect/bindings/token_hash.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tokenscope::tests {

namespace {

using workshop::now;

constexpr auto verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
constexpr auto challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                            c == '_' || c == '.' || c == '~';
        char escape[4] = {};
        std::snprintf(escape, sizeof escape, "%%%02X", unsigned(static_cast<unsigned char>(c)));
        result += isKept ? std::string(1, c) : std::string(escape);
    }
    return result;
}

std::string httpDate(std::int64_t second)
{
    // 2026-11-23 13:00:00 UTC is a Monday; the flows last no longer than that day.
    const std::string text = formatUtc(Moment(std::chrono::seconds(second)));
    return "Mon, " + text.substr(8, 2) + " Nov 2026 " + text.substr(11, 8) + " GMT";
}

std::string isoTime(std::int64_t second)
{
    std::string text = formatUtc(Moment(std::chrono::seconds(second)));
    text.resize(19);
    text[10] = 'T';
    return text + ".000Z";
}

json::Value pairs(const Fields &fields)
{
    json::Array list;
    for (const Field &field : fields) {
        json::Object pair;
        pair.append("name", field.name);
        pair.append("value", field.value);
        list.push_back(std::move(pair));
    }
    return list;
}

json::Object requestOf(const Step &step)
{
    json::Object request;
    request.append("method", step.method);
    request.append("url", step.address + (step.query.empty() ? "" : "?" + formText(step.query)));
    request.append("httpVersion", "HTTP/2");
    Fields headers = step.headers;
    headers.insert(headers.begin(), {":authority", "x"});
    request.append("headers", pairs(headers));
    request.append("queryString", pairs(step.query));
    if (!step.form.empty()) {
        json::Object data;
        data.append("mimeType", "application/x-www-form-urlencoded");
        data.append("text", formText(step.form));
        request.append("postData", std::move(data));
    }
    return request;
}

json::Object responseOf(const Step &step)
{
    json::Object response;
    response.append("status", json::Value(std::int64_t(step.status)));
    Fields headers = step.answerHeaders;
    if (step.status != 0 && !login::valueOf(headers, "date"))
        headers.push_back({"date", httpDate(now + step.second)});
    const std::string query = formText(step.locationQuery);
    const char *mark = step.locationIsFragment ? "#" : "?";
    if (!step.location.empty())
        headers.push_back({"location", step.location + (query.empty() ? "" : mark + query)});
    response.append("headers", pairs(headers));
    json::Object content;
    const bool isJson = step.page.empty() && !step.answer.isEmpty();
    content.append("mimeType", isJson ? "application/json" : "text/html; charset=utf-8");
    content.append("text", isJson ? json::write(step.answer) : step.page);
    response.append("content", std::move(content));
    return response;
}

json::Object metadataDocument()
{
    const std::string base = provider;
    json::Object document;
    document.append("issuer", base);
    document.append("authorization_endpoint", base + "/authorize");
    document.append("token_endpoint", base + "/token");
    document.append("userinfo_endpoint", base + "/userinfo");
    document.append("jwks_uri", base + "/jwks");
    document.append("introspection_endpoint", base + "/introspect");
    document.append("end_session_endpoint", base + "/logout");
    document.append("pushed_authorization_request_endpoint", base + "/par");
    document.append("authorization_response_iss_parameter_supported", json::Value(true));
    return document;
}

json::Object tokenAnswer()
{
    json::Object answer;
    answer.append("token_type", "Bearer");
    answer.append("expires_in", json::Value(std::int64_t(3600)));
    answer.append("refresh_token", "refresh-token-number-one");
    answer.append("scope", "openid profile orders");
    return answer;
}

std::vector<Step> goodSteps()
{
    const std::string p = provider;
    const std::string a = app;
    const Fields request = {{"response_type", "code"},     {"client_id", "the-app"},
                            {"redirect_uri", a + "/cb"},   {"scope", "openid profile orders"},
                            {"state", "state-of-login-1"}, {"nonce", "nonce-of-login-1"},
                            {"code_challenge", challenge}, {"code_challenge_method", "S256"}};
    const Fields response = {{"code", "code-of-login-1"}, {"state", "state-of-login-1"}, {"iss", p}};
    const Fields cookie = {{"cookie", "session=cookie-of-the-app"}};
    return {
        {.name = "start",
         .address = a + "/login",
         .status = 302,
         .answerHeaders = {{"set-cookie", "session=cookie-of-the-app; Path=/; Secure; HttpOnly; SameSite=Lax"}},
         .location = p + "/authorize",
         .locationQuery = request,
         .second = 0},
        {.name = "metadata",
         .address = p + "/.well-known/openid-configuration",
         .answer = metadataDocument(),
         .second = 1},
        {.name = "authorize",
         .address = p + "/authorize",
         .query = request,
         .page = "<form>Sign in</form>",
         .second = 2},
        {.name = "page",
         .method = "POST",
         .address = p + "/signin",
         .form = {{"user", "alice"}, {"password", "correct-horse"}},
         .status = 302,
         .location = a + "/cb",
         .locationQuery = response,
         .second = 10},
        {.name = "callback",
         .address = a + "/cb",
         .query = response,
         .headers = cookie,
         .status = 302,
         .location = a + "/home",
         .second = 11},
        {.name = "home", .address = a + "/home", .headers = cookie, .page = "<p>Hello</p>", .second = 12},
        {.name = "token",
         .method = "POST",
         .address = p + "/token",
         .form = {{"grant_type", "authorization_code"},
                  {"code", "code-of-login-1"},
                  {"redirect_uri", a + "/cb"},
                  {"client_id", "the-app"},
                  {"code_verifier", verifier}},
         .answer = tokenAnswer(),
         .second = 13},
        {.name = "jwks", .address = p + "/jwks", .second = 14},
        {.name = "userinfo", .address = p + "/userinfo", .second = 15},
        {.name = "api", .address = std::string(api) + "/orders", .page = "[]", .second = 20},
        {.name = "refresh",
         .method = "POST",
         .address = p + "/token",
         .form = {{"grant_type", "refresh_token"},
                  {"refresh_token", "refresh-token-number-one"},
                  {"client_id", "the-app"}},
         .answer = tokenAnswer(),
         .second = 1800},
        {.name = "logout",
         .address = p + "/logout",
         .query = {{"post_logout_redirect_uri", a + "/"}, {"client_id", "the-app"}},
         .status = 302,
         .location = a + "/",
         .second = 1900},
    };
}

} // namespace

void set(Fields &fields, std::string_view name, const std::string &value)
{
    login::setField(fields, name, value);
}

void drop(Fields &fields, std::string_view name)
{
    std::erase_if(fields, [name](const Field &field) { return field.name == name; });
}

std::string formText(const Fields &fields)
{
    std::string text;
    for (const Field &field : fields)
        text += (text.empty() ? "" : "&") + escaped(field.name) + '=' + escaped(field.value);
    return text;
}

Flow::Flow()
    : signer(workshop::makeSigner("ES256", "key-1"))
    , m_steps(goodSteps())
{
    json::Object access;
    access.append("iss", provider);
    access.append("sub", "alice");
    access.append("aud", api);
    access.append("iat", json::Value(now + 13));
    access.append("exp", json::Value(now + 13 + 3600));
    access.append("client_id", "the-app");
    accessToken = workshop::sign(signer, access);
    claims.append("iss", provider);
    claims.append("sub", "alice");
    claims.append("aud", "the-app");
    claims.append("iat", json::Value(now + 13));
    claims.append("exp", json::Value(now + 13 + 3600));
    claims.append("nonce", "nonce-of-login-1");
    claims.append("sid", "session-7");
    const auto *algorithm = crypto::findSignatureAlgorithm("ES256");
    claims.append("at_hash", base64url::encode(inspect::halfHash(*algorithm, asBytes(accessToken), {})));
    json::Object keys;
    keys.append("keys", json::Array{signer.publicJwk()});
    at("jwks").answer = keys;
    at("userinfo").answer.append("sub", "alice");
    for (const std::string_view name : {"userinfo", "api"})
        set(at(name).headers, "authorization", "Bearer " + accessToken);
    at("token").answer.append("access_token", accessToken);
    at("refresh").answer.append("access_token", "opaque-access-token-2");
    at("refresh").answer.set("refresh_token", "refresh-token-number-two");
    signIdToken();
}

Step &Flow::at(std::string_view name)
{
    return *std::ranges::find(m_steps, name, &Step::name);
}

void Flow::remove(std::string_view name)
{
    std::erase_if(m_steps, [name](const Step &step) { return step.name == name; });
}

Step &Flow::insert(std::string_view behind, Step step)
{
    const auto place = std::ranges::find(m_steps, behind, &Step::name);
    return *m_steps.insert(place + 1, std::move(step));
}

Step &Flow::repeat(std::string_view name, std::string_view behind, const std::string &newName)
{
    Step copy = at(name);
    copy.name = newName;
    copy.second = at(behind).second + 1;
    return insert(behind, std::move(copy));
}

std::size_t Flow::number(std::string_view name) const
{
    return std::size_t(std::ranges::find(m_steps, name, &Step::name) - m_steps.begin()) + 1;
}

void Flow::respond(std::string_view name, const std::string &value)
{
    set(at("page").locationQuery, name, value);
    set(at("callback").query, name, value);
}

void Flow::dropFromResponse(std::string_view name)
{
    drop(at("page").locationQuery, name);
    drop(at("callback").query, name);
}

void Flow::claim(std::string_view name, json::Value value)
{
    claims.set(name, std::move(value));
    signIdToken();
}

void Flow::signIdToken()
{
    at("token").answer.set("id_token", json::Value(workshop::sign(signer, claims)));
}

std::string Flow::har() const
{
    json::Array entries;
    for (const Step &step : m_steps) {
        json::Object entry;
        entry.append("startedDateTime", isoTime(now + step.second));
        entry.append("time", json::Value(std::int64_t(40)));
        entry.append("request", requestOf(step));
        entry.append("response", responseOf(step));
        entries.push_back(std::move(entry));
    }
    json::Object log;
    log.append("version", "1.2");
    log.append("entries", std::move(entries));
    json::Object root;
    root.append("log", std::move(log));
    return json::write(root);
}

} // namespace tokenscope::tests
