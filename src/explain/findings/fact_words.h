// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/phrase.h"
#include "inspect/findings/token_part.h"
#include "inspect/findings/wanted_type.h"
#include "json/value.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// A finding's members as they are said in a sentence. Internal to `explain`.
namespace tokenscope::explain {

/// A place counted from 0, as people count: from 1.
QString placeWords(std::size_t place);

/// "the header (the part before the first dot)"
QString partWords(inspect::TokenPart part);

/// "a number", "a list"
QString typeWords(json::Type type);
QString typeWords(inspect::WantedType type);

/// "the key “2026-10”", or "the key" where it has no ID.
QString keyPhrase(std::string_view id);

/// Quoted. Nothing where the text is empty: the sentence that needs it is not said.
Gap gapOf(std::string_view text);
Gap gapOf(const std::string &text);
Gap gapOf(const std::optional<std::string> &text);

/// "1 byte", "64 bytes"
QString byteCount(std::size_t bytes);

} // namespace tokenscope::explain
