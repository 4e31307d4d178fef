// SPDX-License-Identifier: Apache-2.0
#pragma once

class QThreadPool;

namespace tokenscope::endpoint {

/// The threads for what takes long. Not Qt's global pool: by that one Qt paints large areas, and a window whose pool
/// was reading a million keys would wait for its own pictures.
QThreadPool &workerPool();

} // namespace tokenscope::endpoint
