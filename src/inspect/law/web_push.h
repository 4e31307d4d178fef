// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// What stands beside the token in the header of a web push (RFC 8292, 3): `vapid t=…, k=…`.
struct WebPush
{
    std::string_view key; ///< `k` as it stands there; empty where it is not there
};

/// Nothing where the token is no web push's. Linear in the text.
std::optional<WebPush> webPushAround(std::string_view text, std::string_view token);

/// The JWK that `k` is: 65 bytes in base64url, an uncompressed point on P-256. Nothing where it is none.
std::optional<json::Value> webPushKey(std::string_view key);

} // namespace tokenscope::inspect
