// SPDX-License-Identifier: Apache-2.0
#include "login/flow/flow.h"

#include "login/flow/login_documents.h"
#include "login/flow/login_memory.h"
#include "login/recording/http_fields.h"

#include <algorithm>
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
        , m_memory(recording)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_recording.exchanges.size(); ++i) {
            place(i);
            m_memory.rememberTarget(i);
        }
        dropForeignResponses();
        for (Login &login : m_recording.logins)
            login.metadata = metadataOf(m_recording, login);
        placeDocuments(m_recording, m_documents, m_preflights);
        for (Login &login : m_recording.logins)
            std::ranges::sort(login.exchanges);
    }

private:
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

    void beginLogin(std::size_t index)
    {
        Fields asked = m_recording.exchanges[index].sent;
        unfoldRequestObject(asked);
        if (const LoginPlace known = m_memory.sameLogin(asked)) {
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
        m_memory.rememberRequest(login, textOf(asked, "state"));
        m_recording.logins[login].pushed = pushed;
        if (pushed)
            add(login, *pushed);
        add(login, index);
    }

    void placeResponse(std::size_t index)
    {
        const Exchange &response = m_recording.exchanges[index];
        LoginPlace login = m_memory.loginOfResponse(response);
        if (!login) {
            if (!valueOf(response.sent, "code") && !valueOf(response.sent, "id_token"))
                return;
            login = newLogin({});
        }
        add(*login, index);
        m_memory.rememberResponse(*login, index);
    }

    void placeTokenRequest(std::size_t index)
    {
        const Exchange &request = m_recording.exchanges[index];
        LoginPlace login = m_memory.loginOfGrant(request);
        if (!login)
            login = newLogin({});
        add(*login, index);
        m_memory.rememberGrant(*login, index);
    }

    void placeCall(std::size_t index)
    {
        const Exchange &call = m_recording.exchanges[index];
        const std::string token = call.kind == ExchangeKind::ApiCall || call.kind == ExchangeKind::UserInfo
                                      ? sentToken(m_recording.entryOf(index), call.sent)
                                      : textOf(call.sent, "token");
        if (const LoginPlace known = m_memory.loginOfToken(token))
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
        for (std::size_t i = m_recording.logins.size(); isPage && i-- > m_memory.oldestLogin();) {
            const Login &login = m_recording.logins[i];
            if (!login.request)
                continue;
            const std::optional<std::size_t> answer = m_memory.responseOf(i);
            const bool isProviders = entry.address.origin() == m_recording.entryOf(*login.request).address.origin();
            if (!answer && isProviders) {
                page.kind = ExchangeKind::LoginPage;
                add(i, index);
                return;
            }
            if (answer && m_memory.followsFrom(*answer, index)) {
                page.kind = ExchangeKind::AppPage;
                add(i, index);
                return;
            }
        }
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
    LoginMemory m_memory;
    std::vector<std::size_t> m_pushed;
    std::vector<std::size_t> m_documents;
    std::vector<std::size_t> m_preflights;
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
