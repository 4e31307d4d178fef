// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/sanitizing/named_values.h"

namespace tokenscope::login {

/// Values of HTML and XML: `<input name="password" value="…">` with its attributes in any order and with quotes or
/// without, `<meta>`, `data-token="…"`, `<Password>…</Password>`. The text has no escapes any more. Linear.
void findMarkupValues(std::string_view text, const std::function<void(const NamedValue &)> &take);

} // namespace tokenscope::login
