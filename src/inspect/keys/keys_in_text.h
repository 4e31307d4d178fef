// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "json/value.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// Whether a JSON object is a key set, a response envelope with one in it, or a key: `key_set_given`, `key_given`.
std::optional<Finding> keysInJson(const json::Object &object);

/// The forms of jose::importKeys, recognized by their outside and not read: `key_given` with its kind, such as
/// `public_pem`, `private_der`, `encrypted_key`, `certificate`, `pkcs12`, `ssh_public`.
std::optional<Finding> keysInText(std::string_view text);

} // namespace tokenscope::inspect
