// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/policy.h"
#include "gate/result.h"
#include "json/value.h"

#include <string_view>
#include <vector>

namespace tokenscope::gate {

/// An issuer's metadata (OpenID Connect Discovery 1.0, 3; RFC 8414, 2) against a policy. `askedFor` is what the
/// document may call its issuer because of the address that it came from; empty where it came from none.
std::vector<Result> judgeDiscovery(const json::Object &metadata, const Policy &policy, const Texts &askedFor);

} // namespace tokenscope::gate
