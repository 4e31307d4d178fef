// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/key_home.h"
#include "inspect/findings/row.h"
#include "jose/keys/jwk_set.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What is wrong with keys on their own, whatever token comes.
namespace tokenscope::inspect {

/// How several keys of one ID go together.
enum class SharedId {
    SameKey,
    SignatureAndEncryption, ///< told apart by `use`
    DifferentKeys,
};
std::string_view nameOf(SharedId sharing);

/// What is wrong with `key_ops` (RFC 7517, 4.3).
enum class OperationsFault {
    AgainstUse, ///< `use` says something else
    Repeated,
    Mixed, ///< of signatures and of encryption
};
std::string_view nameOf(OperationsFault fault);

/// What a member of the wrong type makes of its key.
enum class MemberEffect {
    Unusable, ///< the member says what the key must not be used for
    Ignored,
};
std::string_view nameOf(MemberEffect effect);

namespace found {

using enum Severity;

struct KeyIdAbsent
{
    static constexpr Row row = {Code::KidAbsent, Group::KeySet, Note, noCheck};
    static constexpr void members(auto &&) {}
};

struct KeyAlgAbsent
{
    std::string kid;

    static constexpr Row row = {Code::AlgAbsent, Group::KeySet, Note, noCheck};
    static constexpr void members(auto &&visit) { visit("kid", &KeyAlgAbsent::kid); }
};

/// `alg` is no registered name.
struct AlgUnregistered
{
    std::string kid;
    std::string alg;
    std::optional<std::string_view> meant = {}; ///< the registered name that it probably stands for

    static constexpr Row row = {Code::AlgUnregistered, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &AlgUnregistered::kid);
        visit("alg", &AlgUnregistered::alg);
        visit("meant", &AlgUnregistered::meant);
    }
};

struct KeyUseAbsent
{
    std::string kid;

    static constexpr Row row = {Code::UseAbsent, Group::KeySet, Note, noCheck};
    static constexpr void members(auto &&visit) { visit("kid", &KeyUseAbsent::kid); }
};

struct UseAndKeyOpsDisagree
{
    std::string kid;
    std::string use;
    std::string operations; ///< with commas between
    OperationsFault fault;

    static constexpr Row row = {Code::UseAndKeyOpsDisagree, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &UseAndKeyOpsDisagree::kid);
        visit("use", &UseAndKeyOpsDisagree::use);
        visit("operations", &UseAndKeyOpsDisagree::operations);
        visit("reason", &UseAndKeyOpsDisagree::fault);
    }
};

struct KeyIdShared
{
    std::string kid;
    std::size_t count;
    SharedId sharing;

    static constexpr Row row = {Code::DuplicateKid, Group::KeySet, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyIdShared::kid);
        visit("count", &KeyIdShared::count);
        visit("kind", &KeyIdShared::sharing);
    }
};

struct LeadingZero
{
    std::string kid;
    std::string_view member;

    static constexpr Row row = {Code::LeadingZero, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &LeadingZero::kid);
        visit("member", &LeadingZero::member);
    }
};

struct CoordinateLength
{
    std::string kid;
    std::string member;
    std::size_t actual;                  ///< bytes
    std::optional<std::size_t> expected; ///< by the curve

    static constexpr Row row = {Code::CoordinateLength, Group::KeySet, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &CoordinateLength::kid);
        visit("member", &CoordinateLength::member);
        visit("actual", &CoordinateLength::actual);
        visit("expected", &CoordinateLength::expected);
    }
};

/// The exponent of an RSA key is 3.
struct ExponentSmall
{
    std::string kid;

    static constexpr Row row = {Code::ExponentUnusual, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &ExponentSmall::kid);
        visit("exponent", std::string_view("3"));
    }
};

struct ExponentTooLarge
{
    std::string kid;
    std::size_t bits;
    std::size_t maximum; ///< bits that are computed with

    static constexpr Row row = {Code::ExponentUnusual, Group::KeySet, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &ExponentTooLarge::kid);
        visit("bits", &ExponentTooLarge::bits);
        visit("maximum", &ExponentTooLarge::maximum);
    }
};

struct ModulusTooLarge
{
    std::string kid;
    std::size_t bits;
    std::size_t maximum; ///< bits that are computed with

    static constexpr Row row = {Code::ModulusTooLarge, Group::KeySet, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &ModulusTooLarge::kid);
        visit("bits", &ModulusTooLarge::bits);
        visit("maximum", &ModulusTooLarge::maximum);
    }
};

