// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/unescaped_text.h"

#include <functional>
#include <string_view>

namespace tokenscope::login {

/// A value of a text, and the name that says that it is a secret. Both without escapes.
struct NamedValue
{
    std::string_view name;
    std::string_view value;
    std::string_view label; ///< what stands for it: `token`, `cookie`, …
};

/// Values whose names stand with them in any text, in whatever escapes: in forms and addresses, JSON and program text,
/// headers and commands of curl, parts of a form, elements and attributes of HTML and XML, the password of an address.
/// Linear in the text.
void findNamedValues(const UnescapedText &text, const std::function<void(const NamedValue &)> &take);

/// Whether it is too random for a word: long, with letters and digits.
bool looksRandom(std::string_view value);

} // namespace tokenscope::login
