// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/model/inspection.h"
#include "json/value.h"

#include <QString>

#include <vector>

namespace tokenscope::ui {

/// Decoded parts of a token as a text to show: escaped, and cut where showing all would take too long.
struct DecodedText
{
    QString text;
    /// The line on which each member of the outermost object starts, as far as shown.
    std::vector<int> memberLines;
    bool isCut = false;
};

inline constexpr std::size_t maximumShownBytes = std::size_t(256) * 1024;
/// A text view takes its time by lines more than by bytes.
inline constexpr std::size_t maximumShownLines = 3000;

DecodedText decodedJson(const json::Value &value);
/// A payload that is no JSON: its text, or how many bytes it has where it is no text.
DecodedText decodedBytes(ByteView bytes);
/// The payload, whichever it is.
DecodedText decodedPayload(const inspect::Inspection &inspection);

/// One member's value on one line: a string without its quotes, everything else as JSON.
QString valueInShort(const json::Value &value);

} // namespace tokenscope::ui
