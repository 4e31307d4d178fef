// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/bindings/occasion.h"
#include "inspect/form/decoding.h"
#include "inspect/form/typed_header.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"

#include <optional>

namespace tokenscope::inspect {

/// A proof of possession, and the key that it brings along.
struct OwnKey
{
    const TokenKind *kind;
    std::optional<json::Value> jwk; ///< nothing where it has none that is an object
};

/// Of tokens whose kind is signed with the key in their own header (RFC 9449, 4.2; OpenID4VCI 1.0, F.1).
std::optional<OwnKey> ownKeyIn(const TypedHeader &header);

/// RFC 9449, 4.3: judges a proof by its own key. That it verifies shows that its maker holds the key, and nothing of
/// who that is: it is accepted only where the key is a loaded one too, or where all that it was made for is there and
/// fits. The loaded keys are others' and not asked.
void inspectProof(InspectionDraft &draft, const JwsTexts &texts, const OwnKey &own, const Occasion &occasion,
                  bool repairedText);

/// Of a token that names a key which its sender has to prove to hold (RFC 9449, 7.1), or that was sent so: judges the
/// proof beside it. What that is refused for, the token is refused for.
void judgeProofBeside(InspectionDraft &draft, const Occasion &occasion);

} // namespace tokenscope::inspect
