// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "login/links/link_sheet.h"
#include "login/recording/http_fields.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace tokenscope::login {

namespace {

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

/// RFC 6265bis, 5.6: browsers pass over what is larger.
bool isTooLarge(const SetCookie &cookie)
{
    constexpr std::size_t largest = 4096;
    return cookie.name.size() + cookie.value.size() > largest;
}

/// RFC 6265bis, 4.1.3: what a name asks for, in any letter case.
bool breaksPrefix(const SetCookie &cookie)
{
    const auto hasPrefix = [&cookie](std::string_view prefix) {
        return ascii::isSame(std::string_view(cookie.name).substr(0, prefix.size()), prefix);
    };
    if (hasPrefix("__host-"))
        return !cookie.isSecure || !cookie.domain.empty() || cookie.path != "/";
    return hasPrefix("__secure-") && !cookie.isSecure;
}

/// Why a cookie that the app set did not come back.
Fault causeOf(const KeptCookie &kept, const WebAddress &from, const WebAddress &to, bool isPosted)
{
    if (isTooLarge(kept.cookie))
        return Fault::CookieTooLarge;
    if (breaksPrefix(kept.cookie))
        return Fault::CookiePrefix;
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

/// The entry that sent the browser to the provider: whatever its host is, it is the app's.
std::optional<std::size_t> startOfLogin(const LinkSheet &sheet)
{
    constexpr std::size_t farEnough = 20;
    const std::vector<HarEntry> &entries = sheet.recording().har.entries;
    const Exchange &request = sheet.exchange(*sheet.login().request);
    const std::string address = request.address.base();
    for (std::size_t i = request.entry; i-- > request.entry - std::min(request.entry, farEnough);) {
        if (entries[i].location.starts_with(address))
            return i;
    }
    return std::nullopt;
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
    const auto start = startOfLogin(sheet);
    std::set<std::string> known;
    std::vector<KeptCookie> kept;
    for (std::size_t i = last; i-- > last - std::min(last, mostEntries) && kept.size() < mostCookies;) {
        // A provider beside the app on one host is told apart by its port.
        const WebAddress &from = entries[i].address;
        const bool isProvider = from.host == provider.host && from.port == provider.port;
        if (i != start && (isProvider || !isOfSite(from.host, app.host)))
            continue;
        std::vector<SetCookie> cookies = cookiesSetBy(entries[i]);
        for (SetCookie &cookie : std::views::reverse(cookies)) {
            if (known.insert(cookie.name).second && !cookie.isRemoval)
                kept.push_back({std::move(cookie), i});
        }
    }
    return kept;
}

/// Whether a later try of the same app, in another tab, set the cookie to what was sent.
bool isReplaced(const LinkSheet &sheet, const KeptCookie &kept, const std::string &sent, std::size_t callback)
{
    const std::vector<HarEntry> &entries = sheet.recording().har.entries;
    const auto isOther = [&](const Login &login) {
        return &login != &sheet.login() && login.request && login.client() == sheet.login().client() &&
               *login.request > *sheet.login().request && *login.request < callback;
    };
    if (kept.cookie.value == sent || std::ranges::none_of(sheet.recording().logins, isOther))
        return false;
    const std::size_t last = sheet.exchange(callback).entry;
    for (std::size_t i = sheet.exchange(*sheet.login().request).entry; i < last; ++i) {
        const auto cookies = cookiesSetBy(entries[i]);
        const bool isSet = std::ranges::any_of(
            cookies, [&](const SetCookie &each) { return each.name == kept.cookie.name && each.value == sent; });
        if (isSet)
            return true;
    }
    return false;
}

Evidence evidenceOf(const KeptCookie &kept, const WebAddress &from)
{
    return {kept.cookie.name, from.host, kept.cookie.sameSite.empty() ? "" : "SameSite=" + kept.cookie.sameSite};
}

} // namespace

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
        const bool isOthers = value && isFatal && isReplaced(sheet, kept, *value, index);
        if (value && !isOthers)
            continue;
        const WebAddress &from = sheet.recording().har.entries[kept.setBy].address;
        const Fault cause = isOthers ? Fault::CookieReplaced : causeOf(kept, from, entry.address, isPosted);
        if (isFatal)
            sheet.breaks(Check::Cookies, cause, index, evidenceOf(kept, from));
        else if (cause != Fault::CookieElsewhere)
            sheet.warns(Check::Cookies, cause, index, evidenceOf(kept, from));
        return;
    }
    if (isAnyKept)
        sheet.holds(Check::Cookies, index);
}

/// An app that took the response and starts again has mostly lost the session that it began with it.
void checkSessionCookies(LinkSheet &sheet, std::size_t index)
{
    constexpr std::size_t farEnough = 50;
    const std::vector<HarEntry> &entries = sheet.recording().har.entries;
    const std::size_t callback = sheet.exchange(index).entry;
    const WebAddress &from = entries[callback].address;
    const std::size_t end = std::min(entries.size(), callback + farEnough);
    std::size_t next = callback + 1;
    while (next < end && entries[next].address.host != from.host)
        ++next;
    if (!sheet.recording().har.hasCookies || next == end)
        return;
    const Fields sent = cookiesSentBy(entries[next]);
    for (SetCookie &cookie : cookiesSetBy(entries[callback])) {
        if (cookie.isRemoval || valueOf(sent, cookie.name))
            continue;
        const KeptCookie kept{std::move(cookie), callback};
        sheet.breaks(Check::Cookies, causeOf(kept, from, entries[next].address, false), index, evidenceOf(kept, from));
        return;
    }
}

} // namespace tokenscope::login
