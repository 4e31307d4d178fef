// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope {

/// No core dump, and no look into this process' memory or environment by other processes of the user: tokens and
/// secrets pass through it. To be called first in main().
void hardenProcess();

} // namespace tokenscope
