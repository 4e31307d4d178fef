// SPDX-License-Identifier: Apache-2.0
#include "login/flow/login_memory.h"

#include <algorithm>

namespace tokenscope::login {

void LoginMemory::rememberRequest(std::size_t login, const std::string &state)
{
    m_states[state] = login;
}

void LoginMemory::rememberResponse(std::size_t login, std::size_t index)
{
    const Fields &sent = m_recording.exchanges[index].sent;
    m_answered[login] = index;
    if (const std::string code = textOf(sent, "code"); !code.empty())
        m_codes[code] = login;
    rememberTokens(login, sent);
}

void LoginMemory::rememberGrant(std::size_t login, std::size_t index)
{
    const Exchange &request = m_recording.exchanges[index];
    m_redeemed.insert(login);
    rememberTokens(login, {{"access_token", request.answered("access_token")},
                           {"refresh_token", request.answered("refresh_token")},
                           {"id_token", request.answered("id_token")}});
}

std::optional<std::size_t> LoginMemory::responseOf(std::size_t login) const
{
    const auto known = m_answered.find(login);
    return known == m_answered.end() ? std::nullopt : std::optional(known->second);
}

void LoginMemory::rememberTokens(std::size_t login, const Fields &fields)
{
    for (const std::string_view name : {"access_token", "refresh_token", "id_token"}) {
        if (const std::string token = textOf(fields, name); !token.empty())
            m_tokens[token] = login;
    }
}

void LoginMemory::rememberTarget(std::size_t index)
{
    const HarEntry &entry = m_recording.entryOf(index);
    if (const auto next = entry.location.empty() ? std::nullopt : resolved(entry.address, entry.location))
        m_leadsTo[next->base()] = index;
}

LoginPlace LoginMemory::sameLogin(const Fields &sent) const
{
    const LoginPlace known = loginOfState(textOf(sent, "state"));
    const bool isSame =
        known && m_recording.logins[*known].client() == textOf(sent, "client_id") && !m_answered.contains(*known);
    return isSame ? known : std::nullopt;
}

LoginPlace LoginMemory::loginOfState(const std::string &state) const
{
    const auto known = m_states.find(state);
    return state.empty() || known == m_states.end() ? std::nullopt : LoginPlace(known->second);
}

std::size_t LoginMemory::oldestLogin() const
{
    constexpr std::size_t mostAtOnce = 64;
    return m_recording.logins.size() - std::min(m_recording.logins.size(), mostAtOnce);
}

/// The latest login with that property; first among those that still wait for a response.
template <typename Fits>
LoginPlace LoginMemory::latest(Fits fits) const
{
    LoginPlace answered;
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

LoginPlace LoginMemory::loginOfResponse(const Exchange &response) const
{
    const std::string code = textOf(response.sent, "code");
    if (const auto known = m_codes.find(code); !code.empty() && known != m_codes.end())
        return known->second;
    if (const LoginPlace byState = loginOfState(textOf(response.sent, "state")))
        return byState;
    const auto byAddress = latest([&](const Login &login) {
        const auto target = readAddress(textOf(login.asked, "redirect_uri"));
        return login.request && target && target->base() == response.address.base();
    });
    if (byAddress)
        return byAddress;
    return latest([&](const Login &login) {
        const auto target = readAddress(textOf(login.asked, "redirect_uri"));
        return login.request && (!target || target->host == response.address.host || sentBySameServer(login, response));
    });
}

bool LoginMemory::sentBySameServer(const Login &login, const Exchange &response) const
{
    return response.from && m_recording.entryOf(*login.request).address.origin() ==
                                m_recording.har.entries[*response.from].address.origin();
}

LoginPlace LoginMemory::loginOfToken(const std::string &token) const
{
    const auto known = m_tokens.find(token);
    return token.empty() || known == m_tokens.end() ? std::nullopt : LoginPlace(known->second);
}

/// The latest login of that client whose response came and whose code was not redeemed.
LoginPlace LoginMemory::waitingForTokens(const Exchange &request) const
{
    const std::string client = textOf(request.sent, "client_id");
    LoginPlace any;
    for (std::size_t i = m_recording.logins.size(); i-- > oldestLogin();) {
        const Login &login = m_recording.logins[i];
        if (!login.request)
            continue;
        const bool isClients = client.empty() || login.client() == client;
        if (isClients && m_answered.contains(i) && !m_redeemed.contains(i))
            return i;
        any = any || !m_answered.contains(i) ? any : LoginPlace(i);
    }
    return any;
}

LoginPlace LoginMemory::loginOfGrant(const Exchange &request) const
{
    const std::string grant = textOf(request.sent, "grant_type");
    if (grant == "refresh_token") {
        if (const LoginPlace known = loginOfToken(textOf(request.sent, "refresh_token")))
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
    return known != m_codes.end() ? LoginPlace(known->second) : waitingForTokens(request);
}

LoginPlace LoginMemory::latestOfClient(const std::string &client) const
{
    return latest([&](const Login &login) { return client.empty() || login.client() == client; });
}

bool LoginMemory::followsFrom(std::size_t callback, std::size_t index) const
{
    const auto before = m_leadsTo.find(m_recording.entryOf(index).address.base());
    if (before == m_leadsTo.end() || before->second < callback)
        return false;
    return before->second == callback || m_recording.exchanges[before->second].kind == ExchangeKind::AppPage;
}

} // namespace tokenscope::login
