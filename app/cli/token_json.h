// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"
#include "inspect/model/inspection.h"
#include "inspect/profiles/verifier_profile.h"
#include "json/value.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

using Profiles = std::vector<inspect::ProfileJudgement>;

/// An inspection as one line of JSON. `id` is first if there is one; `header` and `payload` are the signed
/// bytes' own JSON, member order and digits kept.
/// `profiles` is in it if there are judgements.
std::string inspectionJson(const inspect::Inspection &inspection, const json::Value *id = nullptr,
                           const Profiles &profiles = {});

/// The same as a value.
json::Object inspectionObject(const inspect::Inspection &inspection, const json::Value *id = nullptr,
                              const Profiles &profiles = {});

/// `actions` are those of its next step, whose options its words name.
json::Object findingJson(const inspect::Finding &finding, const std::vector<explain::Action> &actions);

} // namespace tokenscope::cli
