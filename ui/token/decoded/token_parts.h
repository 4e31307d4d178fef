// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/decoded/decoded_text.h"

#include <QString>

#include <string_view>

namespace tokenscope::ui {

/// What the panel shows of a token that takes long to put into words where the token is long.
struct TokenParts
{
    DecodedText header;
    DecodedText payload;
    QString bytes;   ///< of each segment, see segmentDump()
    QString ignored; ///< see ignoredWords()
};

/// For any thread. `text` is what was inspected.
TokenParts tokenParts(const inspect::Inspection &inspection, std::string_view text);

} // namespace tokenscope::ui
