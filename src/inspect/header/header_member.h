// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// A member of the protected header, or else of the unprotected one; null where neither has it. For what may only make
/// a verdict stricter: an unprotected header proves nothing.
const json::Value *headerMember(const Inspection &inspection, std::string_view name);
/// Null too where it is no text.
const std::string *headerText(const Inspection &inspection, std::string_view name);

/// Whether a media type is a token's: `JWT`, `x+jwt`, `JOSE`, `JOSE+JSON`, in any case, with `application/` or without,
/// bare or not.
bool isTokenType(std::string_view mediaType);

/// `endsWithType("AT+JWT", "+jwt")`: without regard to case; bare or not.
bool endsWithType(std::string_view mediaType, std::string_view suffix);

} // namespace tokenscope::inspect
