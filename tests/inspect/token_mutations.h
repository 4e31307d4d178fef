// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/signed_forms.h"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Changes to good tokens, from a bit that flipped to what attackers do.
namespace tokenscope::workshop {

struct Mutation
{
    std::string_view name; ///< of the last change that was made
    std::string text;
    std::optional<std::string> detachedPayload = {};
};

class Mutator
{
public:
    /// What other tokens are spliced from, and keys that nobody trusts.
    explicit Mutator(const std::vector<SignedForm> &forms);

    /// One to three changes; the same for the same seed, as far as tokens and keys are the same.
    Mutation mutated(const SignedForm &form, std::uint64_t seed) const;

    static std::vector<std::string_view> names();

private:
    const std::vector<SignedForm> &m_forms;
    std::vector<Signer> m_strangers;
};

} // namespace tokenscope::workshop
