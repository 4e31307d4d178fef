// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/binding.h"
#include "inspect/findings/row.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the token or proof is bound to, and is not, or not as far as can be known.
namespace tokenscope::inspect {

/// What most likely went wrong where a hash is not the one that it should be.
enum class HashSlip {
    None,        ///< no hash
    OtherValue,  ///< of something else
    OtherLength, ///< another hash, or the wrong part of it
    Hexadecimal,
    OtherBase64, ///< padded, or of the standard alphabet
};
std::string_view nameOf(HashSlip slip);

/// Why a chain of federation statements ends to hold.
enum class LinkProblem {
    Signature,        ///< the statement is not signed by a key that its superior names, nor by one of its own
    OtherKey,         ///< it is signed by a key of its own, which its superior does not name
    NotListed,        ///< the entity does not name that superior (authority_hints)
    OutOfOrder,       ///< the next statement of the chain is about somebody else
    Refused,          ///< the superior's statement breaks a rule of its own
    TooLong,          ///< more intermediates than a superior permits (`max_path_length`)
    Name,             ///< the entity's name is not among those that a superior permits (`naming_constraints`)
    EntityType,       ///< the entity is of no type that a superior permits (`allowed_entity_types`)
    PolicyUnreadable, ///< a superior's `metadata_policy` is not one, or has an operator that has to be understood and
                      ///< is not
    PolicyConflict,   ///< the policies of two superiors contradict each other
    PolicyViolated,   ///< the entity's metadata is not what the policy of its superiors allows
};
/// `signature`, …
std::string_view nameOf(LinkProblem problem);

namespace found {

using enum Severity;

/// Two ends of an edge that do not fit.
struct EdgeBroken
{
    Edge edge;
    Artefact from;
    std::string observed;
    std::string computed;
    HashSlip slip = HashSlip::None;

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", &EdgeBroken::edge);
        visit("from", &EdgeBroken::from);
        visit("observed", &EdgeBroken::observed);
        visit("expected", &EdgeBroken::computed);
        visit("slip", &EdgeBroken::slip);
    }
};

/// A token came with a DPoP proof, and names no key that the proof could be of (RFC 9449, 7.1).
struct TokenUnbound
{
    std::string computed; ///< thumbprint of the proof's key

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("cnf.jkt"));
        visit("expected", &TokenUnbound::computed);
    }
};

/// A token that is bound to a key came as if it were not (RFC 9449, 7.2).
struct BoundTokenAsBearer
{
    std::string_view kind = "access_token";

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("scheme"));
        visit("kind", &BoundTokenAsBearer::kind);
    }
};

/// A proof's signature is of the key in its header, and of another content.
struct OwnContentChanged
{
    std::string_view kind;
    std::string alg;

    static constexpr Row row = {Code::ContentChanged, Group::Kind, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &OwnContentChanged::kind);
        visit("alg", &OwnContentChanged::alg);
        visit("part", std::string_view("proof"));
    }
};

/// The key in a proof's header is not one that its algorithm can be checked with.
struct OwnKeyUnfit
{
    std::string_view kind;
    std::string alg;
    std::string_view problem; ///< the code that it has where the key is a loaded one: `key_type_mismatch`

    static constexpr Row row = {Code::MemberInvalid, Group::Kind, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &OwnKeyUnfit::kind);
        visit("member", std::string_view("header.jwk"));
        visit("alg", &OwnKeyUnfit::alg);
        visit("problem", &OwnKeyUnfit::problem);
    }
};

/// A request says DPoP, or its method or address is expected, and no proof is there.
struct ProofExpected
{
    static constexpr Row row = {Code::MemberRequired, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", std::string_view("dpop_proof"));
        visit("member", std::string_view("DPoP"));
        visit("rule", std::string_view("RFC 9449, 4.3"));
    }
};

/// RFC 9449, 4.3, step 1: not more than one.
struct SeveralProofs
{
    std::size_t count;

    static constexpr Row row = {Code::MemberForbidden, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("kind", std::string_view("dpop_proof"));
        visit("member", std::string_view("DPoP"));
        visit("count", &SeveralProofs::count);
        visit("rule", std::string_view("RFC 9449, 4.3"));
    }
};

/// The request that a proof was made for is not in the text.
struct RequestMissing
{
    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("htu"));
        visit("kind", std::string_view("dpop_proof"));
        visit("missing", std::string_view("request"));
    }
};

