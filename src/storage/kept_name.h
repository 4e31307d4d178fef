// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

#include <QString>

#include <optional>

namespace tokenscope::storage {

inline constexpr qsizetype longestName = 200;

/// What the user calls something that is kept: not empty, and shown as it is.
std::optional<StorageFault> findNameFault(const QString &name);

} // namespace tokenscope::storage
