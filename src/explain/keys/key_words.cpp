// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/key_words.h"

#include "explain/keys/jwk_fault_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "jose/privacy/private_names.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::explain {

namespace {

using crypto::KeyType;
using inspect::KeyOrigin;

/// Members that have rows of their own, above the others.
constexpr std::array<std::string_view, 6> wordedMembers = {"kid", "kty", "crv", "alg", "use", "key_ops"};
constexpr std::size_t valueLength = 1000;

QString plainOfText(const std::string &text)
{
    return quotedText(text, valueLength);
}

/// More than a field can show of a value, and rows for more members than keys have (each row costs the window a
/// millisecond): the rest is in the JWK.
constexpr std::size_t shownCharacters = 16 * 1024;
constexpr qsizetype shownRows = 32;

class KeyPhrases
{
    Q_DECLARE_TR_FUNCTIONS(KeyPhrases)

public:
    static QString type(const jose::Jwk &key);
    static QString strength(const jose::Jwk &key);
    static QList<QPair<QString, QString>> details(const jose::Jwk &key);
    static QString source(const inspect::KeyProvenance &source);
    static QString setName(const inspect::KeySource &source);

private:
    static QString value(const json::Member &member);
    static QString origin(const inspect::KeyProvenance &source);
};

QString KeyPhrases::type(const jose::Jwk &key)
{
    if (key.keyType().empty())
        return tr("(no type)");
    const QString name = plainOfText(key.keyType());
    if (!key.curve().empty())
        return name + u' ' + plainOfText(key.curve());
    if (!key.key())
        return name;
    return name + u' ' +
           (key.key()->type() == KeyType::Akp ? plainText(key.key()->parameterSet())
                                              : QString::number(key.key()->bits()));
}

QString KeyPhrases::strength(const jose::Jwk &key)
{
    if (!key.key())
        return jwkErrorWords(key.key().error());
    const crypto::Key &material = *key.key();
    const QString bits = fill(tr("%1 bit"), {QString::number(material.bits())});
    QStringList parts{plainOfText(key.keyType())};
    int security = 0;
    switch (material.type()) {
    case KeyType::Rsa:
        security = crypto::rsaSecurityBits(material.bits());
        break;
    case KeyType::Ec:
    case KeyType::Okp:
        parts.append(plainOfText(key.curve()));
        security = material.curve() ? crypto::securityBits(*material.curve()) : 0;
        break;
    case KeyType::Akp:
        parts.append(plainOfText(std::string(material.parameterSet())));
        break;
    case KeyType::Oct:
        break;
    }
    parts.append(bits);
    if (security > 0)
        parts.append(fill(tr("%1-bit security"), {QString::number(security)}));
    return parts.join(tr(" · "));
}

QString KeyPhrases::value(const json::Member &member)
{
    if (jose::isPrivateMember(member.name))
        return tr("•••••••• (private, not shown)");
    if (const json::Array *const certificates = member.value.asArray(); certificates && member.name == "x5c")
        return counted(qint64(certificates->size()), tr("%1 certificate"), tr("%1 certificates"));
    const std::string *const text = member.value.asString();
    return quotedText(text ? *text : json::writeStart(member.value, shownCharacters), shownCharacters);
}

QList<QPair<QString, QString>> KeyPhrases::details(const jose::Jwk &key)
{
    QList<QPair<QString, QString>> rows;
    rows.append({tr("Key ID"), key.id() ? quotedText(key.id()->value, shownCharacters) : tr("(none)")});
    rows.append({tr("Type"), strength(key)});
    if (key.algorithm())
        rows.append({tr("Algorithm"), plainOfText(*key.algorithm())});
    if (key.use())
        rows.append({tr("Use"), plainOfText(*key.use())});
    if (key.operations()) {
        QStringList operations;
        for (const std::string &operation : *key.operations())
            operations.append(plainOfText(operation));
        rows.append({tr("Operations"), operations.join(tr(", "))});
    }
    if (const json::Object *const members = key.source().asObject()) {
        for (const json::Member &member : members->members()) {
            if (std::ranges::find(wordedMembers, member.name) != wordedMembers.end())
                continue;
            if (rows.size() >= shownRows) {
                rows.append({tr("More"), tr("see the JWK for the other members")});
                break;
            }
            rows.append({quotedText(member.name), value(member)});
        }
    }
    if (!key.thumbprint().empty())
        rows.append({tr("SHA-256"), plainOfText(key.thumbprint())});
    return rows;
}

QString KeyPhrases::origin(const inspect::KeyProvenance &source)
{
    const Gap name = source.source.empty() ? std::nullopt : Gap(quotedText(source.source));
    switch (source.origin) {
    case KeyOrigin::Endpoint:
        return firstOf({fill(tr("fetched from %1"), {name}), tr("fetched from the endpoint")});
    case KeyOrigin::Discovery:
        return firstOf({fill(tr("fetched from the issuer %1"), {name}), tr("fetched from the issuer")});
    case KeyOrigin::Demo:
        return firstOf({fill(tr("fetched from %1"), {name}), tr("fetched from the demo endpoint")});
    case KeyOrigin::File:
        return firstOf({fill(tr("from your file %1"), {name}), tr("from a file of yours")});
    case KeyOrigin::Pasted:
        return tr("given by you");
    case KeyOrigin::Partner:
        return firstOf(
            {fill(tr("named by the token of %1 beside it"), {name}), tr("named by another token beside it")});
    case KeyOrigin::Certificate:
        return firstOf({fill(tr("the token’s own certificate, which your root %1 vouches for"), {name}),
                        tr("the token’s own certificate, which your root vouches for")});
    }
    std::unreachable();
}

QString KeyPhrases::source(const inspect::KeyProvenance &source)
{
    const QString from = origin(source);
    return source.fetchedAt ? fill(tr("%1 on %2"), {from, calendarTime(*source.fetchedAt)}) : from;
}

QString KeyPhrases::setName(const inspect::KeySource &source)
{
    constexpr std::size_t longestName = 60;
    if (!source.name.empty())
        return quotedText(source.name, longestName);
    switch (source.origin) {
    case KeyOrigin::Endpoint:
        return tr("endpoint");
    case KeyOrigin::Discovery:
        return tr("issuer");
    case KeyOrigin::Demo:
        return tr("demo endpoint");
    case KeyOrigin::File:
        return tr("file");
    case KeyOrigin::Pasted:
        return tr("pasted");
    case KeyOrigin::Certificate:
        return tr("certificate");
    case KeyOrigin::Partner:
        return tr("other token");
    }
    std::unreachable();
}

} // namespace

QString keyTypeWords(const jose::Jwk &key)
{
    return KeyPhrases::type(key);
}

QString keyStrengthWords(const jose::Jwk &key)
{
    return KeyPhrases::strength(key);
}

QList<QPair<QString, QString>> keyDetails(const jose::Jwk &key)
{
    return KeyPhrases::details(key);
}

QString jwkErrorWords(const jose::JwkError &error)
{
    return jwkFaultWords(error.fault, error.member);
}

QString keySourceWords(const inspect::KeySource &source)
{
    return KeyPhrases::source({source.origin, source.name, source.fetchedAt, source.isEarlier});
}

QString keySetName(const inspect::KeySource &source)
{
    return KeyPhrases::setName(source);
}

QString keyProvenanceWords(const inspect::KeyProvenance &provenance)
{
    return KeyPhrases::source(provenance);
}

} // namespace tokenscope::explain
