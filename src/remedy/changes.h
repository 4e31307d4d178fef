// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remedy/trial.h"

#include <vector>

/// What is worth a trial, by who can make it. Whether it helps is for the trial to say.
namespace tokenscope::remedy {

std::vector<Change> callerChanges(Trial &trial);
std::vector<Change> verifierChanges(const Trial &trial);
std::vector<Change> issuerChanges(const Trial &trial);

} // namespace tokenscope::remedy
