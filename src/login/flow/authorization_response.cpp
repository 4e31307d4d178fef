// SPDX-License-Identifier: Apache-2.0
#include "login/flow/authorization_response.h"

#include "base/ascii.h"

#include <algorithm>
#include <utility>

namespace tokenscope::login {

namespace {

bool has(const Fields &fields, std::string_view name)
{
    return valueOf(fields, name) != nullptr;
}

/// What only a response has. A search or an API may have `code` or `state` of its own.
bool isResponse(const Fields &fields)
{
    if (has(fields, "grant_type") || has(fields, "response_type") || has(fields, "code_verifier") ||
        has(fields, "client_secret"))
        return false;
    const bool hasResult = has(fields, "code") || has(fields, "error") || has(fields, "id_token") ||
                           (has(fields, "access_token") && has(fields, "token_type"));
    const bool hasCompanion =
        has(fields, "state") || has(fields, "session_state") || has(fields, "iss") || has(fields, "scope");
    const std::string signedResponse = textOf(fields, "response");
    const bool isSigned = std::ranges::count(signedResponse, '.') == 2 && signedResponse.size() > 60;
    return (hasResult && hasCompanion) || (has(fields, "error") && has(fields, "error_description")) ||
           has(fields, "id_token") || isSigned;
}

/// JARM, 2.1: the parameters are the claims of the token.
void unfoldSigned(Exchange &response)
{
    const json::Value claims = claimsOf(textOf(response.sent, "response"));
    if (!claims.asObject())
        return;
    response.mode = ResponseMode::Signed;
    for (const json::Member &member : claims.asObject()->members()) {
        if (member.value.asString())
            setField(response.sent, member.name, *member.value.asString());
    }
}

/// The values by which the same response is known again, on its way and when it comes.
bool isSameResponse(const Fields &a, const Fields &b)
{
    for (const std::string_view name : {"code", "response", "id_token", "access_token", "error"}) {
        const std::string *first = valueOf(a, name);
        const std::string *second = valueOf(b, name);
        if (first && second && *first == *second)
            return true;
    }
    return false;
}

/// Undoes the entities that a page needs in an attribute.
std::string withoutEntities(std::string text)
{
    static constexpr std::pair<std::string_view, std::string_view> entities[] = {
        {"&quot;", "\""}, {"&#34;", "\""}, {"&#39;", "'"}, {"&#x2F;", "/"}, {"&#x3D;", "="}, {"&amp;", "&"}};
    for (const auto &[entity, character] : entities) {
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    }
    return text;
}

/// The value of an attribute in a tag; nothing where it has none.
std::optional<std::string> attribute(std::string_view tag, std::string_view name)
{
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t sign = at + name.size();
        if (at == 0 || !ascii::isBlank(tag[at - 1]) || sign + 1 >= tag.size() || tag[sign] != '=')
            continue;
        const char quote = tag[sign + 1];
        if (!ascii::isQuote(quote)) {
            const std::size_t end = std::min(tag.find_first_of(" \t\r\n/>", sign + 1), tag.size());
            return withoutEntities(std::string(tag.substr(sign + 1, end - sign - 1)));
        }
        const std::size_t end = std::min(tag.find(quote, sign + 2), tag.size());
        return withoutEntities(std::string(tag.substr(sign + 2, end - sign - 2)));
    }
    return std::nullopt;
}

/// Calls `visit` for each tag of that name.
template <typename Visit>
void eachTag(std::string_view page, std::string_view name, Visit visit)
{
    for (std::size_t at = page.find(name); at != std::string_view::npos; at = page.find(name, at + 1)) {
        const std::size_t end = std::min(page.find('>', at), page.size());
        visit(page.substr(at, end - at));
    }
}

constexpr std::size_t largestPage = 256 * 1024;

/// Form Post Response Mode: a page with a form that submits itself.
std::optional<Exchange> formIn(const HarEntry &entry)
{
    Exchange response;
    response.mode = ResponseMode::FormPost;
    eachTag(entry.body, "<input", [&response](std::string_view tag) {
        const auto name = attribute(tag, "name");
        const auto value = attribute(tag, "value");
        if (name && value)
            response.sent.push_back({*name, *value});
    });
    std::optional<WebAddress> target;
    eachTag(entry.body, "<form", [&](std::string_view tag) {
        const auto action = attribute(tag, "action");
        if (action && !target)
            target = resolved(entry.address, *action);
    });
    if (!target || !isResponse(response.sent))
        return std::nullopt;
    response.address = *target;
    return response;
}

/// The object around a place in a script, where it is JSON.
json::Value objectAround(std::string_view text, std::size_t place)
{
    const std::size_t open = text.rfind('{', place);
    const std::size_t close = text.find('}', place);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return {};
    auto document = json::parse(text.substr(open, close - open + 1));
    return document ? std::move(document->root) : json::Value();
}

/// OAuth 2.0 Web Message Response Mode, as providers send it: a page with a script that posts the response.
std::optional<Exchange> messageIn(const HarEntry &entry)
{
    if (entry.body.find("postMessage") == std::string::npos)
        return std::nullopt;
    for (const std::string_view name : {"\"code\"", "\"error\"", "\"id_token\""}) {
        const std::size_t place = entry.body.find(name);
        const json::Value value = place == std::string::npos ? json::Value() : objectAround(entry.body, place);
        Exchange response;
        for (const json::Member &member : value.asObject() ? value.asObject()->members() : std::vector<json::Member>())
            if (member.value.asString())
                response.sent.push_back({member.name, *member.value.asString()});
        if (!isResponse(response.sent))
            continue;
        response.mode = ResponseMode::WebMessage;
        response.address = entry.address;
        return response;
    }
    return std::nullopt;
}

} // namespace

