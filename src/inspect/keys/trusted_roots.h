// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_loading.h"
#include "inspect/model/inspection_keys.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// The certificates that a person trusts to vouch for others, in any form that loadKeys() reads. Of several, those that
/// issued themselves are roots, if there are any: the others came along with them. `name` is that of the file.
std::expected<std::vector<TrustedRoot>, KeyLoadingError> loadRoots(std::string_view text, const std::string &name);

} // namespace tokenscope::inspect
