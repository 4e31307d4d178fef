// SPDX-License-Identifier: Apache-2.0
#include "scan/moment_text.h"

#include <algorithm>
#include <chrono>

namespace tokenscope::scan {

std::string isoText(Moment moment)
{
    const auto days = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss time(moment - days);
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(int(date.year())) + '-' + two(unsigned(date.month())) + '-' + two(unsigned(date.day())) +
           'T' + two(time.hours().count()) + ':' + two(time.minutes().count()) + ':' + two(time.seconds().count()) +
           'Z';
}

std::optional<double> dateIn(std::string_view text)
{
    constexpr std::size_t lengthOfDate = 10;
    const auto parsed =
        text.size() == lengthOfDate ? parseRfc3339(std::string(text) + "T00:00:00Z") : parseRfc3339(text);
    return parsed ? std::optional(double(parsed->moment.time_since_epoch().count())) : std::nullopt;
}

std::size_t characterCount(std::string_view text)
{
    constexpr unsigned char mask = 0xC0;
    constexpr unsigned char continuation = 0x80;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & mask) == continuation; };
    return text.size() - std::size_t(std::ranges::count_if(text, continues));
}

} // namespace tokenscope::scan