/// Two RSA keys of the set have a prime in common, which gives both private keys away.
struct PrimeShared
{
    std::string kid;
    std::string otherKid;
    std::optional<KeyHome> place = {}; ///< where it is no key set that somebody publishes

    static constexpr Row row = {Code::PrivateKeyExposed, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &PrimeShared::kid);
        visit("kind", std::string_view("shared_prime"));
        visit("other_kid", &PrimeShared::otherKid);
        visit("place", &PrimeShared::place);
    }
};

struct KeyTypeUnknown
{
    std::string kid;
    std::string type;                            ///< `kty`, `crv`, or `kty` and `alg`: what is not known
    std::optional<std::string_view> member = {}; ///< `crv`, where that is what is not known
    std::optional<std::string_view> meant = {};  ///< the standard's name for the curve

    static constexpr Row row = {Code::KeyTypeUnknown, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyTypeUnknown::kid);
        visit("found", &KeyTypeUnknown::type);
        visit("member", &KeyTypeUnknown::member);
        visit("meant", &KeyTypeUnknown::meant);
    }
};

struct KeySetEmpty
{
    static constexpr Row row = {Code::KeySetEmpty, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&) {}
};

/// Its keys are read here, and by few clients.
struct KeySetMisshapen
{
    jose::SetShape shape;

    static constexpr Row row = {Code::KeySetMisshapen, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit) { visit("found", &KeySetMisshapen::shape); }
};

/// An error where the key cannot be used for it, else a warning.
struct KeyMemberPadded
{
    std::string kid;
    std::string member;
    std::optional<std::size_t> position = {}; ///< of the first `=`, from 0

    static constexpr Row row = {Code::Base64Padding, Group::KeySet, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyMemberPadded::kid);
        visit("member", &KeyMemberPadded::member);
        visit("position", &KeyMemberPadded::position);
    }
};

/// An error where the key cannot be used for it, else a warning.
struct KeyMemberInStandardAlphabet
{
    std::string kid;
    std::string member;
    std::optional<std::size_t> position = {}; ///< of the first `+` or `/`, from 0

    static constexpr Row row = {Code::Base64StandardAlphabet, Group::KeySet, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyMemberInStandardAlphabet::kid);
        visit("member", &KeyMemberInStandardAlphabet::member);
        visit("position", &KeyMemberInStandardAlphabet::position);
    }
};

struct KeyMemberWrongType
{
    std::string kid;
    std::string member;
    MemberEffect effect;

    static constexpr Row row = {Code::MemberWrongType, Group::KeySet, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyMemberWrongType::kid);
        visit("member", &KeyMemberWrongType::member);
        visit("effect", &KeyMemberWrongType::effect);
    }
};

/// `exp` of the key itself (OpenID Federation 1.0, 8.7.2).
struct KeyExpired
{
    std::int64_t end;      ///< seconds since 1970
    std::int64_t distance; ///< seconds since then
    std::string kid;

    static constexpr Row row = {Code::KeyExpired, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("state", std::string_view("expired"));
        visit("exp", &KeyExpired::end);
        visit("distance", &KeyExpired::distance);
        visit("kid", &KeyExpired::kid);
    }
};

/// `nbf` of the key itself.
struct KeyEarly
{
    std::int64_t begin;    ///< seconds since 1970
    std::int64_t distance; ///< seconds until then
    std::string kid;

    static constexpr Row row = {Code::KeyExpired, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("state", std::string_view("early"));
        visit("nbf", &KeyEarly::begin);
        visit("distance", &KeyEarly::distance);
        visit("kid", &KeyEarly::kid);
    }
};

} // namespace found

using KeySetFacts =
    FactList<found::KeyIdAbsent, found::KeyAlgAbsent, found::AlgUnregistered, found::KeyUseAbsent,
             found::UseAndKeyOpsDisagree, found::KeyIdShared, found::LeadingZero, found::CoordinateLength,
             found::ExponentSmall, found::ExponentTooLarge, found::ModulusTooLarge, found::PrimeShared,
             found::KeyTypeUnknown, found::KeySetEmpty, found::KeySetMisshapen, found::KeyMemberPadded,
             found::KeyMemberInStandardAlphabet, found::KeyMemberWrongType, found::KeyExpired, found::KeyEarly>;

} // namespace tokenscope::inspect
