// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// What a verifier checks of a token, one by one.
enum class CheckName {
    Structure,
    Algorithm,
    Critical,
    Type,
    Decryption,
    Key,
    Signature,
    Disclosures,
    KeyBinding,
    Expiry,
    NotBefore,
    IssuedAt,
    Issuer,
    Audience,
    Subject,
    Age,
    Lifetime,
    RequiredClaims,
    Nonce,
    AuthorizedParty,
    AccessTokenHash,
};
/// `structure`, `expiry`, …
std::string_view checkName(CheckName name);
/// The rule that the check enforces: `RFC 7519, 4.1.4`
std::string_view checkRule(CheckName name);

enum class CheckState { Passed, Failed, NotChecked };
std::string_view checkStateName(CheckState state);

struct Check
{
    CheckName name;
    CheckState state;
    std::string observed;  ///< empty if there is nothing to observe
    std::string expected;  ///< empty where nothing is expected
    bool byLeeway = false; ///< a date that passed, and would not have without the leeway
    bool fromKeys = false; ///< the issuer: expected because the keys were found through it
};

} // namespace tokenscope::inspect
