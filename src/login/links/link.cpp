// SPDX-License-Identifier: Apache-2.0
#include "login/links/link.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace tokenscope::login {

namespace {

struct CheckRow
{
    Check check;
    std::string_view name;
};

constexpr std::array checkRows = {
    CheckRow{Check::Answer, "answer"},
    CheckRow{Check::Transport, "transport"},
    CheckRow{Check::Issuer, "issuer"},
    CheckRow{Check::Endpoint, "endpoint"},
    CheckRow{Check::Client, "client"},
    CheckRow{Check::Request, "request"},
    CheckRow{Check::RedirectUri, "redirect_uri"},
    CheckRow{Check::State, "state"},
    CheckRow{Check::Nonce, "nonce"},
    CheckRow{Check::Code, "code"},
    CheckRow{Check::Verifier, "code_verifier"},
    CheckRow{Check::PushedRequest, "pushed_request"},
    CheckRow{Check::Cookies, "cookies"},
    CheckRow{Check::Return, "return"},
    CheckRow{Check::Tokens, "tokens"},
    CheckRow{Check::Signature, "signature"},
    CheckRow{Check::Audience, "audience"},
    CheckRow{Check::Times, "times"},
    CheckRow{Check::AccessTokenHash, "access_token_hash"},
    CheckRow{Check::CodeHash, "code_hash"},
    CheckRow{Check::StateHash, "state_hash"},
    CheckRow{Check::Subject, "subject"},
    CheckRow{Check::Refresh, "refresh"},
    CheckRow{Check::AccessToken, "access_token"},
    CheckRow{Check::Proof, "proof"},
    CheckRow{Check::Clock, "clock"},
    CheckRow{Check::Logout, "logout"},
};

struct FaultRow
{
    Fault fault;
    std::string_view name;
    Actor actor;
};

constexpr std::array faultRows = {
    FaultRow{Fault::NoAnswer, "no_answer", Actor::Browser},
    FaultRow{Fault::HttpError, "http_error", Actor::Provider},
    FaultRow{Fault::NotJson, "not_json", Actor::Provider},
    FaultRow{Fault::RequestRefused, "request_refused", Actor::App},
    FaultRow{Fault::AccessDenied, "access_denied", Actor::User},
    FaultRow{Fault::LoginRequired, "login_required", Actor::App},
    FaultRow{Fault::InteractionRequired, "interaction_required", Actor::App},
    FaultRow{Fault::InvalidScope, "invalid_scope", Actor::App},
    FaultRow{Fault::UnauthorizedClient, "unauthorized_client", Actor::App},
    FaultRow{Fault::UnsupportedResponseType, "unsupported_response_type", Actor::App},
    FaultRow{Fault::ServerError, "server_error", Actor::Provider},
    FaultRow{Fault::InvalidRequest, "invalid_request", Actor::App},
    FaultRow{Fault::OtherError, "other_error", Actor::Provider},
    FaultRow{Fault::InvalidClient, "invalid_client", Actor::App},
    FaultRow{Fault::InvalidGrant, "invalid_grant", Actor::App},
    FaultRow{Fault::UnsupportedGrantType, "unsupported_grant_type", Actor::App},
    FaultRow{Fault::InvalidProof, "invalid_proof", Actor::App},
    FaultRow{Fault::NonceNotUsed, "nonce_not_used", Actor::App},
    FaultRow{Fault::DeviceCodeExpired, "device_code_expired", Actor::User},
    FaultRow{Fault::PolledTooFast, "polled_too_fast", Actor::App},
    FaultRow{Fault::ClearText, "clear_text", Actor::App},
    FaultRow{Fault::PreflightRefused, "preflight_refused", Actor::Provider},
    FaultRow{Fault::OriginNotAllowed, "origin_not_allowed", Actor::Provider},
    FaultRow{Fault::IssuerDiffers, "issuer_differs", Actor::Provider},
    FaultRow{Fault::IssuerAbsent, "issuer_absent", Actor::Provider},
    FaultRow{Fault::OtherEndpoint, "other_endpoint", Actor::App},
    FaultRow{Fault::ClientDiffers, "client_differs", Actor::App},
    FaultRow{Fault::NonceAbsent, "nonce_absent", Actor::App},
    FaultRow{Fault::Unprotected, "unprotected", Actor::App},
    FaultRow{Fault::PlainChallenge, "plain_challenge", Actor::App},
    FaultRow{Fault::NoChallenge, "no_challenge", Actor::App},
    FaultRow{Fault::RequestUriDiffers, "request_uri_differs", Actor::App},
    FaultRow{Fault::RequestUriExpired, "request_uri_expired", Actor::App},
    FaultRow{Fault::NoResponse, "no_response", Actor::User},
    FaultRow{Fault::NotDelivered, "not_delivered", Actor::Browser},
    FaultRow{Fault::NoCode, "no_code", Actor::Provider},
    FaultRow{Fault::StateDiffers, "state_differs", Actor::App},
    FaultRow{Fault::StateLost, "state_lost", Actor::App},
    FaultRow{Fault::StateUnasked, "state_unasked", Actor::App},
    FaultRow{Fault::RedirectUriDiffers, "redirect_uri_differs", Actor::App},
    FaultRow{Fault::CookieCrossSite, "cookie_cross_site", Actor::App},
    FaultRow{Fault::CookieInsecure, "cookie_insecure", Actor::App},
    FaultRow{Fault::CookieElsewhere, "cookie_elsewhere", Actor::App},
    FaultRow{Fault::CookieTooLarge, "cookie_too_large", Actor::App},
    FaultRow{Fault::CookiePrefix, "cookie_prefix", Actor::App},
    FaultRow{Fault::CookieReplaced, "cookie_replaced", Actor::App},
    FaultRow{Fault::CookieLost, "cookie_lost", Actor::Browser},
    FaultRow{Fault::CallbackFailed, "callback_failed", Actor::App},
    FaultRow{Fault::FragmentUnseen, "fragment_unseen", Actor::App},
    FaultRow{Fault::StartsAgain, "starts_again", Actor::App},
    FaultRow{Fault::Loop, "loop", Actor::App},
    FaultRow{Fault::CodeDiffers, "code_differs", Actor::App},
    FaultRow{Fault::CodeReused, "code_reused", Actor::App},
    FaultRow{Fault::CodeLate, "code_late", Actor::App},
    FaultRow{Fault::VerifierDiffers, "verifier_differs", Actor::App},
    FaultRow{Fault::VerifierAbsent, "verifier_absent", Actor::App},
    FaultRow{Fault::VerifierUnasked, "verifier_unasked", Actor::App},
    FaultRow{Fault::VerifierMalformed, "verifier_malformed", Actor::App},
    FaultRow{Fault::RedirectUriAbsent, "redirect_uri_absent", Actor::App},
    FaultRow{Fault::TwoAuthentications, "two_authentications", Actor::App},
    FaultRow{Fault::WordSent, "word_sent", Actor::App},
    FaultRow{Fault::WrongMethod, "wrong_method", Actor::App},
    FaultRow{Fault::NoAccessToken, "no_access_token", Actor::Provider},
    FaultRow{Fault::NoIdToken, "no_id_token", Actor::Provider},
    FaultRow{Fault::TokenTypeDiffers, "token_type_differs", Actor::Provider},
    FaultRow{Fault::ScopeReduced, "scope_reduced", Actor::Provider},
    FaultRow{Fault::RefreshReused, "refresh_reused", Actor::App},
    FaultRow{Fault::RefreshUnknown, "refresh_unknown", Actor::App},
    FaultRow{Fault::IdTokenUnreadable, "id_token_unreadable", Actor::Provider},
    FaultRow{Fault::Unsigned, "unsigned", Actor::Provider},
    FaultRow{Fault::SignatureWrong, "signature_wrong", Actor::Provider},
    FaultRow{Fault::KeyUnknown, "key_unknown", Actor::Provider},
    FaultRow{Fault::AudienceDiffers, "audience_differs", Actor::Provider},
    FaultRow{Fault::PartyDiffers, "party_differs", Actor::Provider},
    FaultRow{Fault::NonceDiffers, "nonce_differs", Actor::App},
    FaultRow{Fault::NonceLost, "nonce_lost", Actor::Provider},
    FaultRow{Fault::Expired, "expired", Actor::Provider},
    FaultRow{Fault::IssuedInFuture, "issued_in_future", Actor::Provider},
    FaultRow{Fault::HashDiffers, "hash_differs", Actor::Provider},
    FaultRow{Fault::SubjectDiffers, "subject_differs", Actor::Provider},
    FaultRow{Fault::LoginTooOld, "login_too_old", Actor::Provider},
    FaultRow{Fault::TokenNotSent, "token_not_sent", Actor::App},
    FaultRow{Fault::TokenExpired, "token_expired", Actor::App},
    FaultRow{Fault::TokenOther, "token_other", Actor::App},
    FaultRow{Fault::IdTokenAtApi, "id_token_at_api", Actor::App},
    FaultRow{Fault::TokenInAddress, "token_in_address", Actor::App},
    FaultRow{Fault::TokenRefused, "token_refused", Actor::Api},
    FaultRow{Fault::OpaqueRefused, "opaque_refused", Actor::App},
    FaultRow{Fault::ScopeMissing, "scope_missing", Actor::App},
    FaultRow{Fault::BoundTokenAsBearer, "bound_token_as_bearer", Actor::App},
    FaultRow{Fault::ProofWrong, "proof_wrong", Actor::App},
    FaultRow{Fault::ProofAbsent, "proof_absent", Actor::App},
    FaultRow{Fault::ProofReused, "proof_reused", Actor::App},
    FaultRow{Fault::NotActive, "not_active", Actor::Provider},
    FaultRow{Fault::ClockOff, "clock_off", Actor::User},
    FaultRow{Fault::LogoutTokenWrong, "logout_token_wrong", Actor::Provider},
    FaultRow{Fault::LogoutRefused, "logout_refused", Actor::Provider},
    FaultRow{Fault::NotRecorded, "not_recorded", Actor::User},
    FaultRow{Fault::NotReadable, "not_readable", Actor::User},
    FaultRow{Fault::Removed, "removed", Actor::User},
};

const FaultRow &rowOf(Fault fault)
{
    return *std::ranges::find(faultRows, fault, &FaultRow::fault);
}

} // namespace

