// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "endpoint/address/endpoint.h"
#include "jose/privacy/private_material.h"
#include "jose/privacy/private_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// From how many characters on a value that chance seems to have made is taken for a secret. Tenants and authorization
/// servers have IDs of up to 28 in their paths.
constexpr std::size_t shortestRandomParameter = 20;
constexpr std::size_t shortestRandomSegment = 32;

/// By what its issuer puts in front: JSON Web Tokens, Pangea's tokens, and those of services that many use.
bool hasTokenPrefix(std::string_view text)
{
    constexpr std::array<std::string_view, 16> prefixes = {"eyJ",  "pts_",        "ptr_", "pti_", "sk_",    "rk_",
                                                           "ghp_", "github_pat_", "gho_", "ghs_", "glpat-", "xoxb-",
                                                           "xoxp", "AKIA",        "ya29", "hvs."};
    constexpr std::size_t shortest = 16;
    return text.size() >= shortest &&
           std::ranges::any_of(prefixes, [text](std::string_view prefix) { return text.starts_with(prefix); });
}

bool isUuid(std::string_view text)
{
    static const QRegularExpression form(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    return text.size() == 36 && form.match(QString::fromLatin1(text.data(), qsizetype(text.size()))).hasMatch();
}

bool isHexadecimal(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdefABCDEF") == text.npos;
}

/// "client_01HXYZ": what an ID is of does not count.
std::string_view behindWord(std::string_view text)
{
    const std::size_t word = std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), text.size());
    return word > 0 && word < text.size() && text[word] == '_' ? text.substr(word + 1) : text;
}

/// Capital and small letters and digits that take turns as in no word, date or version.
bool looksRandom(std::string_view whole, std::size_t shortest)
{
    const std::string_view text = behindWord(whole);
    if (text.size() < shortest || isUuid(text))
        return false;
    enum class Class { Other, Lower, Upper, Digit };
    const auto classOf = [](char c) {
        if (ascii::isDigit(c))
            return Class::Digit;
        if (!ascii::isLetter(c))
            return Class::Other;
        return ascii::lowered(c) == c ? Class::Lower : Class::Upper;
    };
    std::size_t digits = 0;
    std::size_t turns = 0;
    Class last = Class::Other;
    for (const char c : text) {
        const Class now = classOf(c);
        digits += now == Class::Digit;
        turns += now != Class::Other && last != Class::Other && now != last;
        last = now;
    }
    if (isHexadecimal(text))
        return digits < text.size() && digits * 3 > text.size();
    return digits > 0 ? turns * 4 > text.size() : turns * 5 > text.size() * 2;
}

bool isSecretName(const QString &name)
{
    static constexpr std::array parts = {"token"_L1, "secret"_L1, "password"_L1,   "passwd"_L1, "key"_L1,      "sig"_L1,
                                         "code"_L1,  "pwd"_L1,    "credential"_L1, "jwt"_L1,    "assertion"_L1};
    using enum jose::PrivateName;
    const jose::PrivateName meaning = jose::privateName(name.toStdString());
    return meaning == Secret || meaning == AccessToken ||
           std::ranges::any_of(parts, [&name](auto part) { return name.contains(part, Qt::CaseInsensitive); });
}

/// Escapes are undone as often as somebody may have made them.
QString withoutEscapes(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    constexpr int layers = 3;
    for (int i = 0; i < layers && bytes.contains('%'); ++i)
        bytes = QByteArray::fromPercentEncoding(bytes);
    return QString::fromUtf8(bytes);
}

bool isSecretText(const QString &text, std::size_t shortestRandom)
{
    const std::string bytes = text.toStdString();
    return hasTokenPrefix(bytes) || looksRandom(bytes, shortestRandom);
}

/// Whether a value is a secret or, as an address within the address, holds one.
bool holdsSecret(const QString &value, std::size_t shortestRandom)
{
    const QString text = withoutEscapes(value);
    if (isSecretText(text, shortestRandom) || jose::privateKeyIn(text.toStdString()))
        return true;
    static const QRegularExpression separators(u"[?&;#/,:@ \"{}\\[\\]]"_s);
    const QStringList pieces = text.split(separators, Qt::SkipEmptyParts);
    return std::ranges::any_of(pieces, [shortestRandom](const QString &piece) {
        const qsizetype equals = piece.indexOf(u'=');
        const bool hasValue = equals >= 0 && equals + 1 < piece.size();
        return (hasValue && isSecretName(piece.first(equals))) ||
               isSecretText(piece.sliced(equals + 1), shortestRandom);
    });
}

/// `name=value`, or a value alone.
QString shownParameter(const QString &parameter, std::size_t shortestRandom)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = withoutEscapes(parameter.first(std::max<qsizetype>(equals, 0)));
    if (isSecretText(name, shortestRandom))
        return u"••••"_s;
    const bool isSecret =
        (equals >= 0 && isSecretName(name)) || holdsSecret(parameter.sliced(equals + 1), shortestRandom);
    return isSecret ? parameter.first(equals + 1) + u"••••"_s : parameter;
}

QString shownParts(const QString &text, QChar separator, std::size_t shortestRandom)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts)
        part = shownParameter(part, shortestRandom);
    return parts.join(separator);
}

} // namespace

QString shownUrl(const QUrl &url)
{
    const QUrl bare = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QStringList segments = bare.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments)
        segment = shownParts(segment, u';', shortestRandomSegment); // RFC 3986, 3.3: a segment may have parameters
    const QString origin = bare.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery);
    const QString address = origin + segments.join(u'/');
    return bare.hasQuery() ? address + u'?' + shownParts(bare.query(QUrl::FullyEncoded), u'&', shortestRandomParameter)
                           : address;
}

} // namespace tokenscope::endpoint
