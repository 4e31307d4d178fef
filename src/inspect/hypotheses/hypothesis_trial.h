// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/form/decoding.h"
#include "inspect/guesses/guess.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"
#include "inspect/signature/signature_checks.h"

#include <vector>

namespace tokenscope::inspect {

/// A token that does not verify as sent, and what the guesses about it share. Every signature operation comes out of
/// the draft's budget.
struct HypothesisTrial
{
    InspectionDraft &draft;
    const DecodedJws &jws;
    const jose::JoseHeader &header;
    const SignedContent &content;
    const KeySelection &selection;

    bool verifies(const SignedContent &other, const crypto::Key &key) const;
    /// With a key that the token would be checked with.
    bool verifiesWithSelected(const SignedContent &other) const;
    void found(Guess guess) const { draft.result.hypotheses.emplace_back(std::move(guess)); }
};

/// An HMAC keyed with the text of a public key: a forged token, stated as `key_confusion`.
void tryPublicKeyAsSecret(const HypothesisTrial &trial);
/// A shared secret written down in one encoding and read in another.
void trySecretSpellings(const HypothesisTrial &trial);

} // namespace tokenscope::inspect
