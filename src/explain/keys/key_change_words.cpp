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

constexpr std::size_t mostRows = 100;
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

    std::vector<KeyChangeRow> rows() const;

private:
    static QString id(const Jwk &key);
    static QString described(const Jwk &key);
    QString added(std::size_t place) const;
    QString removed(std::size_t place) const;
    QString replaced(const KeyPair &pair) const;
    QString renamed(const KeyPair &pair) const;
    QString describedAnew(const KeyPair &pair) const;
    qint64 unchanged() const;

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

QString KeyChanges::added(std::size_t place) const
{
    return fill(tr("New: %1."), {described(m_after[place])});
}

QString KeyChanges::removed(std::size_t place) const
{
    return fill(tr("Removed: %1."), {described(m_before[place])});
}

QString KeyChanges::replaced(const KeyPair &pair) const
{
    return fill(tr("Replaced: under the ID %1 there is another key now (%2, before %3)."),
                {id(m_after[pair.after]), keyTypeWords(m_after[pair.after]), keyTypeWords(m_before[pair.before])});
}

QString KeyChanges::renamed(const KeyPair &pair) const
{
    return fill(tr("Renamed: %1 is now %2."), {described(m_before[pair.before]), id(m_after[pair.after])});
}

QString KeyChanges::describedAnew(const KeyPair &pair) const
{
    return fill(tr("Changed description: %1 is the same key with other members (such as alg, use, x5c)."),
                {described(m_after[pair.after])});
}

/// Those of the set after.
qint64 KeyChanges::unchanged() const
{
    return qint64(m_after.size() - m_changes.added.size() - m_changes.replaced.size() - m_changes.renamed.size() -
                  m_changes.described.size());
}

std::vector<KeyChangeRow> KeyChanges::rows() const
{
    using enum KeyChangeSign;
    std::vector<KeyChangeRow> rows;
    for (const std::size_t place : m_changes.added)
        rows.push_back({Added, described(m_after[place]), added(place)});
    for (const std::size_t place : m_changes.removed)
        rows.push_back({Removed, described(m_before[place]), removed(place)});
    const auto goAndCome = [&](const KeyPair &pair, const QString &sentence) {
        rows.push_back({Removed, described(m_before[pair.before]), sentence});
        rows.push_back({Added, described(m_after[pair.after]), sentence});
    };
    for (const KeyPair &pair : m_changes.replaced)
        goAndCome(pair, replaced(pair));
    for (const KeyPair &pair : m_changes.renamed)
        goAndCome(pair, renamed(pair));
    for (const KeyPair &pair : m_changes.described)
        rows.push_back({Changed, described(m_after[pair.after]), describedAnew(pair)});
    if (rows.size() > mostRows) {
        const qint64 untold = qint64(rows.size() - mostRows);
        rows.resize(mostRows);
        const QString words = counted(untold, tr("And 1 more."), tr("And %1 more."));
        rows.push_back({Changed, words, words});
    }
    if (m_changes.isEmpty()) {
        rows.push_back({Same, tr("The same keys."), tr("The same keys.")});
    } else if (unchanged() > 0) {
        const QString words = counted(unchanged(), tr("1 other key is the same"), tr("%1 other keys are the same"));
        rows.push_back({Same, words, words});
    }
    return rows;
}

} // namespace

std::vector<KeyChangeRow> keyChangeRows(const jose::JwkSet &before, const jose::JwkSet &after)
{
    return KeyChanges(before, after).rows();
}

} // namespace tokenscope::explain
