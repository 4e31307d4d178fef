// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"
#include "login/flow/flow.h"
#include "login/links/link.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tokenscope::login {

/// Two texts, what is there and what should; never secrets.
struct Evidence
{
    std::string observed = {};
    std::string expected = {};
    std::string words = {};
};

/// What is known of a login while its exchanges are gone through in order, and the links found so far.
class LinkSheet
{
public:
    LinkSheet(const Recording &recording, const Login &login)
        : m_recording(recording)
        , m_login(login)
    {
    }

    const Recording &recording() const { return m_recording; }
    const Login &login() const { return m_login; }
    const Metadata *metadata() const { return m_login.metadata ? &m_recording.metadata[*m_login.metadata] : nullptr; }
    const Exchange &exchange(std::size_t index) const { return m_recording.exchanges[index]; }
    const HarEntry &entry(std::size_t index) const { return m_recording.entryOf(index); }

    /// What comes next in the login, as far as one has to look.
    std::span<const std::size_t> following(std::size_t index) const
    {
        constexpr std::size_t farEnough = 500;
        const auto &all = m_login.exchanges;
        const auto next = std::ranges::upper_bound(all, index);
        const auto rest = std::size_t(all.end() - next);
        return std::span(all).subspan(std::size_t(next - all.begin()), std::min(rest, farEnough));
    }

    void holds(Check check, std::size_t exchange, std::optional<std::size_t> source = {})
    {
        m_links.push_back({check, LinkState::Holds, {}, exchange, source});
    }
    void breaks(Check check, Fault fault, std::size_t exchange, Evidence evidence = {},
                std::optional<std::size_t> source = {})
    {
        enter(check, LinkState::Broken, fault, exchange, std::move(evidence), source);
    }
    void warns(Check check, Fault fault, std::size_t exchange, Evidence evidence = {},
               std::optional<std::size_t> source = {})
    {
        enter(check, LinkState::Warning, fault, exchange, std::move(evidence), source);
    }
    void leaves(Check check, Fault why, std::size_t exchange)
    {
        enter(check, LinkState::NotChecked, why, exchange, {}, {});
    }

    /// Equal texts hold; others break with that fault. What a sanitized recording no longer has is left.
    void compares(Check check, Fault fault, std::size_t exchange, const Evidence &texts,
                  std::optional<std::size_t> source = {})
    {
        if (texts.observed == texts.expected)
            holds(check, exchange, source);
        else
            breaks(check, fault, exchange, texts, source);
    }

    /// The same of values that are only hinted at: they are compared whole.
    void comparesHinted(Check check, Fault fault, std::size_t exchange, std::string_view observed,
                        std::string_view expected, std::optional<std::size_t> source = {})
    {
        if (observed == expected)
            holds(check, exchange, source);
        else
            breaks(check, fault, exchange, {hint(observed), hint(expected)}, source);
    }

    const std::vector<Link> &links() const { return m_links; }
    std::size_t countBroken() const { return m_broken; }

    /// Whether the same client logged in later, and got a response without an error: then this try was given up, or
    /// only asked whether the user was still there.
    bool isTriedAgain() const;

    // What earlier exchanges of the same login said, for the later ones.
    std::optional<std::size_t> response; ///< the latest authorization response
    std::optional<std::size_t> redeemed; ///< the token request that used the code
    std::optional<std::size_t> tokens;   ///< the latest token response with tokens
    std::string accessToken;             ///< of it
    std::string idToken;                 ///< the first
    std::string refreshToken;            ///< the latest
    std::set<std::string> issued;        ///< access tokens
    std::set<std::string> usedRefresh;   ///< refresh tokens that a later one replaced
    std::set<std::string> proofs;        ///< `jti` of DPoP proofs

    bool hasLoggedOut = false;
    std::optional<inspect::InspectionKeys> keys; ///< of the recording, once somebody asked for them

private:
    void enter(Check check, LinkState state, Fault fault, std::size_t exchange, Evidence evidence,
               std::optional<std::size_t> source)
    {
        m_broken += state == LinkState::Broken ? 1 : 0;
        m_links.push_back({check, state, fault, exchange, source, std::move(evidence.observed),
                           std::move(evidence.expected), std::move(evidence.words)});
    }

    const Recording &m_recording;
    const Login &m_login;
    std::vector<Link> m_links;
    std::size_t m_broken = 0;
};

// Each looks at one exchange, and enters what it finds.
void checkAuthorizationRequest(LinkSheet &sheet, std::size_t index);
void checkPushedRequest(LinkSheet &sheet, std::size_t index);
void checkAuthorizationResponse(LinkSheet &sheet, std::size_t index);
void checkTokenRequest(LinkSheet &sheet, std::size_t index);
void checkDeviceRequest(LinkSheet &sheet, std::size_t index);
/// `code` is empty where the token came without one.
void checkIdToken(LinkSheet &sheet, std::size_t index, const std::string &token, const std::string &accessToken,
                  const std::string &code);
void checkDocument(LinkSheet &sheet, std::size_t index);
void checkCall(LinkSheet &sheet, std::size_t index);
void checkProof(LinkSheet &sheet, std::size_t index, const std::string &accessToken);
void checkLogout(LinkSheet &sheet, std::size_t index);
void checkPage(LinkSheet &sheet, std::size_t index);
/// https and CORS, of any exchange; before the others.
void checkTransport(LinkSheet &sheet, std::size_t index);
/// Cookies that the app's callback should have got, and whether the app goes on.
void checkReturn(LinkSheet &sheet, std::size_t index);
/// Whether the callback got the cookies that the app had set; where it failed, they may be why.
void checkCookies(LinkSheet &sheet, std::size_t index, bool isFatal);
/// Whether those that the callback set came back.
void checkSessionCookies(LinkSheet &sheet, std::size_t index);
/// `undefined` and its like in place of values, of any request.
void checkWords(LinkSheet &sheet, std::size_t index);
void checkClock(LinkSheet &sheet, std::size_t index);

/// The error of an OAuth answer or response (RFC 6749, 4.1.2.1 and 5.2); nothing if there is none. Enters it.
bool entersError(LinkSheet &sheet, std::size_t index, const std::string &error, const std::string &description);
/// No answer, or a status that says that the request failed. Enters it.
bool entersFailure(LinkSheet &sheet, std::size_t index);

} // namespace tokenscope::login
