// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/public_key_texts.h"
#include "crypto/keys/rsa_weakness.h"
#include "inspect/findings/key_home.h"
#include "inspect/findings/row.h"
#include "jose/keys/jwk.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Keys and secrets that nothing should be trusted with.
namespace tokenscope::inspect {

/// Why a loaded secret is not used.
enum class SecretProblem {
    PublicKey,  ///< the text of one, which everybody can sign with
    PrivateKey, ///< the text of one
    Unexamined, ///< too large to tell whether a key's text hides in it
};
std::string_view nameOf(SecretProblem problem);

/// What of a key is in a key set that holds public keys.
enum class ExposedPart { Private, Symmetric };
std::string_view nameOf(ExposedPart part);

/// What is wrong with the numbers of an RSA key, as `reason` in JSON.
std::string_view nameOf(crypto::ModulusFault fault);

namespace found {

using enum Severity;

struct KeyMalformed
{
    std::string kid;
    std::string member; ///< the faulty one; empty where that is not known
    jose::JwkFault fault;
    std::optional<std::size_t> position = {}; ///< where base64url breaks off, from 0

    static constexpr Row row = {Code::KeyMalformed, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyMalformed::kid);
        visit("member", &KeyMalformed::member);
        visit("fault", &KeyMalformed::fault);
        visit("position", &KeyMalformed::position);
    }
};

/// The modulus of an RSA key keeps no secret, or is too large to tell.
struct ModulusUnsound
{
    std::string kid;
    crypto::ModulusFault fault;
    std::optional<std::size_t> bits = {};
    std::optional<std::size_t> maximum = {}; ///< bits that are examined
    std::optional<unsigned> factor = {};

    static constexpr Row row = {Code::KeyMalformed, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &ModulusUnsound::kid);
        visit("member", std::string_view("n"));
        visit("reason", &ModulusUnsound::fault);
        visit("bits", &ModulusUnsound::bits);
        visit("maximum", &ModulusUnsound::maximum);
        visit("factor", &ModulusUnsound::factor);
    }
};

/// An RSA key with the mark of those whose private part can be computed (ROCA, CVE-2017-15361).
struct RocaKey
{
    std::string kid;
    std::size_t bits;

    static constexpr Row row = {Code::KeyRoca, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &RocaKey::kid);
        visit("bits", &RocaKey::bits);
    }
};

/// `revoked` of the key itself (OpenID Federation 1.0, 8.7.2): its publisher takes it back.
struct KeyRevoked
{
    std::string kid;
    std::optional<std::int64_t> since; ///< seconds since 1970
    std::string reason;                ///< as the key has it; empty where it has none

    static constexpr Row row = {Code::KeyRevoked, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyRevoked::kid);
        visit("revoked_at", &KeyRevoked::since);
        visit("reason", &KeyRevoked::reason);
    }
};

/// An algorithm with a shared secret, where public keys alone are loaded.
struct SecretNeeded
{
    std::string_view alg;
    std::string kid;

    static constexpr Row row = {Code::KeyConfusion, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &SecretNeeded::alg);
        visit("kid", &SecretNeeded::kid);
    }
};

/// A secret of a fetched key set: what everybody can fetch keeps no secret.
struct SecretUntrusted
{
    std::string_view alg;
    std::string kid;

    static constexpr Row row = {Code::KeyConfusion, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &SecretUntrusted::alg);
        visit("kid", &SecretUntrusted::kid);
    }
};

/// What was loaded as a shared secret is not one.
struct SecretUnfit
{
    std::string_view alg;
    std::string kid;
    SecretProblem problem;

    static constexpr Row row = {Code::KeyConfusion, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &SecretUnfit::alg);
        visit("kid", &SecretUnfit::kid);
        visit("form", &SecretUnfit::problem);
    }
};

/// The token is forged: it was signed with the text of a public key as the secret.
struct SignedWithPublicKey
{
    std::string_view alg;
    std::string kid;
    crypto::PublicKeyForm form;

    static constexpr Row row = {Code::KeyConfusion, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &SignedWithPublicKey::alg);
        visit("kid", &SignedWithPublicKey::kid);
        visit("form", &SignedWithPublicKey::form);
    }
};

struct KeyTooSmall
{
    std::string kid;
    std::size_t bits;
    std::size_t minimum;

    static constexpr Row row = {Code::KeyTooSmall, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyTooSmall::kid);
        visit("bits", &KeyTooSmall::bits);
        visit("minimum", &KeyTooSmall::minimum);
    }
};

struct KeyOfLowOrder
{
    std::string kid;
    std::string curve;

    static constexpr Row row = {Code::KeyLowOrder, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyOfLowOrder::kid);
        visit("curve", &KeyOfLowOrder::curve);
    }
};

struct WeakSecret
{
    std::size_t bits;
    std::size_t minimum; ///< of the algorithm
    bool isKnown;        ///< it is in lists of secrets to try

    static constexpr Row row = {Code::WeakSecret, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("bits", &WeakSecret::bits);
        visit("minimum", &WeakSecret::minimum);
        visit("guess", &WeakSecret::isKnown);
    }
};

struct PrivateKeyExposed
{
    std::string kid;
    ExposedPart part;
    std::optional<KeyHome> place = {}; ///< where it is no key set that somebody publishes

    static constexpr Row row = {Code::PrivateKeyExposed, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &PrivateKeyExposed::kid);
        visit("kind", &PrivateKeyExposed::part);
        visit("place", &PrivateKeyExposed::place);
    }
};

/// The token has the private part of the key that it is bound to.
struct HolderKeyExposed
{
    static constexpr Row row = {Code::PrivateKeyExposed, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", std::string_view());
        visit("kind", std::string_view("holder"));
    }
};

} // namespace found

using WeakKeyFacts =
    FactList<found::KeyMalformed, found::ModulusUnsound, found::RocaKey, found::KeyRevoked, found::SecretNeeded,
             found::SecretUntrusted, found::SecretUnfit, found::SignedWithPublicKey, found::KeyTooSmall,
             found::KeyOfLowOrder, found::WeakSecret, found::PrivateKeyExposed, found::HolderKeyExposed>;

} // namespace tokenscope::inspect
