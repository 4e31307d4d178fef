// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// "the expiry time (exp)", "the claim “foo”": a claim as a part of a sentence. Internal to `explain`.
QString claimName(std::string_view claim);

} // namespace tokenscope::explain
