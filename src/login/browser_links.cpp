// SPDX-License-Identifier: Apache-2.0
#include "login/http_fields.h"
#include "login/link_sheet.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace tokenscope::login {

namespace {

using namespace std::chrono_literals;

constexpr auto clockTolerance = 60s;
constexpr auto clockLimit = 300s;

bool carriesSecrets(ExchangeKind kind)
{
    switch (kind) {
    case ExchangeKind::PushedRequest:
    case ExchangeKind::AuthorizationRequest:
    case ExchangeKind::AuthorizationResponse:
    case ExchangeKind::DeviceRequest:
    case ExchangeKind::TokenRequest:
    case ExchangeKind::UserInfo:
    case ExchangeKind::Introspection:
    case ExchangeKind::Revocation:
    case ExchangeKind::ApiCall:
        return true;
    case ExchangeKind::Discovery:
    case ExchangeKind::Jwks:
    case ExchangeKind::LoginPage:
    case ExchangeKind::AppPage:
    case ExchangeKind::Preflight:
    case ExchangeKind::LogoutRequest:
    case ExchangeKind::FrontChannelLogout:
    case ExchangeKind::BackChannelLogout:
    case ExchangeKind::Other:
        return false;
    }
    return false;
}

/// A script's request, and not the browser going somewhere.
bool isScripted(const HarEntry &entry, ExchangeKind kind)
{
    const std::string mode = textOf(entry.requestHeaders, "sec-fetch-mode");
    if (!mode.empty())
        return mode == "cors";
    return kind == ExchangeKind::TokenRequest || kind == ExchangeKind::UserInfo || kind == ExchangeKind::ApiCall ||
           kind == ExchangeKind::Discovery || kind == ExchangeKind::Jwks;
}

/// Fetch, "CORS check". True where the answer lets that origin read it.
bool allowsOrigin(const HarEntry &entry, const std::string &origin)
{
    const std::string allowed = textOf(entry.responseHeaders, "access-control-allow-origin");
    return allowed == "*" || allowed == origin;
}

bool listHas(std::string list, std::string word)
{
    const auto squeeze = [](std::string &text) {
        std::erase(text, ' ');
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    };
    squeeze(list);
    squeeze(word);
    return (',' + list + ',').find(',' + word + ',') != std::string::npos;
}

void checkPreflight(LinkSheet &sheet, std::size_t index)
{
    const HarEntry &entry = sheet.entry(index);
    const std::string origin = textOf(entry.requestHeaders, "origin");
    const std::string wanted = textOf(entry.requestHeaders, "access-control-request-headers");
    const std::string given = textOf(entry.responseHeaders, "access-control-allow-headers");
    std::string missing;
    for (std::size_t begin = 0; begin < wanted.size();) {
        const std::size_t end = std::min(wanted.find(',', begin), wanted.size());
        const std::string word = wanted.substr(begin, end - begin);
        // The star does not stand for Authorization (Fetch, 4.8).
        if (!listHas(given, word) && (given != "*" || listHas(word, "authorization")))
            missing = word;
        begin = end + 1;
    }
    const bool isGood = entry.status >= 200 && entry.status < 300 && allowsOrigin(entry, origin) && missing.empty();
    if (isGood)
        sheet.holds(Check::Transport, index);
    else
        sheet.breaks(Check::Transport, Fault::PreflightRefused, index,
                     {entry.status == 0 ? "" : std::to_string(entry.status), missing.empty() ? origin : missing});
}

/// What a cookie of the app is, when the callback comes.
struct KeptCookie
{
    SetCookie cookie;
    std::size_t setBy; ///< an entry
};

bool reaches(const KeptCookie &kept, const WebAddress &from, const WebAddress &to)
{
    const std::string &domain = kept.cookie.domain;
    const bool isHost = domain.empty() ? from.host == to.host : to.host == domain || to.host.ends_with('.' + domain);
    const std::string &path = kept.cookie.path;
    const bool isPath =
        path.empty() || path == "/" || to.path == path || to.path.starts_with(path.ends_with('/') ? path : path + '/');
    return isHost && isPath;
}

/// Why a cookie that the app set did not come back.
Fault causeOf(const KeptCookie &kept, const WebAddress &from, const WebAddress &to, bool isPosted)
{
    if ((kept.cookie.isSecure && to.isClearText()) || (kept.cookie.sameSite == "none" && !kept.cookie.isSecure))
        return Fault::CookieInsecure;
    if (!reaches(kept, from, to))
        return Fault::CookieElsewhere;
    if (kept.cookie.sameSite == "strict" || (isPosted && kept.cookie.sameSite != "none"))
        return Fault::CookieCrossSite;
    return Fault::CookieLost;
}

bool isOfSite(const std::string &host, const std::string &other)
{
    const auto isBelow = [](const std::string &low, const std::string &high) {
        return low.size() > high.size() && low.ends_with(high) && low[low.size() - high.size() - 1] == '.';
    };
    return host == other || isBelow(host, other) || isBelow(other, host);
}

/// The cookies that the app's site set before the login request, the last of each name.
std::vector<KeptCookie> appCookies(const LinkSheet &sheet, std::size_t callback)
{
    constexpr std::size_t mostEntries = 2000; // looked through
    constexpr std::size_t mostCookies = 50;   // browsers keep few more for one site (RFC 6265, 6.1)
    const std::vector<HarEntry> &entries = sheet.recording().har.entries;
    const WebAddress &app = sheet.exchange(callback).address;
    const WebAddress &provider = sheet.exchange(*sheet.login().request).address;
    const std::size_t last = sheet.exchange(*sheet.login().request).entry;
    std::set<std::string> known;
    std::vector<KeptCookie> kept;
    for (std::size_t i = last; i-- > last - std::min(last, mostEntries) && kept.size() < mostCookies;) {
        // A provider beside the app on one host is told apart by its port.
        const WebAddress &from = entries[i].address;
        if (!isOfSite(from.host, app.host) || (from.host == provider.host && from.port == provider.port))
            continue;
        std::vector<SetCookie> cookies = cookiesSetBy(entries[i]);
        for (SetCookie &cookie : std::views::reverse(cookies)) {
            if (known.insert(cookie.name).second && !cookie.isRemoval)
                kept.push_back({std::move(cookie), i});
        }
    }
    return kept;
}

/// What the app does with the response: 0 nothing wrong, else the fault.
std::optional<Fault> failureOf(const LinkSheet &sheet, std::size_t callback)
{
    const int status = sheet.entry(callback).status;
    if (status >= 400)
        return Fault::CallbackFailed;
    std::size_t again = 0;
    const auto &logins = sheet.recording().logins;
    const auto own = std::size_t(&sheet.login() - logins.data());
    for (std::size_t i = own + 1; i < logins.size() && again < 2; ++i) {
        const bool isNext = logins[i].request && *logins[i].request > callback;
        again += isNext && logins[i].client() == sheet.login().client() ? 1 : 0;
    }
    const bool hasTokens = std::ranges::any_of(sheet.following(callback), [&](std::size_t each) {
        const ExchangeKind kind = sheet.exchange(each).kind;
        return (kind == ExchangeKind::TokenRequest || kind == ExchangeKind::ApiCall);
    });
    if (hasTokens || again == 0)
        return std::nullopt;
    // The app goes on to the provider at once: right behind the callback, or by where its answers lead.
    for (std::size_t i = callback + 1; i < sheet.recording().exchanges.size(); ++i) {
        const ExchangeKind kind = sheet.exchange(i).kind;
        if (kind == ExchangeKind::AuthorizationRequest)
            return again >= 2 ? Fault::Loop : Fault::StartsAgain;
        if (kind != ExchangeKind::AppPage && kind != ExchangeKind::Other && kind != ExchangeKind::Discovery)
            break;
        const bool isRedirect = !sheet.entry(i).location.empty();
        if (!isRedirect && sheet.entry(i).status >= 200 && sheet.entry(i).responseType == "text/html")
            break; // a page that a person sees
    }
    return std::nullopt;
}

/// Whether the browser holds something back, though no cookie of that value was taken away.
void checkCookies(LinkSheet &sheet, std::size_t index, bool isFatal)
{
    const HarEntry &entry = sheet.entry(index);
    if (!sheet.recording().har.hasCookies) {
        sheet.leaves(Check::Cookies, Fault::NotRecorded, index);
        return;
    }
    const Fields sent = cookiesSentBy(entry);
    const bool isPosted = entry.method == "POST";
    bool isAnyKept = false;
    for (const KeptCookie &kept : appCookies(sheet, index)) {
        isAnyKept = true;
        const std::string *value = valueOf(sent, kept.cookie.name);
        if (value)
            continue;
        const WebAddress &from = sheet.recording().har.entries[kept.setBy].address;
        const Fault cause = causeOf(kept, from, entry.address, isPosted);
        const std::string words = kept.cookie.sameSite.empty() ? "" : "SameSite=" + kept.cookie.sameSite;
        if (isFatal)
            sheet.breaks(Check::Cookies, cause, index, {kept.cookie.name, from.host, words});
        else if (cause != Fault::CookieElsewhere)
            sheet.warns(Check::Cookies, cause, index, {kept.cookie.name, from.host, words});
        return;
    }
    if (isAnyKept)
        sheet.holds(Check::Cookies, index);
}

} // namespace

