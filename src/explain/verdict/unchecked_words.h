// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/unchecked_part.h"

namespace tokenscope::explain {

/// What was not checked though it decides: a title for the headline, why, and what to do about it.
FindingWords uncheckedWords(const inspect::UncheckedPart &unchecked);

} // namespace tokenscope::explain
