// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

namespace tokenscope::storage {

class Database;

/// Checks that the file is a database of this program and sound, and brings its tables to the present version.
/// Foreign, Newer and Damaged say why it is left as it is.
Outcome prepareSchema(Database &database);

} // namespace tokenscope::storage
