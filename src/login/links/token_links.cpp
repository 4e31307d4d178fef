// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "base/base64url.h"
#include "crypto/digest.h"
#include "login/links/link_sheet.h"
#include "login/recording/http_fields.h"
#include "login/recording/placeholder.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

using namespace std::chrono_literals;

/// RFC 6749, 4.1.2: a code lives at most ten minutes.
constexpr auto longestCode = 10min;

std::string grantOf(const Exchange &request)
{
    return textOf(request.sent, "grant_type");
}

bool isCodeGrant(const Exchange &request)
{
    return grantOf(request) == "authorization_code" || (grantOf(request).empty() && valueOf(request.sent, "code"));
}

void checkForm(LinkSheet &sheet, std::size_t index)
{
    const Exchange &request = sheet.exchange(index);
    const HarEntry &entry = sheet.entry(index);
    const bool isRefused = entry.status >= 400 || entry.status == 0;
    if (request.isSpoiled && isRefused)
        sheet.breaks(Check::Request, Fault::WrongMethod, index, {entry.method, "POST"});
    else if (request.isSpoiled)
        sheet.warns(Check::Request, Fault::WrongMethod, index, {entry.method, "POST"});
    const bool isTwice = basicCredentials(entry) && valueOf(request.sent, "client_secret");
    if (isTwice && isRefused)
        sheet.breaks(Check::Client, Fault::TwoAuthentications, index);
}

void checkTokenEndpoint(LinkSheet &sheet, std::size_t index)
{
    const Metadata *metadata = sheet.metadata();
    const auto endpoint = metadata ? readAddress(metadata->endpoint("token_endpoint")) : std::nullopt;
    const std::string asked = sheet.exchange(index).address.base();
    if (!endpoint)
        return;
    if (asked == endpoint->base())
        sheet.holds(Check::Endpoint, index, metadata->exchange);
    else
        sheet.breaks(Check::Endpoint, Fault::OtherEndpoint, index, {asked, endpoint->base()}, metadata->exchange);
}

void checkClient(LinkSheet &sheet, std::size_t index)
{
    const std::string asked = sheet.login().client();
    if (asked.empty())
        return;
    const Exchange &request = sheet.exchange(index);
    std::string sent = textOf(request.sent, "client_id");
    if (const auto credentials = basicCredentials(sheet.entry(index)); sent.empty() && credentials)
        sent = credentials->name;
    const json::Value assertion = claimsOf(textOf(request.sent, "client_assertion"));
    if (const json::Value *subject = assertion.asObject() ? assertion.asObject()->find("sub") : nullptr;
        sent.empty() && subject && subject->asString())
        sent = *subject->asString();
    if (sent.empty() || isPlaceholder(sent))
        sheet.leaves(Check::Client, Fault::NotRecorded, index);
    else
        sheet.compares(Check::Client, Fault::ClientDiffers, index, {sent, asked}, sheet.login().request);
}

void checkCode(LinkSheet &sheet, std::size_t index)
{
    const std::string used = textOf(sheet.exchange(index).sent, "code");
    if (sheet.redeemed) {
        const HarEntry &before = sheet.entry(*sheet.redeemed);
        const bool isSame = textOf(sheet.exchange(*sheet.redeemed).sent, "code") == used;
        // A try that the server did not get to, or that it asked to repeat, used up nothing.
        const std::string error = sheet.exchange(*sheet.redeemed).answered("error");
        const bool isSpent = before.status != 0 && before.status < 500 && error != "use_dpop_nonce";
        // It may have got there all the same, and only its answer was lost.
        const bool isLost = before.status == 0 && sheet.exchange(index).answered("error") == "invalid_grant";
        const bool hasWorked = before.status >= 400 && sheet.entry(index).status == 200;
        if (isSame && (isSpent || isLost)) {
            if (hasWorked)
                sheet.warns(Check::Code, Fault::CodeReused, index, {}, sheet.redeemed);
            else
                sheet.breaks(Check::Code, Fault::CodeReused, index, {}, sheet.redeemed);
            return;
        }
    }
    if (!sheet.response) {
        sheet.leaves(Check::Code, Fault::NotRecorded, index);
        return;
    }
    if (textOf(sheet.exchange(*sheet.response).sent, "code") != used) {
        sheet.breaks(Check::Code, Fault::CodeDiffers, index, {}, sheet.response);
        return;
    }
    const auto issued = sheet.entry(*sheet.response).started;
    const auto redeemed = sheet.entry(index).started;
    if (issued && redeemed && *redeemed - *issued > longestCode) {
        const auto wait = std::chrono::floor<std::chrono::seconds>(*redeemed - *issued);
        sheet.breaks(Check::Code, Fault::CodeLate, index, {std::to_string(wait.count()) + " s", "600 s"},
                     sheet.response);
        return;
    }
    sheet.holds(Check::Code, index, sheet.response);
}

