// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/text/broken_json.h"
#include "json/document.h"

#include <optional>
#include <string_view>
#include <variant>

namespace tokenscope::inspect {

/// A JWS or JWE in JSON serialization, from the first byte of the text that is not blank.
struct SerializedToken
{
    std::string_view text;
    json::Document document;
};

/// Keys, or a token in JSON that is broken.
struct NotAToken
{
    Finding why;
    std::optional<ReadableParts> readable; ///< of a broken token
};

/// What a text that is JSON or a form of keys as a whole turns out to be. Nothing of any other text. Linear in the
/// text.
std::optional<std::variant<SerializedToken, NotAToken>> readStructured(std::string_view text);

} // namespace tokenscope::inspect
