// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/scan/scan_command.h"
#include "scan/filter.h"
#include "scan/record.h"
#include "scan/separation/separator.h"

#include <expected>
#include <optional>
#include <string>

namespace tokenscope::cli {

/// `scan --separate`: puts tokens into two groups by filters, and prints what tells the groups apart.
class TokenGroups
{
public:
    /// `moment` is what `now` is in the filters.
    static std::expected<TokenGroups, QString> make(const ScanOptions &options, Moment moment);

    /// The record has its members with it.
    void add(const scan::Record &record);
    void print() const;

private:
    TokenGroups(const ScanOptions &options, Moment moment, scan::Filter first, std::optional<scan::Filter> second);

    const ScanOptions &m_options;
    Moment m_moment;
    scan::Filter m_first;
    std::optional<scan::Filter> m_second; ///< nothing: the rest
    scan::Separator m_separator;
    std::uint64_t m_inBoth = 0;
};

} // namespace tokenscope::cli
