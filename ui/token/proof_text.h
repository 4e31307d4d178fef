// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proof/proof.h"
#include "ui/token/inspection_runner.h"

#include <expected>
#include <string>

namespace tokenscope::ui {

/// How the verdict of that job follows, as JSON (docs/proof.md). For worker threads: it is judged once more.
std::expected<std::string, proof::Obstacle> proofText(const InspectionRunner::Job &job);

} // namespace tokenscope::ui
