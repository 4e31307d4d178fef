// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/question.h"
#include "json/value.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// What is beside the token in the header of a web push (RFC 8292, 3): `vapid t=…, k=…`.
struct WebPush
{
    std::string_view key; ///< `k` as it is there; empty where it is not there
};

/// Nothing where the token is no web push's. Linear in the text, once for all of its tokens: those of a text that was
/// searched before are not looked for again.
std::optional<WebPush> webPushAround(const Question &question, std::string_view token);

/// The JWK that `k` is: 65 bytes in base64url, an uncompressed point on P-256. Nothing where it is not one.
std::optional<json::Value> webPushKey(std::string_view key);

} // namespace tokenscope::inspect
