// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/text_tokens.h"
#include "remedy/situation.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace tokenscope::remedy {

/// Tries changes by inspecting what would come of them: the same text under another question, or a token like it that a
/// fresh key signs and the hypothetical verifier trusts. No key of the user's ever signs.
class Trial
{
public:
    /// Both have to outlive it. `inspection` is the answer to the question.
    Trial(const inspect::Question &question, const inspect::Inspection &inspection);

    const inspect::Question &question() const { return m_question; }
    const inspect::Inspection &inspection() const { return m_inspection; }
    const Diagnosis &diagnosis() const { return m_diagnosis; }

    /// Whether a token is accepted once all of the changes are made.
    bool isAccepted(std::span<const Change> changes);

    /// Inspections so far.
    std::size_t count() const { return m_count; }

private:
    bool isAcceptedAsItIs(const Situation &situation);
    bool isAcceptedRemade(const Situation &situation, std::span<const Change> changes);
    bool inspectText(std::string_view text, const inspect::InspectionKeys &keys, const Situation &situation);
    const json::Object *signerFor(const std::string &algorithm);
    inspect::KeySource sourceOf(jose::Jwk key) const;
    bool knowsKeyId(std::span<const Change> changes) const;

    const inspect::Question &m_question;
    const inspect::Inspection &m_inspection;
    Diagnosis m_diagnosis;
    std::map<std::string, std::optional<json::Object>> m_signers; ///< private keys, by algorithm
    std::size_t m_count = 0;
};

} // namespace tokenscope::remedy