std::string_view nameOf(Check check)
{
    return std::ranges::find(checkRows, check, &CheckRow::check)->name;
}

std::string_view nameOf(LinkState state)
{
    switch (state) {
    case LinkState::Holds:
        return "holds";
    case LinkState::Warning:
        return "warning";
    case LinkState::Broken:
        return "broken";
    case LinkState::NotChecked:
        return "not_checked";
    }
    return {};
}

std::string_view nameOf(Actor actor)
{
    switch (actor) {
    case Actor::App:
        return "app";
    case Actor::Provider:
        return "provider";
    case Actor::Api:
        return "api";
    case Actor::Browser:
        return "browser";
    case Actor::User:
        return "user";
    }
    return {};
}

std::string_view nameOf(Fault fault)
{
    return rowOf(fault).name;
}

Actor actorOf(Fault fault)
{
    return rowOf(fault).actor;
}

std::vector<Fault> allFaults()
{
    std::vector<Fault> all;
    all.reserve(std::size(faultRows));
    for (const FaultRow &row : faultRows)
        all.push_back(row.fault);
    return all;
}

std::string hint(std::string_view value)
{
    constexpr std::size_t shown = 4;
    constexpr std::size_t shortest = 12;
    if (value.empty())
        return {};
    const bool isSafe = value.size() >= shortest && !utf8::firstInvalid(value.substr(0, shown));
    return (isSafe ? std::string(value.substr(0, shown)) + "… " : std::string()) + "(" + std::to_string(value.size()) +
           " characters)";
}

} // namespace tokenscope::login
