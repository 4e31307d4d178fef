// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/question.h"

/// Whether a verifier that is less strict than this one would find the signature genuine.
namespace tokenscope::inspect {

struct LooseReading
{
    bool ignoresKeyUse = false;      ///< a key's `alg`, `use` and `key_ops`
    bool repairsKeyBase64 = false;   ///< the numbers of keys with padding or in the standard alphabet
    bool repairsCoordinates = false; ///< the coordinates of EC keys a zero byte short or long
    bool repairsSignature = false;   ///< the signature's base64url, likewise and with stray bits
};

/// With a key that the token would be checked with, had nothing stopped the inspection before. Never with a key of
/// another kind, a shared secret out of a fetched set, or one that is a public key's text. The work counts in the
/// question's budget.
bool verifiesLoosely(const Question &question, const Inspection &inspection, const LooseReading &reading);

} // namespace tokenscope::inspect
