// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace tokenscope::inspect {

/// Everything that can be said of a token or a key. The order is the order in which a verifier would stumble, and
/// decides which finding is the cause among those of one severity. A code has one
/// row in the group of findings/ that it belongs to, and its words in `explain`.
enum class Code {
    // The text
    BearerPrefix,
    QuotedToken,
    EmbeddedInText,
    UrlEncodedToken,
    HtmlEntityEncodedToken,
    Base64EncodedToken,
    HexEncodedToken,
    WhitespaceInToken,
    InvisibleCharacter,
    Utf16Text,
    Base64StandardAlphabet,
    Base64Padding,
    // Not a token
    EmptyInput,
    MissingValue,
    KeySetGiven,
    KeyGiven,
    OpaqueToken,
    WrongSegmentCount,
    UnrecognizedText,
    // Encoding and JSON
    LookalikeCharacter,
    Base64InvalidCharacter,
    Base64Truncated,
    Base64NonCanonical,
    HeaderNotJson,
    HeaderNotObject,
    PayloadNotJson,
    InvalidUtf8,
    DuplicateMember,
    JsonTooDeep,
    // Header
    AlgMissing,
    AlgNone,
    AlgUnsupported,
    AlgNotAllowed,
    CritMalformed,
    CritUnknown,
    TypeMismatch,
    EncryptedToken,
    UnencodedPayload,
    PayloadCompressed,
    KindUnknown,
    PayloadDetached,
    PayloadGivenTwice,
    HeaderUnprotected,
    HeaderKeyIgnored,
    // The key
    NoKeys,
    KidRotatedOut,
    KidUnknown,
    DuplicateKid,
    KidMissing,
    X5tMismatch,
    KeyMalformed,
    KeyTypeMismatch,
    KeyCurveMismatch,
    KeyAlgMismatch,
    KeyUseNotSig,
    KeyOpsNotVerify,
    KeyConfusion,
    KeyTooSmall,
    KeyLowOrder,
    WeakSecret,
    PrivateKeyExposed,
    // The signature
    SignatureMissing,
    SignatureDerEncoded,
    SignatureWrongLength,
    SignatureOutOfRange,
    SignatureByOtherKey,
    SignatureMadeOtherwise,
    ContentChanged,
    SignatureMismatch,
    // What its form and its kind require
    NotExamined,
    MemberRequired,
    MemberForbidden,
    MemberInvalid,
    DisclosureInvalid,
    DisclosureUnreferenced,
    DigestRepeated,
    BindingBroken,
    BindingUnchecked,
    StatusNotValid,
    ChainBroken,
    ChainTrusted,
    // The claims
    ClaimWrongType,
    DateInMilliseconds,
    Expired,
    NotYetValid,
    IssuedInFuture,
    IssuerMismatch,
    IssuerMissing,
    AudienceMismatch,
    AudienceMissing,
    SubjectMismatch,
    ClaimMissing,
    TokenTooOld,
    ExpiryMissing,
    LifetimeExcessive,
    NestedToken,
    // Keys on their own
    KidAbsent,
    AlgAbsent,
    AlgUnregistered,
    UseAbsent,
    UseAndKeyOpsDisagree,
    LeadingZero,
    CoordinateLength,
    ExponentUnusual,
    ModulusTooLarge,
    KeyRoca,
    KeyRevoked,
    KeyExpired,
    CertificateExpired,
    CertificateKeyDiffers,
    CertificateThumbprintDiffers,
    PemInsideX5c,
    KeyTypeUnknown,
    KeySetEmpty,
    KeySetMisshapen,
    MemberWrongType,
};

/// `expired`, `kid_unknown`, …: the stable names of the command line's JSON.
std::string_view codeName(Code code);
/// Every code, in order.
std::span<const Code> allCodes();

enum class Severity { Note, Warning, Error };
std::string_view severityName(Severity severity);

} // namespace tokenscope::inspect