void checkTransport(LinkSheet &sheet, std::size_t index)
{
    const Exchange &exchange = sheet.exchange(index);
    const HarEntry &entry = sheet.entry(index);
    if (exchange.kind == ExchangeKind::Preflight) {
        checkPreflight(sheet, index);
        return;
    }
    if (carriesSecrets(exchange.kind) && exchange.address.isClearText()) {
        sheet.breaks(Check::Transport, Fault::ClearText, index, {exchange.address.origin(), ""});
        return;
    }
    const std::string origin = textOf(entry.requestHeaders, "origin");
    const bool isCrossOrigin = !origin.empty() && origin != "null" && origin != exchange.address.origin();
    if (exchange.isDelivered && isCrossOrigin && isScripted(entry, exchange.kind)) {
        if (allowsOrigin(entry, origin))
            sheet.holds(Check::Transport, index);
        else
            sheet.breaks(Check::Transport, Fault::OriginNotAllowed, index, {"", origin});
    }
}

void checkReturn(LinkSheet &sheet, std::size_t index)
{
    const auto failure = failureOf(sheet, index);
    checkCookies(sheet, index, failure.has_value());
    if (!failure) {
        sheet.holds(Check::Return, index);
        return;
    }
    const int status = sheet.entry(index).status;
    sheet.breaks(Check::Return, *failure, index, {status >= 400 ? std::to_string(status) : "", ""});
}

