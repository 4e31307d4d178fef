// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/findings/token_type.h"
#include "inspect/kinds/kind_name.h"
#include "jose/decryption.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::inspect {

/// What a verifier would demand of a token (its policy). What is empty is not checked, and said so. A text that is
/// empty within it fits nothing.
struct Expectations
{
    std::optional<std::string> issuer;
    bool issuerFromKeys = false;         ///< nobody asked for it: the keys were found through that issuer
    std::vector<std::string> audiences;  ///< one of them has to be in `aud`
    std::vector<std::string> algorithms; ///< of signatures; empty: every algorithm that fits the key
    std::optional<std::string> type;     ///< `typ`, as a media type
    std::optional<TokenType> tokenType;
    std::optional<KindName> kind; ///< of the registry: the token is judged by its law
    std::optional<std::string> subject;
    std::chrono::seconds leeway{60};
    std::optional<std::chrono::seconds> maximumAge;      ///< since `iat`
    std::optional<std::chrono::seconds> maximumLifetime; ///< `exp` minus `iat`
    std::vector<std::string> requiredClaims;
    bool allowRsaPkcs1 = false;                             ///< decrypt with RSA1_5, which else is not even tried
    std::size_t inflatedLimit = jose::defaultInflatedLimit; ///< bytes that compressed content may expand to
    std::optional<std::string> nonce;           ///< OpenID Connect Core 1.0, 3.1.3.7: the one of the request
    std::optional<std::string> authorizedParty; ///< `azp`: the client that the token was issued to
    std::optional<std::string> requestMethod;   ///< RFC 9449, 4.3: of the request that a DPoP proof came with
    std::optional<std::string> requestAddress;  ///< the same: where it went, absolute
    bool needsKeyBinding = false;               ///< RFC 9901, 7.3: a presentation without one is refused

    /// Whether any of it is about claims: then a token without claims is not one.
    bool needClaims() const
    {
        return issuer || !audiences.empty() || tokenType || kind || subject || maximumAge || maximumLifetime ||
               !requiredClaims.empty() || nonce || authorizedParty;
    }

    bool operator==(const Expectations &) const = default;
};

inline constexpr std::chrono::seconds maximumLeeway{600};

} // namespace tokenscope::inspect
