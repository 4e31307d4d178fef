// SPDX-License-Identifier: Apache-2.0
#include "rotation/forecast.h"

#include <algorithm>

namespace tokenscope::rotation {

std::vector<Span> spansOf(const ClientRule &rule, const PublishedKey &key, const WatchLog &log)
{
    std::vector<Span> spans;
    const auto add = [&spans](Moment from, std::optional<Moment> until, Treatment treatment) {
        if (!until || from < *until)
            spans.push_back({from, until, treatment});
    };
    Moment known = key.since;
    if (!key.isFromBefore) {
        add(log.from, key.since, Treatment::Refused);
        known = key.since + rule.longestIgnorance();
        if (key.until)
            known = std::min(known, *key.until);
        add(key.since, known, Treatment::MayBeUnknown);
    }
    add(known, key.until, Treatment::Accepted);
    if (!key.until)
        return spans;
    if (!rule.lifetime) {
        add(*key.until, std::nullopt, Treatment::MayLinger);
        return spans;
    }
    const Moment forgotten = *key.until + *rule.lifetime;
    add(*key.until, forgotten, Treatment::MayLinger);
    add(forgotten, std::nullopt, Treatment::Refused);
    return spans;
}

Advice adviceFor(const WatchLog &log, std::optional<std::chrono::seconds> tokenLifetime)
{
    Advice advice{{}, tokenLifetime, {}, {}};
    for (const ClientRule &rule : clientRules()) {
        advice.publishBefore = std::max(advice.publishBefore, rule.longestIgnorance());
        advice.trustedAtMost = std::max(advice.trustedAtMost, rule.lifetime.value_or(std::chrono::seconds(0)));
    }
    // What is between, such as a CDN, may hand out the old set for as long as the server allows.
    const auto onTheWay = log.maximumAge.value_or(std::chrono::seconds(0));
    advice.publishBefore += onTheWay;
    advice.trustedAtMost += onTheWay;
    const auto needed = advice.publishBefore + tokenLifetime.value_or(std::chrono::seconds(0));
    for (std::size_t after = 0; after < log.keys.size(); ++after) {
        for (std::size_t before = 0; before < after; ++before) {
            const PublishedKey &gone = log.keys[before];
            const PublishedKey &came = log.keys[after];
            if (came.isFromBefore || !gone.until || *gone.until < came.since || gone.since == came.since)
                continue;
            if (const auto overlap = *gone.until - came.since; overlap < needed)
                advice.hasty.push_back({before, after, overlap});
        }
    }
    return advice;
}

} // namespace tokenscope::rotation