void checkRedirect(LinkSheet &sheet, std::size_t index)
{
    const std::string *asked = valueOf(sheet.login().asked, "redirect_uri");
    const std::string *sent = valueOf(sheet.exchange(index).sent, "redirect_uri");
    if (!asked)
        return;
    const auto shown = [](const std::string &text) {
        const auto address = readAddress(text);
        return address ? address->base() + (address->query.empty() ? "" : "?…") : text;
    };
    if (sent && *sent == *asked)
        sheet.holds(Check::RedirectUri, index, sheet.login().request);
    else if (sent)
        sheet.breaks(Check::RedirectUri, Fault::RedirectUriDiffers, index, {shown(*sent), shown(*asked)},
                     sheet.login().request);
    else if (sheet.entry(index).status >= 400) // OAuth 2.1 asks for it no more
        sheet.breaks(Check::RedirectUri, Fault::RedirectUriAbsent, index, {"", shown(*asked)}, sheet.login().request);
    else
        sheet.warns(Check::RedirectUri, Fault::RedirectUriAbsent, index, {"", shown(*asked)}, sheet.login().request);
}

bool isVerifier(std::string_view text)
{
    return text.size() >= 43 && text.size() <= 128 && std::ranges::all_of(text, [](char c) {
               return ascii::isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
           });
}

/// RFC 7636, 4.6.
void checkVerifier(LinkSheet &sheet, std::size_t index)
{
    const Fields &asked = sheet.login().asked;
    const std::string *challenge = valueOf(asked, "code_challenge");
    const std::string *verifier = valueOf(sheet.exchange(index).sent, "code_verifier");
    const auto request = sheet.login().request;
    if (!request || (!challenge && !verifier))
        return;
    if (!challenge) {
        sheet.breaks(Check::Verifier, Fault::VerifierUnasked, index, {}, request);
    } else if (!verifier) {
        sheet.breaks(Check::Verifier, Fault::VerifierAbsent, index, {}, request);
    } else if (isPlaceholder(*verifier)) {
        sheet.leaves(Check::Verifier, Fault::Removed, index);
    } else {
        const bool isHashed = textOf(asked, "code_challenge_method") == "S256";
        const std::string computed = isHashed ? base64url::encode(crypto::sha256(asBytes(*verifier))) : *verifier;
        if (computed != *challenge && !isVerifier(*verifier))
            sheet.breaks(Check::Verifier, Fault::VerifierMalformed, index, {std::to_string(verifier->size()), ""},
                         request);
        else if (computed != *challenge)
            sheet.breaks(Check::Verifier, Fault::VerifierDiffers, index,
                         {isHashed ? computed : std::string(), isHashed ? *challenge : std::string()}, request);
        else
            sheet.holds(Check::Verifier, index, request);
    }
}

void checkRefresh(LinkSheet &sheet, std::size_t index)
{
    const std::string sent = textOf(sheet.exchange(index).sent, "refresh_token");
    const bool noneWasIssued = sheet.refreshToken.empty() && sheet.tokens && sheet.entry(index).status >= 400;
    if (sheet.usedRefresh.contains(sent))
        sheet.breaks(Check::Refresh, Fault::RefreshReused, index, {}, sheet.tokens);
    else if (sheet.refreshToken.empty() && !noneWasIssued)
        sheet.leaves(Check::Refresh, Fault::NotRecorded, index);
    else if (noneWasIssued || sent != sheet.refreshToken)
        sheet.breaks(Check::Refresh, Fault::RefreshUnknown, index, {}, sheet.tokens);
    else
        sheet.holds(Check::Refresh, index, sheet.tokens);
}

