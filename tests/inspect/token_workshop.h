// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspect.h"
#include "json/value.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Fresh keys and tokens for tests: made at each run, never stored.
namespace tokenscope::workshop {

/// The time that every test judges by, 2026-11-23 13:00:00 UTC.
inline constexpr std::int64_t now = 1795438800;
inline constexpr Moment moment{std::chrono::seconds{now}};

struct Signer
{
    std::string algorithm;
    std::string keyId; ///< empty: the header names none
    json::Object jwk;  ///< with private members
    crypto::Key key;

    json::Value publicJwk() const;
};

Signer makeSigner(std::string_view algorithm, std::string_view keyId);
Signer makeRsaSigner(std::string_view algorithm, std::string_view keyId, std::size_t modulusBits);
/// A shared secret of the bytes given.
Signer makeSecret(std::string_view algorithm, std::string_view keyId, std::string_view secret);

/// An hour's token of ten minutes ago: `iss`, `sub`, `aud`, `iat`, `nbf`, `exp`, `jti`.
json::Object goodClaims();
json::Object headerOf(const Signer &signer);

/// Signed over the header and payload as given.
std::string sign(const Signer &signer, const json::Object &header, std::string_view payload);
std::string sign(const Signer &signer, const json::Object &claims);
inline std::string goodToken(const Signer &signer)
{
    return sign(signer, goodClaims());
}
/// `part` is 0, 1 or 2.
std::string withSegment(const std::string &token, int part, std::string_view segment);
std::string segmentOf(const std::string &token, int part);
std::string encoded(std::string_view text);

inspect::KeySource source(std::vector<json::Value> jwks, inspect::KeyOrigin origin = inspect::KeyOrigin::Endpoint);
/// The public keys of the signers, as an endpoint would publish them.
inspect::InspectionKeys loaded(std::initializer_list<const Signer *> signers);
inspect::InspectionKeys keysOf(std::vector<json::Value> jwks, inspect::KeyOrigin origin = inspect::KeyOrigin::Endpoint);

inspect::Inspection judge(const std::string &text, const inspect::InspectionKeys &keys,
                          const inspect::Expectations &expectations = {});

} // namespace tokenscope::workshop
