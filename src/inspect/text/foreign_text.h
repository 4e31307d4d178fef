// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"

#include <string_view>

namespace tokenscope::inspect {

/// Says what a text is that holds no JSON Web Token: nothing where a token should stand (`missing_value`), an opaque
/// token (`opaque_token`), something else that is known or not (`unrecognized_text`). `bare` is the same text without
/// what people put around a token.
Finding nameForeignText(std::string_view text, std::string_view bare);

} // namespace tokenscope::inspect
