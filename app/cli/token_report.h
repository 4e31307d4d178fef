// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/token_json.h"
#include "app/cli/token_list.h"

#include <QString>

namespace tokenscope::cli {

/// For people: verdict, reason, next step, checks, how others would judge, findings, header and payload. Of a text with
/// several tokens, those are counted and listed below the verdict.
QString inspectionText(const inspect::Inspection &inspection, const Profiles &profiles = {},
                       const TokenList *list = nullptr);

} // namespace tokenscope::cli
