// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/recording/web_address.h"
#include "json/document.h"

#include <chrono>
#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// HTTP Archive 1.2, as browsers and proxies save what they sent and got. What a program leaves out, or adds under a
/// name with `_`, is no fault; what is there is read as what it says.
namespace tokenscope::login {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// One request and its answer.
struct HarEntry
{
    std::size_t number = 0; ///< in the file, from 1
    std::optional<Instant> started;
    std::chrono::milliseconds duration{0};
    std::string method; ///< in capitals
    WebAddress address;
    Fields requestHeaders;   ///< names in small letters; those of HTTP/2 that start with `:` are left out
    std::string requestType; ///< media type of the body, in small letters, without parameters
    std::string requestBody;
    int status = 0; ///< 0: no answer came, or the browser kept it from the page
    Fields responseHeaders;
    std::string responseType;
    std::string body;     ///< decoded from base64 where it was encoded so
    std::string location; ///< where the answer leads; empty where it does not
    std::string failure;  ///< what the browser says of a request that failed: `net::ERR_BLOCKED_BY_CLIENT`

    /// When the answer was there.
    std::optional<Instant> ended() const { return started ? std::optional(*started + duration) : std::nullopt; }
};

struct Har
{
    json::Value root;
    std::vector<HarEntry> entries;   ///< in the order of their times, where all have one
    std::vector<std::size_t> unread; ///< numbers of entries without a request that could be read
    bool hasCookies = false;         ///< false: nothing of cookies was recorded, which browsers leave out unless asked
    bool isStripped = false;         ///< a browser left out what it takes for secret: cookies and `Authorization`
    bool isSanitized = false;        ///< written by sanitized()
};

enum class HarFault {
    NotJson,        ///< `parse` says where
    NotHar,         ///< JSON without `log.entries`
    TooManyEntries, ///< more than maximumEntries
    NoEntries,
};
std::string_view nameOf(HarFault fault);

struct HarError
{
    HarFault fault;
    std::optional<json::ParseError> parse = {};
};

inline constexpr std::size_t maximumEntries = 20'000;

/// Linear in the text. A byte order mark of UTF-8 in front is passed over.
std::expected<Har, HarError> readHar(std::string_view text);

} // namespace tokenscope::login
