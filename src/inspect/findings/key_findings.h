// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/key_kind.h"
#include "inspect/findings/row.h"
#include "json/value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Which key the token names, and whether it fits the token.
namespace tokenscope::inspect {

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
    bool encrypting = false;               ///< by their `use`, all loaded keys are for encryption

    static constexpr Row row = {Code::KidUnknown, Group::Key, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &KeyIdUnknown::kid);
        visit("keys", &KeyIdUnknown::keys);
        visit("other_kid", &KeyIdUnknown::other);
        visit("encrypting", &KeyIdUnknown::encrypting);
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

} // namespace found

using KeyFacts = FactList<found::KeysMissing, found::KeyWithdrawn, found::KeyIdUnknown, found::KeyIdNotText,
                          found::KeyIdOfSetNotText, found::KeyIdAmbiguous, found::KeyIdMissing, found::KeyTypeMismatch,
                          found::KeyCurveMismatch, found::KeyAlgMismatch, found::KeyAlgUnregistered,
                          found::KeyUseMismatch, found::KeyOperationsMismatch>;

} // namespace tokenscope::inspect
