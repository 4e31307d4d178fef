// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tokenscope::json {

enum class Layout { Compact, Indented };

/// Members in their order, numbers by their digits, strings escaped where RFC 8259 demands it; control characters
/// (C1 and DEL too) and lone surrogates as `\uXXXX`. Everything else stays UTF-8.
std::string write(const Value &value, Layout layout = Layout::Compact);
std::string write(const Object &object, Layout layout = Layout::Compact);

/// The beginning of what write() makes of a value: not much more than `limit` bytes, in about as much time.
/// Shorter than `limit`, it is all of it.
std::string writeStart(const Value &value, std::size_t limit, Layout layout = Layout::Compact);

/// A text as a JSON string with its quotes, escaped as write() does it. Bytes that are neither UTF-8 nor the three-byte
/// form of a lone surrogate become U+FFFD.
std::string quote(std::string_view text);

} // namespace tokenscope::json
