// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"
#include "inspect/recognition/missing_value.h"

#include <variant>

/// Telling what a text is that holds no JSON Web Token.
namespace tokenscope::inspect {

/// A word that would pass for a token's characters, but is known to be something else: `hvs.…`, a Flask cookie. Never
/// one whose header is that of a token.
std::optional<Recognized> recognizeWord(std::string_view word);

/// The same, and a name that stands where a token should (`process.env.TOKEN`), and what stands behind `name=`.
bool isForeignWord(std::string_view word);

using Recognition = std::variant<std::monostate, MissingValue, Recognized>;

/// The same of a whole text, with what people and programs put around a value: the name of a header or variable, a
/// scheme, quotes, JSON. Linear in the text.
Recognition recognizeText(std::string_view text);

} // namespace tokenscope::inspect
