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
    return fill(tr("The first broken link: %1"), {linkWords(*broken).title + u'.'});
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
        return fill(tr("%1 is not a HAR file: it is no JSON from byte %2 on."),
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
