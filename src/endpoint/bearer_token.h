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
};

/// A bearer token that is safe to put into an Authorization header (RFC 6750, 2.1). Holds a secret: never logged, never
/// written down; show() gives what a screen may show.
class BearerToken
{
public:
    /// White space around the text is dropped; inside it is a fault.
    static std::expected<BearerToken, TokenFault> fromText(const QString &text);

    const QByteArray &bytes() const { return m_bytes; }
    /// `pts_••••` : the prefix where it is a known kind, and nothing else.
    QString show() const;
    /// A Pangea kind that is not meant as bearer token for this call (`ptu_`, `ptr_`): worth a warning, no refusal.
    bool looksUnfit() const;

private:
    explicit BearerToken(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

} // namespace tokenscope::endpoint
