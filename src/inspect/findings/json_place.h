// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/encoding_findings.h"
#include "json/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// Where JSON breaks, as somebody needs it who has to find it in a program.
struct JsonPlace
{
    std::string excerpt;             ///< the text around it, from the member's name on where that is near
    std::optional<std::string> name; ///< of the member that it belongs to
    std::optional<JsonSlip> slip;
};

/// Of a text that does not parse; without the text around it where a private key is in the text. Linear in the text.
JsonPlace placeOfFault(std::string_view text, const json::ParseError &error);

/// The same of a text that may be of keys: without the text around it where one of them may be private.
JsonPlace placeInKeys(std::string_view text, const json::ParseError &error);

} // namespace tokenscope::inspect
