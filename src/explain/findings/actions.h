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
/// words are the finding's next step; they say what to do as it is said in both programs, and each of them adds its own
/// way: the window a button, the command line its option.
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

/// Give a key that is under a passphrase, and the passphrase.
struct GiveLockedKey
{
    bool operator==(const GiveLockedKey &) const = default;
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

/// Open the file that the text only names.
struct OpenTokenFile
{
    bool operator==(const OpenTokenFile &) const = default;
};

/// Publish the public half of a private key in place of all of it.
struct PublishPublicHalf
{
    bool operator==(const PublishPublicHalf &) const = default;
};

/// Give the payload of a detached signature.
struct GivePayload
{
    bool operator==(const GivePayload &) const = default;
};

/// Decrypt with RSA1_5, which is off.
struct AllowRsa15
{
    bool operator==(const AllowRsa15 &) const = default;
};

/// Let compressed content grow further.
struct RaiseInflateLimit
{
    bool operator==(const RaiseInflateLimit &) const = default;
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

using Action = std::variant<FetchKeysOf, GiveKeys, GiveSecret, GiveDecryptionKey, GiveLockedKey, TrustRoot,
                            GiveStatusList, GiveHolderKey, LoadAsKeys, OpenTokenFile, PublishPublicHalf, GivePayload,
                            AllowRsa15, RaiseInflateLimit, Expect, JudgeAt, OpenNestedToken, ShowAllTokens, AskIssuer>;

/// `fetch_keys`, …: the stable names in JSON.
std::string_view actionName(const Action &action);

/// The likeliest first; none where nothing in this program helps.
std::vector<Action> actionsFor(const inspect::Finding &finding, const inspect::Inspection &inspection);
/// The same for a check that failed or was not made.
std::vector<Action> actionsFor(const inspect::Check &check, const inspect::Inspection &inspection);
/// The same for a part that was not checked.
std::vector<Action> actionsFor(const inspect::UncheckedPart &part);
/// About a fault in a key that is no token's: what belongs to no inspection.
std::vector<Action> actionsFor(const inspect::Finding &finding);
/// What there is to do about the verdict: first about its cause, then about the other findings, the gravest first, then
/// what else could be checked. Each once.
std::vector<Action> nextActions(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
