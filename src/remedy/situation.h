// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/question.h"
#include "make/token_draft.h"
#include "remedy/change.h"

#include <optional>

namespace tokenscope::remedy {

/// What of a token's verdict decides which changes are worth a trial.
struct Diagnosis
{
    bool hasText = false;      ///< errors of copying: white space, quotes, other alphabets
    bool hasEncoding = false;  ///< errors of what was signed: base64url, JSON
    bool lacksKey = false;     ///< its key is not among those that are loaded
    bool hasKey = false;       ///< errors of key or signature
    bool maybeDamaged = false; ///< the signature fails as it does where a token was cut or changed on its way
    bool canBeRemade = false;  ///< a signed token in compact form, of which header and payload can be read
};

Diagnosis diagnose(const inspect::Question &question, const inspect::Inspection &inspection);

/// What a verifier would have before it, were some changes made.
struct Situation
{
    inspect::Expectations expectations;
    make::TokenDraft draft;
    std::optional<inspect::KeyPlace> soleKey = {}; ///< the one to verify with
    std::optional<std::size_t> token = {};         ///< of the text, another one than was asked about
    bool isClean = false;                          ///< the token alone, without what is around it
    bool isRemade = false;                         ///< header, payload or signature are other ones
    bool isTrusted = false;                        ///< the verifier has the key that signs a remade one
    bool isWhole = false;                          ///< and it is written without a fault
    bool isIntact = false;                         ///< and nobody damages it on its way
};

Situation situationOf(const inspect::Question &question, const inspect::Inspection &inspection,
                      const Diagnosis &diagnosis);

/// With the change made, at the time of the question.
void apply(const Change &change, Situation &situation, Moment moment);

} // namespace tokenscope::remedy