/// The policy wants the holder's signature (RFC 9901, 7.3, step 1).
struct KeyBindingWanted
{
    static constexpr Row row = {Code::MemberRequired, Group::Kind, Error, CheckName::KeyBinding};
    static constexpr void members(auto &&visit)
    {
        visit("kind", std::string_view("sd_jwt"));
        visit("member", std::string_view("key binding"));
        visit("rule", std::string_view("RFC 9901, 7.3"));
        visit("policy", 1);
    }
};

/// The status list says that the token is not valid (draft-ietf-oauth-status-list, 7.1).
struct StatusNotValid
{
    std::int64_t value; ///< 1: invalid, 2: suspended; what else there is says the application
    std::int64_t index;

    static constexpr Row row = {Code::StatusNotValid, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("status", &StatusNotValid::value);
        visit("idx", &StatusNotValid::index);
    }
};

/// The token's entry is behind the end of the list (8.3, step 6).
struct StatusOutsideList
{
    std::int64_t index;
    std::size_t entries;

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("status_list"));
        visit("idx", &StatusOutsideList::index);
        visit("entries", &StatusOutsideList::entries);
    }
};

/// The list that was given is not accepted itself: nothing can be said of the token's status.
struct StatusListUnusable
{
    std::string_view cause; ///< the code of what is wrong with it

    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("status_list"));
        visit("cause", &StatusListUnusable::cause);
    }
};

/// A federation's trust chain does not hold (OpenID Federation 1.0, 10.2).
struct TrustChainBroken
{
    std::int64_t link; ///< the statement that does not hold on to its superior, from 1
    LinkProblem problem;
    std::string statement;                ///< whose it is
    std::string superior;                 ///< who should vouch for it
    std::optional<std::string> why = {};  ///< the code that the superior's statement is refused for
    std::optional<std::string> what = {}; ///< what a constraint or policy is about: `openid_provider/contacts`

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("federation"));
        visit("link", &TrustChainBroken::link);
        visit("problem", &TrustChainBroken::problem);
        visit("statement", &TrustChainBroken::statement);
        visit("superior", &TrustChainBroken::superior);
        visit("cause", &TrustChainBroken::why);
        visit("about", &TrustChainBroken::what);
    }
};

/// It holds, but nobody whom the user trusts vouches for its end.
struct TrustChainUnanchored
{
    std::string anchor; ///< who signed its last statement

    static constexpr Row row = {Code::BindingUnchecked, Group::Kind, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("federation"));
        visit("anchor", &TrustChainUnanchored::anchor);
    }
};

/// It leads to an anchor whose keys the user gave.
struct TrustChainHolds
{
    std::int64_t statements;
    std::string anchor;

    static constexpr Row row = {Code::ChainTrusted, Group::Kind, Note, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("statements", &TrustChainHolds::statements);
        visit("anchor", &TrustChainHolds::anchor);
    }
};

/// A proof is not signed by the key of the token beside it that names one for it.
struct NotByNamedKey
{
    std::string_view kind;
    std::string_view partner; ///< the kind of the token beside it
    std::string thumbprint;   ///< of the key that it names

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, CheckName::Signature};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("cnf.jwk"));
        visit("kind", &NotByNamedKey::kind);
        visit("partner", &NotByNamedKey::partner);
        visit("expected", &NotByNamedKey::thumbprint);
    }
};

/// A token beside it to which it belongs breaks a rule.
struct PartnerRefused
{
    std::string_view kind;
    std::string_view partner;
    std::string_view why; ///< the code

    static constexpr Row row = {Code::BindingBroken, Group::Kind, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("edge", std::string_view("partner"));
        visit("kind", &PartnerRefused::kind);
        visit("partner", &PartnerRefused::partner);
        visit("cause", &PartnerRefused::why);
    }
};

} // namespace found

using BindingFacts =
    FactList<found::EdgeBroken, found::TokenUnbound, found::BoundTokenAsBearer, found::OwnContentChanged,
             found::OwnKeyUnfit, found::ProofExpected, found::SeveralProofs, found::RequestMissing,
             found::KeyBindingWanted, found::StatusNotValid, found::StatusOutsideList, found::StatusListUnusable,
             found::TrustChainBroken, found::TrustChainUnanchored, found::TrustChainHolds, found::NotByNamedKey,
             found::PartnerRefused>;

} // namespace tokenscope::inspect
