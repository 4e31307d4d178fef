// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspect.h"
#include "jose/claims.h"
#include "login/links/link_sheet.h"
#include "login/links/recorded_keys.h"
#include "login/recording/placeholder.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

std::string claim(const json::Value &claims, std::string_view name)
{
    const json::Value *value = claims.asObject() ? claims.asObject()->find(name) : nullptr;
    return value && value->asString() ? *value->asString() : std::string();
}

/// OpenID Connect Back-Channel Logout 1.0, 2.6.
void checkLogoutToken(LinkSheet &sheet, std::size_t index, const std::string &token)
{
    if (isPlaceholder(token)) {
        sheet.leaves(Check::Logout, Fault::Removed, index);
        return;
    }
    const inspect::InspectionKeys &keys = recordedKeys(sheet);
    inspect::Expectations expected;
    if (const std::string client = sheet.login().client(); !client.empty())
        expected.audiences = {client};
    if (const Metadata *metadata = sheet.metadata())
        expected.issuer = metadata->issuer;
    const inspect::Inspection judged = inspect::inspect({token, keys, expected, momentOf(sheet, index)});
    const json::Value first = claimsOf(sheet.idToken);
    const json::Value claims = claimsOf(token);
    const bool isOther =
        !claim(first, "sub").empty() && !claim(claims, "sub").empty() && claim(first, "sub") != claim(claims, "sub");
    const bool isWrong = judged.verdict == inspect::Verdict::Rejected ||
                         judged.verdict == inspect::Verdict::NotAToken || judged.kind != "logout_token";
    if (isOther)
        sheet.breaks(Check::Subject, Fault::SubjectDiffers, index,
                     {hint(claim(claims, "sub")), hint(claim(first, "sub"))});
    else if (isWrong)
        sheet.breaks(Check::Logout, Fault::LogoutTokenWrong, index,
                     {judged.cause ? std::string(codeName(*judged.cause)) : "kind", ""});
    else if (judged.signature.state != inspect::SignatureState::Verified)
        sheet.leaves(Check::Signature, Fault::NotRecorded, index);
    else
        sheet.holds(Check::Logout, index);
}

/// OpenID Connect Front-Channel Logout 1.0, 3: issuer and session are those of the ID token.
void checkFrontChannel(LinkSheet &sheet, std::size_t index)
{
    const Exchange &request = sheet.exchange(index);
    const json::Value first = claimsOf(sheet.idToken);
    if (!first.asObject()) {
        sheet.leaves(Check::Logout, Fault::NotRecorded, index);
        return;
    }
    if (textOf(request.sent, "iss") != claim(first, "iss"))
        sheet.breaks(Check::Issuer, Fault::IssuerDiffers, index, {textOf(request.sent, "iss"), claim(first, "iss")});
    else if (!claim(first, "sid").empty() && textOf(request.sent, "sid") != claim(first, "sid"))
        sheet.breaks(Check::Logout, Fault::SubjectDiffers, index,
                     {hint(textOf(request.sent, "sid")), hint(claim(first, "sid"))});
    else
        sheet.holds(Check::Logout, index);
}

} // namespace

void checkLogout(LinkSheet &sheet, std::size_t index)
{
    const Exchange &request = sheet.exchange(index);
    sheet.hasLoggedOut = true;
    if (request.kind == ExchangeKind::BackChannelLogout)
        checkLogoutToken(sheet, index, textOf(request.sent, "logout_token"));
    if (request.kind == ExchangeKind::FrontChannelLogout)
        checkFrontChannel(sheet, index);
    const HarEntry &entry = sheet.entry(index);
    if (entry.status >= 400)
        sheet.breaks(Check::Logout, Fault::LogoutRefused, index,
                     {std::to_string(entry.status), "", request.answered("error_description")});
    else if (request.kind == ExchangeKind::LogoutRequest && entry.status > 0)
        sheet.holds(Check::Logout, index);
}

} // namespace tokenscope::login
