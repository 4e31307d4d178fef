// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace tokenscope::endpoint {

/// Where in a request a token goes.
struct TokenPlace
{
    enum class Kind {
        Bearer, ///< `Authorization: Bearer …`
        Header,
        Cookie,
        Form, ///< a field of an `application/x-www-form-urlencoded` body
    };
    Kind kind = Kind::Bearer;
    QByteArray name = {}; ///< of the header, cookie or field
    bool operator==(const TokenPlace &) const = default;
};

enum class TokenPlaceFault {
    UnknownKind,
    NameMissing,
    BadName,
    ReservedName, ///< a header that frames the request, such as Content-Length
};

/// `header`, `header:X-Token`, `cookie:session`, `form:token`
std::expected<TokenPlace, TokenPlaceFault> tokenPlaceIn(const QString &text);

/// Whether the receiver gets exactly these bytes: headers lose blanks at their ends and hold no control characters,
/// cookies are cut at semicolons. A form carries everything but nothing.
bool canCarry(const TokenPlace &place, QByteArrayView token);

} // namespace tokenscope::endpoint
