// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "json/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading what a word encodes, for telling its kind only: in any spelling that programs write.
namespace tokenscope::inspect {

/// base64 in either alphabet, with padding or without; nothing where it is not one.
std::optional<Bytes> anyBase64(std::string_view text);
/// Pairs of hexadecimal digits, in either case.
std::optional<Bytes> hexBytes(std::string_view text);
/// The JSON that base64 encodes; nothing where it is not one.
std::optional<json::Document> base64Json(std::string_view text);

std::vector<std::string_view> splitAt(std::string_view text, char separator);

bool isDigits(std::string_view text);
bool isHex(std::string_view text);
bool isAlphanumeric(std::string_view text);
bool isUrlSafe(std::string_view text); ///< letters, digits, `-` and `_`

} // namespace tokenscope::inspect
