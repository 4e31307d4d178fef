// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "inspect/findings/row.h"
#include "inspect/guesses/guess.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// How the signature fails.
namespace tokenscope::inspect {

/// `RSA`, `HMAC`, …: of an algorithm, in JSON.
std::string_view nameOf(crypto::Family family);

/// Where the payload came from, if not in the token.
enum class PayloadOrigin { Given };
std::string_view nameOf(PayloadOrigin origin);

namespace found {

using enum Severity;

struct SignatureMissing
{
    std::optional<std::string_view> alg = {};

    static constexpr Row row = {Code::SignatureMissing, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit) { visit("alg", &SignatureMissing::alg); }
};

/// ECDSA in DER, where a token has the two numbers side by side.
struct SignatureInDer
{
    bool verifies; ///< once it is converted
    std::size_t actual;
    std::size_t expected;

    static constexpr Row row = {Code::SignatureDerEncoded, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("verifies", &SignatureInDer::verifies);
        visit("actual", &SignatureInDer::actual);
        visit("expected", &SignatureInDer::expected);
    }
};

struct SignatureWrongLength
{
    std::string_view alg;
    std::size_t actual;
    std::size_t expected;
    std::optional<std::string_view> lengthOf = {}; ///< another algorithm, whose signatures have that length

    static constexpr Row row = {Code::SignatureWrongLength, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &SignatureWrongLength::alg);
        visit("actual", &SignatureWrongLength::actual);
        visit("expected", &SignatureWrongLength::expected);
        visit("length_of", &SignatureWrongLength::lengthOf);
    }
};

/// ECDSA with a number that is zero or too large.
struct SignatureOutOfRange
{
    std::string_view alg;

    static constexpr Row row = {Code::SignatureOutOfRange, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit) { visit("alg", &SignatureOutOfRange::alg); }
};

/// The key that the token names does not verify it, and another loaded one does.
struct SignedByOtherKey
{
    std::string kid;
    std::string otherKid;
    std::string otherThumbprint; ///< empty for a secret

    static constexpr Row row = {Code::SignatureByOtherKey, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &SignedByOtherKey::kid);
        visit("other_kid", &SignedByOtherKey::otherKid);
        visit("other_thumbprint", &SignedByOtherKey::otherThumbprint);
    }
};

/// The key is right, and it is known what it signed. JSON has the members of the slip, and then `how`.
struct SignatureMadeOtherwise
{
    Slip slip;

    static constexpr Row row = {Code::SignatureMadeOtherwise, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit) { visit("how", &SignatureMadeOtherwise::slip); }
};

/// The key is right, and it signed other content (RSA shows that much).
struct ContentChanged
{
    std::string kid;
    std::string_view alg;
    std::optional<PayloadOrigin> payload = {};

    static constexpr Row row = {Code::ContentChanged, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &ContentChanged::kid);
        visit("alg", &ContentChanged::alg);
        visit("payload", &ContentChanged::payload);
    }
};

struct SignatureMismatch
{
    std::string_view alg;
    std::string kid;
    std::size_t tried; ///< keys
    crypto::Family family;
    std::optional<PayloadOrigin> payload = {};

    static constexpr Row row = {Code::SignatureMismatch, Group::Signature, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &SignatureMismatch::alg);
        visit("kid", &SignatureMismatch::kid);
        visit("tried", &SignatureMismatch::tried);
        visit("family", &SignatureMismatch::family);
        visit("payload", &SignatureMismatch::payload);
    }
};

} // namespace found

using SignatureFacts =
    FactList<found::SignatureMissing, found::SignatureInDer, found::SignatureWrongLength, found::SignatureOutOfRange,
             found::SignedByOtherKey, found::SignatureMadeOtherwise, found::ContentChanged, found::SignatureMismatch>;

} // namespace tokenscope::inspect
