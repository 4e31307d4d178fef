// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"
#include "inspect/recognition/missing_value.h"

#include <optional>
#include <string_view>
#include <variant>

namespace tokenscope::inspect {

using Recognition = std::variant<std::monostate, MissingValue, Recognized>;

bool isFound(const Recognition &recognition);
Recognition toRecognition(std::optional<Recognized> known);

/// Without a byte order mark and the white space around it.
std::string_view trimmedText(std::string_view text);

/// Whether a header, variable or member of that name would have a token as its value.
bool isTokenName(std::string_view name);

/// A word that would pass for a token's characters, but is known to be something else: `hvs.…`, a Flask cookie. Never
/// one whose header is that of a token.
std::optional<Recognized> recognizeWord(std::string_view word);

/// The same of one value with what people and programs put around it, in layers: quotes, a name in front, a scheme.
/// Says also what is in the place of a token and is no value (`process.env.TOKEN`, `null`).
Recognition recognizeValue(std::string_view value);

} // namespace tokenscope::inspect
