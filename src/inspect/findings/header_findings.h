// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"
#include "json/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

/// What the header says, and how header and payload go together.
namespace tokenscope::inspect {

/// Why a member names nothing.
enum class NoName {
    Absent,
    Empty,
    Unprotected, ///< it is in the unprotected header, and the key does not settle which one it is
};
std::string_view nameOf(NoName reason);

/// In place of a name: none, or a value of another type.
using NotAName = std::variant<NoName, json::Type>;

enum class CriticalProblem {
    NotAnArray,
    RegisteredName,
    AbsentName,
    DuplicateName,
    MisusedBase64, ///< `b64`, not as RFC 7797 has it
    Unprotected,
};
std::string_view nameOf(CriticalProblem problem);

enum class CompressionState {
    Inflated,
    OverLimit,
    Damaged,
    NotJson, ///< unpacked, but to no claims
    UnknownMethod,
};
std::string_view nameOf(CompressionState state);

/// What may be taken from the unprotected header.
enum class OpenMember { Algorithm, KeyId };
std::string_view nameOf(OpenMember member);

/// A key, or the address of one, that the token brings along.
enum class KeyInHeader { Jwk, KeySetAddress, Certificate, CertificateAddress };
std::string_view nameOf(KeyInHeader member);

namespace found {

using enum Severity;

struct AlgMissing
{
    NotAName instead;

    static constexpr Row row = {Code::AlgMissing, Group::Header, Error, CheckName::Algorithm};
    static constexpr void members(auto &&visit) { visit("found", &AlgMissing::instead); }
};

/// `none` in any spelling.
struct AlgNone
{
    std::string alg;

    static constexpr Row row = {Code::AlgNone, Group::Header, Error, CheckName::Algorithm};
    static constexpr void members(auto &&visit) { visit("alg", &AlgNone::alg); }
};

struct AlgUnsupported
{
    std::string alg;
    bool isRegistered;                          ///< with the IANA
    std::optional<std::string_view> meant = {}; ///< where it is another spelling of this name

    static constexpr Row row = {Code::AlgUnsupported, Group::Header, Error, CheckName::Algorithm};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &AlgUnsupported::alg);
        visit("registered", &AlgUnsupported::isRegistered);
        visit("meant", &AlgUnsupported::meant);
    }
};

struct AlgNotAllowed
{
    std::string alg;
    std::string allowed; ///< with commas between
    bool hasEmptyEntry = false;

    static constexpr Row row = {Code::AlgNotAllowed, Group::Header, Error, CheckName::Algorithm};
    static constexpr void members(auto &&visit)
    {
        visit("alg", &AlgNotAllowed::alg);
        visit("allowed", &AlgNotAllowed::allowed);
        visit("empty_entry", Flag{&AlgNotAllowed::hasEmptyEntry});
    }
};

struct CritMalformed
{
    CriticalProblem problem;
    std::string name; ///< that is in question; empty where none is

    static constexpr Row row = {Code::CritMalformed, Group::Header, Error, CheckName::Critical};
    static constexpr void members(auto &&visit)
    {
        visit("problem", &CritMalformed::problem);
        visit("name", &CritMalformed::name);
    }
};

struct CritUnknown
{
    std::string name;

    static constexpr Row row = {Code::CritUnknown, Group::Header, Error, CheckName::Critical};
    static constexpr void members(auto &&visit) { visit("name", &CritUnknown::name); }
};

struct TypeMismatch
{
    std::string observed; ///< empty where the header has none
    std::string expected;

    static constexpr Row row = {Code::TypeMismatch, Group::Header, Error, CheckName::Type};
    static constexpr void members(auto &&visit)
    {
        visit("observed", &TypeMismatch::observed);
        visit("expected", &TypeMismatch::expected);
    }
};

/// `b64: false` (RFC 7797).
struct UnencodedPayload
{
    static constexpr Row row = {Code::UnencodedPayload, Group::Header, depends, CheckName::Critical};
    static constexpr void members(auto &&) {}
};

/// `b64` differs between the signatures of one text (RFC 7797, 3).
struct SignaturesDisagree
{
    static constexpr Row row = {Code::UnencodedPayload, Group::Header, Error, CheckName::Critical};
    static constexpr void members(auto &&visit) { visit("problem", std::string_view("signatures_disagree")); }
};

/// `zip` in a signed token.
struct PayloadCompressed
{
    std::string method; ///< as the header says
    CompressionState state;
    std::optional<std::size_t> length; ///< packed, where it does not unpack; else unpacked
    std::optional<std::size_t> limit;

    static constexpr Row row = {Code::PayloadCompressed, Group::Header, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("method", &PayloadCompressed::method);
        visit("state", &PayloadCompressed::state);
        visit("length", &PayloadCompressed::length);
        visit("limit", &PayloadCompressed::limit);
    }
};

/// A `typ` that ends in `+jwt` and is not known.
struct KindUnknown
{
    std::string type;

    static constexpr Row row = {Code::KindUnknown, Group::Header, Note, noCheck};
    static constexpr void members(auto &&visit) { visit("type", &KindUnknown::type); }
};

/// RFC 7515, appendix F, and the payload was not given.
struct PayloadDetached
{
    static constexpr Row row = {Code::PayloadDetached, Group::Header, Warning, CheckName::Structure};
    static constexpr void members(auto &&) {}
};

/// A payload was given apart for a token that has its own.
struct PayloadGivenTwice
{
    bool areSame;
    std::size_t given;  ///< bytes
    std::size_t inside; ///< bytes

    static constexpr Row row = {Code::PayloadGivenTwice, Group::Header, depends, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("same", &PayloadGivenTwice::areSame);
        visit("given", &PayloadGivenTwice::given);
        visit("inside", &PayloadGivenTwice::inside);
    }
};

/// Something was taken from the unprotected header.
struct HeaderUnprotected
{
    OpenMember member;
    std::string value;

    static constexpr Row row = {Code::HeaderUnprotected, Group::Header, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("member", &HeaderUnprotected::member);
        visit("value", &HeaderUnprotected::value);
    }
};

struct HeaderKeyIgnored
{
    KeyInHeader member;
    bool isInKeySet; ///< a `jwk` that is also among the loaded keys

    static constexpr Row row = {Code::HeaderKeyIgnored, Group::Header, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("member", &HeaderKeyIgnored::member);
        visit("in_key_set", &HeaderKeyIgnored::isInKeySet);
    }
};

} // namespace found

using HeaderFacts =
    FactList<found::AlgMissing, found::AlgNone, found::AlgUnsupported, found::AlgNotAllowed, found::CritMalformed,
             found::CritUnknown, found::TypeMismatch, found::UnencodedPayload, found::SignaturesDisagree,
             found::PayloadCompressed, found::KindUnknown, found::PayloadDetached, found::PayloadGivenTwice,
             found::HeaderUnprotected, found::HeaderKeyIgnored>;

} // namespace tokenscope::inspect
