// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspection.h"
#include "json/value.h"

#include <QString>

#include <string>

namespace tokenscope::cli {

/// An inspection as one line of JSON. `id` stands first where there is one; `header` and `payload` are the signed
/// bytes' own JSON, member order and digits kept.
std::string inspectionJson(const inspect::Inspection &inspection, const json::Value *id = nullptr);

/// For people: verdict, reason, next step, checks, findings, header and payload.
QString inspectionText(const inspect::Inspection &inspection);

json::Object findingJson(const inspect::Finding &finding);

} // namespace tokenscope::cli
