// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"
#include "json/value.h"

#include <optional>
#include <string_view>

/// What login services answer, and send through the browser, that is neither a token nor an error in a form of its own.
namespace tokenscope::inspect {

/// Metadata, a user's profile, the answer of an introspection or of a device login, by the members that they have.
std::optional<Recognized> recognizeOtherAnswer(const json::Object &object);

/// `Unauthorized`, `403 Forbidden`, `invalid_grant`: the words of an error, where a token was expected.
std::optional<Recognized> recognizeErrorWords(std::string_view text);

/// An address that a login returns to, with a code or an error in it; or `code=…` alone.
std::optional<Recognized> recognizeCallback(std::string_view word);

} // namespace tokenscope::inspect
