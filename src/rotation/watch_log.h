// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <chrono>
#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::rotation {

/// A key, and when it was in the key set. One that went and came again is there twice.
struct PublishedKey
{
    std::string id;         ///< empty where it has none
    std::string thumbprint; ///< empty where it has none
    Moment since;
    std::optional<Moment> until = {};
    bool isFromBefore = false; ///< published when the watch began, nobody saw since when

    bool operator==(const PublishedKey &) const = default;
};

/// What a watch saw.
struct WatchLog
{
    Moment from;
    Moment to;
    std::vector<PublishedKey> keys;                 ///< in the order in which they came
    std::optional<std::chrono::seconds> maximumAge; ///< the longest for which the key set may be kept on the way
};

struct WatchLogError
{
    enum class Fault {
        NotJson,
        NotALine, ///< JSON, but no line that `watch` writes
        BackInTime,
        NoKeys, ///< not one line with keys
    };
    Fault fault;
    std::size_t line = 0; ///< from 1; 0: of all of it
};

/// The lines that `tokenscope-cli watch` wrote.
std::expected<WatchLog, WatchLogError> readWatchLog(std::string_view text);

} // namespace tokenscope::rotation
