// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/key_order.h"

#include <QString>

namespace tokenscope::explain {

/// Why no such key is made, and which ones are.
QString keyOrderWords(const make::KeyOrderError &error);

} // namespace tokenscope::explain
