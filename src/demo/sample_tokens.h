// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "demo/demo_keys.h"
#include "demo/sample_token.h"

#include <string>
#include <vector>

namespace tokenscope::demo {

/// One token for each thing worth showing, the good ones first, made with `keys` for the time `now`.
std::vector<SampleToken> makeSampleTokens(const DemoKeys &keys, const std::string &issuer, Moment now);

/// Translated: "Keys"
QString sampleGroupName(SampleGroup group);

} // namespace tokenscope::demo
