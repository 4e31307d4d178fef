// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/other_answers.h"

#include "base/ascii.h"
#include "base/percent.h"
#include "inspect/recognition/encoded_bytes.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::inspect {

namespace {

constexpr ForeignKind errorAnswer = {"an error answer without a token", "the server", Remedy::ReadAnswer};

struct AnswerRow
{
    std::array<std::string_view, 2> members; ///< that both have to be there
    ForeignKind kind;
};

constexpr std::array answers = {
    AnswerRow{{"issuer", "jwks_uri"}, {"the metadata of a login service", "the login service", Remedy::ReadAnswer}},
    AnswerRow{{"issuer", "token_endpoint"},
              {"the metadata of a login service", "the login service", Remedy::ReadAnswer}},
    AnswerRow{{"device_code", "user_code"},
              {"the start of a login on a device, without a token yet", "the login service", Remedy::ReadAnswer}},
    AnswerRow{{"request_uri", "expires_in"},
              {"the answer to a pushed authorization request", "the login service", Remedy::ReadAnswer}},
    AnswerRow{{"client_id", "redirect_uris"},
              {"the registration of a client", "the login service", Remedy::ReadAnswer}},
    AnswerRow{{"sub", "email"}, {"a user’s profile (userinfo)", "the login service", Remedy::ReadAnswer}},
    AnswerRow{{"sub", "preferred_username"}, {"a user’s profile (userinfo)", "the login service", Remedy::ReadAnswer}},
};

/// Reason phrases of HTTP, error codes of RFC 6749 and RFC 6750, and what services say in their place.
constexpr std::array errorWords = {
    "unauthorized",
    "unauthenticated",
    "forbidden",
    "bad request",
    "not found",
    "method not allowed",
    "too many requests",
    "internal server error",
    "bad gateway",
    "service unavailable",
    "gateway timeout",
    "access denied",
    "permission denied",
    "authentication required",
    "authentication failed",
    "login required",
    "not authenticated",
    "not logged in",
    "session expired",
    "token expired",
    "invalid token",
    "invalid credentials",
    "invalid api key",
    "rate limit exceeded",
    "quota exceeded",
    "invalid_token",
    "invalid_grant",
    "invalid_client",
    "invalid_request",
    "invalid_scope",
    "unauthorized_client",
    "unsupported_grant_type",
    "access_denied",
    "insufficient_scope",
    "login_required",
    "consent_required",
    "interaction_required",
    "use_dpop_nonce",
    "authorization_pending",
    "slow_down",
    "expired_token",
    "temporarily_unavailable",
};

/// The value of a parameter of a query, a fragment or a form.
std::optional<std::string> parameterOf(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool isWhole = at == 0 || std::string_view("?&#").contains(text[at - 1]);
        const std::string_view behind = text.substr(at + name.size());
        if (isWhole && behind.starts_with('='))
            return percent::decode(behind.substr(1, behind.find_first_of("&#") - 1), percent::PlusSign::Blank);
    }
    return std::nullopt;
}

} // namespace

std::optional<Recognized> recognizeOtherAnswer(const json::Object &object)
{
    if (const json::Value *active = object.find("active"); active && active->asBool()) {
        const bool counts = *active->asBool();
        return Recognized{{counts ? "the answer of a token check (introspection), and the token counts"
                                  : "the answer of a token check (introspection), and the token does not count",
                           "the login service", Remedy::ReadAnswer},
                          {}};
    }
    const bool isTokenPayload = object.find("exp") || object.find("iat");
    const auto row = std::ranges::find_if(answers, [&object](const AnswerRow &each) {
        return std::ranges::all_of(each.members, [&object](std::string_view name) { return object.find(name); });
    });
    return row == answers.end() || isTokenPayload ? std::nullopt : std::optional(Recognized{row->kind, {}});
}

std::optional<Recognized> recognizeErrorWords(std::string_view text)
{
    constexpr std::size_t longest = 40;
    const std::string_view said = text;
    const bool hasStatus = text.size() > 4 && isDigits(text.substr(0, 3)) && text[3] == ' ';
    if (hasStatus)
        text.remove_prefix(4);
    while (!text.empty() && std::string_view(".! \"'").contains(text.back()))
        text.remove_suffix(1);
    const bool isKnown = text.size() <= longest && std::ranges::any_of(errorWords, [text](std::string_view words) {
                             return ascii::isSame(words, text);
                         });
    return isKnown ? std::optional(Recognized{errorAnswer, {}, std::string(said)}) : std::nullopt;
}

std::optional<Recognized> recognizeCallback(std::string_view word)
{
    constexpr std::size_t longest = 16 * 1024;
    const bool isAddress = word.contains("://");
    const std::string_view parameters = isAddress ? word.substr(std::min(word.find_first_of("?#"), word.size())) : word;
    if (word.size() > longest || parameters.empty())
        return std::nullopt;
    if (const auto error = parameterOf(parameters, "error"); error && !error->empty()) {
        const auto description = parameterOf(parameters, "error_description");
        return Recognized{errorAnswer, {}, description ? *error + ": " + *description : *error};
    }
    const auto code = parameterOf(parameters, "code");
    const bool isOfLogin = parameterOf(parameters, "state") || parameterOf(parameters, "session_state") ||
                           parameterOf(parameters, "iss") || parameterOf(parameters, "scope");
    const bool isAlone = !isAddress && code && code->size() > 8 && word.starts_with("code=");
    if (!code || code->empty() || !(isOfLogin || isAlone))
        return std::nullopt;
    return Recognized{{"the code of a login, and not yet a token", "the login service", Remedy::ExchangeCode}, {}};
}

} // namespace tokenscope::inspect
