// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <string_view>

/// JSON as parsers that are less strict than this one read it.
namespace tokenscope::inspect {

/// As JSON.parse() and json.loads() do: of members with one name the last.
json::Object lastMembers(const json::Object &object);

/// As Python's int() does with `exp`, `nbf` and `iat`: digits in a text, perhaps with a sign, blanks around or single
/// underscores between them, and true and false, are a whole number.
void readDatesAsIntegers(json::Object &claims);

/// Whether Python's json.loads() may read what is no JSON: NaN and infinities, UTF-16 and UTF-32, a byte order mark.
bool mayBePythonJson(std::string_view text);

/// Whether the bytes are UTF-8. Then a fault in a member is a surrogate by escape, alone.
bool isWellFormed(std::string_view text);

} // namespace tokenscope::inspect
