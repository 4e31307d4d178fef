// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurrency/worker_pool.h"

#include <QString>

namespace tokenscope::explain {

/// What the work was done on, in the place where its sentence is.
enum class WorkSubject { Text, Keys, Answer, File };

/// Why work in the background came to no result, and what to do. Empty for what was stopped: nobody waits for it.
QString workFaultWords(concurrency::WorkFault fault, WorkSubject subject);

} // namespace tokenscope::explain
