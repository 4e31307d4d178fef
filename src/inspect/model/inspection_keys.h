// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "crypto/formats/certificate.h"
#include "jose/keys/jwk_set.h"

#include <compare>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// Where keys came from. A key from inside a token is in none of these, and is never trusted.
enum class KeyOrigin {
    Endpoint,    ///< fetched from the endpoint that the user configured
    Discovery,   ///< fetched by way of an issuer's metadata
    Demo,        ///< fetched from the demo endpoint
    File,        ///< a file of the user's
    Pasted,      ///< given by the user
    Certificate, ///< the token's own, and its certificates lead to a root that the user gave; of no source
    Partner,     ///< another token of the same text, which vouches for it
};

/// `endpoint`, `discovery`, `demo`, `file`, `pasted`, `certificate`, `partner`
std::string_view keyOriginName(KeyOrigin origin);

/// A key set with its origin. Symmetric keys in a fetched set never verify anything; given by the user they do.
struct KeySource
{
    std::shared_ptr<const jose::JwkSet> keys;
    KeyOrigin origin = KeyOrigin::Pasted;
    std::string name; ///< endpoint, file name or the like, for people
    std::optional<Moment> fetchedAt;
    /// One key that the user named for this token: used whatever the `kid` says.
    bool explicitKey = false;
    /// The recipient's own key, which opened the token around this one: it decrypts, and verifies nothing.
    bool onlyDecrypts = false;
    /// Fetched before the endpoint's present keys; the user asked to judge by them nevertheless.
    bool isEarlier = false;
    /// The issuer whose metadata named these keys: what they verify has to be its own, unless the user expects another.
    std::string issuer = {};

    /// The issuer that the keys were found through, or that is beside them; empty where none is known.
    std::string_view ofIssuer() const
    {
        return !issuer.empty() ? std::string_view(issuer)
               : keys          ? std::string_view(keys->issuer())
                               : std::string_view();
    }
    bool isFetched() const { return origin <= KeyOrigin::Demo; }
    /// None if there is no set.
    std::span<const jose::Jwk> all() const { return keys ? std::span(keys->keys()) : std::span<const jose::Jwk>(); }
};

/// A certificate that the user trusts to vouch for others: what a token's own certificates have to lead to.
struct TrustedRoot
{
    crypto::Certificate certificate;
    std::string name; ///< of its file, for people
};

/// All that an inspection may verify or decrypt with, and what the same endpoint published before.
struct InspectionKeys
{
    std::vector<KeySource> current;
    std::vector<KeySource> earlier; ///< newest first; never used for accepting
    std::vector<TrustedRoot> roots = {};

    /// No keys to verify with; there may be roots.
    bool isEmpty() const;
    /// The issuers that keys were found through; mostly none or one.
    std::vector<std::string> issuers() const;
};

/// a key's place in the `current` sources.
struct KeyPlace
{
    std::size_t source;
    std::size_t index;
    auto operator<=>(const KeyPlace &) const = default;
};

} // namespace tokenscope::inspect
