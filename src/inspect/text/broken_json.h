// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "json/document.h"

#include <optional>
#include <string>
#include <string_view>

/// JSON that the names of its members tell to be a token's or a set of keys, and that cannot be read as that.
namespace tokenscope::inspect {

/// The text does not parse: what it looks like, and where it breaks. Nothing where its members tell nothing, and of
/// lines that are JSON each.
std::optional<Finding> nameBrokenJson(std::string_view text);

/// It parses, and has the members of a JWS or JWE (RFC 7515, 7.2; RFC 7516, 7.2): the one that is not as the form wants
/// it. To be asked where it could not be read as one.
std::optional<Finding> nameBrokenForm(const json::Object &object);

/// Header and payload of such a token, encoded, as far as they stand in the text.
struct ReadableParts
{
    std::string header;
    std::string payload;
};
ReadableParts readablePartsIn(std::string_view text);

} // namespace tokenscope::inspect
