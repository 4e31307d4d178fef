// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"

#include <expected>
#include <string_view>

/// Between the texts of a bench and its form. Internal to `make`.
namespace tokenscope::make {

std::expected<json::Object, TextFault> readPart(std::string_view text, BenchPart part);
std::vector<FieldReading> readFields(const json::Object &payload);
/// False where a date is not one; the object then is as it was.
bool applyEdit(json::Object &object, const FieldEdit &edit, Moment now);

} // namespace tokenscope::make
