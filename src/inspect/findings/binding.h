// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What a text is bound to: the edges between the tokens, keys, requests and values that belong together.
namespace tokenscope::inspect {

/// The value that binds, named as it is in a token.
enum class Edge {
    OwnKey,            ///< the signature of a proof, by the key in its own header
    AccessTokenHash,   ///< `at_hash` of an ID token (OpenID Connect Core 1.0, 3.1.3.6)
    CodeHash,          ///< `c_hash` (3.3.2.11)
    StateHash,         ///< `s_hash` (Financial-grade API 1.0, part 2, 5.1)
    RefreshTokenHash,  ///< `rt_hash` (OpenID Connect CIBA 1.0, 10.3.1)
    AccessTokenDigest, ///< `ath` of a proof (RFC 9449, 4.2)
    Method,            ///< `htm`
    Address,           ///< `htu`
    Nonce,
    Thumbprint,        ///< `cnf.jkt` (RFC 9449, 6.1)
    ClientCertificate, ///< `cnf.x5t#S256` (RFC 8705, 3.1)
    HolderKey,         ///< `cnf.jwk`, which signs a key binding (RFC 9901, 7.3)
    PresentationHash,  ///< `sd_hash` (RFC 9901, 4.3.1)
    Disclosure,        ///< a digest in a credential (RFC 9901, 4.2.4)
    StatusEntry,       ///< `status.status_list` (draft-ietf-oauth-status-list, 6.2)
    Superior,          ///< a key of an entity, among those that its superior names (OpenID Federation 1.0, 10.2)
    Target,            ///< `aud` of a proof: the address that the request goes to (the same)
    ClientId,          ///< the client of a request, in a token of it (RFC 9101, 5; RFC 7521, 4.2)
    TransactionDigest, ///< `tth` of a proof (draft-ietf-wimse-wpt, 2)
    HeaderDigest,      ///< `oth` of a proof (the same)
    WorkloadDigest,    ///< `wth` of a proof (draft-ietf-wimse-wpt, 2)
};
/// `at_hash`, `cnf.jkt`, …
std::string_view nameOf(Edge edge);

/// What lies at the end of an edge.
enum class Artefact {
    Token,
    AccessToken,
    IdToken,
    Proof,   ///< of DPoP, or of a wallet's key
    OwnKey,  ///< the key in the token's own header
    Request, ///< its method and address
    Code,
    State,
    RefreshToken,
    ExpectedNonce,
    Credential,
    Disclosure,
    KeyBinding,
    HolderKey,
    ClientCertificate,
    StatusList,
    Statement,     ///< of a federation
    Superior,      ///< a superior's statement about the entity
    Attestation,   ///< of a client's key
    WorkloadToken, ///< the identity token of a workload
};
/// `access_token`, …
std::string_view nameOf(Artefact artefact);

enum class BindingState { Holds, Broken, NotChecked };
/// `holds`, `broken`, `not_checked`
std::string_view nameOf(BindingState state);

/// Why an edge was not checked.
enum class BindingGap {
    None,
    PartnerAbsent,     ///< what it leads to is neither in the text nor given
    PartnerUnreadable, ///< it is there, and cannot be read here
    NotExpected,       ///< nobody said what the value should be
    NotSupported,      ///< the algorithm that it takes is not here
};
/// `partner_absent`, …; empty for None
std::string_view nameOf(BindingGap gap);

/// One edge. What it holds came from outside.
struct Binding
{
    Edge edge;
    Artefact from; ///< that has the value
    Artefact to;
    BindingState state;
    std::string written;                   ///< the value; empty where it is absent
    std::string computed;                  ///< what it should be; empty where that is not known
    BindingGap gap = BindingGap::None;     ///< where it was not checked
    std::optional<std::size_t> place = {}; ///< of a disclosure, from 0
    bool operator==(const Binding &) const = default;
};

} // namespace tokenscope::inspect
