// SPDX-License-Identifier: Apache-2.0
#include "login/flow.h"

#include "login/http_fields.h"
#include "login/login_documents.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace tokenscope::login {

namespace {

/// Parameters of a request object (RFC 9101, 6.3: they alone count; what is only outside is kept for showing).
void unfoldRequestObject(Fields &asked)
{
    const json::Value claims = claimsOf(textOf(asked, "request"));
    if (!claims.asObject())
        return;
    for (const json::Member &member : claims.asObject()->members()) {
        if (member.value.asString() && member.name != "iss" && member.name != "aud")
            setField(asked, member.name, *member.value.asString());
    }
}

class Linker
{
public:
    explicit Linker(Recording &recording)
        : m_recording(recording)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_recording.exchanges.size(); ++i) {
            place(i);
            rememberTarget(i);
        }
        dropForeignResponses();
        for (Login &login : m_recording.logins)
            login.metadata = metadataOf(m_recording, login);
        placeDocuments(m_recording, m_documents, m_preflights);
        for (Login &login : m_recording.logins)
            std::ranges::sort(login.exchanges);
    }

private:
    using Place = std::optional<std::size_t>; ///< of a login

    void place(std::size_t index)
    {
        const Exchange &exchange = m_recording.exchanges[index];
        switch (exchange.kind) {
        case ExchangeKind::AuthorizationRequest:
            beginLogin(index);
            break;
        case ExchangeKind::PushedRequest:
            m_pushed.push_back(index);
            if (exchange.answered("request_uri").empty())
                add(newLogin(exchange.sent), index);
            break;
        case ExchangeKind::AuthorizationResponse:
            placeResponse(index);
            break;
        case ExchangeKind::TokenRequest:
            placeTokenRequest(index);
            break;
        case ExchangeKind::DeviceRequest:
            add(newLogin(exchange.sent), index);
            break;
        case ExchangeKind::UserInfo:
        case ExchangeKind::ApiCall:
        case ExchangeKind::Introspection:
        case ExchangeKind::Revocation:
            placeCall(index);
            break;
        case ExchangeKind::LogoutRequest:
        case ExchangeKind::FrontChannelLogout:
        case ExchangeKind::BackChannelLogout:
            addToLatest(index);
            break;
        case ExchangeKind::Discovery:
        case ExchangeKind::Jwks:
            m_documents.push_back(index);
            break;
        case ExchangeKind::Preflight:
            m_preflights.push_back(index);
            break;
        case ExchangeKind::LoginPage:
        case ExchangeKind::AppPage:
        case ExchangeKind::Other:
            placePage(index);
            break;
        }
    }

    std::size_t newLogin(const Fields &asked)
    {
        m_recording.logins.push_back({std::nullopt, std::nullopt, asked, {}, std::nullopt});
        return m_recording.logins.size() - 1;
    }

    void add(std::size_t login, std::size_t exchange) { m_recording.logins[login].exchanges.push_back(exchange); }

    /// A page that is loaded again, or that the provider sends back to its own start, is no new login.
    Place sameLogin(const Fields &sent) const
    {
        const Place known = loginOfState(textOf(sent, "state"));
        const bool isSame =
            known && m_recording.logins[*known].client() == textOf(sent, "client_id") && !m_answered.contains(*known);
        return isSame ? known : std::nullopt;
    }

    Place loginOfState(const std::string &state) const
    {
        const auto known = m_states.find(state);
        return state.empty() || known == m_states.end() ? std::nullopt : Place(known->second);
    }

    void beginLogin(std::size_t index)
    {
        Fields asked = m_recording.exchanges[index].sent;
        unfoldRequestObject(asked);
        if (const Place known = sameLogin(asked)) {
            add(*known, index);
            return;
        }
        std::optional<std::size_t> pushed;
        const std::string reference = textOf(asked, "request_uri");
        for (const std::size_t each : m_pushed) {
            const Exchange &push = m_recording.exchanges[each];
            const bool isNamed = !reference.empty() && push.answered("request_uri") == reference;
            const bool isOnly = !reference.empty() && !pushed && !push.answered("request_uri").empty() &&
                                textOf(push.sent, "client_id") == textOf(asked, "client_id");
            if (isNamed || isOnly)
                pushed = each;
        }
        if (pushed) {
            for (const Field &field : m_recording.exchanges[*pushed].sent)
                if (!valueOf(asked, field.name))
                    asked.push_back(field);
            unfoldRequestObject(asked);
            std::erase(m_pushed, *pushed);
        }
        const std::size_t login = newLogin(asked);
        m_recording.logins[login].request = index;
        m_states[textOf(asked, "state")] = login;
        m_recording.logins[login].pushed = pushed;
        if (pushed)
            add(login, *pushed);
        add(login, index);
    }

    /// Nobody has more logins under way at once.
    std::size_t oldestLogin() const
    {
        constexpr std::size_t mostAtOnce = 64;
        return m_recording.logins.size() - std::min(m_recording.logins.size(), mostAtOnce);
    }

    /// The latest login with that property; first among those that still wait for a response.
    template <typename Fits>
    Place latest(Fits fits) const
    {
        Place answered;
        for (std::size_t i = m_recording.logins.size(); i-- > oldestLogin();) {
            if (!fits(m_recording.logins[i]))
                continue;
            if (!m_answered.contains(i))
                return i;
            if (!answered)
                answered = i;
        }
        return answered;
    }

    Place loginOfResponse(const Exchange &response) const
    {
        const std::string code = textOf(response.sent, "code");
        if (const auto known = m_codes.find(code); !code.empty() && known != m_codes.end())
            return known->second;
        if (const Place byState = loginOfState(textOf(response.sent, "state")))
            return byState;
        const auto byAddress = latest([&](const Login &login) {
            const auto target = readAddress(textOf(login.asked, "redirect_uri"));
            return login.request && target && target->base() == response.address.base();
        });
        if (byAddress)
            return byAddress;
        return latest([&](const Login &login) {
            const auto target = readAddress(textOf(login.asked, "redirect_uri"));
            return login.request &&
                   (!target || target->host == response.address.host || sentBySameServer(login, response));
        });
    }

    bool sentBySameServer(const Login &login, const Exchange &response) const
    {
        return response.from && m_recording.entryOf(*login.request).address.origin() ==
                                    m_recording.har.entries[*response.from].address.origin();
    }

    void placeResponse(std::size_t index)
    {
        const Exchange &response = m_recording.exchanges[index];
        Place login = loginOfResponse(response);
        if (!login) {
            if (!valueOf(response.sent, "code") && !valueOf(response.sent, "id_token"))
                return;
            login = newLogin({});
        }
        add(*login, index);
        m_answered[*login] = index;
        if (const std::string code = textOf(response.sent, "code"); !code.empty())
            m_codes[code] = *login;
        rememberTokens(*login, response.sent);
    }

    void rememberTokens(std::size_t login, const Fields &fields)
    {
        for (const std::string_view name : {"access_token", "refresh_token", "id_token"}) {
            if (const std::string token = textOf(fields, name); !token.empty())
                m_tokens[token] = login;
        }
    }

    void rememberAnswer(std::size_t login, const Exchange &exchange)
    {
        rememberTokens(login, {{"access_token", exchange.answered("access_token")},
                               {"refresh_token", exchange.answered("refresh_token")},
                               {"id_token", exchange.answered("id_token")}});
    }

    Place loginOfToken(const std::string &token) const
    {
        const auto known = m_tokens.find(token);
        return token.empty() || known == m_tokens.end() ? std::nullopt : Place(known->second);
    }

    /// The latest login of that client whose response came and whose code was not redeemed.
    Place waitingForTokens(const Exchange &request) const
    {
        const std::string client = textOf(request.sent, "client_id");
        Place any;
        for (std::size_t i = m_recording.logins.size(); i-- > oldestLogin();) {
            const Login &login = m_recording.logins[i];
            if (!login.request)
                continue;
            const bool isClients = client.empty() || login.client() == client;
            if (isClients && m_answered.contains(i) && !m_redeemed.contains(i))
                return i;
            any = any || !m_answered.contains(i) ? any : Place(i);
        }
        return any;
    }

    Place loginOfGrant(const Exchange &request) const
    {
        const std::string grant = textOf(request.sent, "grant_type");
        if (grant == "refresh_token") {
            if (const Place known = loginOfToken(textOf(request.sent, "refresh_token")))
                return known;
            return latestOfClient(textOf(request.sent, "client_id"));
        }
        if (grant.ends_with("device_code")) {
            return latest([&](const Login &login) {
                return std::ranges::any_of(login.exchanges, [this](std::size_t each) {
                    return m_recording.exchanges[each].kind == ExchangeKind::DeviceRequest;
                });
            });
        }
        if (grant.ends_with("token-exchange"))
            return loginOfToken(textOf(request.sent, "subject_token"));
        if (grant == "client_credentials" || grant == "password" || grant.ends_with("jwt-bearer"))
            return std::nullopt;
        const auto known = m_codes.find(textOf(request.sent, "code"));
        return known != m_codes.end() ? Place(known->second) : waitingForTokens(request);
    }

    void placeTokenRequest(std::size_t index)
    {
        const Exchange &request = m_recording.exchanges[index];
        Place login = loginOfGrant(request);
        if (!login)
            login = newLogin({});
        add(*login, index);
        m_redeemed[*login] = index;
        rememberAnswer(*login, request);
    }

    Place latestOfClient(const std::string &client) const
    {
        return latest([&](const Login &login) { return client.empty() || login.client() == client; });
    }

    void placeCall(std::size_t index)
    {
        const Exchange &call = m_recording.exchanges[index];
        const std::string token = call.kind == ExchangeKind::ApiCall || call.kind == ExchangeKind::UserInfo
                                      ? sentToken(m_recording.entryOf(index), call.sent)
                                      : textOf(call.sent, "token");
        if (const Place known = loginOfToken(token))
            add(*known, index);
        else if (!token.empty() || !m_recording.logins.empty()) // before a login, an app asks whether there is one
            addToLatest(index);
    }

    /// Those without a login of their own: to the one that came last, if there is one.
    void addToLatest(std::size_t index)
    {
        if (m_recording.logins.empty())
            newLogin({});
        add(m_recording.logins.size() - 1, index);
    }

    /// A page belongs to a login while that is under way: on the provider's site before the response, on the app's
    /// right behind it.
    void placePage(std::size_t index)
    {
        Exchange &page = m_recording.exchanges[index];
        const HarEntry &entry = m_recording.entryOf(index);
        const bool isPage = entry.responseType == "text/html" || !entry.location.empty() || entry.status >= 400 ||
                            entry.requestType == "application/x-www-form-urlencoded";
        for (std::size_t i = m_recording.logins.size(); isPage && i-- > oldestLogin();) {
            const Login &login = m_recording.logins[i];
            if (!login.request)
                continue;
            const auto answer = m_answered.find(i);
            const bool isProviders = entry.address.origin() == m_recording.entryOf(*login.request).address.origin();
            if (answer == m_answered.end() && isProviders) {
                page.kind = ExchangeKind::LoginPage;
                add(i, index);
                return;
            }
            if (answer != m_answered.end() && followsFrom(answer->second, index)) {
                page.kind = ExchangeKind::AppPage;
                add(i, index);
                return;
            }
        }
    }

    /// Whether the browser was sent there by the callback's answer, or by what that led to.
    bool followsFrom(std::size_t callback, std::size_t index) const
    {
        const auto before = m_leadsTo.find(m_recording.entryOf(index).address.base());
        if (before == m_leadsTo.end() || before->second < callback)
            return false;
        return before->second == callback || m_recording.exchanges[before->second].kind == ExchangeKind::AppPage;
    }

    void rememberTarget(std::size_t index)
    {
        const HarEntry &entry = m_recording.entryOf(index);
        if (const auto next = entry.location.empty() ? std::nullopt : resolved(entry.address, entry.location))
            m_leadsTo[next->base()] = index;
    }

    /// A `code` and a `state` that are no response of any of the logins are something else's.
    void dropForeignResponses()
    {
        for (Login &login : m_recording.logins) {
            const bool isForeign =
                !login.request && login.exchanges.size() == 1 &&
                m_recording.exchanges[login.exchanges.front()].kind == ExchangeKind::AuthorizationResponse &&
                !valueOf(m_recording.exchanges[login.exchanges.front()].sent, "id_token");
            if (isForeign)
                login.exchanges.clear();
        }
        std::erase_if(m_recording.logins, [](const Login &login) { return login.exchanges.empty(); });
    }

    Recording &m_recording;
    std::vector<std::size_t> m_pushed;
    std::vector<std::size_t> m_documents;
    std::vector<std::size_t> m_preflights;
    std::map<std::size_t, std::size_t> m_answered; ///< login to its latest response
    std::map<std::size_t, std::size_t> m_redeemed;
    std::map<std::string, std::size_t> m_states;  ///< to the latest login with it
    std::map<std::string, std::size_t> m_leadsTo; ///< an address to the latest exchange that sent the browser there
    std::map<std::string, std::size_t> m_codes;
    std::map<std::string, std::size_t> m_tokens;
};

} // namespace

Recording readRecording(Har har)
{
    Recording recording;
    Exchanges found = findExchanges(har);
    recording.har = std::move(har);
    recording.exchanges = std::move(found.all);
    recording.metadata = std::move(found.metadata);
    Linker(recording).run();
    return recording;
}

std::optional<Instant> startOf(const Recording &recording, std::size_t exchange)
{
    return recording.entryOf(exchange).started;
}

} // namespace tokenscope::login
