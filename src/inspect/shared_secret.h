// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/model/question.h"

#include <optional>
#include <string_view>

/// Secrets that both sides share (HS256 and the like), as a person types them.
namespace tokenscope::inspect {

/// How a secret is written down.
enum class SecretForm {
    Text,
    Base64, ///< in either alphabet, with padding or without
    Hex,    ///< digits in pairs; `0x` in front, blanks and colons between the pairs
};

/// The bytes that a text stands for; empty where it is not written so. One line break at its end is the clipboard's.
std::optional<Bytes> secretBytes(std::string_view typed, SecretForm form);

/// The secret as the one key that the user named for this token.
KeySource sharedSecret(ByteView secret, KeyOrigin origin);

/// The keys with a typed secret beside them; as they are where it is not written in that form.
InspectionKeys withSecret(InspectionKeys keys, std::string_view typed, SecretForm form);

/// Whether a shared secret or password is what checks or opens the token: its algorithm is one of those.
bool takesSecret(const Inspection &inspection);

/// An inspection with a typed secret beside the question's keys.
struct SecretJudgement
{
    Inspection inspection;
    /// The form in which the secret fits; else the one that was asked for. Empty where the secret is not written in
    /// that form, and fits in no other: the inspection was made without it.
    std::optional<SecretForm> form;
    bool fits = false; ///< the token was verified or decrypted with it
};

/// Tries the secret in the form that is asked for, then in the others: people seldom know how theirs is meant. The
/// result is that of the form that fits.
SecretJudgement inspectWithSecret(const Question &question, std::string_view typed, SecretForm form);

} // namespace tokenscope::inspect
