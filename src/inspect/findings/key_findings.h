// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/public_key_texts.h"
#include "crypto/keys/rsa_weakness.h"
#include "inspect/findings/key_home.h"
#include "inspect/findings/key_kind.h"
#include "inspect/findings/row.h"
#include "jose/keys/jwk.h"
#include "json/value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How key and token go together, and what makes a key unfit for any token.
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

/// Why the token does not tell where its issuer can be asked.
enum class IssuerGap { Absent, NoAddress };
std::string_view nameOf(IssuerGap gap);

namespace found {

using enum Severity;

struct KeysMissing
{
    std::optional<std::string_view> alg = {}; ///< the token's, where keys would fit
    std::optional<IssuerGap> issuer = {};     ///< where the token does not tell whom to ask

    static constexpr Row row = {Code::NoKeys, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &KeysMissing::alg);
        visit("issuer", &KeysMissing::issuer);
    }
};

/// The key that the token names was published earlier, and is not any more.
struct KeyWithdrawn
{
    std::string kid;
    std::string source;                    ///< who published it; empty where that has no name
    std::optional<std::int64_t> lastSeen;  ///< seconds since 1970
    std::optional<std::string> other = {}; ///< the ID or thumbprint of a loaded key that verifies; empty for a secret

    static constexpr Row row = {Code::KidRotatedOut, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyWithdrawn::kid);
        visit("source", &KeyWithdrawn::source);
        visit("last_seen", &KeyWithdrawn::lastSeen);
        visit("other_kid", &KeyWithdrawn::other);
    }
};

/// No loaded key has the ID that the token names.
struct KeyIdUnknown
{
    std::string kid;
    std::size_t keys;                      ///< that are loaded
    std::optional<std::string> other = {}; ///< the ID or thumbprint of a loaded key that verifies; empty for a secret

    static constexpr Row row = {Code::KidUnknown, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyIdUnknown::kid);
        visit("keys", &KeyIdUnknown::keys);
        visit("other_kid", &KeyIdUnknown::other);
    }
};

/// Several loaded keys have the ID that the token names.
struct KeyIdAmbiguous
{
    std::string kid;
    std::size_t count;

    static constexpr Row row = {Code::DuplicateKid, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyIdAmbiguous::kid);
        visit("count", &KeyIdAmbiguous::count);
    }
};

struct KeyIdMissing
{
    std::size_t tried; ///< keys that fit the algorithm

    static constexpr Row row = {Code::KidMissing, Group::Key, Note, CheckName::Key};
    static constexpr void members(auto &&visit) { visit("tried", &KeyIdMissing::tried); }
};

/// `kid` in the header is no text (RFC 7515, 4.1.4).
struct KeyIdNotText
{
    std::string shown; ///< as written: `1399593380`
    json::Type type;
    bool isInSet = false;                  ///< a loaded key has the same ID, as text or of that type
    std::optional<std::string> other = {}; ///< the ID or thumbprint of a loaded key that verifies

    static constexpr Row row = {Code::KidUnknown, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyIdNotText::shown);
        visit("found", &KeyIdNotText::type);
        visit("in_set", Flag{&KeyIdNotText::isInSet});
        visit("other_kid", &KeyIdNotText::other);
    }
};

/// The header's `kid` is text; that of the key is the same, but no text (RFC 7517, 4.5).
struct KeyIdOfSetNotText
{
    std::string shown;
    json::Type type;                       ///< in the key set
    std::optional<std::string> other = {}; ///< the thumbprint of that key, where it verifies

    static constexpr Row row = {Code::KidUnknown, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyIdOfSetNotText::shown);
        visit("key_set_has", &KeyIdOfSetNotText::type);
        visit("other_kid", &KeyIdOfSetNotText::other);
    }
};

/// `alg` of a key is no registered name (RFC 7517, 4.4).
struct KeyAlgUnregistered
{
    std::string alg; ///< the token's
    std::string kid;
    std::string keyAlg;
    std::optional<std::string_view> meant = {}; ///< the registered name that it probably stands for
    bool verifies = false;                      ///< with the token's algorithm

    static constexpr Row row = {Code::KeyAlgMismatch, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &KeyAlgUnregistered::alg);
        visit("kid", &KeyAlgUnregistered::kid);
        visit("key_alg", &KeyAlgUnregistered::keyAlg);
        visit("meant", &KeyAlgUnregistered::meant);
        visit("verifies", Flag{&KeyAlgUnregistered::verifies});
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

struct KeyTypeMismatch
{
    std::string_view alg;
    std::string kid;
    KeyKind needed;
    KeyKind found;

    static constexpr Row row = {Code::KeyTypeMismatch, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &KeyTypeMismatch::alg);
        visit("kid", &KeyTypeMismatch::kid);
        visit("needed", &KeyTypeMismatch::needed);
        visit("found", &KeyTypeMismatch::found);
    }
};

struct KeyCurveMismatch
{
    std::string_view alg;
    std::string kid;
    KeyKind needed;
    KeyKind found;

    static constexpr Row row = {Code::KeyCurveMismatch, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &KeyCurveMismatch::alg);
        visit("kid", &KeyCurveMismatch::kid);
        visit("needed", &KeyCurveMismatch::needed);
        visit("found", &KeyCurveMismatch::found);
    }
};

struct KeyAlgMismatch
{
    std::string_view alg;
    std::string kid;
    std::string keyAlg; ///< or `RSASSA-PSS`, of a key whose certificate says no more

    static constexpr Row row = {Code::KeyAlgMismatch, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &KeyAlgMismatch::alg);
        visit("kid", &KeyAlgMismatch::kid);
        visit("key_alg", &KeyAlgMismatch::keyAlg);
    }
};

struct KeyUseMismatch
{
    std::string kid;
    std::string use;

    static constexpr Row row = {Code::KeyUseNotSig, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyUseMismatch::kid);
        visit("use", &KeyUseMismatch::use);
    }
};

struct KeyOperationsMismatch
{
    std::string kid;
    std::string operations; ///< with commas between

    static constexpr Row row = {Code::KeyOpsNotVerify, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyOperationsMismatch::kid);
        visit("operations", &KeyOperationsMismatch::operations);
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

using KeyFacts = FactList<found::KeysMissing, found::KeyWithdrawn, found::KeyIdUnknown, found::KeyIdNotText,
                          found::KeyIdOfSetNotText, found::KeyIdAmbiguous, found::KeyIdMissing, found::KeyMalformed,
                          found::ModulusUnsound, found::RocaKey, found::KeyTypeMismatch, found::KeyCurveMismatch,
                          found::KeyAlgMismatch, found::KeyAlgUnregistered, found::KeyUseMismatch,
                          found::KeyOperationsMismatch, found::SecretNeeded, found::SecretUntrusted, found::SecretUnfit,
                          found::SignedWithPublicKey, found::KeyTooSmall, found::KeyOfLowOrder, found::WeakSecret,
                          found::PrivateKeyExposed, found::HolderKeyExposed>;

} // namespace tokenscope::inspect
