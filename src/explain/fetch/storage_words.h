// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

#include <QString>

namespace tokenscope::explain {

/// What could not be kept or read, and what to do, in whole sentences.
QString storageWords(const storage::StorageError &error);

} // namespace tokenscope::explain
