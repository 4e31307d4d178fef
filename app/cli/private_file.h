// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <string>
#include <string_view>

namespace tokenscope::cli {

/// Writes a file that only its owner can read from its first byte on. What was there before stays until all is on the
/// disk. The error is a sentence.
std::expected<void, QString> writePrivateFile(const std::string &path, std::string_view bytes);

} // namespace tokenscope::cli
