// SPDX-License-Identifier: Apache-2.0
#include "login/report.h"

#include "base/stop_point.h"
#include "login/links/link_sheet.h"
#include "login/sanitizing/secret_list.h"
#include "login/sanitizing/secret_replacement.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

void checkExchange(LinkSheet &sheet, std::size_t index)
{
    checkTransport(sheet, index);
    checkWords(sheet, index);
    switch (sheet.exchange(index).kind) {
    case ExchangeKind::Discovery:
    case ExchangeKind::Jwks:
        checkDocument(sheet, index);
        break;
    case ExchangeKind::PushedRequest:
        checkPushedRequest(sheet, index);
        break;
    case ExchangeKind::AuthorizationRequest:
        checkAuthorizationRequest(sheet, index);
        break;
    case ExchangeKind::AuthorizationResponse:
        checkAuthorizationResponse(sheet, index);
        break;
    case ExchangeKind::DeviceRequest:
        checkDeviceRequest(sheet, index);
        break;
    case ExchangeKind::TokenRequest:
        checkTokenRequest(sheet, index);
        break;
    case ExchangeKind::UserInfo:
    case ExchangeKind::Introspection:
    case ExchangeKind::Revocation:
    case ExchangeKind::ApiCall:
        checkCall(sheet, index);
        break;
    case ExchangeKind::LogoutRequest:
    case ExchangeKind::FrontChannelLogout:
    case ExchangeKind::BackChannelLogout:
        checkLogout(sheet, index);
        break;
    case ExchangeKind::AppPage:
        checkPage(sheet, index);
        break;
    case ExchangeKind::LoginPage:
    case ExchangeKind::Preflight:
    case ExchangeKind::Other:
        break;
    }
    checkClock(sheet, index);
}

LoginReport reportOn(const Recording &recording, const Login &login)
{
    LinkSheet sheet(recording, login);
    for (const std::size_t index : login.exchanges) {
        stopPoint();
        checkExchange(sheet, index);
    }
    LoginReport report{sheet.links(), std::nullopt};
    const auto broken = std::ranges::find(report.links, LinkState::Broken, &Link::state);
    if (broken != report.links.end())
        report.firstBroken = std::size_t(broken - report.links.begin());
    return report;
}

/// More than calls with tokens whose login is not in the recording; those may be anybody's.
bool hasBegun(const Recording &recording, const Login &login)
{
    const ExchangeKind first = recording.exchanges[login.exchanges.front()].kind;
    return login.request || (first != ExchangeKind::ApiCall && first != ExchangeKind::UserInfo);
}

/// A server may repeat in its error what it was sent.
void withholdSecrets(Report &report)
{
    std::optional<SecretReplacement> replacement;
    for (LoginReport &login : report.logins) {
        for (Link &link : login.links) {
            if (link.words.empty())
                continue;
            if (!replacement)
                replacement.emplace(secretsIn(report.recording));
            link.words = replacement->cleaned(link.words);
        }
    }
}

} // namespace

const Link *Report::broken() const
{
    if (!firstBroken)
        return nullptr;
    const LoginReport &login = logins[*firstBroken];
    return &login.links[*login.firstBroken];
}

Report explainLogin(Har har)
{
    Report report{readRecording(std::move(har)), {}, std::nullopt};
    for (const Login &login : report.recording.logins) {
        report.logins.push_back(reportOn(report.recording, login));
        if (!report.logins.back().firstBroken)
            continue;
        const std::size_t own = report.logins.size() - 1;
        const bool isBetter = report.firstBroken && hasBegun(report.recording, login) &&
                              !hasBegun(report.recording, report.recording.logins[*report.firstBroken]);
        if (!report.firstBroken || isBetter)
            report.firstBroken = own;
    }
    withholdSecrets(report);
    return report;
}

} // namespace tokenscope::login
