// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Tokens that show which checks a verifier lacks.
namespace tokenscope::challenge {

class Workbench;

enum class Answer : std::uint8_t { Refuse, Accept };
/// `refuse`, `accept`
std::string_view nameOf(Answer answer);

/// Advice: right verifiers differ, and the standard lets them.
enum class Weight : std::uint8_t { Must, Advice };
/// `must`, `advice`
std::string_view nameOf(Weight weight);

/// What a verifier checks, and one that gives the wrong answer lacks.
enum class Guard : std::uint8_t {
    Signature,
    Unsigned, ///< `alg` none
    Algorithm,
    WeakSecret,
    KeyTrust, ///< no key out of the token
    KeyChoice,
    Critical, ///< `crit`
    Header,
    Type, ///< `typ`
    Encoding,
    Form,
    Json,
    Expiry,
    NotBefore,
    Dates,
    Issuer,
    Audience,
    Claims,
    Kind,
    Good, ///< takes what is right
};
inline constexpr Guard lastGuard = Guard::Good;
/// `signature`, `unsigned`, …
std::string_view nameOf(Guard guard);

/// Makes the token of a case; nothing where the key is of another family.
using Maker = std::optional<std::string> (*)(const Workbench &bench, std::string_view operand);

/// A row of the tables. `operand` is what its maker says it is.
struct Case
{
    std::string_view name; ///< stays the same from release to release
    Guard guard;
    Weight weight;
    std::string_view reference; ///< RFC and section
    std::string_view reason;
    Maker maker;
    std::string_view operand = {};
};

// The tables, by what they are about.
std::span<const Case> signatureCases();
std::span<const Case> secretCases();
std::span<const Case> headerCases();
std::span<const Case> formCases();
std::span<const Case> claimCases();
std::span<const Case> wrappedCases();
std::span<const Case> goodCases();
/// Of a DPoP proof alone.
std::span<const Case> proofCases();
std::span<const Case> goodProofCases();

} // namespace tokenscope::challenge
