// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace tokenscope::demo {

/// The entries of `result.errors` for the key call's body, which has to be an object without members; an empty body
/// will do as well. No entries: it is in order.
json::Array bodyErrors(const QByteArray &body);
json::Value bodyError(std::string_view code, std::string detail, std::string source, std::string_view path);

} // namespace tokenscope::demo
