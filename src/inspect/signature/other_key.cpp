// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/other_key.h"

#include "crypto/keys/operation_cost.h"
#include "crypto/signing/verify.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

bool wasTried(const KeySelection &selection, const KeyPlace &place)
{
    const std::optional wanted(place);
    const auto candidate = std::ranges::lower_bound(selection.candidates, wanted, {}, &Candidate::place);
    return candidate != selection.candidates.end() && candidate->place == wanted && !candidate->unfit;
}

void searchOtherKey(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    OtherKeySearch &search = draft.otherKey;
    const InspectionKeys &keys = draft.question.keys;
    for (std::size_t i = 0; i < keys.current.size(); ++i) {
        const KeySource &source = keys.current[i];
        for (std::size_t k = 0; k < source.all().size(); ++k) {
            const jose::Jwk &key = source.all()[k];
            if (!key.key() || !crypto::fits(content.algorithm, *key.key()) ||
                (key.isSymmetric() && source.isFetched()) || wasTried(selection, {i, k}))
                continue;
            const auto cost = crypto::verificationCost(*key.key(), content.signingInput.size());
            search.isCut = !draft.budget.sufficesFor(cost);
            if (search.isCut || !draft.budget.spend(cost))
                return;
            if (crypto::verify(content.algorithm, *key.key(), asBytes(content.signingInput), content.signature) ==
                crypto::Outcome::Verified) {
                search.found = KeyPlace{i, k};
                return;
            }
        }
    }
}

} // namespace

std::optional<Candidate> otherVerifyingKey(InspectionDraft &draft, const SignedContent &content,
                                           const KeySelection &selection)
{
    const InspectionKeys &keys = draft.question.keys;
    OtherKeySearch &search = draft.otherKey;
    if (!std::exchange(search.isDone, true))
        searchOtherKey(draft, content, selection);
    if (!search.found)
        return std::nullopt;
    const auto &[source, index] = *search.found;
    return Candidate{search.found, &keys.current[source].keys->keys()[index], std::nullopt};
}

} // namespace tokenscope::inspect
