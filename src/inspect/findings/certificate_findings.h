// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"
#include "jose/keys/certificate_thumbprint.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

/// The certificates and the name that a token brings of its signer.
namespace tokenscope::inspect {

/// Why a chain of certificates (RFC 7515, 4.1.6) proves nothing.
enum class ChainProblem {
    NotCertificates,   ///< `x5c` is no list of texts, or an empty one
    Unreadable,        ///< not the base64 of a certificate's DER
    TooMany,           ///< over jose::maximumChainLength
    Misplaced,         ///< in the wrong order
    NoPath,            ///< its issuer is neither in the chain nor a given root
    NotSignedByIssuer, ///< the one that bears its issuer's name did not sign it
    Early,
    Expired,
    NotAuthority, ///< it issued another one without the right to
    TooLong,      ///< more authorities than one of them allows
    NameExcluded, ///< an authority may not vouch for such a name
    NoSigning,    ///< the key is not for signatures
    WeakKey,
    WeakDigest,
    UnknownExtension,
    WrongPurpose, ///< the root vouches for many things, and this was issued for another
    Other,
};
std::string_view nameOf(ChainProblem problem);

/// How the root that a chain was followed up to was given.
enum class RootGiven { AsRoot, AsKey };
std::string_view nameOf(RootGiven given);

namespace found {

using enum Severity;

/// Nothing to check with but the token's own certificates, and no root that they could lead to.
struct RootMissing
{
    std::string subject; ///< of the signer's certificate; empty where it cannot be read
    std::string top;     ///< who issued the chain's last one

    static constexpr Row row = {Code::NoKeys, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("subject", &RootMissing::subject);
        visit("top", &RootMissing::top);
        visit("missing", std::string_view("root"));
    }
};

/// Roots were given, and nothing else; the token has no certificates that they could vouch for.
struct ChainMissing
{
    static constexpr Row row = {Code::NoKeys, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit) { visit("missing", std::string_view("x5c")); }
};

/// No keys are loaded; the DID that the token names as its key is a key itself.
struct OnlyOwnKey
{
    std::string_view method; ///< `did:jwk`
    std::string did;
    bool isIssuer; ///< the same as `iss`, or there is no other DID as `iss`

    static constexpr Row row = {Code::NoKeys, Group::Key, Warning, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("method", &OnlyOwnKey::method);
        visit("did", &OnlyOwnKey::did);
        visit("is_issuer", &OnlyOwnKey::isIssuer);
    }
};

/// `x5t` or `x5t#S256` of the header is not the thumbprint of the signer's certificate, or not spelt as it should be.
struct HeaderThumbprintWrong
{
    std::string_view member;
    jose::ThumbprintForm form;
    std::string found;
    std::optional<std::string> expected; ///< nothing where the certificate is not known
    std::optional<std::string> subject;  ///< of the certificate that verified
    std::optional<std::string> other;    ///< the loaded certificate that it is of in truth

    static constexpr Row row = {Code::X5tMismatch, Group::Key, Warning, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("member", &HeaderThumbprintWrong::member);
        visit("form", &HeaderThumbprintWrong::form);
        visit("found", &HeaderThumbprintWrong::found);
        visit("expected", &HeaderThumbprintWrong::expected);
        visit("subject", &HeaderThumbprintWrong::subject);
        visit("other", &HeaderThumbprintWrong::other);
    }
};

struct ChainBroken
{
    ChainProblem problem;
    std::size_t place;   ///< of the certificate in `x5c`, from 1; one more than there are: the root
    std::string subject; ///< its own
    std::string issuer;  ///< whom it names
    RootGiven given;
    std::string root;                 ///< the subject of the first that was given
    std::optional<std::int64_t> date; ///< until or from which it holds
    std::optional<std::int64_t> distance;

    static constexpr Row row = {Code::ChainBroken, Group::Kind, Error, CheckName::Key};
    static constexpr void members(auto &&visit)
    {
        visit("reason", &ChainBroken::problem);
        visit("place", &ChainBroken::place);
        visit("subject", &ChainBroken::subject);
        visit("issuer", &ChainBroken::issuer);
        visit("given", &ChainBroken::given);
        visit("root", &ChainBroken::root);
        visit("date", &ChainBroken::date);
        visit("distance", &ChainBroken::distance);
    }
};

/// The token's certificates lead to a root that the user gave.
struct ChainTrusted
{
    std::string subject; ///< of the signer's certificate
    std::string root;
    RootGiven given;

    static constexpr Row row = {Code::ChainTrusted, Group::Kind, Note, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("subject", &ChainTrusted::subject);
        visit("root", &ChainTrusted::root);
        visit("given", &ChainTrusted::given);
    }
};

} // namespace found

using CertificateFacts = FactList<found::RootMissing, found::ChainMissing, found::OnlyOwnKey,
                                  found::HeaderThumbprintWrong, found::ChainBroken, found::ChainTrusted>;

} // namespace tokenscope::inspect
