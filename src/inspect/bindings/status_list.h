// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/model/inspection_draft.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace tokenscope::inspect {

/// Of thousands of tokens, whether they are revoked (draft-ietf-oauth-status-list, 4.1): so many bits for each.
struct StatusList
{
    std::size_t bits; ///< 1, 2, 4 or 8
    Bytes bytes;

    std::size_t entries() const { return bytes.size() * 8 / bits; }
    /// The entries of a byte from its low bits on; nothing behind the end.
    std::optional<unsigned> at(std::int64_t index) const;
};

/// The list in the claims of a status list token; nothing where one of its members is not as the law wants it (4.2).
/// Unpacks at most `limit` bytes.
std::optional<StatusList> readStatusList(const json::Object &payload, std::size_t limit);

/// Bytes that a list may expand to: that of millions of tokens, unless another limit is wanted than the usual one,
/// which is for claims.
std::size_t statusListLimit(const Expectations &expectations);

/// The law of a status list token beyond its members' types (5.1): where it is kept, nothing of it stays unchecked.
void judgeStatusList(InspectionDraft &draft);

} // namespace tokenscope::inspect
