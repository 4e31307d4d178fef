// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/exchange.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::login {

/// One try to log in, or what was done with tokens whose login is not in the recording.
struct Login
{
    std::optional<std::size_t> request;  ///< of the exchanges; nothing where the recording starts later
    std::optional<std::size_t> pushed;   ///< RFC 9126, what the request refers to
    Fields asked;                        ///< parameters of the request, with those of a request object or pushed before
    std::vector<std::size_t> exchanges;  ///< all that belong to it, in order
    std::optional<std::size_t> metadata; ///< of Recording::metadata, of the issuer that was asked

    std::string client() const { return textOf(asked, "client_id"); }
};

/// A recording, taken apart.
struct Recording
{
    Har har;
    std::vector<Exchange> exchanges;
    std::vector<Metadata> metadata;
    std::vector<Login> logins; ///< in the order in which they begin

    const HarEntry &entryOf(const Exchange &exchange) const { return har.entries[exchange.entry]; }
    const HarEntry &entryOf(std::size_t exchange) const { return entryOf(exchanges[exchange]); }
};

/// Finds the exchanges, and puts each into the login that it belongs to: by what they say (state, code, tokens), then
/// by where they went, then by time. Several logins may run at once.
Recording readRecording(Har har);

/// When an exchange began; in recordings without times nothing.
std::optional<Instant> startOf(const Recording &recording, std::size_t exchange);

} // namespace tokenscope::login
