// SPDX-License-Identifier: Apache-2.0
#include "explain/login/login_words.h"

#include "endpoint/address/endpoint.h"
#include "explain/login/link_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

QString LoginWords::kind(login::ExchangeKind kind)
{
    using enum login::ExchangeKind;
    switch (kind) {
    case Discovery:
        return tr("Metadata of the identity provider");
    case Jwks:
        return tr("Key set");
    case PushedRequest:
        return tr("Pushed login request");
    case AuthorizationRequest:
        return tr("Login request");
    case LoginPage:
        return tr("Page of the identity provider");
    case AuthorizationResponse:
        return tr("Response to the app");
    case AppPage:
        return tr("Page of the app");
    case DeviceRequest:
        return tr("Request for a device code");
    case TokenRequest:
        return tr("Token request");
    case UserInfo:
        return tr("User information");
    case Introspection:
        return tr("Introspection");
    case Revocation:
        return tr("Revocation");
    case ApiCall:
        return tr("API call");
    case Preflight:
        return tr("Browser's question ahead (CORS)");
    case LogoutRequest:
        return tr("Logout");
    case FrontChannelLogout:
        return tr("Logout through the browser");
    case BackChannelLogout:
        return tr("Logout between servers");
    case Other:
        return tr("Other request");
    }
    std::unreachable();
}

QString LoginWords::party(login::Party party)
{
    switch (party) {
    case login::Party::Browser:
        return tr("browser");
    case login::Party::App:
        return tr("app");
    case login::Party::Provider:
        return tr("identity provider");
    case login::Party::Api:
        return tr("API");
    case login::Party::Site:
        return tr("another site");
    }
    std::unreachable();
}

QString LoginWords::parties(login::ExchangeKind kind)
{
    const auto [from, to] = login::partiesOf(kind);
    return asStart(fill(tr("%1 → %2"), {party(from), party(to)}));
}

QString LoginWords::state(login::LinkState state)
{
    switch (state) {
    case login::LinkState::Holds:
        return tr("Holds");
    case login::LinkState::Warning:
        return tr("Warning");
    case login::LinkState::Broken:
        return tr("Broken");
    case login::LinkState::NotChecked:
        return tr("Not checked");
    }
    std::unreachable();
}

QString LoginWords::states(const std::vector<login::LinkState> &states)
{
    using enum login::LinkState;
    QStringList words;
    const auto add = [&](login::LinkState state, const QString &one, const QString &many) {
        if (const auto count = std::ranges::count(states, state); count > 0)
            words << counted(count, one, many);
    };
    add(Broken, tr("1 broken"), tr("%1 broken"));
    add(Warning, tr("1 warning"), tr("%1 warnings"));
    add(Holds, tr("1 holds"), tr("%1 hold"));
    add(NotChecked, tr("1 not checked"), tr("%1 not checked"));
    return words.join(u", "_s);
}

QString LoginWords::token(std::string_view name)
{
    if (name == "id_token" || name == "id_token_hint")
        return tr("ID token");
    if (name == "access_token" || name == "authorization")
        return tr("Access token");
    if (name == "refresh_token")
        return tr("Refresh token");
    if (name == "logout_token")
        return tr("Logout token");
    if (name == "dpop")
        return tr("DPoP proof");
    if (name == "client_assertion")
        return tr("Client assertion");
    if (name == "request")
        return tr("Request object");
    if (name == "response")
        return tr("Signed response");
    if (name == "body")
        return tr("The answer itself");
    return quotedText(name);
}

QString LoginWords::responseMode(login::ResponseMode mode)
{
    switch (mode) {
    case login::ResponseMode::None:
        return {};
    case login::ResponseMode::Query:
        return tr("In the address");
    case login::ResponseMode::Fragment:
        return tr("Behind the # of the address");
    case login::ResponseMode::FormPost:
        return tr("As a form");
    case login::ResponseMode::WebMessage:
        return tr("As a message between windows");
    case login::ResponseMode::Signed:
        return tr("Signed");
    }
    std::unreachable();
}

