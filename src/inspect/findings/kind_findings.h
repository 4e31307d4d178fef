// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/allowed.h"
#include "inspect/findings/row.h"
#include "inspect/findings/unchecked_part.h"
#include "inspect/findings/wanted_type.h"
#include "json/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

/// What the token's form and its kind require beyond what all tokens do.
namespace tokenscope::inspect {

/// What an inspection was too short of work for.
enum class Unexamined { Findings, SharedPrimes, RsaKeys, Signatures, Keys, Tokens, Disclosures, Modulus };
std::string_view nameOf(Unexamined what);

/// What a member is instead, where that is no text.
enum class Oddity { Absent, EmptyObject, SeveralKeys, MixedArray };
std::string_view nameOf(Oddity oddity);

enum class DisclosureFault { NotBase64, NotJson, WrongElements, ForbiddenName, NameTaken, NotSelective };
std::string_view nameOf(DisclosureFault fault);

/// How a token names the key that it is bound to (RFC 7800, 3.1; RFC 9449, 6.1).
enum class Confirmation { Unknown, Thumbprint, Jwk, EncryptedJwk, KeySetAddress, KeyId };
/// `cnf.jkt`, …; `cnf` where the way is not known.
std::string_view nameOf(Confirmation confirmation);

inline std::string_view nameOf(Missing missing)
{
    return missingName(missing);
}

namespace found {

using enum Severity;

struct NotExamined
{
    Unexamined what;
    std::size_t done;
    std::size_t total;
    std::optional<std::size_t> limit;

    static constexpr Row row = {Code::NotExamined, Group::Kind, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("what", &NotExamined::what);
        visit("done", &NotExamined::done);
        visit("total", &NotExamined::total);
        visit("limit", &NotExamined::limit);
    }
};

struct MemberRequired
{
    std::string_view kind;
    std::string member; ///< `payload.events`
    std::string_view rule;
    std::optional<std::string_view> otherwise; ///< a member that would do as well

    static constexpr Row row = {Code::MemberRequired, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &MemberRequired::kind);
        visit("member", &MemberRequired::member);
        visit("rule", &MemberRequired::rule);
        visit("otherwise", &MemberRequired::otherwise);
    }
};

/// A nonce was expected, with which a verifier asks for the holder's signature (RFC 9901, 7.3, step 1).
struct KeyBindingMissing
{
    static constexpr Row row = {Code::MemberRequired, Group::Kind, Error, CheckName::KeyBinding};
    static constexpr void members(auto &&visit)
    {
        visit("kind", std::string_view("sd_jwt"));
        visit("member", std::string_view("key binding"));
        visit("rule", std::string_view("RFC 9901, 7.3"));
    }
};

struct MemberForbidden
{
    std::string_view kind;
    std::string_view member; ///< `payload.nonce`
    std::string_view rule;

    static constexpr Row row = {Code::MemberForbidden, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &MemberForbidden::kind);
        visit("member", &MemberForbidden::member);
        visit("rule", &MemberForbidden::rule);
    }
};

struct MemberInvalid
{
    std::string_view kind; ///< empty where it is not known
    std::string member;
    std::string_view rule;
    std::optional<std::variant<std::string, json::Type, Oddity>> observed;
    Allowed allowed;
    std::optional<std::string> values = {}; ///< of what is allowed: texts with | between them, another member

    static constexpr Row row = {Code::MemberInvalid, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &MemberInvalid::kind);
        visit("member", &MemberInvalid::member);
        visit("rule", &MemberInvalid::rule);
        visit("observed", &MemberInvalid::observed);
        visit("expected", &MemberInvalid::allowed);
        visit("values", &MemberInvalid::values);
    }
};

struct MemberWrongType
{
    std::string member;
    std::optional<std::string_view> kind; ///< nothing where the rule is that of all tokens
    std::string_view rule;
    json::Type type;
    WantedType wanted;

    static constexpr Row row = {Code::MemberWrongType, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("member", &MemberWrongType::member);
        visit("kind", &MemberWrongType::kind);
        visit("rule", &MemberWrongType::rule);
        visit("found", &MemberWrongType::type);
        visit("expected", &MemberWrongType::wanted);
    }
};

/// RFC 9901, 4.2.
struct DisclosureInvalid
{
    std::size_t place; ///< among the disclosures, from 0
    DisclosureFault fault;
    std::optional<std::string> name; ///< of the claim

    static constexpr Row row = {Code::DisclosureInvalid, Group::Kind, Error, CheckName::Disclosures};
    static constexpr void members(auto &&visit)
    {
        visit("place", &DisclosureInvalid::place);
        visit("reason", &DisclosureInvalid::fault);
        visit("name", &DisclosureInvalid::name);
    }
};

/// In the unprotected header, a disclosure or the list of them that has another type.
struct DisclosureNotText
{
    json::Type type;

