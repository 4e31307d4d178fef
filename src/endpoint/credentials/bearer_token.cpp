// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/bearer_token.h"

#include <algorithm>
#include <array>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 64 * 1024;

struct TokenKind
{
    QLatin1StringView prefix;
    bool isAboutUser; ///< never one that opens this call
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

/// Spaces, and characters that nobody sees: a byte order mark, joiners, marks of direction.
bool isBlank(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format;
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutQuotes(QStringView text)
{
    static constexpr std::array pairs = {u"\"\"", u"''", u"``", u"“”", u"„“", u"‘’", u"‚‘", u"«»", u"<>"};
    const QStringView bare = text.endsWith(u',') || text.endsWith(u';') ? trimmed(text.chopped(1)) : text;
    for (const QStringView pair : pairs) {
        if (bare.size() > 2 && bare.front() == pair[0] && bare.back() == pair[1])
            return bare.sliced(1, bare.size() - 2);
    }
    return text;
}

/// `"Authorization" : "Bearer x"` without the name; a name alone leaves nothing.
QStringView withoutHeaderName(QStringView text)
{
    static constexpr auto name = "authorization"_L1;
    QStringView rest = text.startsWith(u'"') || text.startsWith(u'\'') ? text.sliced(1) : text;
    if (!rest.startsWith(name, Qt::CaseInsensitive))
        return text;
    rest = rest.sliced(name.size());
    if (rest.size() < text.size() - name.size()) { // quoted: the name alone, or all of it, which comes off by itself
        if (!rest.startsWith(text.front()))
            return text;
        rest = rest.sliced(1);
    }
    rest = trimmed(rest);
    return rest.startsWith(u':') || rest.startsWith(u'=') ? rest.sliced(1) : text;
}

QStringView withoutScheme(QStringView text)
{
    static constexpr auto scheme = "bearer"_L1;
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return text;
    const QStringView rest = text.sliced(scheme.size());
    return rest.isEmpty() || isBlank(rest.front()) || rest.front() == u':' ? rest.sliced(rest.isEmpty() ? 0 : 1) : text;
}

} // namespace

QString BearerToken::cleaned(const QString &text)
{
    QStringView token = trimmed(text);
    for (qsizetype size = -1; size != token.size();) {
        size = token.size();
        token = trimmed(withoutScheme(withoutQuotes(trimmed(withoutHeaderName(token)))));
    }
    return token.toString();
}

std::expected<BearerToken, TokenFault> BearerToken::fromText(const QString &text)
{
    const QString token = cleaned(text);
    if (token.isEmpty())
        return std::unexpected(TokenFault::Empty);
    for (const QChar character : token) {
        if (const auto fault = faultOf(character))
            return std::unexpected(*fault);
    }
    if (token.size() > longestToken)
        return std::unexpected(TokenFault::TooLong);
    return BearerToken(token.toLatin1());
}

QString BearerToken::show() const
{
    const TokenKind *kind = kindOf(m_bytes);
    return (kind ? QString(kind->prefix) : QString()) + u"••••"_s;
}

bool BearerToken::isAboutUser() const
{
    const TokenKind *kind = kindOf(m_bytes);
    return kind && kind->isAboutUser;
}

} // namespace tokenscope::endpoint
