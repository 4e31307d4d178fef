// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/header_findings.h"
#include "inspect/findings/row.h"
#include "inspect/guesses/secret_step.h"
#include "jose/decryption.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What became of an encrypted token.
namespace tokenscope::inspect {

enum class DecryptionState {
    Decrypted,
    NoKey,         ///< no key that the user gave fits
    Failed,        ///< with the keys that fit, or by what the token says of itself
    LimitExceeded, ///< it would cost more than is allowed
    NotTried,      ///< an error came before, or the algorithm is not allowed
};
/// `decrypted`, `no_key`, …
std::string_view nameOf(DecryptionState state);

/// Why none of the keys decrypts, in the order of how near the nearest of them was to it.
enum class KeyRefusal {
    NoneGiven,    ///< nothing but fetched sets, which hold no secrets
    KeyIdUnknown, ///< none bears the `kid`
    TypeMismatch, ///< type, curve or size are another algorithm's
    Malformed,
    AlgorithmMismatch,
    UseMismatch,   ///< `use` or `key_ops` are not for decrypting
    PublicKeyText, ///< a password that is the text of a public key
    Fetched,       ///< out of a fetched set: what everybody can fetch keeps no secret
    OnlyPublic,
};
std::string_view nameOf(KeyRefusal refusal);

/// As `reason` in JSON; several faults are one for people.
std::string_view nameOf(jose::JweFault fault);

/// What was found inside.
enum class SealedContent { Token, Claims, Data };
std::string_view nameOf(SealedContent content);

/// Whose tokens have such a header.
enum class UsualSoftware { NextAuth, Cognito, Auth0 };
std::string_view nameOf(UsualSoftware software);

/// The step that failed, as a part of a finding.
struct DecryptionFailure
{
    using IsPart = void;
    jose::JweFault fault;
    std::string_view part;
    std::int64_t actual;
    std::int64_t limit;

    static constexpr void members(auto &&visit)
    {
        visit("reason", &DecryptionFailure::fault);
        visit("part", &DecryptionFailure::part);
        visit("actual", &DecryptionFailure::actual);
        visit("limit", &DecryptionFailure::limit);
    }
};

/// More recipients than are looked at, as a part of a finding.
struct ManyRecipients
{
    using IsPart = void;
    std::size_t count;
    std::size_t lookedAt;

    static constexpr void members(auto &&visit)
    {
        visit("recipients", &ManyRecipients::count);
        visit("looked_at", &ManyRecipients::lookedAt);
    }
};

/// Of a given secret, where the algorithm needs another; in bytes, as a part of a finding.
struct SecretLength
{
    using IsPart = void;
    std::size_t actual;
    std::size_t expected;

    static constexpr void members(auto &&visit)
    {
        visit("actual", &SecretLength::actual);
        visit("expected", &SecretLength::expected);
    }
};

/// A password that is stretched too little (`p2c`), as a part of a finding.
struct FewIterations
{
    using IsPart = void;
    std::int64_t iterations;
    std::int64_t minimum;

    static constexpr void members(auto &&visit)
    {
        visit("iterations", &FewIterations::iterations);
        visit("minimum", &FewIterations::minimum);
    }
};

namespace found {

using enum Severity;

/// `alg` or `enc` of an encrypted token is no name.
struct EncryptionNameMissing
{
    NotAName found;
    std::string_view member;

    static constexpr Row row = {Code::AlgMissing, Group::Header, Error, CheckName::Algorithm};
    static constexpr void members(auto &&visit)
    {
        visit("found", &EncryptionNameMissing::found);
        visit("member", &EncryptionNameMissing::member);
    }
};

struct EncryptionUnsupported
{
    std::string alg;
    bool isRegistered;
    std::string_view member;

    static constexpr Row row = {Code::AlgUnsupported, Group::Header, Error, CheckName::Algorithm};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &EncryptionUnsupported::alg);
        visit("registered", &EncryptionUnsupported::isRegistered);
        visit("member", &EncryptionUnsupported::member);
    }
};

/// Where a token is inside, its signature is what counts, and this is a note.
struct TokenDecrypted
{
    std::string alg;
    std::string enc;
    std::optional<std::string> kid; ///< the recipient's
    SealedContent content;
    std::optional<std::string_view> software; ///< that derives the key from the secret so
    SecretSteps steps;                        ///< to read the secret in another way
    std::optional<FewIterations> fewIterations;

    static constexpr Row row = {Code::EncryptedToken, Group::Header, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &TokenDecrypted::alg);
        visit("enc", &TokenDecrypted::enc);
        visit("state", std::string_view("decrypted"));
        visit("kid", &TokenDecrypted::kid);
        visit("content", &TokenDecrypted::content);
        visit("software", &TokenDecrypted::software);
        visit("steps", &TokenDecrypted::steps);
        visit("", &TokenDecrypted::fewIterations);
    }
};

struct DecryptionKeyMissing
{
    std::string alg;
    std::string enc;
    std::optional<std::string> kid;
    KeyRefusal refusal;
    std::optional<ManyRecipients> recipients = {};
    std::optional<UsualSoftware> usual = {};
    std::optional<SecretLength> length = {}; ///< where the types do not fit because of it alone

    static constexpr Row row = {Code::EncryptedToken, Group::Header, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &DecryptionKeyMissing::alg);
        visit("enc", &DecryptionKeyMissing::enc);
        visit("state", std::string_view("no_key"));
        visit("kid", &DecryptionKeyMissing::kid);
        visit("reason", &DecryptionKeyMissing::refusal);
        visit("", &DecryptionKeyMissing::recipients);
        visit("usual", &DecryptionKeyMissing::usual);
        visit("", &DecryptionKeyMissing::length);
    }
};

/// It failed, was not tried, or would cost too much.
struct TokenNotDecrypted
{
    std::string alg;
    std::string enc;
    DecryptionState state;
    std::optional<std::string> kid;
    std::optional<DecryptionFailure> failure; ///< nothing where an error came before
    std::optional<ManyRecipients> recipients = {};
    std::optional<UsualSoftware> usual = {};
    std::optional<FewIterations> fewIterations = {};

    static constexpr Row row = {Code::EncryptedToken, Group::Header, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &TokenNotDecrypted::alg);
        visit("enc", &TokenNotDecrypted::enc);
        visit("state", &TokenNotDecrypted::state);
        visit("kid", &TokenNotDecrypted::kid);
        visit("", &TokenNotDecrypted::failure);
        visit("", &TokenNotDecrypted::recipients);
        visit("usual", &TokenNotDecrypted::usual);
        visit("", &TokenNotDecrypted::fewIterations);
    }
};

} // namespace found

using EncryptionFacts = FactList<found::EncryptionNameMissing, found::EncryptionUnsupported, found::TokenDecrypted,
                                 found::DecryptionKeyMissing, found::TokenNotDecrypted>;

} // namespace tokenscope::inspect
