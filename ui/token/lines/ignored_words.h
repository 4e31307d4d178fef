// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::ui {

/// "ignored 7 characters: “Bearer ”"; empty where all of the text is the token. `text` is what was inspected.
QString ignoredWords(const inspect::Inspection &inspection, std::string_view text);

} // namespace tokenscope::ui
