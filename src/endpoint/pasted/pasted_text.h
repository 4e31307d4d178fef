// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenscope::endpoint {

/// What a text is that somebody pastes or drops, and so where it belongs.
enum class PastedSort {
    Token,       ///< a JWT with no more around it than `Bearer`, quotes or blanks; or an opaque token by its prefix
    TokenWithin, ///< other text with a token in it: a log line, a curl command that sends one
    CutToken,    ///< the beginning of one
    Keys,        ///< of any form that inspect::keysInText or keysInJson names
    Address,     ///< a URL, a bare host, a curl command or a Postman item
    Other,
};

/// Where several are true, the first of the list. Linear in the text; long texts are for worker threads.
PastedSort sortOfPasted(const QString &text);

} // namespace tokenscope::endpoint
