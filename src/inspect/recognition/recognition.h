// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/value_recognition.h"

#include <string_view>

/// Telling what a text is that holds no JSON Web Token.
namespace tokenscope::inspect {

/// A word that recognizeWord knows, or a name in the place of a token (`process.env.TOKEN`), or what follows `name=`.
bool isForeignWord(std::string_view word);

/// What is known of a whole text, with what people and programs put around a value: the name of a header or variable, a
/// scheme, quotes, JSON. Linear in the text.
Recognition recognizeText(std::string_view text);

} // namespace tokenscope::inspect
