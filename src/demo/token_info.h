// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "json/value.h"

#include <QByteArray>

#include <expected>

namespace tokenscope::demo {

/// What Pangea says of a user token (`/v2/client/token/check`), of a JWT that a key of the set has signed and that has
/// not expired at `now`; or the entries of `result.errors`. `body` is the request's: an object with nothing but
/// `token`.
std::expected<json::Object, json::Array> tokenInfo(const QByteArray &body, const json::Object &keySet, Moment now);

} // namespace tokenscope::demo