QString LoginWords::address(const login::WebAddress &address)
{
    const std::string base = address.base();
    const bool isWeb = address.scheme == "https" || address.scheme == "http";
    const QString text = QString::fromUtf8(base.data(), qsizetype(base.size()));
    return quotedText((isWeb ? endpoint::shownUrl(QUrl(text)) : text).toStdString(), 200);
}

QString LoginWords::place(const login::Recording &recording, std::size_t exchange)
{
    const login::Exchange &each = recording.exchanges[exchange];
    const login::HarEntry &entry = recording.entryOf(each);
    const QString address = LoginWords::address(each.address);
    const QString method = quotedText(entry.method, 16);
    if (!entry.started)
        return fill(tr("Entry %1: %2 %3"), {QString::number(entry.number), method, address});
    const QString time = timeOfDay(std::chrono::floor<std::chrono::seconds>(*entry.started));
    return fill(tr("Entry %1, %2: %3 %4"), {QString::number(entry.number), time, method, address});
}

QString LoginWords::login(const login::Recording &recording, std::size_t login)
{
    const login::Login &each = recording.logins[login];
    const std::size_t first = each.request ? *each.request : each.exchanges.front();
    const QString server = quotedText(recording.exchanges[first].address.origin(), 120);
    const QString number = QString::number(login + 1);
    if (each.client().empty())
        return fill(tr("Login %1 at %2"), {number, server});
    return fill(tr("Login %1 of the client “%2” at %3"), {number, quotedText(each.client()), server});
}

QString LoginWords::headline(const login::Report &report)
{
    if (report.logins.empty())
        return tr("There is no OAuth or OpenID login in this recording.");
    const login::Link *broken = report.broken();
    if (!broken)
        return tr("Every link that this recording shows holds.");
    return headline(report.logins[*report.firstBroken]);
}

QString LoginWords::headline(const login::LoginReport &login)
{
    if (!login.firstBroken)
        return tr("Every link of this login that the recording shows holds.");
    return fill(tr("The first broken link: %1"), {linkWords(login.links[*login.firstBroken]).title + u'.'});
}

QString LoginWords::limits(const login::Report &report)
{
    const bool hasTokens = std::ranges::any_of(report.recording.exchanges, [](const login::Exchange &each) {
        return each.kind == login::ExchangeKind::TokenRequest;
    });
    const bool hasCode = std::ranges::any_of(report.recording.exchanges, [](const login::Exchange &each) {
        return each.kind == login::ExchangeKind::AuthorizationResponse && login::valueOf(each.sent, "code");
    });
    const QString server = hasCode && !hasTokens ? tr("The app's server redeems the code itself, which a browser does "
                                                      "not see: the log of that server has the rest.")
                                                 : QString();
    const QString cookies = !report.recording.har.hasCookies && !report.logins.empty()
                                ? tr("The recording has no cookies: browsers leave them out unless asked to save "
                                     "sensitive data too.")
                                : QString();
    return paragraph({server, cookies});
}

QString LoginWords::failure(const QString &file, const login::HarError &error)
{
    switch (error.fault) {
    case login::HarFault::NotJson:
        return fill(tr("%1 is not a HAR file: from byte %2 on it is not JSON."),
                    {file, QString::number(error.parse ? error.parse->offset : 0)});
    case login::HarFault::NotHar:
        return fill(tr("%1 is JSON, but not a HAR file: log.entries is missing."), {file});
    case login::HarFault::TooManyEntries:
        return fill(tr("%1 has more than %2 entries. Record only the login."),
                    {file, QString::number(login::maximumEntries)});
    case login::HarFault::NoEntries:
        return fill(tr("%1 has no requests in it. Record the login with the network tab open."), {file});
    }
    std::unreachable();
}

} // namespace tokenscope::explain
