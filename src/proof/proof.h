// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/model/question.h"
#include "inspect/signature/signature_trace.h"
#include "json/value.h"

#include <expected>

/// A verdict with its whole derivation, so that others can prove it again without this program (docs/proof.md).
namespace tokenscope::proof {

/// Of what is written; raised when a reader of an older one would read it wrongly.
inline constexpr int version = 1;

/// Why no proof can be written.
enum class Obstacle {
    TokenHoldsPrivateKey, ///< anyone who got the proof would get the key
};

/// The question has to be the one that was asked, with this trace. No private key and no shared secret enters it.
std::expected<json::Object, Obstacle> proofOf(const inspect::Question &question, const inspect::Inspection &inspection,
                                              const inspect::SignatureTrace &trace);

} // namespace tokenscope::proof
