// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/secret_step.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// One way to take off what files, settings and editors put around a secret; nothing where it is not there.
struct UnwrappingStep
{
    SecretStep name;
    std::optional<std::string> (*take)(std::string_view text);
};

std::span<const UnwrappingStep> unwrappingSteps();

std::optional<std::string> withoutLineEnd(std::string_view text);

/// Whether a line of settings names what it sets: `JWT_SECRET=…`.
bool hasName(std::string_view line);

} // namespace tokenscope::inspect
