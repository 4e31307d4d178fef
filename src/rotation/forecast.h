// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/client_rule.h"
#include "rotation/watch_log.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tokenscope::rotation {

/// What a client does with tokens that a key signed.
enum class Treatment {
    Refused,
    MayBeUnknown, ///< published, and the client may not have fetched it yet
    Accepted,
    MayLinger, ///< no longer published, and the client may still accept it
};

struct Span
{
    Moment from;
    std::optional<Moment> until; ///< nothing: for good
    Treatment treatment;
    bool operator==(const Span &) const = default;
};

/// How a client that is always at work treats the tokens of one key, from the start of the watch on, one span behind
/// the other. Where it depends on when the client last fetched, the span says so and is as long as it can be.
std::vector<Span> spansOf(const ClientRule &rule, const PublishedKey &key, const WatchLog &log);

/// A key that went so soon after its successor came that clients had no time.
struct HastyChange
{
    std::size_t before; ///< places in the log's keys
    std::size_t after;
    std::chrono::seconds overlap;
};

struct Advice
{
    std::chrono::seconds publishBefore;                ///< signing with a new key, so that each client knows it
    std::optional<std::chrono::seconds> keepAfterLast; ///< token the key that signed it; nothing: nobody said
    std::chrono::seconds trustedAtMost; ///< a key that was taken away; some clients trust it until they fetch again
    std::vector<HastyChange> hasty;
};

/// `tokenLifetime` is how long tokens live, where that is known.
Advice adviceFor(const WatchLog &log, std::optional<std::chrono::seconds> tokenLifetime);

} // namespace tokenscope::rotation
