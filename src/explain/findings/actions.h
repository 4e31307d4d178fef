// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/model/inspection.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What the reader of a finding can do next, as data: a button for a window, `actions` in the command line's JSON. The
/// words are the finding's next step.
namespace tokenscope::explain {

/// Fetch the keys of the issuer whose address the token names.
struct FetchKeysOf
{
    std::string issuer;
    bool operator==(const FetchKeysOf &) const = default;
};

/// Load the issuer's keys from somewhere else.
struct GiveKeys
{
    bool operator==(const GiveKeys &) const = default;
};

/// Give the secret that issuer and verifier share.
struct GiveSecret
{
    bool operator==(const GiveSecret &) const = default;
};

/// Give the recipient's key of an encrypted token.
struct GiveDecryptionKey
{
    bool operator==(const GiveDecryptionKey &) const = default;
};

/// Trust a root certificate of the user's, which the token's own certificates may lead to.
struct TrustRoot
{
    bool operator==(const TrustRoot &) const = default;
};

/// Give the status list that the token names.
struct GiveStatusList
{
    bool operator==(const GiveStatusList &) const = default;
};

/// Give the key of the holder, whom the credential does not name.
struct GiveHolderKey
{
    bool operator==(const GiveHolderKey &) const = default;
};

/// Take the text as keys rather than as a token.
struct LoadAsKeys
{
    bool operator==(const LoadAsKeys &) const = default;
};

/// Give the payload of a detached signature.
struct GivePayload
{
    bool operator==(const GivePayload &) const = default;
};

/// Expect what the token says.
struct Expect
{
    std::string_view member; ///< of inspect::expectationMembers(): `iss`
    std::string value;
    bool operator==(const Expect &) const = default;
};

/// Judge as of a time at which the token could be used.
struct JudgeAt
{
    Moment moment;
    bool isIssue = false; ///< it is when the token was issued
    bool operator==(const JudgeAt &) const = default;
};

/// Look at the token inside on its own.
struct OpenNestedToken
{
    bool operator==(const OpenNestedToken &) const = default;
};

/// List all the tokens of the text.
struct ShowAllTokens
{
    std::size_t count;
    bool operator==(const ShowAllTokens &) const = default;
};

/// Ask the issuer's token check about an opaque token (introspection, RFC 7662).
struct AskIssuer
{
    bool operator==(const AskIssuer &) const = default;
};

using Action =
    std::variant<FetchKeysOf, GiveKeys, GiveSecret, GiveDecryptionKey, TrustRoot, GiveStatusList, GiveHolderKey,
                 LoadAsKeys, GivePayload, Expect, JudgeAt, OpenNestedToken, ShowAllTokens, AskIssuer>;

/// `fetch_keys`, …: the stable names in JSON.
std::string_view actionName(const Action &action);

/// The likeliest first; none where nothing in this program helps.
std::vector<Action> actionsFor(const inspect::Finding &finding, const inspect::Inspection &inspection);
/// The same for a check that failed or was not made.
std::vector<Action> actionsFor(const inspect::Check &check, const inspect::Inspection &inspection);
/// What there is to do about the verdict: first about its cause, then about the other findings, the gravest first, then
/// what else could be checked. Each once.
std::vector<Action> nextActions(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
