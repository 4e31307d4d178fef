// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QString>

#include <expected>
#include <string>

namespace tokenscope::cli {

/// The time to judge tokens by: what `--now` says, else the clock's.
std::expected<Moment, QString> judgingMoment(const std::string &now);

} // namespace tokenscope::cli
