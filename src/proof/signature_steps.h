// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/signature/signature_trace.h"
#include "proof/key_list.h"
#include "proof/token_texts.h"
#include "json/value.h"

namespace tokenscope::proof {

/// What was computed for one signature: the algorithm with its parameters, the signing input, the signature's bytes,
/// and each key that was considered with what came of it.
json::Value signatureSteps(const inspect::SignatureResult &result, const TokenTexts &texts,
                           const inspect::SignatureTrace &trace, KeyList &keys);

} // namespace tokenscope::proof
