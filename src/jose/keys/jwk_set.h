// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"
#include "json/document.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope::jose {

enum class JwkSetFault {
    NotJson, ///< see `parse`
    NotAnObject,
    KeysMissing, ///< no `keys` member
    KeysNotArray,
};

struct JwkSetError
{
    JwkSetFault fault;
    std::optional<json::ParseError> parse;
};

/// How an answer held its keys. Clients look for the first and for nothing else (RFC 7517, 5).
enum class SetShape {
    KeySet,    ///< a JSON object with the list `keys`
    SingleKey, ///< a JWK alone
    List,      ///< JWKs in a list, without an object around it
    Elsewhere, ///< JWKs at another place of the JSON
    NotJson,   ///< JWKs in what is no JSON as a whole
};
std::string_view nameOf(SetShape shape);

/// More keys of one set than anybody publishes. Each takes some hundred times the memory of the text `{}`.
inline constexpr std::size_t maximumKeys = 150'000;

/// RFC 7517, 5: keys in their order; a key that cannot be used stays in its place and never hides the others.
class JwkSet
{
public:
    JwkSet() = default;
    explicit JwkSet(std::vector<Jwk> keys);

    /// `{"keys":[…]}`, a single JWK, or an array of JWKs.
    static std::expected<JwkSet, JwkSetError> parse(std::string_view text);
    static std::expected<JwkSet, JwkSetError> fromValue(const json::Value &value);

    /// See Jwk::withholdPrivateMaterial().
    void withholdPrivateMaterial();

    const std::vector<Jwk> &keys() const { return m_keys; }
    bool isEmpty() const { return m_keys.empty(); }
    /// Keys beyond maximumKeys, of which nothing is known but that they are there.
    std::size_t unread() const { return m_unread; }

    /// Where a member that decides which keys these are stood twice: `/keys`, `/result`. Another reader may have taken
    /// the other one, and have other keys. Empty where none did.
    const std::string &ambiguousMember() const { return m_ambiguousMember; }
    void setAmbiguousMember(std::string pointer) { m_ambiguousMember = std::move(pointer); }

    /// How they were published. Of keys that were made, or that nobody publishes: as a key set.
    SetShape shape() const { return m_shape; }
    void setShape(SetShape shape) { m_shape = shape; }

    /// Whose keys they are, where the document that they stood in says so (a JWT VC issuer's metadata); else empty.
    const std::string &issuer() const { return m_issuer; }
    void setIssuer(std::string issuer) { m_issuer = std::move(issuer); }

    /// Whether a number or digest of one of its public keys lies in a shared secret (see PublicNumbers). They are
    /// gathered by the first call, from any thread, and kept by the copies, as is the answer for the last secret.
    bool publishes(const crypto::Key &secret) const;

private:
    struct Published;

    static JwkSet fromArray(const json::Array &values);

    std::vector<Jwk> m_keys;
    std::size_t m_unread = 0;
    std::string m_issuer;
    std::string m_ambiguousMember;
    SetShape m_shape = SetShape::KeySet;
    std::shared_ptr<Published> m_published;
};

} // namespace tokenscope::jose
