// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/allowed.h"
#include "inspect/findings/row.h"
#include "inspect/findings/wanted_type.h"
#include "json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

/// What the law of a token's kind says, where no other group has it. `isGuess`: the kind is only guessed.
namespace tokenscope::inspect {

enum class Oddity;
std::string_view nameOf(Oddity oddity);

namespace found {

using enum Severity;

/// The token is of one kind, and another one is asked for.
struct KindMismatch
{
    std::string_view kind;
    std::string_view wanted;

    static constexpr Row row = {Code::TypeMismatch, Group::Kind, Error, CheckName::Type};
    static constexpr void members(auto &&visit)
    {
        visit("observed", &KindMismatch::kind);
        visit("expected", &KindMismatch::wanted);
    }
};

/// A token of the kind should have it; of a guessed kind, must.
struct MemberAdvised
{
    std::string_view kind;
    std::string member; ///< `payload.aud`
    std::string_view rule;
    bool isGuess;

    static constexpr Row row = {Code::MemberRequired, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &MemberAdvised::kind);
        visit("member", &MemberAdvised::member);
        visit("rule", &MemberAdvised::rule);
        visit("guess", Flag{&MemberAdvised::isGuess});
    }
};

struct MemberDiscouraged
{
    std::string_view kind;
    std::string member;
    std::string_view rule;
    bool isGuess;

    static constexpr Row row = {Code::MemberForbidden, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &MemberDiscouraged::kind);
        visit("member", &MemberDiscouraged::member);
        visit("rule", &MemberDiscouraged::rule);
        visit("guess", Flag{&MemberDiscouraged::isGuess});
    }
};

struct MemberUnusual
{
    std::string_view kind;
    std::string member;
    std::string_view rule;
    std::optional<std::variant<std::string, json::Type, Oddity>> observed;
    std::variant<Allowed, WantedType> wanted;
    std::optional<std::string> values; ///< of what is wanted
    bool isGuess;

    static constexpr Row row = {Code::MemberInvalid, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &MemberUnusual::kind);
        visit("member", &MemberUnusual::member);
        visit("rule", &MemberUnusual::rule);
        visit("observed", &MemberUnusual::observed);
        visit("expected", &MemberUnusual::wanted);
        visit("values", &MemberUnusual::values);
        visit("guess", Flag{&MemberUnusual::isGuess});
    }
};

/// The kind's header has a few members only, and this is none of them.
struct HeaderMemberForbidden
{
    std::string_view kind;
    std::string member; ///< `header.jku`
    std::string_view rule;

    static constexpr Row row = {Code::MemberForbidden, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &HeaderMemberForbidden::kind);
        visit("member", &HeaderMemberForbidden::member);
        visit("rule", &HeaderMemberForbidden::rule);
    }
};

/// Older than its kind should be when it is used.
struct NotFresh
{
    std::string_view kind;
    std::int64_t age;     ///< seconds
    std::int64_t maximum; ///< seconds
    std::string_view rule;

    static constexpr Row row = {Code::TokenTooOld, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &NotFresh::kind);
        visit("age", &NotFresh::age);
        visit("maximum", &NotFresh::maximum);
        visit("rule", &NotFresh::rule);
    }
};

/// It lives longer than the one service that it is for allows.
struct LifetimeOverLimit
{
    std::string_view kind;
    std::int64_t lifetime; ///< seconds
    std::int64_t maximum;  ///< seconds
    bool fromNow;          ///< counted from the time of the inspection; else from `iat`
    bool isGuess;
    std::string_view rule;

    static constexpr Row row = {Code::LifetimeExcessive, Group::Kind, depends, CheckName::Lifetime};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &LifetimeOverLimit::kind);
        visit("lifetime", &LifetimeOverLimit::lifetime);
        visit("maximum", &LifetimeOverLimit::maximum);
        visit("from_now", Flag{&LifetimeOverLimit::fromNow});
        visit("guess", Flag{&LifetimeOverLimit::isGuess});
        visit("rule", &LifetimeOverLimit::rule);
    }
};

struct LifetimeTooShort
{
    std::string_view kind;
    std::int64_t lifetime; ///< seconds
    std::int64_t minimum;  ///< seconds
    std::string_view rule;

    static constexpr Row row = {Code::LifetimeExcessive, Group::Kind, depends, CheckName::Lifetime};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &LifetimeTooShort::kind);
        visit("lifetime", &LifetimeTooShort::lifetime);
        visit("minimum", &LifetimeTooShort::minimum);
        visit("rule", &LifetimeTooShort::rule);
    }
};

/// The key that the token brings along verifies it, and nothing that the user gave vouches for that key.
struct OwnKeyUnanchored
{
    std::string_view kind;
    std::string_view place; ///< `header.jwk`, `payload.jwks`, `k`
    std::string thumbprint;

    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("own_key"));
        visit("kind", &OwnKeyUnanchored::kind);
        visit("place", &OwnKeyUnanchored::place);
        visit("thumbprint", &OwnKeyUnanchored::thumbprint);
    }
};

/// The key that the token brings along does not verify it.
struct NotByOwnKey
{
    std::string_view kind;  ///< empty where the token is of no kind in particular
    std::string_view place; ///< `header.jwk`, `payload.jwks`, `k`; `did:jwk` or `did:key`, where its ID is the key
    std::string alg;
    bool isUsable = true;                ///< the key is of the type that the algorithm needs
    std::optional<std::string> did = {}; ///< that is the key

    static constexpr Row row = {Code::SignatureMismatch, Group::Kind, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &NotByOwnKey::kind);
        visit("place", &NotByOwnKey::place);
        visit("alg", &NotByOwnKey::alg);
        visit("usable", Flag{&NotByOwnKey::isUsable});
        visit("did", &NotByOwnKey::did);
    }
};

/// What is inside a request is about another key, account or address than the request.
struct InnerRequestDiffers
{
    std::string_view kind;
    std::string_view edge; ///< `eab`, `url`, `account`, `oldKey`
    std::string inside;
    std::string outside;

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &InnerRequestDiffers::kind);
        visit("edge", &InnerRequestDiffers::edge);
        visit("observed", &InnerRequestDiffers::inside);
        visit("expected", &InnerRequestDiffers::outside);
    }
};

} // namespace found

using LawFacts =
    FactList<found::KindMismatch, found::MemberAdvised, found::MemberDiscouraged, found::MemberUnusual,
             found::HeaderMemberForbidden, found::NotFresh, found::LifetimeOverLimit, found::LifetimeTooShort,
             found::OwnKeyUnanchored, found::NotByOwnKey, found::InnerRequestDiffers>;

} // namespace tokenscope::inspect
