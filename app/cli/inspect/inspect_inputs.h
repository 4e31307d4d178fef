// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/inspect/inspect_options.h"
#include "app/cli/inspect/named_keys.h"
#include "inspect/model/inspection_keys.h"
#include "inspect/model/question.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::cli {

/// All that the options name, read before anything is judged.
struct InspectInputs
{
    std::string text;
    inspect::InspectionKeys keys;
    Moment moment;
    std::optional<std::string> detachedPayload;
    std::optional<std::string> accessToken;
    inspect::InspectionKeys holderKeys;
    inspect::InspectionKeys clientCertificates;
    std::vector<std::string> statusLists;
};

std::expected<InspectInputs, InputFailure> readInputs(const InspectOptions &options);

/// Refers to both, which have to live as long.
inspect::Question questionOf(const InspectInputs &inputs, const InspectOptions &options);

} // namespace tokenscope::cli
