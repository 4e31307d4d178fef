// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "jose/keys/jwk_set.h"

#include <memory>
#include <string>
#include <string_view>

/// Things to keep, and what must not be kept with them.
namespace tokenscope::tests {

inline constexpr Moment noon{std::chrono::seconds(1'795'348'800)}; ///< 2026-11-22 12:00 UTC

/// RFC 8037, A.1: the private part and the public one.
inline constexpr std::string_view privatePart = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
inline constexpr std::string_view publicPart = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
inline constexpr std::string_view sharedSecret = "c2hhcmVkLXNlY3JldC10aGF0LXN0YXlzLWluLW1lbW9yeQ";

inline std::shared_ptr<const jose::JwkSet> parsedSet(const std::string &text)
{
    return std::make_shared<const jose::JwkSet>(jose::JwkSet::parse(text).value());
}

/// One public key under that ID.
inline std::shared_ptr<const jose::JwkSet> publicSet(const std::string &kid)
{
    return parsedSet(R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":")" + kid + R"(","x":")" + std::string(publicPart) +
                     R"("}]})");
}

/// A key set as no endpoint should publish it: a private key, a shared secret, and secrets where nobody looks for them.
inline std::shared_ptr<const jose::JwkSet> indiscreetSet()
{
    const std::string secret(privatePart);
    return parsedSet(R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"one","x":")" + std::string(publicPart) +
                     R"(","d":")" + secret + R"(","backup":{"d":")" + secret + R"("},"x5c":[{"d":")" + secret +
                     R"("}]},{"kty":"oct","kid":"two","k":")" + std::string(sharedSecret) +
                     R"("},{"kty":"OCT","kid":"three","k":")" + std::string(sharedSecret) + R"("}]})");
}

/// Every field differs from the default, with text that JSON has to escape.
inline inspect::Expectations fullExpectations()
{
    inspect::Expectations expectations;
    expectations.issuer = "https://issuer.example/\"quoted\"\n";
    expectations.audiences = {"one", "two, with a comma"};
    expectations.algorithms = {"ES256", "RS256"};
    expectations.type = "at+jwt";
    expectations.tokenType = inspect::TokenType::AccessToken;
    expectations.subject = "\xC3\xA4\xE2\x80\xAE";
    expectations.leeway = std::chrono::seconds(0);
    expectations.maximumAge = std::chrono::seconds(1);
    expectations.maximumLifetime = std::chrono::seconds(315'360'000);
    expectations.requiredClaims = {"exp", "\xED\xA0\x80"}; // a lone surrogate, as a token may have it
    expectations.allowRsaPkcs1 = true;
    expectations.inflatedLimit = 12345;
    expectations.nonce = "n";
    expectations.authorizedParty = "client";
    return expectations;
}

} // namespace tokenscope::tests
