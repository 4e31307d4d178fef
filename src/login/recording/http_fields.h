// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "login/recording/har.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::login {

/// `bearer`, `dpop`, `basic`, …, in small letters; empty where the request has no `Authorization`.
std::string authorizationScheme(const HarEntry &entry);
/// What follows the scheme.
std::string authorizationValue(const HarEntry &entry);
/// The token that a request shows, in the header or, discouraged, in query or form; empty if there is none.
std::string sentToken(const HarEntry &entry, const Fields &sent);

/// User name and password of HTTP's Basic scheme, unescaped as RFC 6749, 2.3.1 has it.
std::optional<Field> basicCredentials(const HarEntry &entry);

/// RFC 9110, 11.6.1.
struct Challenge
{
    std::string scheme; ///< in small letters
    Fields parameters;  ///< names in small letters
};
std::vector<Challenge> challengesIn(const HarEntry &entry);
/// A parameter of the first challenge that has it; empty where none does.
std::string challengeParameter(const HarEntry &entry, std::string_view name);

/// RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`.
std::optional<Moment> readHttpDate(std::string_view text);

/// A cookie as a server sets it (RFC 6265bis, 4.1).
struct SetCookie
{
    std::string name;
    std::string value;
    std::string domain; ///< without the leading dot, in small letters; empty where it is the host's alone
    std::string path;
    std::string sameSite; ///< in small letters; empty where it is not given
    bool isSecure = false;
    bool isRemoval = false; ///< it expires at once
};
std::vector<SetCookie> cookiesSetBy(const HarEntry &entry);
Fields cookiesSentBy(const HarEntry &entry);

} // namespace tokenscope::login
