// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/civil_time.h"
#include "inspect/findings/binding.h"
#include "inspect/findings/check.h"
#include "inspect/findings/encryption_findings.h"
#include "inspect/findings/finding.h"
#include "inspect/findings/unchecked_part.h"
#include "inspect/guesses/hypothesis.h"
#include "inspect/kinds/kind_name.h"
#include "inspect/model/expectations.h"
#include "inspect/model/inspection_keys.h"
#include "jose/claims.h"
#include "json/document.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

enum class Verdict { Accepted, Rejected, Unverified, NotAToken };
/// `accepted`, `rejected`, `unverified`, `not_a_token`
std::string_view verdictName(Verdict verdict);

enum class Format { None, JwsCompact, JwsFlattened, JwsGeneral, JweCompact, JweJson };
/// `jws_compact`, …; empty for None.
std::string_view formatName(Format format);

enum class SignatureState { Verified, Failed, NotChecked };
std::string_view signatureStateName(SignatureState state);

/// Why a key is trusted. A key from inside the token has none, and verifies nothing.
struct KeyProvenance
{
    KeyOrigin origin;
    std::string source; ///< endpoint, file name or the like; empty where it has none
    std::optional<Moment> fetchedAt;
    bool isEarlier = false; ///< as in KeySource
};

struct SignatureResult
{
    SignatureState state = SignatureState::NotChecked;
    std::string algorithm;                   ///< as the header says, empty where it does not
    std::optional<std::string> keyId;        ///< the header's `kid`
    std::string thumbprint;                  ///< of the key that verified it
    std::string fingerprint;                 ///< the same, SHA-256 of its SubjectPublicKeyInfo in base64
    std::string certificate;                 ///< the subject of the token's own, where that is whose key verified it
    std::optional<KeyPlace> key;             ///< the loaded key that verified it
    std::optional<KeyProvenance> provenance; ///< of that key
    /// Of a proof: verified by the key in its own header. That shows who holds the key, and not who that is.
    bool byOwnKey = false;
};

/// What became of an encrypted token. That it was decrypted proves no sender: anybody can encrypt to a public key.
struct DecryptionResult
{
    DecryptionState state = DecryptionState::NotTried;
    std::string algorithm;            ///< `alg` of the recipient that was decrypted for, else of the first
    std::string encryption;           ///< `enc`
    std::optional<std::string> keyId; ///< the recipient's `kid`
    std::optional<KeyPlace> key;      ///< the key that decrypted it
};

/// A run of bytes in the text as the user gave it.
struct TextRange
{
    std::size_t offset = 0;
    std::size_t length = 0;
    bool operator==(const TextRange &) const = default;
};

/// One segment between dots, where it lies in the user's text.
struct Segment
{
    enum class Role { Header, Payload, Signature, EncryptedKey, InitializationVector, Ciphertext, Tag, Unknown };
    Role role;
    TextRange range;
};

/// A claim, or an element of an array, that a holder discloses (RFC 9901, 4.2).
struct DisclosedClaim
{
    std::size_t place;               ///< among the disclosures, from 0
    std::optional<std::string> name; ///< nothing for an element
    std::string salt;
    json::Value value;
    std::string digest;
    /// Where it is in the payload as a verifier sees it (RFC 6901); nothing where no digest leads to it.
    std::optional<std::string> pointer;
    bool isSound = true; ///< false: it breaks a rule, and `value` may be nothing
};

/// All that is known of one text. Immutable once made; it can cross threads. No clock or I/O went into it.
struct Inspection
{
    // Compiled once: hundreds of sources hold an inspection, and each would compile all of it for itself.
    Inspection();
    Inspection(const Inspection &);
    Inspection(Inspection &&) noexcept;
    Inspection &operator=(const Inspection &);
    Inspection &operator=(Inspection &&) noexcept;
    ~Inspection();

    Verdict verdict = Verdict::NotAToken;
    std::optional<Code> cause;
    Format format = Format::None;
    SignatureResult signature;
    std::vector<Check> checks;          ///< failed, then not checked, then passed
    std::vector<Hypothesis> hypotheses; ///< in the order of HypothesisCode
    /// What was not tried, or not with every key, since the budget of signature operations was used up.
    std::vector<HypothesisCode> untriedHypotheses;
    /// What decides and was not checked, in the order of Part. If there is any, the text is never accepted.
    std::vector<UncheckedPart> unchecked;
    std::vector<Finding> findings; ///< errors, then warnings, then notes, each in the order of Code

    std::string token; ///< the token as inspected, after cleaning
    std::vector<Segment> segments;
    std::vector<TextRange> ignored; ///< what cleaning left out of the user's text
    std::optional<json::Document> header;
    std::optional<json::Document> payload; ///< where it is JSON; with the claims that are disclosed (RFC 9901, 7.1)
    Bytes payloadBytes;                    ///< of an encrypted token: what was decrypted
    std::optional<jose::Claims> claims;    ///< where the payload is an object

    /// A JWS in JSON with several signatures: each judged by itself, in order. This inspection then is all of them: the
    /// verdict of the worst, and "accepted" only where every one holds.
    std::vector<Inspection> signatures;
    /// The unprotected header of a JWS or JWE in JSON: shown, never trusted.
    std::optional<json::Value> unprotectedHeader;

    std::optional<KindRecognition> recognition; ///< how the kind was found out; nothing where it was not
    std::string_view kind; ///< a literal: `logout_token`, where the text is of a kind whose law is known; else empty
    std::vector<Binding> bindings;             ///< what it is bound to, and what is bound to it
    std::vector<json::Value> superiors;        ///< claims of the federation's statements above it, the nearest first
    std::optional<json::Value> signedPayload;  ///< with digests in place of claims, where some were disclosed
    std::vector<DisclosedClaim> disclosures;   ///< in the order in which they stand
    std::optional<SignatureResult> keyBinding; ///< RFC 9901, 4.3: the holder's signature at the end of a presentation

    std::optional<DecryptionResult> decryption; ///< of an encrypted token
    /// The token inside this one, judged by itself; more than one where the payload is a list of tokens. Their findings
    /// are among this one's, their places behind `nested.`, and this one's verdict is never better than theirs. Of an
    /// encrypted token, signature, checks, claims and payload are those of the token inside.
    std::vector<Inspection> nested;

    Moment moment; ///< "now" for this inspection
    Expectations expectations;

    const Finding *causeFinding() const;
    const Finding *find(Code code) const;
};

} // namespace tokenscope::inspect
