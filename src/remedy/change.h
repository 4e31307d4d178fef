// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"
#include "json/value.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What somebody could do so that a token is accepted. None of it makes a verifier less careful: no check is turned
/// off, no key is trusted that the user did not give, and clocks differ by a minute at most.
namespace tokenscope::remedy {

enum class Party {
    Caller,   ///< sends the token
    Verifier, ///< checks it
    Issuer,   ///< makes it
};
/// `caller`, `verifier`, `issuer`
std::string_view nameOf(Party party);

/// The verifier expects what the token says.
struct ExpectValue
{
    std::string_view member; ///< of inspect::expectationMembers(): `iss`
    std::string value;
    bool operator==(const ExpectValue &) const = default;
};

struct AllowAlgorithm
{
    std::string algorithm;
    bool operator==(const AllowAlgorithm &) const = default;
};

/// Clocks may differ by so much.
struct AllowLeeway
{
    std::chrono::seconds leeway;
    bool operator==(const AllowLeeway &) const = default;
};

/// A key that is loaded already, though the token names another one.
struct UseLoadedKey
{
    inspect::KeyPlace place;
    std::string name; ///< its ID, or its thumbprint where it has none
    bool operator==(const UseLoadedKey &) const = default;
};

/// The issuer's keys, or the secret that the two share, which are not loaded.
struct LoadKey
{
    std::optional<std::string> keyId; ///< that the token names
    bool isSecret;
    bool operator==(const LoadKey &) const = default;
};

enum class TokenPart { Header, Payload };

struct SetMember
{
    TokenPart part;
    std::string name;
    json::Value value;
    bool isExample = false; ///< another value would do as well
    bool isThere = false;   ///< with another value
    bool operator==(const SetMember &) const = default;
};

struct RemoveMember
{
    TokenPart part;
    std::string name;
    bool operator==(const RemoveMember &) const = default;
};

/// A member that is there more than once.
struct WriteOnce
{
    TokenPart part;
    std::string name;
    bool operator==(const WriteOnce &) const = default;
};

/// The issuer signs with a key that the verifier has.
struct SignWith
{
    std::string algorithm;
    std::optional<std::string> keyId; ///< that the header has to name; nothing: it stays as it is
    bool changesAlgorithm;
    bool operator==(const SignWith &) const = default;
};

/// The caller asks its issuer for a new token of the same kind.
struct GetFreshToken
{
    bool operator==(const GetFreshToken &) const = default;
};

/// The caller sends what the issuer made, each character of it and nothing else.
struct SendUntouched
{
    bool isClean; ///< the token of the text is whole; else only the issuer's own would show it
    bool operator==(const SendUntouched &) const = default;
};

/// The caller sends another token of the same text.
struct SendOtherToken
{
    std::size_t number; ///< counted from 0
    bool operator==(const SendOtherToken &) const = default;
};

/// The caller sends the access token that came with this ID token.
struct SendAccessToken
{
    bool operator==(const SendAccessToken &) const = default;
};

using Change = std::variant<ExpectValue, AllowAlgorithm, AllowLeeway, UseLoadedKey, LoadKey, SetMember, RemoveMember,
                            WriteOnce, SignWith, GetFreshToken, SendUntouched, SendOtherToken, SendAccessToken>;

/// `expect`, `set_member`, …: the stable names in JSON.
std::string_view changeName(const Change &change);
Party partyOf(const Change &change);
/// Whether only one of the two can be made.
bool exclude(const Change &a, const Change &b);

/// No verifier's clock is further off; what is longer lets tokens live on that are no good any more.
inline constexpr std::chrono::seconds longestLeeway{60};

} // namespace tokenscope::remedy
