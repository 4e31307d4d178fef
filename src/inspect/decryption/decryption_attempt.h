// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/decryption/decryption_keys.h"
#include "inspect/form/decoding.h"
#include "inspect/hypotheses/derived_keys.h"
#include "inspect/model/question.h"
#include "jose/decryption.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tokenscope::inspect {

/// Recipients of one token that are looked at.
inline constexpr std::size_t maximumRecipients = 32;

/// One recipient with what the headers say to it.
struct Recipient
{
    jose::JweHeader header;
    ByteView encryptedKey;
    std::optional<EncryptionAlgorithms> algorithms; ///< where both are known
};

/// The first maximumRecipients; views into what is given.
std::vector<Recipient> recipientsOf(const json::Object *protectedHeader, const jose::JweTexts &texts,
                                    const DecodedJwe &jwe);

/// What came of all recipients: the content, or the most telling of the reasons why there is none.
struct DecryptionAttempt
{
    DecryptionState state = DecryptionState::NotTried;
    const Recipient *recipient = nullptr;
    std::optional<DecryptionKey> key;
    std::optional<DerivedKey> derived;          ///< where the key was made out of the one that the user gave
    KeyRefusal refusal = KeyRefusal::NoneGiven; ///< where the state is NoKey
    std::optional<SecretLength> length;         ///< where that is why
    std::optional<jose::JweError> error;        ///< where something was tried, or is not allowed
    Bytes plaintext;
    std::size_t tries = 0;   ///< keys tried, of all recipients together
    std::size_t untried = 0; ///< that would fit too: the budget of work did not suffice
};

/// Tries the keys that fit, recipient by recipient, until one decrypts. A bounded number of operations with keys.
DecryptionAttempt tryToDecrypt(const Question &question, const std::vector<Recipient> &recipients,
                               const DecodedJwe &jwe);

} // namespace tokenscope::inspect
