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

/// What a key is known by.
struct KeyName
{
    std::string id;         ///< empty where it has none
    std::string thumbprint; ///< empty where it has none

    bool operator==(const KeyName &) const = default;
};

/// A key set that somebody saw.
struct Sighting
{
    Moment at;
    std::vector<KeyName> keys;
    bool isWatched = false; ///< by a watch: from one such sighting to the next, nothing else was published
};

/// A key, and when it was in the key set. One that went and came again is there twice.
struct PublishedKey
{
    std::string id;
    std::string thumbprint;
    Moment since;
    std::optional<Moment> until = {};
    bool isFromBefore = false; ///< published when the watch began, nobody saw since when

    bool operator==(const PublishedKey &) const = default;
};

/// What a watch saw, or what was seen now and then.
struct WatchLog
{
    Moment from;
    Moment to;
    std::vector<PublishedKey> keys;                 ///< in the order in which they came
    std::optional<std::chrono::seconds> maximumAge; ///< the longest for which the key set may be kept on the way
    std::chrono::seconds blindness{0};              ///< the longest that a change may have gone unseen, between fetches
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

/// The lines of a watch, still one by one.
struct WatchLines
{
    std::vector<Sighting> sightings; ///< in order
    Moment to;                       ///< the last line, whatever it says
    std::optional<std::chrono::seconds> maximumAge;
};
std::expected<WatchLines, WatchLogError> readWatchLines(std::string_view text);

/// What sightings of one key set, in any order, say together; at least one.
WatchLog logOf(std::vector<Sighting> sightings);
/// Those of the lines and others of the same key set.
WatchLog logOf(const WatchLines &lines, std::vector<Sighting> others = {});

/// The lines that `tokenscope-cli watch` wrote.
std::expected<WatchLog, WatchLogError> readWatchLog(std::string_view text);

} // namespace tokenscope::rotation