void ResponseSearch::expect(const Exchange &request)
{
    const bool isRequest =
        request.kind == ExchangeKind::AuthorizationRequest || request.kind == ExchangeKind::PushedRequest;
    if (const auto target = isRequest ? readAddress(textOf(request.sent, "redirect_uri")) : std::nullopt)
        m_expected.insert(target->base());
}

/// At the address that a login request named, a code or an error alone is a response too.
bool ResponseSearch::isResponseTo(const WebAddress &address, const Fields &fields) const
{
    return isResponse(fields) || ((has(fields, "code") || has(fields, "error")) && m_expected.contains(address.base()));
}

std::optional<Exchange> ResponseSearch::redirectIn(const HarEntry &entry) const
{
    const auto target = entry.location.empty() ? std::nullopt : resolved(entry.address, entry.location);
    if (!target)
        return std::nullopt;
    Exchange response;
    response.address = *target;
    response.sent = target->parameters();
    response.mode = ResponseMode::Query;
    if (const Fields fragment = readForm(target->fragment); isResponseTo(*target, fragment)) {
        response.sent = fragment;
        response.mode = ResponseMode::Fragment;
    }
    return isResponseTo(*target, response.sent) ? std::optional(std::move(response)) : std::nullopt;
}

bool ResponseSearch::addDelivered(const Exchange &request, const HarEntry &entry)
{
    Exchange response = request;
    response.kind = ExchangeKind::AuthorizationResponse;
    response.mode = entry.method == "POST" ? ResponseMode::FormPost : ResponseMode::Query;
    const Fields fragment = readForm(entry.address.fragment);
    if (isResponse(fragment)) {
        response.sent = fragment;
        response.mode = ResponseMode::Fragment;
    }
    const auto waiting = [&](std::size_t index) {
        const Exchange &each = m_exchanges[index];
        const bool bringsNothing = !each.address.fragment.empty() && !isResponse(response.sent);
        return bringsNothing ? each.address.base() == entry.address.base() : isSameResponse(each.sent, response.sent);
    };
    const auto sent = std::ranges::find_if(m_undelivered.rbegin(), m_undelivered.rend(), waiting);
    const bool isNavigation = entry.method == "GET" || entry.requestType == "application/x-www-form-urlencoded";
    if (sent == m_undelivered.rend() && (!isNavigation || !isResponseTo(entry.address, response.sent)))
        return false;
    if (sent != m_undelivered.rend()) {
        Exchange &before = m_exchanges[*sent];
        response.from = before.from;
        if (!isResponse(response.sent)) {
            response.mode = before.mode;
            response.sent = before.sent;
        }
        before.isSuperseded = true;
        m_undelivered.erase(std::next(sent).base());
    }
    unfoldSigned(response);
    m_exchanges.push_back(std::move(response));
    return true;
}

void ResponseSearch::addSent(std::size_t index, const HarEntry &entry)
{
    auto response = redirectIn(entry);
    const bool isPage =
        entry.status == 200 && entry.body.size() <= largestPage && entry.responseType != "application/json";
    if (!response && isPage)
        response = formIn(entry);
    if (!response && isPage)
        response = messageIn(entry);
    if (!response)
        return;
    response->kind = ExchangeKind::AuthorizationResponse;
    response->entry = index;
    response->from = index;
    response->isDelivered = response->mode == ResponseMode::WebMessage;
    unfoldSigned(*response);
    constexpr std::size_t mostUndelivered = 16; // the browser goes where it is sent
    if (!response->isDelivered)
        m_undelivered.push_back(m_exchanges.size());
    if (m_undelivered.size() > mostUndelivered)
        m_undelivered.erase(m_undelivered.begin());
    m_exchanges.push_back(std::move(*response));
}

} // namespace tokenscope::login
