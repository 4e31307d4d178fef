// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/flow.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace tokenscope::login {

/// Of Recording::logins; nothing where it belongs to none.
using LoginPlace = std::optional<std::size_t>;

/// What the exchanges so far tell of their logins, and by that to which login the next one belongs. The logins
/// themselves are those of the recording, to which its owner adds.
class LoginMemory
{
public:
    explicit LoginMemory(const Recording &recording)
        : m_recording(recording)
    {
    }

    void rememberRequest(std::size_t login, const std::string &state);
    void rememberResponse(std::size_t login, std::size_t index);
    void rememberGrant(std::size_t login, std::size_t index);
    /// Where an answer sends the browser.
    void rememberTarget(std::size_t index);

    /// A page that is loaded again, or that the provider sends back to its own start, is no new login.
    LoginPlace sameLogin(const Fields &sent) const;
    LoginPlace loginOfResponse(const Exchange &response) const;
    LoginPlace loginOfGrant(const Exchange &request) const;
    LoginPlace loginOfToken(const std::string &token) const;

    /// Nobody has more logins under way at once.
    std::size_t oldestLogin() const;
    std::optional<std::size_t> responseOf(std::size_t login) const;
    /// Whether the browser was sent there by the callback's answer, or by what that led to.
    bool followsFrom(std::size_t callback, std::size_t index) const;

private:
    void rememberTokens(std::size_t login, const Fields &fields);
    LoginPlace loginOfState(const std::string &state) const;
    template <typename Fits>
    LoginPlace latest(Fits fits) const;
    bool sentBySameServer(const Login &login, const Exchange &response) const;
    LoginPlace waitingForTokens(const Exchange &request) const;
    LoginPlace latestOfClient(const std::string &client) const;

    const Recording &m_recording;
    std::map<std::size_t, std::size_t> m_answered; ///< login to its latest response
    std::set<std::size_t> m_redeemed;
    std::map<std::string, std::size_t> m_states;  ///< to the latest login with it
    std::map<std::string, std::size_t> m_leadsTo; ///< an address to the latest exchange that sent the browser there
    std::map<std::string, std::size_t> m_codes;
    std::map<std::string, std::size_t> m_tokens;
};

} // namespace tokenscope::login
