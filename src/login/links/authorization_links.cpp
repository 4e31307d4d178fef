// SPDX-License-Identifier: Apache-2.0
#include "login/links/link_sheet.h"
#include "login/recording/http_fields.h"
#include "login/recording/placeholder.h"

#include <algorithm>
#include <charconv>

namespace tokenscope::login {

namespace {

bool asksForIdToken(const Fields &asked)
{
    return textOf(asked, "response_type").find("id_token") != std::string::npos;
}

bool hasWord(std::string_view text, std::string_view word)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (text.substr(0, end) == word)
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

void checkEndpoint(LinkSheet &sheet, std::size_t index, std::string_view name)
{
    const Metadata *metadata = sheet.metadata();
    const auto endpoint = metadata ? readAddress(metadata->endpoint(name)) : std::nullopt;
    if (!endpoint)
        return;
    const std::string asked = sheet.exchange(index).address.base();
    if (asked == endpoint->base())
        sheet.holds(Check::Endpoint, index, metadata->exchange);
    else
        sheet.warns(Check::Endpoint, Fault::OtherEndpoint, index, {asked, endpoint->base()}, metadata->exchange);
}

/// RFC 9126, 2.2 and 4.
void checkReference(LinkSheet &sheet, std::size_t index, std::size_t pushed)
{
    const Exchange &request = sheet.exchange(index);
    const Exchange &push = sheet.exchange(pushed);
    const std::string given = push.answered("request_uri");
    const std::string used = textOf(request.sent, "request_uri");
    if (used != given) {
        sheet.breaks(Check::PushedRequest, Fault::RequestUriDiffers, index, {hint(used), hint(given)}, pushed);
        return;
    }
    const std::string lifetime = push.answered("expires_in");
    int seconds = 0;
    std::from_chars(lifetime.data(), lifetime.data() + lifetime.size(), seconds);
    const auto issued = sheet.entry(pushed).ended();
    const auto asked = sheet.entry(index).started;
    if (seconds > 0 && issued && asked && *asked - *issued > std::chrono::seconds(seconds))
        sheet.breaks(Check::PushedRequest, Fault::RequestUriExpired, index, {"", lifetime + " s"}, pushed);
    else
        sheet.holds(Check::PushedRequest, index, pushed);
}

void checkProtection(LinkSheet &sheet, std::size_t index)
{
    const Fields &asked = sheet.login().asked;
    const bool hasChallenge = valueOf(asked, "code_challenge") != nullptr;
    const bool wantsCode = hasWord(textOf(asked, "response_type"), "code");
    if (asksForIdToken(asked) && textOf(asked, "nonce").empty())
        sheet.breaks(Check::Nonce, Fault::NonceAbsent, index);
    if (!hasChallenge && textOf(asked, "state").empty() && textOf(asked, "nonce").empty())
        sheet.warns(Check::Request, Fault::Unprotected, index);
    if (wantsCode && !hasChallenge)
        sheet.warns(Check::Verifier, Fault::NoChallenge, index);
    else if (hasChallenge && textOf(asked, "code_challenge_method") != "S256")
        sheet.warns(Check::Verifier, Fault::PlainChallenge, index);
}

/// What is outside the request object has to be the same inside (RFC 9101, 5).
void checkRequestObject(LinkSheet &sheet, std::size_t index)
{
    const Fields &sent = sheet.exchange(index).sent;
    const json::Value claims = claimsOf(textOf(sent, "request"));
    const json::Value *inside = claims.asObject() ? claims.asObject()->find("client_id") : nullptr;
    if (inside && inside->asString())
        sheet.compares(Check::Client, Fault::ClientDiffers, index, {textOf(sent, "client_id"), *inside->asString()});
}

/// An error that the endpoint shows on its own page, since it does not trust the address to return to.
void checkRefusal(LinkSheet &sheet, std::size_t index)
{
    const HarEntry &entry = sheet.entry(index);
    const Exchange &exchange = sheet.exchange(index);
    if (entry.status < 400 && entry.status != 0) {
        sheet.holds(Check::Answer, index);
        return;
    }
    if (entry.status == 0) {
        entersFailure(sheet, index);
        return;
    }
    const std::string error = exchange.answered("error");
    std::string said = exchange.answered("error_description");
    for (const std::string_view known :
         {"invalid_redirect_uri", "redirect_uri_mismatch", "invalid_client", "unauthorized_client", "invalid_scope",
          "unsupported_response_type", "invalid_request_uri", "invalid_request_object", "invalid_request"}) {
        if (said.empty() && error.empty() && entry.body.find(known) != std::string::npos)
            said = known;
    }
    sheet.breaks(Check::Answer, Fault::RequestRefused, index,
                 {std::to_string(entry.status), "", error.empty() ? said : error + ": " + said});
}

bool isAnswered(const LinkSheet &sheet)
{
    return std::ranges::any_of(sheet.login().exchanges, [&sheet](std::size_t each) {
        return sheet.exchange(each).kind == ExchangeKind::AuthorizationResponse;
    });
}

void checkIssuer(LinkSheet &sheet, std::size_t index)
{
    const Metadata *metadata = sheet.metadata();
    const std::string *issuer = valueOf(sheet.exchange(index).sent, "iss");
    if (issuer && metadata) {
        sheet.compares(Check::Issuer, Fault::IssuerDiffers, index, {*issuer, metadata->issuer}, metadata->exchange);
    } else if (metadata && metadata->flag("authorization_response_iss_parameter_supported")) {
        sheet.breaks(Check::Issuer, Fault::IssuerAbsent, index, {"", metadata->issuer}, metadata->exchange);
    } else if (issuer) {
        sheet.leaves(Check::Issuer, Fault::NotRecorded, index);
    }
}

void checkState(LinkSheet &sheet, std::size_t index)
{
    const std::size_t request = *sheet.login().request;
    const std::string *asked = valueOf(sheet.login().asked, "state");
    const std::string *given = valueOf(sheet.exchange(index).sent, "state");
    if (!asked && !given)
        return;
    if (!asked)
        sheet.breaks(Check::State, Fault::StateUnasked, index, {hint(*given), ""}, request);
    else if (!given)
        sheet.breaks(Check::State, Fault::StateLost, index, {"", hint(*asked)}, request);
    else
        sheet.comparesHinted(Check::State, Fault::StateDiffers, index, *given, *asked, request);
}

void checkAddress(LinkSheet &sheet, std::size_t index)
{
    const Exchange &response = sheet.exchange(index);
    const auto asked = readAddress(textOf(sheet.login().asked, "redirect_uri"));
    if (!asked || response.mode == ResponseMode::WebMessage)
        return;
    sheet.compares(Check::RedirectUri, Fault::RedirectUriDiffers, index, {response.address.base(), asked->base()},
                   sheet.login().request);
}

void checkContent(LinkSheet &sheet, std::size_t index)
{
    const Exchange &response = sheet.exchange(index);
    const std::string type = textOf(sheet.login().asked, "response_type");
    const bool isEmpty = textOf(response.sent, "code").empty();
    if (hasWord(type, "code") && isEmpty)
        sheet.breaks(Check::Code, Fault::NoCode, index);
    if (asksForIdToken(sheet.login().asked) && textOf(response.sent, "id_token").empty())
        sheet.breaks(Check::Tokens, Fault::NoIdToken, index);
    if (hasWord(type, "token") && textOf(response.sent, "access_token").empty())
        sheet.breaks(Check::Tokens, Fault::NoAccessToken, index);
}

bool hasTokenOf(const LinkSheet &sheet, const std::string &issuer)
{
    return std::ranges::any_of(sheet.login().exchanges, [&](std::size_t each) {
        const Exchange &exchange = sheet.exchange(each);
        const std::string answered = exchange.answered("id_token");
        const json::Value claims = claimsOf(answered.empty() ? textOf(exchange.sent, "id_token") : answered);
        const json::Value *named = claims.asObject() ? claims.asObject()->find("iss") : nullptr;
        return named && named->asString() && *named->asString() == issuer;
    });
}

} // namespace

void checkPushedRequest(LinkSheet &sheet, std::size_t index)
{
    checkEndpoint(sheet, index, "pushed_authorization_request_endpoint");
    checkProof(sheet, index, {});
    const Exchange &push = sheet.exchange(index);
    if (entersError(sheet, index, push.answered("error"), push.answered("error_description")) ||
        entersFailure(sheet, index))
        return;
    sheet.holds(Check::Answer, index);
}

void checkAuthorizationRequest(LinkSheet &sheet, std::size_t index)
{
    const Login &login = sheet.login();
    if (index != login.request) {
        checkRefusal(sheet, index); // the same page once more
        return;
    }
    checkEndpoint(sheet, index, "authorization_endpoint");
    if (login.pushed) {
        checkReference(sheet, index, *login.pushed);
        sheet.compares(
            Check::Client, Fault::ClientDiffers, index,
            {textOf(sheet.exchange(index).sent, "client_id"), textOf(sheet.exchange(*login.pushed).sent, "client_id")},
            login.pushed);
    } else if (valueOf(login.asked, "request_uri")) {
        sheet.leaves(Check::PushedRequest, Fault::NotRecorded, index);
    }
    checkRequestObject(sheet, index);
    if (!valueOf(login.asked, "request_uri") || login.pushed)
        checkProtection(sheet, index);
    const std::size_t before = sheet.countBroken();
    checkRefusal(sheet, index);
    if (!isAnswered(sheet) && sheet.countBroken() == before) {
        // Where it ended is where the evidence is: a page of the provider's that failed, or the last one.
        std::size_t last = index;
        for (const std::size_t each : login.exchanges) {
            if (sheet.exchange(each).kind == ExchangeKind::LoginPage)
                last = each;
        }
        const int status = sheet.entry(last).status;
        const Evidence evidence{status >= 400 ? std::to_string(status) : "", ""};
        if (sheet.isTriedAgain())
            sheet.warns(Check::Answer, Fault::NoResponse, last, evidence, index);
        else
            sheet.breaks(Check::Answer, Fault::NoResponse, last, evidence, index);
    }
}

void checkAuthorizationResponse(LinkSheet &sheet, std::size_t index)
{
    const Exchange &response = sheet.exchange(index);
    const std::optional<std::size_t> before = sheet.response;
    sheet.response = index;
    const bool isAgain = before && textOf(sheet.exchange(*before).sent, "code") == textOf(response.sent, "code");
    if (!response.isDelivered) {
        const bool isApps = response.address.scheme != "https" && response.address.scheme != "http";
        if (isApps)
            sheet.leaves(Check::Return, Fault::NotRecorded, index);
        else
            sheet.breaks(Check::Return, Fault::NotDelivered, index, {response.address.base(), ""});
    }
    if (!sheet.login().request) {
        sheet.leaves(Check::State, Fault::NotRecorded, index);
        return;
    }
    checkAddress(sheet, index);
    checkState(sheet, index);
    checkIssuer(sheet, index);
    if (entersError(sheet, index, textOf(response.sent, "error"), textOf(response.sent, "error_description")))
        return;
    checkContent(sheet, index);
    if (const std::string token = textOf(response.sent, "id_token"); !token.empty())
        checkIdToken(sheet, index, token, textOf(response.sent, "access_token"), textOf(response.sent, "code"));
    if (const std::string token = textOf(response.sent, "access_token"); !token.empty()) {
        sheet.accessToken = token;
        sheet.issued.insert(token);
        sheet.tokens = index;
    }
    if (isAgain)
        sheet.warns(Check::Code, Fault::CodeReused, index, {}, before);
    if (response.isDelivered && response.mode != ResponseMode::WebMessage)
        checkReturn(sheet, index);
}

void checkDeviceRequest(LinkSheet &sheet, std::size_t index)
{
    const Exchange &request = sheet.exchange(index);
    if (!entersError(sheet, index, request.answered("error"), request.answered("error_description")) &&
        !entersFailure(sheet, index))
        sheet.holds(Check::Answer, index);
}

void checkDocument(LinkSheet &sheet, std::size_t index)
{
    const Exchange &document = sheet.exchange(index);
    if (entersFailure(sheet, index))
        return;
    const int status = sheet.entry(index).status;
    if (status == 304 || (document.answer.isNull() && sheet.entry(index).body.empty())) {
        sheet.leaves(Check::Issuer, Fault::NotRecorded, index);
        return;
    }
    if (!document.answerObject()) {
        sheet.breaks(Check::Answer, Fault::NotJson, index);
        return;
    }
    sheet.holds(Check::Answer, index);
    if (document.kind != ExchangeKind::Discovery)
        return;
    // OpenID Connect Discovery 1.0, 4.3; RFC 8414, 3.3: the issuer is the address without the well-known part.
    const std::string asked = document.address.base();
    const std::size_t mark = asked.find("/.well-known/");
    const std::string_view behind = std::string_view(asked).substr(std::min(asked.find('/', mark + 13), asked.size()));
    std::string expected = asked.substr(0, mark) + std::string(behind);
    const std::string issuer = document.answered("issuer");
    const bool hasSlash = issuer.ends_with('/') && issuer == expected + '/';
    // Entra's shared addresses name a template for the tenant.
    const bool isTemplate = issuer.find("{tenantid}") != std::string::npos;
    if (isTemplate)
        return;
    if (issuer == expected || hasSlash)
        sheet.holds(Check::Issuer, index);
    else if (hasTokenOf(sheet, issuer)) // some name another one at a second address, and mean it
        sheet.warns(Check::Issuer, Fault::IssuerDiffers, index, {issuer, expected});
    else
        sheet.breaks(Check::Issuer, Fault::IssuerDiffers, index, {issuer, expected});
}

} // namespace tokenscope::login
