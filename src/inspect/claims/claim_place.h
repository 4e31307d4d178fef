// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "json/value.h"

#include <string_view>

namespace tokenscope::inspect {

/// The claim at `requestDetails.nonce`, or so; null where it is absent.
const json::Value *claimAt(const json::Object &payload, std::string_view path);

/// Where a token of its kind repeats the nonce that it was asked for with.
std::string_view noncePlace(const Inspection &token);

} // namespace tokenscope::inspect
