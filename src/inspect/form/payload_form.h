// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// How the bytes of a payload are written that starts as a JSON object.
enum class ObjectStart {
    None,  ///< it does not start as one
    Plain, ///< `{`, perhaps behind blanks, control characters, comments or a byte order mark
    Utf16,
    Utf32,
};

/// Whether a payload starts as a JSON object does, also where no parser may take it for one: what its author meant for
/// claims must not pass for plain data because it is written wrongly.
ObjectStart objectStart(std::string_view bytes);

/// ASCII text that was written in UTF-16 or UTF-32; empty where half of the bytes are not the zeros of such a text.
std::string withoutWidth(std::string_view bytes);

} // namespace tokenscope::inspect
