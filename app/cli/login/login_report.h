// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"

#include <QStringList>

namespace tokenscope::cli {

/// The first broken link, and then each exchange in order with its checks.
QStringList loginReport(const login::Report &report);

} // namespace tokenscope::cli
