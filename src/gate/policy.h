// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/rule.h"
#include "gate/texts.h"
#include "inspect/findings/code.h"
#include "scan/filter.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tokenscope::gate {

/// An expression of the filter language (docs/filters.md) that each token has to fulfil.
struct Condition
{
    std::string text;
    scan::Filter filter;
};

/// What keys, metadata and tokens have to be like. A list that is empty, and a figure that is not there, demand
/// nothing. docs/gate.md is the reference.
struct Policy
{
    Texts keyAlgorithms; ///< what `alg` of a key may be, where it is one of a signature
    Texts keyManagement; ///< the same of key management
    Texts keyTypes;
    Texts keyCurves;
    std::optional<std::int64_t> leastRsaBits;
    std::optional<std::int64_t> leastSecretBits;
    std::optional<std::chrono::seconds> longestKeyAge;
    std::optional<std::chrono::seconds> expiresWithin; ///< a key or certificate that ends sooner is reported
    bool needsKeyId = false;
    bool needsUniqueKeyId = true;
    bool needsUse = false;
    bool needsAlgorithm = false;
    bool forbidsPrivate = true; ///< private keys and shared secrets
    bool needsUsable = true;
    std::optional<std::int64_t> leastKeys;
    std::optional<std::int64_t> mostKeys;

    Texts tokenAlgorithms;
    Texts tokenManagement;
    Texts tokenEncryption;
    Texts tokenIssuers;   ///< one of them
    Texts tokenAudiences; ///< one of them is in `aud`
    Texts tokenKinds;
    std::optional<std::chrono::seconds> longestLifetime;
    std::optional<std::chrono::seconds> longestTokenAge;
    Texts requiredClaims;
    std::optional<std::chrono::seconds> leeway;
    std::vector<Condition> conditions;
    bool needsVerified = true;

    std::optional<std::string> discoveryIssuer; ///< else the address that was asked
    bool needsHttps = true;
    bool needsKeysAddress = true;
    bool forbidsNone = true;
    Texts discoveryAlgorithms;
    Texts discoveryManagement;
    bool needsPkce = false;
    Texts responseTypes;
    Texts grantTypes;
    Texts clientAuthentication;
    Texts requiredMembers;

    std::map<Rule, Level> ruleLevels;             ///< where another than `error` was set
    std::map<inspect::Code, Level> findingLevels; ///< where another than the finding's own was set

    Level levelOf(Rule rule) const;
    Level levelOf(inspect::Code code, inspect::Severity severity) const;
};

/// Where what a rule demands lies, which also says of what kind it is.
using PolicyPlace =
    std::variant<Texts Policy::*, std::optional<std::int64_t> Policy::*, std::optional<std::chrono::seconds> Policy::*,
                 bool Policy::*, std::vector<Condition> Policy::*, std::optional<std::string> Policy::*>;

/// What the texts of a list may be.
enum class Vocabulary { Any, SignatureAlgorithms, KeyManagements, ContentEncryptions, KeyTypes, Curves, TokenKinds };
/// Those that this build can do something with; empty for Any.
std::vector<std::string_view> wordsOf(Vocabulary vocabulary);
/// Also where this build cannot check it: a policy is for many machines.
bool isWordOf(Vocabulary vocabulary, std::string_view word);

/// A row of the one table of a policy's members. Section and name are those of its rule.
struct PolicyMember
{
    Rule rule;
    PolicyPlace place;
    Vocabulary vocabulary = Vocabulary::Any;
    std::int64_t most = 1'000'000; ///< of a number, which begins at 0
};
std::span<const PolicyMember> policyMembers();

/// The rules of a policy that say something about keys, tokens or metadata: `keys`, `tokens`, `discovery`.
std::vector<Rule> rulesAskedFor(const Policy &policy, std::string_view section);

} // namespace tokenscope::gate
