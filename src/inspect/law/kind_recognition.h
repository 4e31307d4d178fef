// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"

#include <optional>

namespace tokenscope::inspect {

/// Of what kind the token is, by the surest of its signs: `typ`, form, a value that only this kind has, its members.
/// Nothing where none tells.
std::optional<KindRecognition> recognizeKind(const InspectionDraft &draft);

/// Whether the text has the form that only tokens of some kind have.
bool hasForm(const InspectionDraft &draft, TextForm form);

/// Of a kind that a value tells for sure, the trait that the token lacks; ends and parts of a text are left open. Null
/// where it lacks none, or the kind is told otherwise.
const Trait *unmetTrait(const Inspection &inspection, const TokenKind &kind);

/// The kind that an expected issuer or audience belongs to; null where they tell none.
const TokenKind *kindOfExpectations(const Expectations &expectations);

/// `iss` and `sub` tell a kind from another of its type, and one of these is missing or no name: that is reported.
bool isUndecided(const Inspection &inspection, const TokenKind &kind);

/// Whether `typ` says nothing of the kind: it is not there, or `JWT` or `JOSE`.
bool isPlainType(const std::string *type);

/// The kind whose event is in `events`, also where that is written as a text or a list; null if there is none.
const TokenKind *kindByEvent(const Inspection &inspection);

} // namespace tokenscope::inspect
