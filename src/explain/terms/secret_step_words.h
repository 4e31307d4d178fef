// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/secret_step.h"

#include <QString>

namespace tokenscope::explain {

/// "without the quotes around it, then decoded from base64"; empty if there are no steps.
QString secretStepWords(const inspect::SecretSteps &steps);

} // namespace tokenscope::explain
