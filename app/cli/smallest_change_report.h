// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remedy/smallest_change.h"
#include "json/value.h"

#include <QString>

namespace tokenscope::cli {

/// For people: what each party can do, a line for each change.
QString smallestChangeText(const remedy::SmallestChange &found);

/// The same as data.
json::Value smallestChangeJson(const remedy::SmallestChange &found);

} // namespace tokenscope::cli
