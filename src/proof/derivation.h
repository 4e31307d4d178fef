// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/model/question.h"
#include "inspect/signature/signature_trace.h"
#include "proof/key_list.h"
#include "json/value.h"

#include <cstddef>
#include <string_view>

namespace tokenscope::proof {

/// How one verdict was reached, from the text on. Tokens inside, and each signature of several, have their own in it.
/// `token` is the text that it was read out of, and `place` that of the signature in a JWS in JSON.
json::Object derivationOf(const inspect::Question &question, const inspect::Inspection &inspection,
                          const inspect::SignatureTrace &trace, KeyList &keys, std::string_view token,
                          std::size_t place = 0);

} // namespace tokenscope::proof
