// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/code.h"
#include "inspect/findings/kind_findings.h"
#include "inspect/findings/unchecked_part.h"
#include "inspect/kinds/kind_name.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What the law of a kind of token says beyond that of all tokens, as data. Nothing outside `law` reads it to judge.
namespace tokenscope::inspect {

/// JSON types that a member may have, combined with `|`.
enum MemberType : std::uint8_t {
    AnyType = 0,
    TextType = 1,
    NumberType = 2,
    BooleanType = 4,
    ObjectType = 8,
    ArrayType = 16,
};

enum class Demand : std::uint8_t {
    Required,
    Optional, ///< judged where it is there
    Advised,  ///< its absence is a warning
    Forbidden,
    Discouraged, ///< its presence is a warning
};

/// Holds where the member is there, or has that text (`true`: or is that); `isUnless`: where it is not, or has not.
struct Condition
{
    std::string_view path;
    std::string_view value = {};
    bool isUnless = false;
};

/// What the law says of one member. Paths are `header.kid`, `payload.status_list.bits`; a name with dots in it is
/// in brackets: `payload.[kubernetes.io].namespace`. Of an event's members, they begin with `event.`.
struct MemberRule
{
    std::string_view path;
    std::uint8_t types = AnyType;
    Demand demand = Demand::Required;
    std::optional<Allowed> allowed = {};
    std::string_view operand = {};   ///< of `allowed`: the texts, another path, …
    std::string_view otherwise = {}; ///< another member that does as well: `payload.sid` for `payload.sub`
    Condition when = {};
};

constexpr MemberRule needs(std::string_view path, std::uint8_t types, std::optional<Allowed> allowed = {},
                           std::string_view operand = {})
{
    return {path, types, Demand::Required, allowed, operand, {}, {}};
}
constexpr MemberRule may(std::string_view path, std::uint8_t types, std::optional<Allowed> allowed = {},
                         std::string_view operand = {})
{
    return {path, types, Demand::Optional, allowed, operand, {}, {}};
}
constexpr MemberRule should(std::string_view path, std::uint8_t types, std::optional<Allowed> allowed = {},
                            std::string_view operand = {})
{
    return {path, types, Demand::Advised, allowed, operand, {}, {}};
}
constexpr MemberRule mustNot(std::string_view path)
{
    return {path, AnyType, Demand::Forbidden, {}, {}, {}, {}};
}
constexpr MemberRule discouraged(std::string_view path)
{
    return {path, AnyType, Demand::Discouraged, {}, {}, {}, {}};
}
constexpr MemberRule either(std::string_view path, std::string_view otherwise, std::uint8_t types)
{
    return {path, types, Demand::Required, {}, {}, otherwise, {}};
}
constexpr MemberRule where(Condition when, MemberRule rule)
{
    rule.when = when;
    return rule;
}

/// Paths of which exactly one has to be there.
struct OneOf
{
    std::span<const std::string_view> paths = {};
    Allowed allowed = Allowed::OneOfJwkX5cKid;
};

/// The members of one kind of event in `events`.
struct EventRule
{
    std::string_view name; ///< the end of the event's URI
    std::span<const MemberRule> members;
};

enum class Match : std::uint8_t {
    There,
    Equals,     ///< the text, or the only text of a list
    StartsWith, ///< as Equals
    EndsWith,
    Contains,
    Digits,     ///< a text of digits alone, or a whole number
    TeamId,     ///< as Apple names teams: ten capital letters and digits
    SameAs,     ///< `value` is another path
    AddsDigest, ///< the text at `value`, another path, and behind it a SHA-256 in base64
    HasMember,  ///< an object with a member whose name starts so
    Absent,
    IsList,
};

struct Trait
{
    std::string_view path = {};
    Match match = Match::There;
    std::string_view value = {};
};

inline constexpr std::size_t maximumTraits = 6;

/// Traits that tell the kind where all of them are there.
struct Mark
{
    RecognizedBy by = RecognizedBy::Shape;
    std::array<Trait, maximumTraits> traits = {};
};

template <typename... Traits>
constexpr Mark sureBy(Traits... traits)
{
    return {RecognizedBy::Value, {traits...}};
}
template <typename... Traits>
constexpr Mark guessedBy(Traits... traits)
{
    return {RecognizedBy::Shape, {traits...}};
}

/// A text that is told apart by what surrounds the token, or by its serialization.
enum class TextForm : std::uint8_t {
    None,
    HealthCode,    ///< `shc:/` and digits; its kind has other forms as well
    WebPush,       ///< `vapid t=…, k=…`
    FlattenedAcme, ///< flattened JSON with a protected `url` or `nonce`
    MacAcme,       ///< the same with a key as payload
    AcmeKeyChange, ///< the same within a request, with the old key in its payload
};

enum class Algorithms : std::uint8_t {
    General,    ///< what holds for all tokens
    Asymmetric, ///< no shared secret
    Mac,        ///< nothing but a shared secret
    Named,      ///< TokenKind::algorithms
};

/// What is counted from.
enum class From : std::uint8_t { Now, Issue };

struct TimeRules
{
    /// Made for one occasion: `iat` is at most so old, and not ahead (ours where the law says only "acceptable").
    std::optional<std::chrono::seconds> window = {};
    /// `iat` should not be older: a warning.
    std::optional<std::chrono::seconds> freshness = {};
    /// `exp` is at most so far from now, or from `iat`.
    std::optional<std::chrono::seconds> lifetime = {};
    From from = From::Issue;
    bool isAdvice = false; ///< too long a lifetime is a warning
    /// A list of texts that all start so, with which `liftedLifetime` counts instead.
    std::string_view liftedBy = {};
    std::string_view liftedStart = {};
    std::optional<std::chrono::seconds> liftedLifetime = {};
    std::optional<std::chrono::seconds> shortest = {}; ///< `exp` is at least so far from `iat`
};

/// Where the key is that verifies a token, if that is in another token.
struct KeyElsewhere
{
    std::string_view kind = {};    ///< of the other token
    std::string_view key = {};     ///< there, one or a set: `payload.cnf.jwk`
    std::string_view owner = {};   ///< here, and what has to be the same there: `payload.iss`, …
    std::string_view ownedBy = {}; ///< … `payload.sub`
    std::string_view digest = {};  ///< here, of the other token as it is sent: `payload.wth`
    std::string_view within = {};  ///< here, where the other token lies in this one: `header.jwt`
    bool namesAlgorithm = false;   ///< the other token's key says with which algorithm this one is signed
};

/// A token of another kind that one has in a member.
struct Carried
{
    std::string_view path = {}; ///< `payload.delegation`
    std::string_view kind = {};
    std::string_view keys = {}; ///< there, a list that has the key which signed this one: `payload.attested_keys`
    /// What has to be the same here and there.
    std::array<std::array<std::string_view, 2>, 2> same = {};
    std::string_view needed = {}; ///< there, and not demanded of one by itself: `payload.exp`
    /// With a secret that the receiver alone has: if it is not given, that is a warning about this token.
    bool isByReceiver = false;
};

struct TokenKind
{
    std::string_view name; ///< as in findings: `logout_token`
    std::string_view type; ///< `typ`, without `application/`; empty where it has none of its own
    std::string_view rule; ///< where its law is
    /// The kind of which this is a special one: its law holds as well, and where it is asked for, this one will do.
    std::string_view genus = {};
    /// The kind of which this is a vendor's dialect, with a law of its own.
    std::string_view dialectOf = {};
    std::span<const MemberRule> members = {};
    OneOf oneOf = {};
    std::string_view event = {}; ///< a name in `events` that has to be there, and makes a token one of this kind
    std::span<const EventRule> events = {};
    /// General findings that mean nothing for the kind.
    std::span<const Code> silent = {};
    Algorithms algorithmRule = Algorithms::General;
    std::span<const std::string_view> algorithms = {};
    TimeRules time = {};
    /// Where it brings the key along that it is signed with (`header.jwk`, `payload.jwks`, `k`): it proves nothing,
    /// and a trusted key that verifies it has to be this one.
    std::string_view ownKey = {};
    KeyElsewhere keyElsewhere = {};
    Carried carried = {};
    /// Name members that have to be understood; none beyond the law are.
    std::array<std::string_view, 2> extensions = {};
    /// Only of tokens whose `iss` is their `sub`, or is not.
    std::optional<bool> selfIssued = {};
    bool typeIsRequired = false;   ///< where the kind is asked for, a `typ` of none or `JWT` will not do
    bool hasAnyType = false;       ///< its issuers choose `typ` as they like
    bool isForIssuerAlone = false; ///< with a shared secret that is never published
    /// The only members that its header may have.
    std::span<const std::string_view> headerMembers = {};
    /// What it was made for is not in the text: said as a warning, where all else holds.
    bool isBound = false;
    /// What of its law is not checked here, so that a token of the kind is never accepted.
    std::optional<UncheckedPart> unchecked = {};
    bool isByHolder = false;     ///< signed with a key that another token names for it
    std::string_view nonce = {}; ///< where it repeats what it was asked to, if not in `payload.nonce`
    TextForm form = TextForm::None;
    std::array<Mark, 3> marks = {};
};

std::span<const TokenKind> tokenKinds();
/// The kind of that name; null where none is known.
const TokenKind *findKind(std::string_view name);
const TokenKind *findKindOfType(std::string_view type, bool selfIssued = false);
/// Whether a token of this kind will do where that one is asked for.
bool isKindOf(const TokenKind &kind, std::string_view asked);

} // namespace tokenscope::inspect
