// SPDX-License-Identifier: Apache-2.0
#include "endpoint/bearer_token.h"

#include <algorithm>
#include <array>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

struct TokenKind
{
    QLatin1StringView prefix;
    bool unfit; ///< a token about a user, never one that opens this call
};

constexpr std::array tokenKinds = {
    TokenKind{"pts_"_L1, false}, TokenKind{"pcl_"_L1, false}, TokenKind{"pti_"_L1, false},
    TokenKind{"ptu_"_L1, true},  TokenKind{"ptr_"_L1, true},
};

const TokenKind *kindOf(const QByteArray &token)
{
    const auto kind = std::ranges::find_if(tokenKinds, [&token](const TokenKind &candidate) {
        return QLatin1StringView(token).startsWith(candidate.prefix);
    });
    return kind == tokenKinds.end() ? nullptr : &*kind;
}

std::optional<TokenFault> faultOf(QChar character)
{
    if (character == u' ' || character == u'\t')
        return TokenFault::WhiteSpace;
    if (character < u' ' || character == u'\x7f')
        return TokenFault::ControlCharacter;
    if (character > u'\x7f')
        return TokenFault::NotAscii;
    return std::nullopt;
}

} // namespace

std::expected<BearerToken, TokenFault> BearerToken::fromText(const QString &text)
{
    const QString token = text.trimmed();
    if (token.isEmpty())
        return std::unexpected(TokenFault::Empty);
    for (const QChar character : token) {
        if (const auto fault = faultOf(character))
            return std::unexpected(*fault);
    }
    return BearerToken(token.toLatin1());
}

QString BearerToken::show() const
{
    const TokenKind *kind = kindOf(m_bytes);
    return (kind ? QString(kind->prefix) : QString()) + u"••••"_s;
}

bool BearerToken::looksUnfit() const
{
    const TokenKind *kind = kindOf(m_bytes);
    return kind && kind->unfit;
}

} // namespace tokenscope::endpoint
