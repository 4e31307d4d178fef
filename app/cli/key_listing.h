// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"
#include "json/value.h"

#include <QString>

namespace tokenscope::cli {

/// Each key's members (public ones), type, size, thumbprint and findings.
json::Array keysJson(const jose::JwkSet &keys);
/// The same as a table with the findings in words below.
QString keysText(const jose::JwkSet &keys);

} // namespace tokenscope::cli
