// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Keys as sources have them and as programs print them for people.
namespace tokenscope::inspect {

/// The key written in a form that is read: of an object in JavaScript or Python (JSON), of what `openssl … -text`
/// prints (JSON), of bytes in a program (`0x30, 0x59`: DER), of a PEM in a list of its lines. Empty where the text is
/// none of these. Linear in the text.
std::vector<std::string> printedKeyTexts(std::string_view text);

} // namespace tokenscope::inspect
