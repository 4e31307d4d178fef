// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_lint.h"
#include "jose/keys/jwk_set.h"

#include <QString>

#include <cstddef>

namespace tokenscope::cli {

/// Prints the members `keys` and, where the limit does not suffice for all of them, `keys_not_shown` of an object: each
/// key's members (public ones), type, size, thumbprint and findings; key by key, because a large set would take many
/// times its memory as one value.
void printKeysJson(const jose::JwkSet &keys, inspect::KeyHome home, std::size_t limit);
/// The same in a table with the findings in words below.
QString keysText(const jose::JwkSet &keys, inspect::KeyHome home, std::size_t limit);

} // namespace tokenscope::cli
