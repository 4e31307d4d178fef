// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <string_view>

/// How key and token go together, and keys on their own: what has a type already.
namespace tokenscope::inspect::found {

using enum Severity;

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

/// The same in a key set, whatever token comes.
struct AlgUnregistered
{
    std::string kid;
    std::string alg;
    std::optional<std::string_view> meant = {};

    static constexpr Row row = {Code::AlgUnregistered, Group::KeySet, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &AlgUnregistered::kid);
        visit("alg", &AlgUnregistered::alg);
        visit("meant", &AlgUnregistered::meant);
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

} // namespace tokenscope::inspect::found

namespace tokenscope::inspect {

using KeyFacts = FactList<found::KeyIdNotText, found::KeyIdOfSetNotText, found::KeyAlgUnregistered,
                          found::AlgUnregistered, found::SecretNeeded>;

} // namespace tokenscope::inspect
