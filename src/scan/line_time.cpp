// SPDX-License-Identifier: Apache-2.0
#include "scan/line_time.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::scan {

namespace {

constexpr std::size_t looked = 512;

/// `0` stands for a digit, `A` for a letter, anything else for itself.
bool fitsPattern(std::string_view text, std::string_view pattern)
{
    const auto fits = [](char wanted, char c) {
        return wanted == '0' ? ascii::isDigit(c) : wanted == 'A' ? ascii::isLetter(c) : wanted == c;
    };
    return text.size() >= pattern.size() && std::ranges::equal(pattern, text.substr(0, pattern.size()), fits);
}

std::string zoneIn(std::string_view text)
{
    if (text.starts_with(' '))
        text.remove_prefix(1);
    if (text.starts_with('Z'))
        return "Z";
    for (const char sign : {'+', '-'}) {
        const std::string signText(1, sign);
        if (fitsPattern(text, signText + "00:00"))
            return std::string(text.substr(0, 6));
        if (fitsPattern(text, signText + "0000"))
            return std::string(text.substr(0, 3)) + ':' + std::string(text.substr(3, 2));
    }
    return "Z";
}

std::optional<Moment> isoTime(std::string_view text)
{
    if (!fitsPattern(text, "0000-00-00T00:00:00") && !fitsPattern(text, "0000-00-00 00:00:00"))
        return std::nullopt;
    constexpr std::size_t length = 19;
    std::string_view rest = text.substr(length);
    if (rest.starts_with('.') || rest.starts_with(',')) {
        rest.remove_prefix(1);
        rest.remove_prefix(std::size_t(std::ranges::find_if_not(rest, ascii::isDigit) - rest.begin()));
    }
    const auto parsed = parseRfc3339(std::string(text.substr(0, length)) + zoneIn(rest));
    return parsed ? std::optional(parsed->moment) : std::nullopt;
}

std::optional<Moment> webServerTime(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (!fitsPattern(text, "00/AAA/0000:00:00:00"))
        return std::nullopt;
    const auto month = std::ranges::find(months, text.substr(3, 3));
    if (month == months.end())
        return std::nullopt;
    const auto number = std::size_t(month - months.begin()) + 1;
    const std::string written = std::string(text.substr(7, 4)) + (number < 10 ? "-0" : "-") + std::to_string(number) +
                                '-' + std::string(text.substr(0, 2)) + 'T' + std::string(text.substr(12, 8)) +
                                zoneIn(text.substr(20));
    const auto parsed = parseRfc3339(written);
    return parsed ? std::optional(parsed->moment) : std::nullopt;
}

} // namespace

std::optional<Moment> lineTime(std::string_view line)
{
    line = line.substr(0, looked);
    for (std::size_t at = 0; at + 19 <= line.size(); ++at) {
        if (!ascii::isDigit(line[at]) || (at > 0 && ascii::isDigit(line[at - 1])))
            continue;
        if (const auto time = isoTime(line.substr(at)))
            return time;
        if (const auto time = webServerTime(line.substr(at)))
            return time;
    }
    return std::nullopt;
}

} // namespace tokenscope::scan
