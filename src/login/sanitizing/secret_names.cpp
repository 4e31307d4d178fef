// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/secret_names.h"

#include "base/ascii.h"
#include "jose/privacy/private_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tokenscope::login {

namespace {

using NamedLabel = std::pair<std::string_view, std::string_view>;

/// Names in small letters, without hyphens and underscores.
constexpr std::array<NamedLabel, 49> labels = {{
    {"code", "code"},
    {"devicecode", "code"},
    {"usercode", "code"},
    {"authreqid", "code"},
    {"codeverifier", "verifier"},
    {"idtokenhint", "token"},
    {"subjecttoken", "token"},
    {"actortoken", "token"},
    {"logouttoken", "token"},
    {"jwt", "token"},
    {"clientassertion", "assertion"},
    {"assertion", "assertion"},
    {"samlresponse", "assertion"},
    {"samlrequest", "assertion"},
    {"password", "password"},
    {"passwd", "password"},
    {"pwd", "password"},
    {"pass", "password"},
    {"passcode", "password"},
    {"passphrase", "password"},
    {"currentpassword", "password"},
    {"confirmpassword", "password"},
    {"passwordconfirmation", "password"},
    {"otp", "password"},
    {"totp", "password"},
    {"pin", "password"},
    {"mfacode", "password"},
    {"verificationcode", "password"},
    {"sessionid", "session"},
    {"sessionkey", "session"},
    {"csrf", "session"},
    {"csrftoken", "session"},
    {"authenticitytoken", "session"},
    {"requestverificationtoken", "session"},
    {"session", "session"},
    {"sessid", "session"},
    {"jsessionid", "session"},
    {"phpsessid", "session"},
    {"ticket", "code"},
    {"loginticket", "code"},
    {"otpcode", "password"},
    {"backupcode", "password"},
    {"recoverycode", "password"},
    {"securitycode", "password"},
    {"sig", "secret"},
    {"signature", "secret"},
    {"xamzsignature", "secret"},
    {"subscriptionkey", "secret"},
    {"accountkey", "secret"},
}};

/// Whatever stands before them: `reset_token`, `wifi-password`.
constexpr std::array<NamedLabel, 6> endings = {{
    {"token", "token"},
    {"password", "password"},
    {"passwd", "password"},
    {"passphrase", "password"},
    {"secret", "secret"},
    {"apikey", "secret"},
}};

constexpr std::array<std::string_view, 26> publicNames = {"client_id",
                                                          "redirect_uri",
                                                          "response_type",
                                                          "response_mode",
                                                          "scope",
                                                          "state",
                                                          "nonce",
                                                          "prompt",
                                                          "code_challenge",
                                                          "code_challenge_method",
                                                          "iss",
                                                          "grant_type",
                                                          "request_uri",
                                                          "ui_locales",
                                                          "acr_values",
                                                          "max_age",
                                                          "display",
                                                          "audience",
                                                          "resource",
                                                          "token_type",
                                                          "token_type_hint",
                                                          "expires_in",
                                                          "connection",
                                                          "error",
                                                          "sid",
                                                          "error_description"};

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c != '_' && c != '-')
            plain += ascii::lowered(c);
    }
    return plain;
}

} // namespace

std::string_view labelOfParameter(std::string_view name)
{
    constexpr std::size_t longest = 32;
    if (name.size() > longest || isPublicParameter(name))
        return {};
    const std::string plain = plainName(name);
    const auto found = std::ranges::find(labels, plain, &NamedLabel::first);
    if (found != labels.end())
        return found->second;
    for (const auto &[end, label] : endings) {
        if (plain.ends_with(end))
            return label;
    }
    switch (jose::privateName(name)) {
    case jose::PrivateName::Secret:
    case jose::PrivateName::KeyNumber:
        return "secret";
    case jose::PrivateName::AccessToken:
        return "token";
    case jose::PrivateName::KeyMember: // `d` or `k` may be anything in a form
    case jose::PrivateName::None:
        break;
    }
    return {};
}

std::string_view labelOfHeader(std::string_view name)
{
    if (name == "authorization" || name == "proxy-authorization")
        return "token";
    if (name == "cookie" || name == "set-cookie" || name.starts_with("access-control-") || name.starts_with("sec-") ||
        name == "www-authenticate" || name == "proxy-authenticate")
        return {};
    if (name == "dpop" || name == "authentication")
        return "token";
    for (const std::string_view part : {"token", "secret", "api-key", "apikey", "session", "csrf", "xsrf", "password",
                                        "credential", "-auth", "jwt", "assertion", "oidc-data", "subscription-key"}) {
        if (name.find(part) != std::string_view::npos)
            return "header";
    }
    return {};
}

bool isPublicParameter(std::string_view name)
{
    return std::ranges::find(publicNames, name) != publicNames.end();
}

} // namespace tokenscope::login
