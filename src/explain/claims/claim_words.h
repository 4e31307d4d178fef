// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "json/value.h"

#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// What is beside a member in the decoded view: `alg` "ECDSA P-256 + SHA-256", `kid` "in key set", `exp`
/// "13:00:00 UTC · 4 min ago". Empty if there is nothing to add.
struct Annotation
{
    QString text;
    bool alarming = false; ///< the member is what makes a check fail
};
Annotation headerAnnotation(const inspect::Inspection &inspection, const json::Member &member);
Annotation payloadAnnotation(const inspect::Inspection &inspection, const json::Member &member);

/// A claim that is a date, in words: "Mon 30 Nov 2026 15:04:10 UTC · 3 h ago". Empty for others.
QString claimDateInWords(const inspect::Inspection &inspection, const json::Member &member);

/// What a registered header parameter or claim is for, in one sentence; empty for others.
QString parameterMeaning(std::string_view name);
QString claimMeaning(std::string_view name);
/// The same in a few words, for the space beside a claim: "whom it is about".
QString claimInShort(std::string_view name);

} // namespace tokenscope::explain
