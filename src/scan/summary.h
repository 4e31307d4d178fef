// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/record.h"
#include "json/value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace tokenscope::scan {

/// How often, and from when to when by the times of the lines.
struct Tally
{
    std::uint64_t count = 0;
    std::optional<Moment> first;
    std::optional<Moment> last;

    void add(const std::optional<Moment> &lineTime);
    void merge(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// What many tokens have in common. Parts that were scanned apart, merged in any order, make the summary of the whole.
class Summary
{
public:
    using Tallies = std::map<std::string, Tally>;

    void add(const Record &record);
    void merge(const Summary &other);

    const Tally &all() const { return m_all; }
    const Tallies &verdicts() const { return m_groups.at("verdict"); }
    /// By `verdict`, `cause`, `kid`, `iss`, `kind`. What a token does not have is counted under an empty name.
    const std::map<std::string, Tallies> &groups() const { return m_groups; }

    json::Object toJson() const;
    /// Nothing where it is no summary in JSON.
    static std::optional<Summary> fromJson(const json::Value &value);

    bool operator==(const Summary &) const = default;

private:
    Tally m_all;
    std::map<std::string, Tallies> m_groups{{"verdict", {}}, {"cause", {}}, {"kid", {}}, {"iss", {}}, {"kind", {}}};
};

} // namespace tokenscope::scan
