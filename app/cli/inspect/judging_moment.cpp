// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect/judging_moment.h"

#include "app/cli/command_line_words.h"
#include "base/system_clock.h"

namespace tokenscope::cli {

std::expected<Moment, QString> judgingMoment(const std::string &now)
{
    const auto moment = now.empty() ? std::optional(clockNow()) : parseMoment(now);
    if (!moment)
        return std::unexpected(
            CommandLineWords::tr("--now is a number of seconds since 1970 or a time like 2026-11-23T13:00:00Z."));
    return *moment;
}

} // namespace tokenscope::cli
