// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspect.h"
#include "inspect/signature/loose_verification.h"

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How a common verifier with its documented defaults would judge a token that is judged here.
namespace tokenscope::inspect {

/// What a verifier does about `iss` or `aud` where nobody told it what to expect.
enum class Unset {
    Skips,
    RefusesThatClaim, ///< a token that has the claim is refused, one without it is not
    Demands,          ///< every token is refused, or the verifier does not even start
};

enum class TypeRule { Any, JwtOrAbsent, AccessToken };
enum class CriticalRule { AsRfc, Ignores, RefusesAny };
enum class DuplicateRule { Refuses, TakesLast, Undocumented };

/// One row of the table: the defaults of a verifier, as its documentation or source has them.
struct VerifierProfile
{
    std::string_view id;     ///< `pyjwt`
    std::string_view name;   ///< with the version that the row is of
    std::string_view source; ///< where the defaults are reported
    std::chrono::seconds leeway{0};
    std::span<const std::string_view> algorithms = {}; ///< allowed unless configured; empty: all that fit the key
    std::span<const std::string_view> required = {};   ///< claims
    Unset issuer = Unset::Skips;
    Unset audience = Unset::Skips;
    TypeRule type = TypeRule::Any;
    CriticalRule critical = CriticalRule::AsRfc;
    DuplicateRule duplicates = DuplicateRule::Refuses;
    std::size_t minimumRsaBits = 2048;
    bool refusesFutureIssue = false;
    bool demandsExpiryAfterIssue = false;
    bool ignoresTextTypes = false; ///< `iss`, `sub`, `jti` of any type
    bool triesEveryKey = false;    ///< where the `kid` is in no key
    bool readsLooseBase64 = false; ///< the signature with padding, in the standard alphabet
    bool readsStrayBits = false;   ///< the signature with bits set that carry nothing
    bool isOpenId = false;
    bool knowsNoOtherAlgorithms = false; ///< `algorithms` are all that there are for it
    bool demandsLongSecrets = false;     ///< a shared secret as long as its hash
    bool ignoresKeyIdType = false;
    bool ignoresCompression = false; ///< `zip` in the header
    bool takesAnyModulus = false;    ///< whatever its factors are
    bool trimsText = false;
    bool readsEncrypted = false;
    bool readsDatesInText = false;    ///< as readDatesAsIntegers() does
    bool refusesPlainPayload = false; ///< `b64` false
    bool readsHugeDates = false;      ///< beyond 64 bits
    bool readsOddJson = false;        ///< deeper nested, or with bytes that are no UTF-8
    bool readsNaN = false;            ///< and a byte order mark
    bool takesTextPayload = false;    ///< a JSON text, where nothing is expected of the claims
    LooseReading reading = {};        ///< of keys
};

std::span<const VerifierProfile> verifierProfiles();

/// A rule of the verifier's own that is not among the findings here.
enum class ProfileRule {
    TextNotBare,
    SerializationNotRead,
    PayloadNotClaims,
    AlgorithmUnknown,
    SecretTooShort,
    AlgorithmNotAllowed,
    TypeNotAllowed,
    CriticalPresent,
    IssuerNotConfigured,
    AudienceNotConfigured,
    AudienceUnexpected,
    ClaimRequired,
    ExpiryNotAfterIssue,
    AuthorizedPartyMissing,
    AuthorizedPartyMismatch,
};
/// `algorithm_not_allowed`, …
std::string_view profileRuleName(ProfileRule rule);

struct BrokenRule
{
    ProfileRule rule;
    std::string subject; ///< the algorithm, type, claim or value that breaks it
};

struct ProfileJudgement
{
    const VerifierProfile *profile;
    /// Accepted, rejected, or unverified where the signature was not checked or the defaults do not tell.
    Verdict verdict;
    std::vector<Finding> findings; ///< the errors that the verifier shares, judged with its leeway
    std::vector<BrokenRule> rules; ///< what it refuses besides
    std::vector<Code> overlooked;  ///< errors here that it does not look at
};

/// One judgement for each profile, in their order. `inspection` is the answer to the question. What the expectations
/// name of issuer, audience, algorithms and nonce counts as configured there; the rest of them are not its business.
/// Pure, like inspect(). Most verifiers refuse a text with anything around the token, were it a line end.
std::vector<ProfileJudgement> judgeByProfiles(const Question &question, const Inspection &inspection);

/// The same question about the text without the one line end that `echo`, an editor or copying put behind it.
Question withoutLineEnd(Question question);

} // namespace tokenscope::inspect
