// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/model/expectations.h"
#include "inspect/model/inspection_keys.h"
#include "json/value.h"

#include <QString>

#include <expected>
#include <string>
#include <unordered_map>

namespace tokenscope::cli {

/// Keys that requests repeat are loaded once. Bounded, so that a stream of ever new keys does not grow without end.
class KeyCache
{
public:
    std::expected<std::shared_ptr<const jose::JwkSet>, QString> get(const json::Value &keys);

private:
    static constexpr std::size_t capacity = 64;
    std::unordered_map<std::string, std::shared_ptr<const jose::JwkSet>> m_sets;
};

/// One line of `inspect --batch`.
struct BatchRequest
{
    std::string token;
    inspect::InspectionKeys keys;
    inspect::Expectations expectations;
    Moment moment; ///< `policy.now`, or the clock's time
    std::optional<Bytes> detachedPayload;
    std::optional<std::string> accessToken;
    bool profiles = false;
};

/// Out of `token`, `jwks`, `key`, `previous_jwks`, `detached_payload_b64u`, `access_token`, `profiles` and `policy`
/// with `iss`, `aud`, `algs`, `typ`, `token_type`, `sub`, `now`, `leeway`, `max_age`, `max_lifetime`, `nonce`, `azp`,
/// `required`, `allow_rsa1_5` and `inflate_limit`. `id` and what tells people about a request (`comment`, `source`, …)
/// may stand beside them; the error names any other member, one of a wrong type, and one that is there twice.
std::expected<BatchRequest, QString> readBatchRequest(const json::Object &object, KeyCache &cache);

} // namespace tokenscope::cli
