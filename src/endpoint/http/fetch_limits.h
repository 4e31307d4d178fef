// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tokenscope::endpoint {

struct FetchLimits
{
    std::chrono::milliseconds total{
        30'000}; ///< from start to the last byte, whatever drips; retries and polls included
    qint64 bodyBytes = 16 * 1024 * 1024;
    qint64 headerBytes = 1024 * 1024;          ///< all that comes before a body, TLS handshake included
    std::chrono::milliseconds pollStep{1'000}; ///< the n-th poll of a pending answer waits n² of these
    std::chrono::milliseconds connect{15'000}; ///< of one exchange, TLS handshake included
    std::chrono::milliseconds silence{20'000}; ///< until all headers are there, and between two pieces of the body
    int retries = 2;                           ///< after 500, 502, 503, 504, and 429 that says when
    std::chrono::milliseconds retryStep{500};  ///< the n-th retry waits 2ⁿ⁻¹ of these, unless told how long
    std::chrono::milliseconds longestRetryWait{10'000}; ///< told to wait longer, the fetch ends and says so
    int redirects = 5;
};

} // namespace tokenscope::endpoint
