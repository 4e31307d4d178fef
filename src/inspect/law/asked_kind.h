// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// The kind that is asked for by name, or as the type of token; null where none is.
const TokenKind *askedKind(const Expectations &expected);

/// What is asked for against what the token is. `recognized` is null where nothing tells its kind for sure.
void compareWithAsked(InspectionDraft &draft, const TokenKind &asked, const TokenKind *recognized);

/// A token of the kind would be recognized by a value that is always the same, by its form, or by what follows
/// it. Where the kind is asked for, that is a part of its law.
void checkWhatTells(InspectionDraft &draft, const TokenKind &asked);

} // namespace tokenscope::inspect
