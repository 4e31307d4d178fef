// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/challenge/trial_command.h"
#include "challenge/trial_report.h"

namespace tokenscope::cli {

/// In the form that was asked for; false, and said, where it could not be written.
bool writeTrial(const challenge::TrialReport &report, const TrialOptions &options);

} // namespace tokenscope::cli
