// SPDX-License-Identifier: Apache-2.0
#include "challenge/service_answer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenscope::challenge {

namespace {

constexpr std::array<std::string_view, 4> reactionNames = {"accepted", "refused", "unclear", "not_sent"};
constexpr std::array<std::string_view, 7> troubleNames = {"none",       "server_fault", "busy",      "too_slow",
                                                          "connection", "no_http",      "no_control"};

constexpr int requestTimeout = 408;
constexpr int tooManyRequests = 429;

std::optional<int> statusIn(std::string_view text)
{
    int status = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), status);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && status >= 100 && status <= 599 ? std::optional(status) : std::nullopt;
}

} // namespace

std::string_view nameOf(Reaction reaction)
{
    return reactionNames[std::size_t(reaction)];
}

std::string_view nameOf(Trouble trouble)
{
    return troubleNames[std::size_t(trouble)];
}

std::optional<StatusCodes> StatusCodes::parse(std::string_view text)
{
    StatusCodes codes;
    codes.m_ranges.clear();
    while (true) {
        const std::size_t comma = text.find(',');
        const std::string_view part = text.substr(0, comma);
        const std::size_t dash = part.find('-');
        const auto first = statusIn(part.substr(0, dash));
        const auto last = dash == part.npos ? first : statusIn(part.substr(dash + 1));
        if (!first || !last || *first > *last)
            return std::nullopt;
        codes.m_ranges.emplace_back(*first, *last);
        if (comma == text.npos)
            return codes;
        text.remove_prefix(comma + 1);
    }
}

bool StatusCodes::contains(int status) const
{
    return std::ranges::any_of(m_ranges,
                               [status](const auto &range) { return status >= range.first && status <= range.second; });
}

ServiceAnswer answerOf(int status, const StatusCodes &accepting)
{
    if (accepting.contains(status))
        return {Reaction::Accepted, status};
    if (status == tooManyRequests)
        return {Reaction::Unclear, status, Trouble::Busy};
    if (status == requestTimeout)
        return {Reaction::Unclear, status, Trouble::TooSlow};
    if (status < 200)
        return {Reaction::Unclear, status, Trouble::NoHttp};
    if (status >= 500)
        return {Reaction::Unclear, status, Trouble::ServerFault};
    return {Reaction::Refused, status};
}

} // namespace tokenscope::challenge
