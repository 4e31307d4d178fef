// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

struct PastedHeader
{
    std::string name; ///< in lower case
    std::string value;
};

/// An HTTP request as people paste it, as far as it counts for the tokens in it.
struct PastedRequest
{
    std::optional<std::string> method;  ///< as it was written
    std::optional<std::string> address; ///< absolute
    bool isSchemeKnown = true;          ///< false: a request line with a path; `https` was filled in
    std::string scheme;                 ///< of `Authorization`, in lower case: `dpop`; empty if there is none
    std::string accessToken;            ///< of `Authorization`
    std::vector<PastedHeader> headers;  ///< all of them
    std::vector<std::string> proofs;    ///< of `DPoP`; more than one is against RFC 9449, 4.3, step 1
};

/// The request around a place in the text: a message of HTTP (as sent, as `curl -v` or a browser's list of headers
/// shows it), a curl command, `fetch(…)` of a script, or the bare headers. Looks at a bounded part of the text.
std::optional<PastedRequest> requestAround(std::string_view text, std::size_t place);

} // namespace tokenscope::inspect
