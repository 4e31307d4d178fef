// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "json/value.h"

#include <string_view>

namespace tokenscope::proof {

/// Whether a private key or what looks like one is in it, also encoded.
bool holdsPrivateKey(std::string_view text);

/// Bytes as an object: `text` where they are UTF-8, else `b64u`. What holds a private key is `withheld`, and told by
/// its `length` and `sha256` alone.
json::Value contentOf(ByteView bytes);

/// base64url, as a value.
json::Value encoded(ByteView bytes);

/// Null where the text is empty.
json::Value textOrNull(std::string_view text);

} // namespace tokenscope::proof
