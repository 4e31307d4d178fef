// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope::challenge {

/// What a service made of a token, as far as its answer tells.
enum class Reaction : std::uint8_t {
    Accepted,
    Refused,
    Unclear, ///< see Trouble
    NotSent, ///< a request cannot carry it there: an empty token, a blank, a character that is none of a cookie
};
/// `accepted`, `refused`, `unclear`, `not_sent`
std::string_view nameOf(Reaction reaction);

/// Why an answer says nothing about the token.
enum class Trouble : std::uint8_t {
    None,
    ServerFault, ///< 5xx: the service broke, or something behind it
    Busy,        ///< 429, or 503 that names a time
    TooSlow,
    Connection, ///< refused, closed, or no way there
    NoHttp,     ///< what came is not HTTP
    NoControl,  ///< it refused, but soon refused a good token too
};
/// `none`, `server_fault`, `busy`, `too_slow`, `connection`, `no_http`, `no_control`
std::string_view nameOf(Trouble trouble);

struct ServiceAnswer
{
    Reaction reaction = Reaction::Unclear;
    int status = 0; ///< of HTTP; 0 where none came
    Trouble trouble = Trouble::None;
};

/// Status codes of HTTP, as `200-299,304`.
class StatusCodes
{
public:
    /// 2xx
    StatusCodes() = default;
    static std::optional<StatusCodes> parse(std::string_view text);

    bool contains(int status) const;

private:
    std::vector<std::pair<int, int>> m_ranges = {{200, 299}}; ///< both ends belong to it
};

/// 2xx, 3xx and 4xx refuse, unless they are among those that accept; 408, 429 and all others say nothing.
ServiceAnswer answerOf(int status, const StatusCodes &accepting);

} // namespace tokenscope::challenge
