// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/evidence.h"
#include "json/value.h"

namespace tokenscope::endpoint {

/// All exchanges with times in milliseconds, TLS, proxy and body (`body`, or `body_b64` where it is no UTF-8; private
/// keys are masked). No token.
json::Value evidenceJson(const Evidence &evidence, const std::optional<Envelope> &envelope);
/// `asked`, `redirected`, …
std::string causeName(Cause cause);
/// `lookup`, `connecting`, …
std::string stageName(Stage stage);

} // namespace tokenscope::endpoint
