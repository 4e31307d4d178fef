// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

/// A gate: key sets, issuers' metadata and tokens against a policy.
namespace tokenscope::gate {

/// All that a gate judges by itself, in the order of a report. What else it reports are findings of `inspect`.
enum class Rule {
    InputUnreadable,   ///< a file could not be read
    InputUnanswered,   ///< an address did not answer with what was asked for
    InputUnrecognized, ///< neither keys, metadata nor a token, or not what it was said to be
    KeyAlgorithms,
    KeyManagement,
    KeyTypes,
    KeyCurves,
    KeyRsaBits,
    KeySecretBits,
    KeyAge,
    KeyAgeUnknown, ///< neither the key nor a certificate of its tells how old it is
    KeyExpiry,
    KeyIdRequired,
    KeyIdUnique,
    KeyUse,
    KeyAlgorithmNamed,
    KeyPrivate,
    KeyUsable,
    KeysAtLeast,
    KeysAtMost,
    TokenAlgorithms,
    TokenManagement,
    TokenEncryption,
    TokenIssuer,
    TokenAudience,
    TokenKinds,
    TokenLifetime,
    TokenAge,
    TokenClaims,
    TokenLeeway,
    TokenWhere,
    TokenVerified,
    DiscoveryIssuer,
    DiscoveryHttps,
    DiscoveryKeysAddress,
    DiscoveryNoNone,
    DiscoveryAlgorithms,
    DiscoveryManagement,
    DiscoveryPkce,
    DiscoveryResponseTypes,
    DiscoveryGrantTypes,
    DiscoveryClientAuthentication,
    DiscoveryRequired,
    DiscoveryRepeated, ///< a member twice: another reader takes the other one
    Finding,           ///< of `inspect`; its code tells which
};
inline constexpr Rule lastRule = Rule::Finding;

/// `keys.max_age`, …: its section and member in a policy; `finding` for Finding.
std::string_view ruleName(Rule rule);
/// Every rule but Finding, in order.
std::span<const Rule> allRules();
std::optional<Rule> findRule(std::string_view name);

enum class Level { Off, Warning, Error };
/// `off`, `warning`, `error`
std::string_view nameOf(Level level);
std::optional<Level> findLevel(std::string_view name);

} // namespace tokenscope::gate
