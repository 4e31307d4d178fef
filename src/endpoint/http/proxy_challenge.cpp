// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/proxy_challenge.h"

#include "base/ascii.h"

#include <QCryptographicHash>
#include <QList>
#include <QPair>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestScheme = 24;
constexpr qsizetype mostSchemes = 8;

struct Challenge
{
    QString scheme;
    QList<QPair<QByteArray, QByteArray>> parameters; ///< names in small letters, values without quotes
};

/// The parts between commas that are not quoted, with their quotes.
QByteArrayList partsOf(const QByteArray &challenge)
{
    QByteArrayList parts{{}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < challenge.size(); ++i) {
        const char c = challenge[i];
        if (c == ',' && !isQuoted) {
            parts.append(QByteArray());
            continue;
        }
        parts.last().append(c);
        if (c == '\\' && isQuoted && i + 1 < challenge.size())
            parts.last().append(challenge[++i]);
        else if (c == '"')
            isQuoted = !isQuoted;
    }
    return parts;
}

/// A part starts a challenge with its scheme, or goes on with a parameter (`name=value`).
QString schemeIn(const QByteArray &part)
{
    const QByteArray word = part.trimmed().split(' ').first();
    const bool isScheme = !word.isEmpty() && word.size() <= longestScheme &&
                          std::ranges::all_of(word, [](char c) { return ascii::isLetterOrDigit(c) || c == '-'; });
    if (!isScheme || part.trimmed().sliced(word.size()).trimmed().startsWith('='))
        return {};
    for (const auto &known : {"Basic"_L1, "Bearer"_L1, "Digest"_L1, "Kerberos"_L1, "Negotiate"_L1, "NTLM"_L1}) {
        if (known.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0)
            return known;
    }
    return QString::fromLatin1(word);
}

QByteArray unquoted(const QByteArray &value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    QByteArray text;
    for (qsizetype i = 1; i + 1 < value.size(); ++i)
        text += value[i] == '\\' && i + 2 < value.size() ? value[++i] : value[i];
    return text;
}

void addParameter(const QByteArray &text, Challenge &challenge)
{
    const qsizetype equals = text.indexOf('=');
    if (equals > 0)
        challenge.parameters.emplaceBack(text.first(equals).trimmed().toLower(),
                                         unquoted(text.sliced(equals + 1).trimmed()));
}

QList<Challenge> challengesIn(const QByteArrayList &values)
{
    QList<Challenge> challenges;
    for (const QByteArray &value : values) {
        for (const QByteArray &part : partsOf(value)) {
            const QString scheme = schemeIn(part);
            QByteArray rest = part.trimmed();
            if (!scheme.isEmpty()) {
                challenges.append({scheme, {}});
                rest = rest.sliced(scheme.size());
            }
            if (!challenges.isEmpty())
                addParameter(rest, challenges.last());
        }
    }
    return challenges;
}

std::optional<QByteArray> parameterOf(const Challenge &challenge, const char *name)
{
    const auto found =
        std::ranges::find(challenge.parameters, QByteArrayView(name), &QPair<QByteArray, QByteArray>::first);
    return found == challenge.parameters.end() ? std::nullopt : std::optional(found->second);
}

/// It goes into a header of ours.
bool isOneLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
}

std::optional<DigestChallenge> digestIn(const Challenge &challenge)
{
    const auto realm = parameterOf(challenge, "realm");
    const auto nonce = parameterOf(challenge, "nonce");
    const auto qop = parameterOf(challenge, "qop");
    if (challenge.scheme != "Digest"_L1 || !realm || !nonce)
        return std::nullopt;
    DigestChallenge digest{.realm = *realm, .nonce = *nonce, .opaque = parameterOf(challenge, "opaque")};
    digest.algorithm = parameterOf(challenge, "algorithm").value_or(digest.algorithm);
    digest.isSha256 = digest.algorithm.compare("SHA-256", Qt::CaseInsensitive) == 0;
    digest.hasQop = qop.has_value();
    const bool offersAuth = !qop || std::ranges::any_of(qop->split(','), [](const QByteArray &word) {
        return word.trimmed().compare("auth", Qt::CaseInsensitive) == 0;
    });
    const bool isKnown = digest.isSha256 || digest.algorithm.compare("MD5", Qt::CaseInsensitive) == 0;
    const bool isPlain = isOneLine(*realm) && isOneLine(*nonce) && isOneLine(digest.opaque.value_or(QByteArray()));
    return offersAuth && isKnown && isPlain ? std::optional(digest) : std::nullopt;
}

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

} // namespace

QStringList signInSchemes(const QByteArrayList &challenges)
{
    QStringList schemes;
    for (const Challenge &challenge : challengesIn(challenges)) {
        if (!schemes.contains(challenge.scheme, Qt::CaseInsensitive) && schemes.size() < mostSchemes)
            schemes.append(challenge.scheme);
    }
    return schemes;
}

std::optional<DigestChallenge> digestChallenge(const QByteArrayList &challenges)
{
    std::optional<DigestChallenge> best;
    for (const Challenge &challenge : challengesIn(challenges)) {
        const auto digest = digestIn(challenge);
        if (digest && (!best || (digest->isSha256 && !best->isSha256)))
            best = digest;
    }
    return best;
}

QByteArray digestAnswer(const DigestChallenge &challenge, const Credentials &credentials, const QByteArray &method,
                        const QByteArray &target, const QByteArray &clientNonce)
{
    static const QByteArray firstUse = "00000001";
    const auto hash = [&challenge](const QByteArray &text) {
        return QCryptographicHash::hash(text, challenge.isSha256 ? QCryptographicHash::Sha256 : QCryptographicHash::Md5)
            .toHex();
    };
    const QByteArray secret = hash(credentials.user + ':' + challenge.realm + ':' + credentials.password);
    const QByteArray request = hash(method + ':' + target);
    const QByteArray middle =
        challenge.hasQop ? challenge.nonce + ':' + firstUse + ':' + clientNonce + ":auth:" : challenge.nonce + ':';
    QByteArray answer = "Digest username=" + quoted(credentials.user) + ", realm=" + quoted(challenge.realm) +
                        ", nonce=" + quoted(challenge.nonce) + ", uri=" + quoted(target) + ", response=\"" +
                        hash(secret + ':' + middle + request) + "\", algorithm=" + challenge.algorithm;
    if (challenge.opaque)
        answer += ", opaque=" + quoted(*challenge.opaque);
    if (challenge.hasQop)
        answer += ", qop=auth, nc=" + firstUse + ", cnonce=" + quoted(clientNonce);
    return answer;
}

QByteArray basicAnswer(const Credentials &credentials)
{
    return "Basic " + (credentials.user + ':' + credentials.password).toBase64();
}

} // namespace tokenscope::endpoint
