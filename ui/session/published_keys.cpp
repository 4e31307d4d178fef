// SPDX-License-Identifier: Apache-2.0
#include "ui/session/published_keys.h"

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

using storage::KeptKeySet;

/// Sets do not change once they are kept.
bool sameSets(const std::vector<inspect::KeySource> &a, const std::vector<inspect::KeySource> &b)
{
    return std::ranges::equal(a, b, {}, &inspect::KeySource::fetchedAt, &inspect::KeySource::fetchedAt);
}

} // namespace

PublishedKeys::PublishedKeys(storage::Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    connect(&m_storage, &storage::Storage::historyRead, this, &PublishedKeys::onHistoryRead);
}

void PublishedKeys::prepare(const QString &address, const std::string &name)
{
    m_preparedAddress = address;
    m_preparedSets.clear();
    if (!m_loaded.keys && m_judgedBy == 0) {
        m_address = address;
        m_loaded.name = name;
        m_sets.clear();
        emit changed();
    }
    if (!address.isEmpty())
        m_storage.readHistory(address);
}

/// Before other keys come from that address; empty: from the user.
void PublishedKeys::putAside(const QString &address)
{
    if (!m_keepsLoaded)
        return m_beside.clear();
    if (m_loaded.keys)
        m_beside.insert(m_beside.begin(), {m_loaded, m_address});
    if (!address.isEmpty())
        std::erase_if(m_beside, [&address](const SetBeside &each) { return each.address == address; });
}

void PublishedKeys::setOwnKeys(std::vector<inspect::KeySource> sources)
{
    const bool keptBefore = m_keepsLoaded;
    for (auto source = sources.rbegin(); source != sources.rend(); ++source) {
        putAside({});
        m_loaded = std::move(*source);
        m_address.clear();
        m_keepsLoaded = true; // those of one choice stay together
    }
    m_keepsLoaded = keptBefore;
    m_sets.clear();
    m_current = 0;
    m_judgedBy = 0;
    arrange();
    emit keysChanged(m_keys);
    emit changed();
}

void PublishedKeys::remove(std::size_t source)
{
    if (source >= m_keys.current.size())
        return;
    if (source > 0) {
        m_beside.erase(m_beside.begin() + std::ptrdiff_t(source) - 1);
    } else {
        SetBeside next;
        if (!m_beside.empty()) {
            next = std::move(m_beside.front());
            m_beside.erase(m_beside.begin());
        }
        m_loaded = std::move(next.source);
        m_address = next.address;
        m_sets.clear();
        m_current = 0;
        m_judgedBy = 0;
        if (!m_address.isEmpty())
            m_storage.readHistory(m_address);
    }
    arrange();
    emit keysChanged(m_keys);
    emit changed();
}

void PublishedKeys::setKeys(inspect::KeySource source, const QString &address, storage::Keep keep)
{
    putAside(address);
    if (address != m_address)
        m_sets = address == m_preparedAddress ? std::exchange(m_preparedSets, {}) : QList<KeptKeySet>();
    m_address = address;
    m_loaded = std::move(source);
    m_current = 0;
    m_judgedBy = 0;
    if (!address.isEmpty() && m_loaded.keys && m_loaded.fetchedAt)
        m_storage.rememberKeys(address, m_loaded.origin, m_loaded.keys, *m_loaded.fetchedAt, keep);
    arrange();
    emit keysChanged(m_keys);
    emit changed();
}

void PublishedKeys::judgeBy(qint64 id)
{
    if (id == m_current) {
        judgeByCurrent();
        return;
    }
    if (id == m_judgedBy || !std::ranges::count(m_sets, id, &KeptKeySet::id))
        return;
    m_judgedBy = id;
    arrange();
    emit keysChanged(m_keys);
    emit changed();
}

void PublishedKeys::judgeByCurrent()
{
    if (std::exchange(m_judgedBy, 0) == 0)
        return;
    arrange();
    emit keysChanged(m_keys);
    emit changed();
}

void PublishedKeys::clear()
{
    judgeByCurrent();
    if (!m_address.isEmpty())
        m_storage.clearHistory(m_address);
}

void PublishedKeys::onHistoryRead(const QString &address, const QList<KeptKeySet> &sets, qint64 newest)
{
    if (address == m_preparedAddress)
        m_preparedSets = sets;
    if (address != m_address || m_address.isEmpty())
        return;
    m_sets = sets;
    if (newest != 0)
        m_current = newest;
    if (m_judgedBy != 0 && !std::ranges::count(sets, m_judgedBy, &KeptKeySet::id))
        judgeByCurrent(); // another window cleared it
    const auto before = std::move(m_keys.earlier);
    arrange();
    if (!sameSets(before, m_keys.earlier))
        emit earlierChanged(m_keys);
    emit changed();
}

inspect::KeySource PublishedKeys::sourceOf(const KeptKeySet &set) const
{
    inspect::KeySource source;
    source.keys = set.keys;
    source.origin = set.origin;
    source.name = m_loaded.name;
    source.issuer = m_loaded.issuer;
    source.fetchedAt = set.lastSeen;
    return source;
}

qint64 PublishedKeys::earlierSets() const
{
    return std::ranges::count_if(m_sets, [this](const KeptKeySet &set) { return set.id != m_current; });
}

/// What was published after the set that is judged by is not earlier than it.
void PublishedKeys::arrange()
{
    const auto judgedBy = std::ranges::find(m_sets, m_judgedBy, &KeptKeySet::id);
    const bool isEarlier = m_judgedBy != 0 && judgedBy != m_sets.end();
    m_keys = {};
    if (!isEarlier && !m_loaded.keys)
        return; // a key of before is rotated out only if there are keys of now
    m_keys.current.push_back(isEarlier ? sourceOf(*judgedBy) : m_loaded);
    m_keys.current.front().isEarlier = isEarlier;
    for (const SetBeside &each : m_beside)
        m_keys.current.push_back(each.source);
    for (auto set = isEarlier ? std::next(judgedBy) : m_sets.begin(); set != m_sets.end(); ++set) {
        if (set->id != m_current)
            m_keys.earlier.push_back(sourceOf(*set));
    }
}

} // namespace tokenscope::ui
