// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope {

/// Whether a character is drawn over or around the one before it, taking no room of its own.
bool isCombiningMark(char32_t codePoint);

} // namespace tokenscope
