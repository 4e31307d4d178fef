// SPDX-License-Identifier: Apache-2.0
#include "login/links/link_sheet.h"
#include "login/recording/http_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::login {

namespace {

/// RFC 6749, 4.1.2.1 and 5.2; OpenID Connect Core 1.0, 3.1.2.6; RFC 8628, 3.5; RFC 9449, 5 and 8.
constexpr std::array<std::pair<std::string_view, Fault>, 31> errors = {{
    {"access_denied", Fault::AccessDenied},
    {"login_required", Fault::LoginRequired},
    {"account_selection_required", Fault::InteractionRequired},
    {"consent_required", Fault::InteractionRequired},
    {"interaction_required", Fault::InteractionRequired},
    {"invalid_scope", Fault::InvalidScope},
    {"invalid_target", Fault::InvalidScope},
    {"unauthorized_client", Fault::UnauthorizedClient},
    {"unsupported_response_type", Fault::UnsupportedResponseType},
    {"unsupported_response_mode", Fault::UnsupportedResponseType},
    {"server_error", Fault::ServerError},
    {"temporarily_unavailable", Fault::ServerError},
    {"invalid_request", Fault::InvalidRequest},
    {"invalid_request_uri", Fault::InvalidRequest},
    {"invalid_request_object", Fault::InvalidRequest},
    {"request_not_supported", Fault::InvalidRequest},
    {"request_uri_not_supported", Fault::InvalidRequest},
    {"registration_not_supported", Fault::InvalidRequest},
    {"invalid_redirect_uri", Fault::InvalidRequest},
    {"invalid_client", Fault::InvalidClient},
    {"invalid_grant", Fault::InvalidGrant},
    {"unsupported_grant_type", Fault::UnsupportedGrantType},
    {"invalid_dpop_proof", Fault::InvalidProof},
    {"use_dpop_nonce", Fault::NonceNotUsed},
    {"expired_token", Fault::DeviceCodeExpired},
    {"slow_down", Fault::PolledTooFast},
    {"invalid_token", Fault::TokenRefused},
    {"insufficient_scope", Fault::ScopeMissing},
    // GitHub's own
    {"bad_verification_code", Fault::InvalidGrant},
    {"incorrect_client_credentials", Fault::InvalidClient},
    {"redirect_uri_mismatch", Fault::InvalidRequest},
}};

/// What programs write where a variable is empty.
constexpr std::array<std::string_view, 7> emptyWords = {
    "undefined", "null", "None", "nil", "NaN", "[object Object]", "[object Promise]"};

bool isEmptyWord(std::string_view text)
{
    return std::ranges::find(emptyWords, text) != emptyWords.end();
}

/// Parameters that a program fills in.
constexpr std::array<std::string_view, 14> filledNames = {
    "client_id",     "client_secret", "redirect_uri",  "state", "nonce",       "code_challenge",   "code",
    "code_verifier", "refresh_token", "id_token_hint", "token", "device_code", "client_assertion", "request_uri"};

/// Whether the same address is asked again later: with the nonce, or after the wait.
bool isAskedAgain(const LinkSheet &sheet, std::size_t index)
{
    const std::string address = sheet.exchange(index).address.base();
    return std::ranges::any_of(sheet.following(index), [&](std::size_t each) {
        return sheet.exchange(each).address.base() == address &&
               sheet.exchange(each).kind == sheet.exchange(index).kind;
    });
}

} // namespace

bool LinkSheet::isTriedAgain() const
{
    const auto &logins = m_recording.logins;
    constexpr std::size_t farEnough = 64;
    const auto own = std::size_t(&m_login - logins.data());
    for (std::size_t i = own + 1; i < std::min(logins.size(), own + farEnough); ++i) {
        const auto isGood = [this](std::size_t each) {
            const Exchange &exchange = m_recording.exchanges[each];
            return exchange.kind == ExchangeKind::AuthorizationResponse && !valueOf(exchange.sent, "error");
        };
        if (logins[i].client() == m_login.client() && std::ranges::any_of(logins[i].exchanges, isGood))
            return true;
    }
    return false;
}

bool entersError(LinkSheet &sheet, std::size_t index, const std::string &error, const std::string &description)
{
    if (error.empty())
        return false;
    if (error == "authorization_pending" || (error == "use_dpop_nonce" && isAskedAgain(sheet, index)))
        return true; // as it should be
    if (error == "use_dpop_nonce") {
        sheet.breaks(Check::Proof, Fault::NonceNotUsed, index);
        return true;
    }
    const auto known = std::ranges::find(errors, error, &std::pair<std::string_view, Fault>::first);
    const Fault fault = known == errors.end() ? Fault::OtherError : known->second;
    const Evidence evidence{error, {}, description};
    const bool isSilent = fault == Fault::LoginRequired || fault == Fault::InteractionRequired;
    if ((fault == Fault::PolledTooFast && isAskedAgain(sheet, index)) || (isSilent && sheet.isTriedAgain()))
        sheet.warns(Check::Answer, fault, index, evidence);
    else
        sheet.breaks(Check::Answer, fault, index, evidence);
    return true;
}

void checkWords(LinkSheet &sheet, std::size_t index)
{
    const Exchange &exchange = sheet.exchange(index);
    const HarEntry &entry = sheet.entry(index);
    if (exchange.kind == ExchangeKind::AuthorizationResponse)
        return; // what the provider sent
    std::string name;
    for (const Field &field : exchange.sent) {
        const bool isFilled = std::ranges::find(filledNames, field.name) != filledNames.end();
        if (name.empty() && isFilled && isEmptyWord(field.value))
            name = field.name + '=' + field.value;
    }
    if (const std::string token = authorizationValue(entry); name.empty() && isEmptyWord(token))
        name = "Authorization: … " + token;
    if (name.empty())
        return;
    if (entry.status == 0 || entry.status >= 400)
        sheet.breaks(Check::Request, Fault::WordSent, index, {name, ""});
    else
        sheet.warns(Check::Request, Fault::WordSent, index, {name, ""});
}

bool entersFailure(LinkSheet &sheet, std::size_t index)
{
    const HarEntry &entry = sheet.entry(index);
    if (entry.status == 0) {
        // What the page itself gave up and asked once more is no trouble of the network.
        const bool isGivenUp = entry.failure.find("ABORTED") != std::string::npos && isAskedAgain(sheet, index);
        if (isGivenUp)
            sheet.warns(Check::Answer, Fault::NoAnswer, index, {"", "", entry.failure});
        else
            sheet.breaks(Check::Answer, Fault::NoAnswer, index, {"", "", entry.failure});
        return true;
    }
    if (entry.status >= 400) {
        sheet.breaks(Check::Answer, Fault::HttpError, index, {std::to_string(entry.status), "", ""});
        return true;
    }
    return false;
}

} // namespace tokenscope::login