void checkPage(LinkSheet &sheet, std::size_t index)
{
    const HarEntry &entry = sheet.entry(index);
    if (sheet.exchange(index).kind != ExchangeKind::AppPage || entry.status < 400)
        return;
    sheet.breaks(Check::Return, Fault::CallbackFailed, index, {std::to_string(entry.status), ""});
}

void checkClock(LinkSheet &sheet, std::size_t index)
{
    const HarEntry &entry = sheet.entry(index);
    const ExchangeKind kind = sheet.exchange(index).kind;
    // Others may come out of a cache, with the date at which they were put there.
    const bool isFresh = kind == ExchangeKind::TokenRequest || kind == ExchangeKind::PushedRequest ||
                         kind == ExchangeKind::UserInfo || kind == ExchangeKind::AuthorizationRequest;
    const auto date = readHttpDate(textOf(entry.responseHeaders, "date"));
    const auto ended = entry.ended();
    if (!isFresh || !date || !ended || entry.status == 0)
        return;
    const auto local = std::chrono::floor<std::chrono::seconds>(*ended);
    const auto offset = *date > local ? *date - local : local - *date;
    const Evidence times{formatUtc(*date), formatUtc(local)};
    if (offset > clockLimit)
        sheet.breaks(Check::Clock, Fault::ClockOff, index, times);
    else if (offset > clockTolerance + entry.duration)
        sheet.warns(Check::Clock, Fault::ClockOff, index, times);
    else
        sheet.holds(Check::Clock, index);
}

} // namespace tokenscope::login
