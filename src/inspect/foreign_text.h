// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/finding.h"

#include <string_view>

namespace tokenscope::inspect {

/// Says what a text is that holds no JSON Web Token: an opaque token of a known kind, another kind of token, or
/// nothing that is known here. The text without white space around it.
Finding nameForeignText(std::string_view text);

/// `v1.local.…` to `v4.public.…`: PASETO, whose dots make it look like a JWS.
bool isPaseto(std::string_view text);

} // namespace tokenscope::inspect
