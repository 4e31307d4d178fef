// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "inspect/findings/fact.h"
#include "inspect/model/inspection.h"
#include "inspect/model/question.h"
#include "inspect/model/work_budget.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

struct Presentation;

/// The search among the loaded keys for one that verifies, where those that should do not.
struct OtherKeySearch
{
    bool isDone = false;
    bool isCut = false; ///< the budget did not reach for every key
    std::optional<KeyPlace> found;
};

/// An inspection while it is being made: the question, and what has been found so far. The stages (decoding, header,
/// key, signature, claims) each add to it.
struct InspectionDraft
{
    const Question &question;
    Inspection result;
    WorkBudget &budget = *question.work; ///< of the whole text
    OtherKeySearch otherKey = {};
    bool holdsToken = false;                    ///< the payload is a token itself (RFC 7519, 5.2), or holds some
    std::vector<std::string> tokensInside = {}; ///< where the payload is no token itself, but JSON with tokens in it
    std::size_t tokenCount = 0;                 ///< of them, those beyond the first few too
    bool mentionsToken = false;                 ///< the payload has one that is in other text, or is spelled oddly
    const Presentation *presentation = nullptr; ///< what follows the token (RFC 9901)
    std::optional<crypto::Digest> disclosureDigest = {}; ///< the issuer's `_sd_alg`, once it was read
    bool isPart = false; ///< of a text whose kind says what it is: its own kind demands nothing more

    std::array<std::uint8_t, 256> tally = {}; ///< findings by code
    std::size_t unlisted = 0;                 ///< findings beyond those that are listed of each code

    /// What was found, of a type whose severity is always the same.
    template <IsFact T>
    void report(T fact, std::string where)
    {
        static_assert(T::row.severity, "its severity depends: say it");
        add(std::move(fact), *T::row.severity, std::move(where));
    }
    template <IsFact T>
    void report(T fact, Severity severity, std::string where)
    {
        static_assert(!T::row.severity, "its severity is always the same");
        add(std::move(fact), severity, std::move(where));
    }

    /// What was found elsewhere.
    void adopt(const Finding &finding) { add(*finding.fact, finding.severity, finding.where); }

    void check(CheckName name, CheckState state, std::string observed = {}, std::string expected = {})
    {
        result.checks.push_back({name, state, shortened(std::move(observed)), shortened(std::move(expected)), false});
    }

    /// Something that decides was not checked: the verdict is then at best `unverified`.
    void leaveUnchecked(Part part, Missing missing, std::string_view kind = {})
    {
        result.unchecked.push_back({part, missing, kind});
    }

    /// Whether an error between the two codes, both included, has been found.
    bool hasError(Code first, Code last) const
    {
        for (const Finding &finding : result.findings) {
            if (finding.severity == Severity::Error && finding.code >= first && finding.code <= last)
                return true;
        }
        return false;
    }

private:
    void add(const Fact &fact, Severity severity, std::string where);
    /// Counts it. Of one code so many are listed that who reads them knows.
    bool isListed(Code code);
};

} // namespace tokenscope::inspect
