// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "login/links/link_sheet.h"
#include "login/recording/http_fields.h"

#include <algorithm>

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
        text = ascii::inLowerCase(text);
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

/// A server that cannot find the response: what is behind # stays in the browser (RFC 9110, 4.2.5). One that does not
/// know the address at all has another trouble.
bool lacksFragment(const LinkSheet &sheet, std::size_t callback)
{
    const int status = sheet.entry(callback).status;
    return sheet.exchange(callback).mode == ResponseMode::Fragment && status != 404 && status != 405;
}

/// Why no answer came is known, and is no matter of CORS.
bool failedElsewhere(const HarEntry &entry)
{
    return entry.status == 0 && !entry.failure.empty() && entry.failure != "net::ERR_FAILED" &&
           entry.failure.find("CORS") == std::string::npos;
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
    if (exchange.isDelivered && isCrossOrigin && isScripted(entry, exchange.kind) && !failedElsewhere(entry)) {
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
    if (*failure == Fault::StartsAgain || *failure == Fault::Loop)
        checkSessionCookies(sheet, index);
    const int status = sheet.entry(index).status;
    const Fault fault =
        *failure == Fault::CallbackFailed && lacksFragment(sheet, index) ? Fault::FragmentUnseen : *failure;
    sheet.breaks(Check::Return, fault, index, {status >= 400 ? std::to_string(status) : "", ""});
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
