// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"

#include <QString>

namespace tokenscope::cli {

/// Prints a JSON array with each key's members (public ones), type, size, thumbprint and findings; key by key, because
/// a large set would take many times its memory as one value.
void printKeysJson(const jose::JwkSet &keys);
/// The same in a table with the findings in words below.
QString keysText(const jose::JwkSet &keys);

} // namespace tokenscope::cli
