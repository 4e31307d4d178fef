// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/key_change_words.h"

#include "explain/keys/key_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

namespace tokenscope::explain {

namespace {

using inspect::KeyPair;
using jose::Jwk;

constexpr qsizetype mostSentences = 100;
constexpr std::size_t idLength = 60;
constexpr std::size_t thumbprintLength = 12;

class KeyChanges
{
    Q_DECLARE_TR_FUNCTIONS(KeyChanges)

public:
    KeyChanges(const jose::JwkSet &before, const jose::JwkSet &after)
        : m_before(before.keys())
        , m_after(after.keys())
        , m_changes(inspect::changesBetween(before, after))
    {
    }

    QStringList sentences() const;

private:
    static QString id(const Jwk &key);
    static QString described(const Jwk &key);

    const std::vector<Jwk> &m_before;
    const std::vector<Jwk> &m_after;
    inspect::KeySetChanges m_changes;
};

/// "“2026-10”"; by its thumbprint where it has no ID.
QString KeyChanges::id(const Jwk &key)
{
    if (key.id())
        return fill(tr("“%1”"), {quotedText(key.id()->value, idLength)});
    if (!key.thumbprint().empty())
        return fill(tr("the key with the thumbprint %1"), {quotedText(key.thumbprint(), thumbprintLength)});
    return tr("a key without an ID");
}

/// "“2026-10” (EC P-256)"
QString KeyChanges::described(const Jwk &key)
{
    return fill(tr("%1 (%2)"), {id(key), keyTypeWords(key)});
}

QStringList KeyChanges::sentences() const
{
    QStringList words;
    for (const std::size_t place : m_changes.added)
        words.append(fill(tr("New: %1."), {described(m_after[place])}));
    for (const std::size_t place : m_changes.removed)
        words.append(fill(tr("Removed: %1."), {described(m_before[place])}));
    for (const KeyPair &pair : m_changes.replaced) {
        words.append(
            fill(tr("Replaced: under the ID %1 there is another key now (%2, before %3)."),
                 {id(m_after[pair.after]), keyTypeWords(m_after[pair.after]), keyTypeWords(m_before[pair.before])}));
    }
    for (const KeyPair &pair : m_changes.renamed)
        words.append(fill(tr("Renamed: %1 is now %2."), {described(m_before[pair.before]), id(m_after[pair.after])}));
    for (const KeyPair &pair : m_changes.described)
        words.append(fill(tr("Changed description: %1 is the same key with other members (such as alg, use, x5c)."),
                          {described(m_after[pair.after])}));
    if (words.isEmpty())
        return {tr("The same keys.")};
    if (words.size() > mostSentences) {
        const auto untold = words.size() - mostSentences;
        words.resize(mostSentences);
        words.append(counted(untold, tr("And 1 more."), tr("And %1 more.")));
    }
    return words;
}

} // namespace

QStringList keyChangeWords(const jose::JwkSet &before, const jose::JwkSet &after)
{
    return KeyChanges(before, after).sentences();
}

} // namespace tokenscope::explain
