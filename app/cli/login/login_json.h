// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"
#include "json/value.h"

namespace tokenscope::cli {

/// Without secrets: addresses have no query, values that bind are only hinted at.
json::Value loginJson(const login::Report &report);

} // namespace tokenscope::cli