    static constexpr Row row = {Code::DisclosureInvalid, Group::Kind, Error, CheckName::Disclosures};
    static constexpr void members(auto &&visit)
    {
        visit("reason", std::string_view("base64"));
        visit("found", &DisclosureNotText::type);
    }
};

struct DisclosureUnreferenced
{
    std::size_t place; ///< among the disclosures, from 0
    std::string digest;
    std::optional<std::string> name; ///< of the claim

    static constexpr Row row = {Code::DisclosureUnreferenced, Group::Kind, Error, CheckName::Disclosures};
    static constexpr void members(auto &&visit)
    {
        visit("place", &DisclosureUnreferenced::place);
        visit("digest", &DisclosureUnreferenced::digest);
        visit("name", &DisclosureUnreferenced::name);
    }
};

struct DigestRepeated
{
    std::optional<std::size_t> place; ///< of the second disclosure; nothing where the payload repeats it
    std::string digest;

    static constexpr Row row = {Code::DigestRepeated, Group::Kind, Error, CheckName::Disclosures};
    static constexpr void members(auto &&visit)
    {
        visit("place", &DigestRepeated::place);
        visit("digest", &DigestRepeated::digest);
    }
};

/// `_sd_alg` names a hash that is not known (RFC 9901, 4.1.1).
struct DisclosureHashUnsupported
{
    std::string alg;

    static constexpr Row row = {Code::AlgUnsupported, Group::Kind, Error, CheckName::Disclosures};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &DisclosureHashUnsupported::alg);
        visit("registered", 0);
        visit("member", std::string_view("_sd_alg"));
    }
};

/// The key binding's `sd_hash` is not that of this text (RFC 9901, 4.3.1).
struct BoundToOtherText
{
    std::string observed;
    std::string computed;

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, CheckName::KeyBinding};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("sd_hash"));
        visit("observed", &BoundToOtherText::observed);
        visit("expected", &BoundToOtherText::computed);
    }
};

/// The key binding's signature is not that of the holder's key.
struct HolderSignatureBroken
{
    std::string alg;
    std::string keyId;
    std::int64_t tried; ///< keys
    std::string family; ///< of the algorithm

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, CheckName::KeyBinding};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &HolderSignatureBroken::alg);
        visit("kid", &HolderSignatureBroken::keyId);
        visit("tried", &HolderSignatureBroken::tried);
        visit("family", &HolderSignatureBroken::family);
        visit("edge", std::string_view("cnf.jwk"));
    }
};

/// The key binding's signature is the holder's, of another content.
struct HolderContentChanged
{
    std::string keyId;
    std::string alg;

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, CheckName::KeyBinding};
    static constexpr void members(auto &&visit)
    {
        visit("kid", &HolderContentChanged::keyId);
        visit("alg", &HolderContentChanged::alg);
        visit("edge", std::string_view("cnf.jwk"));
    }
};

/// A proof shows another key than the one that signed it (RFC 9449, 4.3, step 6).
struct ProofKeyDiffers
{
    std::string_view kind;
    std::string shown;  ///< thumbprint
    std::string signer; ///< thumbprint

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("own_key"));
        visit("kind", &ProofKeyDiffers::kind);
        visit("observed", &ProofKeyDiffers::shown);
        visit("expected", &ProofKeyDiffers::signer);
    }
};

/// What tokens of its kind belong to is not in the text.
struct BindingUnchecked
{
    std::string_view kind;
    Missing missing;

    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &BindingUnchecked::kind);
        visit("missing", &BindingUnchecked::missing);
    }
};

/// RFC 9901, 4.3: the key that signs the key binding is not known.
struct HolderKeyMissing
{
    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("kb"));
        visit("kind", std::string_view("sd_jwt"));
        visit("missing", std::string_view("holder_key"));
    }
};

/// The token is bound to a key (`cnf`), of which no proof is in the text.
struct ProofMissing
{
    Confirmation confirmation;

    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", &ProofMissing::confirmation);
        visit("missing", std::string_view("proof"));
    }
};

/// The token is bound to a client certificate (RFC 8705, 3.1).
struct ClientCertificateMissing
{
    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("cnf.x5t#S256"));
        visit("missing", std::string_view("certificate"));
    }
};

/// `status` points to a list that says whether the token was revoked.
struct StatusUnchecked
{
    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("status"));
        visit("missing", std::string_view("status"));
    }
};

} // namespace found

using KindFacts =
    FactList<found::NotExamined, found::MemberRequired, found::KeyBindingMissing, found::MemberForbidden,
             found::MemberInvalid, found::MemberWrongType, found::DisclosureInvalid, found::DisclosureNotText,
             found::DisclosureUnreferenced, found::DigestRepeated, found::DisclosureHashUnsupported,
             found::BoundToOtherText, found::HolderSignatureBroken, found::HolderContentChanged, found::ProofKeyDiffers,
             found::BindingUnchecked, found::HolderKeyMissing, found::ProofMissing, found::ClientCertificateMissing,
             found::StatusUnchecked>;

} // namespace tokenscope::inspect
