// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace tokenscope::fuzz {

/// Reads the fuzzer's bytes as changes to a text: place (two bytes), kind (one byte), character (one byte), repeated.
/// So that most of what is tried is nearly right, where blind bytes would fail at the first check.
std::string edited(std::string text, std::span<const std::uint8_t> edits);

} // namespace tokenscope::fuzz
