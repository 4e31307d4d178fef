// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/civil_time.h"
#include "inspect/expectations.h"
#include "inspect/key_ring.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tokenscope::inspect {

class WorkBudget;

/// What an inspection is asked.
struct Question
{
    std::string_view text; ///< anything: a token, or something with one in it
    const KeyRing &keys;
    const Expectations &expectations;
    Moment moment;                                ///< the time to judge by
    std::optional<ByteView> detachedPayload = {}; ///< RFC 7515, appendix F
    std::optional<ByteView> accessToken = {};     ///< that came with an ID token, for its `at_hash`
    std::size_t layer = 0;                        ///< how many tokens there are around this one
    WorkBudget *work = nullptr;                   ///< where this is a part of what has one already
};

} // namespace tokenscope::inspect
