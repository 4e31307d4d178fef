// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope::endpoint {

/// How an answer breaks the rules of HTTP/1.1 (RFC 9112), or what it is instead, as far as Qt's client lets it be seen.
enum class HttpFault {
    BadStatusLine,
    Upgrade,       ///< 101 that nobody asked for
    Interim,       ///< another 1xx, which Qt 6.4 takes for the answer
    NoFields,      ///< none, or Qt left all of them out because of a bad one
    EndlessFields, ///< over FetchLimits::headerBytes of them, and no end
    BadField,      ///< control characters in it
    BadLength,
    RepeatedLength,
    LengthAndChunks,
    UnknownTransferCoding,
    NoChunks,      ///< said to come in chunks, and none could be read
    ContentCoding, ///< compressed, though it was asked not to be
};

} // namespace tokenscope::endpoint
