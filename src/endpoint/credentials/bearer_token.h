// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

enum class TokenFault {
    Empty,
    WhiteSpace,
    ControlCharacter, ///< a line break would become a header of its own (RFC 9110, 5.5)
    NotAscii,
    TooLong, ///< over 64 KiB, more than servers take in a header
};

/// A bearer token that is safe to put into an Authorization header (RFC 6750, 2.1). Holds a secret: never logged, never
/// written down; show() gives what a screen may show.
class BearerToken
{
public:
    /// What people and programs put around a token is dropped, see cleaned(); white space inside it is a fault.
    static std::expected<BearerToken, TokenFault> fromText(const QString &text);

    /// The text without what is copied along with a token: white space, line breaks and invisible characters around it,
    /// quotes, `Bearer` and `Authorization: Bearer` in any case, a comma or semicolon behind a quote.
    static QString cleaned(const QString &text);

    const QByteArray &bytes() const { return m_bytes; }
    /// `pts_••••` : the prefix where it is a known kind, and nothing else.
    QString show() const;
    /// A Pangea kind that is about a user and opens no endpoint (`ptu_`, `ptr_`).
    bool isAboutUser() const;

private:
    explicit BearerToken(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

} // namespace tokenscope::endpoint
