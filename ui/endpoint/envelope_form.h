// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/envelope.h"

#include <vector>

namespace tokenscope::ui {

class ValueForm;

/// A row for each field of Pangea's envelope that is there, the errors and unknown members included; not its result.
void addEnvelope(ValueForm &form, const endpoint::Envelope &envelope);

/// A row for each of the first members, and how many more there are.
void addMembers(ValueForm &form, const std::vector<json::Member> &members);

} // namespace tokenscope::ui
