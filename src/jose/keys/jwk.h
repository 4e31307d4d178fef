// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"
#include "jose/privacy/secret_content.h"
#include "json/value.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

enum class JwkFault {
    NotAnObject,
    MemberMissing,
    MemberWrongType, ///< not the JSON type that RFC 7517, 4 gives the member
    BadBase64Url,
    Base64Padding,
    Base64StandardAlphabet,
    DuplicateMember,
    UnknownKeyType, ///< `kty` is not RSA, EC, OKP, AKP or oct
    UnknownCurve,
    CoordinateLength,
    PointNotOnCurve,
    ModulusInvalid,
    ModulusTooSmall,
    ModulusTooLarge,
    ExponentInvalid,
    ExponentTooLarge,
    PrivateMismatch,
    SecretEmpty,
    AlgorithmUnsupported, ///< AKP: the installed OpenSSL does not have the algorithm
    PublicKeyLength,      ///< AKP: not as long as the algorithm demands
    LibraryRefused,
    HoldsPem, ///< a public number that is a key in PEM, or the base64 of one; so the others below
    HoldsDer,
    HoldsHex, ///< hexadecimal digits
    HoldsDecimal,
    HoldsText,       ///< readable words
    HasLineBreaks,   ///< or blanks
    HasStrayEnd,     ///< a comma or full stop behind it
    IsJsonNumber,    ///< and no text
    OnlyCertificate, ///< the numbers are missing, and stand in `x5c` alone
};
inline constexpr JwkFault lastJwkFault = JwkFault::OnlyCertificate;

/// What keeps a JWK from being used, and the member it lies in.
struct JwkError
{
    JwkFault fault;
    std::string member;
    bool operator==(const JwkError &) const = default;
};

/// RFC 7517, 4.5: compared byte for byte.
struct KeyId
{
    std::string value;
    bool operator==(const KeyId &) const = default;
};

/// One JSON Web Key (RFC 7517, 7518 section 6, 8037, 9964). It is read as far as it goes: a key that cannot be used
/// still tells its members, so that a table can show it and say why.
class Jwk
{
public:
    /// Never fails: what is wrong is in key() and in memberErrors(). `pss` is what an RSA key was tied to where it came
    /// from; it holds beside the members.
    explicit Jwk(json::Value source, const std::optional<crypto::PssRule> &pss = {});

    /// The JSON as it came, unknown members too, in order.
    const json::Value &source() const { return m_source; }
    /// Empty text where the member is absent or of another type.
    const std::string &keyType() const { return m_keyType; }
    const std::string &curve() const { return m_curve; }
    const std::optional<KeyId> &id() const { return m_id; }
    const std::optional<std::string> &algorithm() const { return m_algorithm; }
    const std::optional<std::string> &use() const { return m_use; }
    const std::optional<std::vector<std::string>> &operations() const { return m_operations; }

    /// The usable key, or why there is none.
    const std::expected<crypto::Key, JwkError> &key() const { return m_key; }
    /// Faults beside the key itself: `kid`, `alg`, `use`, `key_ops` or an `x5*` of a wrong type (`alg`, `use` and
    /// `key_ops` keep the key from being used, unless they are null), an unneeded member that is no base64url, a
    /// leading zero byte in `n` is not among them (see hasLeadingZero()).
    const std::vector<JwkError> &memberErrors() const { return m_memberErrors; }

    /// RFC 7638, SHA-256, base64url; empty where required members are missing.
    const std::string &thumbprint() const { return m_thumbprint; }
    /// RSA `n` or `e` with zero bytes in front, which RFC 7518, 6.3.1.1 forbids and some writers put there.
    bool hasLeadingZero() const { return m_leadingZero; }
    /// `d`, `p`, `q`, `dp`, `dq`, `qi`, `oth`, `k` or `priv` is there.
    bool carriesPrivateMembers() const { return m_private; }
    bool isSymmetric() const { return m_keyType == "oct"; }
    /// What a shared secret turns out to be; Secret for other keys. Found out by the first call, from any thread, and
    /// kept by the copies.
    SecretContent secretContent() const;

    /// Whether its JSON says all that the key is tied to. Only a key that is for any of the PSS algorithms, which no
    /// `alg` names, is not wholly said: anyone who read it would use it for other algorithms too.
    bool isWhollySaid() const;

    /// The same JWK without its private members (RFC 7517, 9.2), for showing and keeping; what else in it is private,
    /// such as a key inside a text, is masked.
    json::Value publicPart() const;

    /// Masks what is private in its JSON and its texts, as of a key that was fetched; key() stays as it is.
    void withholdPrivateMaterial();

private:
    struct KnownContent;

    void readMetadata(const json::Object &jwk);
    void readMaterial(const json::Object &jwk, const std::optional<crypto::PssRule> &pss);

    json::Value m_source;
    std::string m_keyType;
    std::string m_curve;
    std::optional<KeyId> m_id;
    std::optional<std::string> m_algorithm;
    std::optional<std::string> m_use;
    std::optional<std::vector<std::string>> m_operations;
    std::expected<crypto::Key, JwkError> m_key;
    std::vector<JwkError> m_memberErrors;
    std::string m_thumbprint;
    std::shared_ptr<KnownContent> m_secretContent; ///< of a usable shared secret
    bool m_leadingZero = false;
    bool m_private = false;
};

} // namespace tokenscope::jose