void checkTokenType(LinkSheet &sheet, std::size_t index)
{
    const std::string type = sheet.exchange(index).answered("token_type");
    const bool hasProof = valueOf(sheet.entry(index).requestHeaders, "dpop") != nullptr;
    if (hasProof && !ascii::isSame(type, "DPoP"))
        sheet.breaks(Check::Tokens, Fault::TokenTypeDiffers, index, {type, "DPoP"});
    else if (type.empty())
        sheet.breaks(Check::Tokens, Fault::TokenTypeDiffers, index, {"", "Bearer"});
}

void checkScope(LinkSheet &sheet, std::size_t index)
{
    const std::string granted = sheet.exchange(index).answered("scope");
    std::string_view asked;
    const std::string all = textOf(sheet.login().asked, "scope");
    if (granted.empty())
        return;
    std::string missing;
    for (asked = all; !asked.empty();) {
        const std::size_t end = std::min(asked.find(' '), asked.size());
        const std::string word(asked.substr(0, end));
        asked.remove_prefix(std::min(end + 1, asked.size()));
        const bool isSpecial = word.empty() || word == "offline_access" || word == "openid";
        if (!isSpecial && (' ' + granted + ' ').find(' ' + word + ' ') == std::string::npos)
            missing += (missing.empty() ? "" : " ") + word;
    }
    if (!missing.empty())
        sheet.warns(Check::Tokens, Fault::ScopeReduced, index, {granted, missing}, sheet.login().request);
}

bool isOpenId(const LinkSheet &sheet)
{
    return (' ' + textOf(sheet.login().asked, "scope") + ' ').find(" openid ") != std::string::npos;
}

void checkTokens(LinkSheet &sheet, std::size_t index)
{
    const Exchange &request = sheet.exchange(index);
    const std::string access = request.answered("access_token");
    const std::string identity = request.answered("id_token");
    const std::size_t before = sheet.countBroken();
    if (access.empty())
        sheet.breaks(Check::Tokens, Fault::NoAccessToken, index);
    else
        checkTokenType(sheet, index);
    if (isCodeGrant(request) && isOpenId(sheet) && identity.empty())
        sheet.breaks(Check::Tokens, Fault::NoIdToken, index);
    checkScope(sheet, index);
    if (sheet.countBroken() == before)
        sheet.holds(Check::Tokens, index);
    if (!identity.empty())
        checkIdToken(sheet, index, identity, access, isCodeGrant(request) ? textOf(request.sent, "code") : "");
    sheet.accessToken = access;
    sheet.issued.insert(access);
    sheet.tokens = index;
    if (const std::string next = request.answered("refresh_token"); !next.empty()) {
        if (!sheet.refreshToken.empty() && sheet.refreshToken != next)
            sheet.usedRefresh.insert(sheet.refreshToken);
        sheet.refreshToken = next;
    }
}

} // namespace

void checkTokenRequest(LinkSheet &sheet, std::size_t index)
{
    const Exchange &request = sheet.exchange(index);
    checkTokenEndpoint(sheet, index);
    checkForm(sheet, index);
    if (isCodeGrant(request)) {
        checkCode(sheet, index);
        checkRedirect(sheet, index);
        checkClient(sheet, index);
        checkVerifier(sheet, index);
        sheet.redeemed = index;
    } else if (grantOf(request) == "refresh_token") {
        checkRefresh(sheet, index);
        checkClient(sheet, index);
    }
    checkProof(sheet, index, {});
    if (entersError(sheet, index, request.answered("error"), request.answered("error_description")) ||
        entersFailure(sheet, index))
        return;
    if (!request.answerObject()) {
        const bool isEmpty = sheet.entry(index).body.empty();
        if (isEmpty)
            sheet.leaves(Check::Tokens, Fault::NotRecorded, index);
        else
            sheet.breaks(Check::Answer, Fault::NotJson, index, {sheet.entry(index).responseType, "application/json"});
        return;
    }
    sheet.holds(Check::Answer, index);
    checkTokens(sheet, index);
}

} // namespace tokenscope::login
