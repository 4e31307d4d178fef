// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// What a member may be, where its kind says more than a type. Some have an operand: texts with `|` between them, the
/// path of another member, a start.
enum class Allowed {
    ObjectForEachEvent,
    UriForEachEvent,
    OneOfJwkX5cKid,
    OneOfJwkKid,
    Sha256Thumbprint,
    KeyObject,
    OneOfJwkJweJku,
    NonNegativeInteger,
    ListAddress,
    TextArray,
    LoneArrayElement, ///< an element of an array that holds nothing else
    Text,
    StatusBits,     ///< 1, 2, 4 or 8
    CompressedList, ///< base64url of zlib (RFC 1950)
    NotEmpty,       ///< a text or a list
    OneOfTexts,     ///< operand: the texts
    OneOfNumbers,
    PositiveNumber,
    PastDate,
    SameAs,     ///< operand: the other member
    Holds,      ///< the text of the other member within it
    NameOf,     ///< `system:serviceaccount:`, and behind it the texts of two other members
    LastPartOf, ///< what follows the last slash of the other member
    StartsWith,
    EndsWith,
    ListWith, ///< a list with that text in it, or the text
    SoleText, ///< a text, or a list of one
    ShortAscii,
    ShortId, ///< at most 128 characters, not empty
    HttpsAddress,
    HttpsWithoutSlash,
    HttpsIssuer, ///< https, without a query and a fragment
    WebAddress,  ///< http or https
    Uri,
    Origin, ///< scheme, host and port alone
    EmailAddress,
    Contact, ///< `mailto:` or `https:`
    SpiffeId,
    Uuid,
    AppleTeamId,     ///< ten capital letters and digits
    SnowflakeIssuer, ///< the other member, `.SHA256:` and the fingerprint of the key that signed; no region in it
    Base64urlText,
    UrlSafeText,
    PublicKey,
    PublicKeyWithAlgorithm, ///< that names an algorithm of a signature
    PublicKeys,
    KeySet,            ///< with an ID for each key, and each once
    NamesKeyIn,        ///< the ID of a key in the set at the other member
    UncompressedPoint, ///< on P-256: 65 bytes in base64url
    ThumbprintOf,
    ThumbprintOfSigner,
    ThreeCertificates,
    ObjectOrObjects,     ///< one, or a list of them, and none that is empty
    MetadataPolicy,      ///< of operators that each have a value of their type (OpenID Federation 1.0, 6.1.3)
    ObjectForEachName,   ///< without null, however deep
    NothingBesideActive, ///< where `active` is false
    LocalizedTexts,      ///< an object of texts
    NoReservedClaims,
    KnownExtensions,
    OneIdentity, ///< exactly one of `tn` and `uri`
    CallTargets, ///< `tn` or `uri`, each a list that is not empty
    IssuerOfCredential,
    ClientOfCertificate, ///< a client ID that is prefixed, and of the signer's certificate
    SignedToken,
    HasuraClaims,
    RawDeflate,     ///< `DEF`, and a payload without zlib's frame
    ObjectsWith,    ///< a list of objects; operand: a member of each, which is a text
    HttpsAddresses, ///< a list of them
    PastInstant,    ///< written as RFC 3339 says
    ComingInstant,
    HalfHash, ///< the left half of the hash that goes with the algorithm, in base64url
};
inline constexpr Allowed lastAllowed = Allowed::HalfHash;
std::string_view nameOf(Allowed allowed);

} // namespace tokenscope::inspect
