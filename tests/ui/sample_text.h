// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "crypto/keys/key.h"
#include "inspect/inspect.h"
#include "jose/keys/jwk_builder.h"
#include "jose/keys/jwk_set.h"
#include "jose/signing.h"
#include "json/document.h"

#include <memory>
#include <string>
#include <string_view>

/// Tokens and keys for the tests of the token panel. The time is 2026-11-23 12:00:00 UTC unless a test says otherwise.
namespace tokenscope::samples {

inline constexpr Moment noon{std::chrono::seconds(1795435200)};

inline std::string segment(std::string_view text)
{
    return base64url::encode(asBytes(text));
}

/// A token whose signature is nobody's.
inline std::string unsignedToken(std::string_view payload, std::string_view header = R"({"alg":"ES256","typ":"JWT"})")
{
    return segment(header) + '.' + segment(payload) + '.' + base64url::encode(Bytes(64, 7));
}

inline jose::Jwk secretKey()
{
    return jose::Jwk(json::Value(jose::withMetadata(jose::octJwk(asBytes("a secret of thirty-two bytes, no less")),
                                                    "secret-1", "HS256", "sig")));
}

/// Signed with secretKey().
inline std::string signedToken(const std::string &payload)
{
    json::Object header;
    header.append("alg", "HS256");
    header.append("kid", "secret-1");
    return jose::signCompact(header, payload, secretKey().key().value()).value();
}

inline inspect::InspectionKeys secretKeySources()
{
    inspect::InspectionKeys loaded;
    loaded.current.push_back({std::make_shared<const jose::JwkSet>(std::vector{secretKey()}),
                              inspect::KeyOrigin::Pasted,
                              "test",
                              {},
                              false});
    return loaded;
}

inline std::shared_ptr<const inspect::Inspection> inspected(const std::string &text, Moment moment = noon,
                                                            const inspect::InspectionKeys &keys = {})
{
    return std::make_shared<const inspect::Inspection>(inspect::inspect({text, keys, {}, moment}));
}

} // namespace tokenscope::samples
