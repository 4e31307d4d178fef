// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage.h"

#include <QObject>

#include <vector>

namespace tokenscope::ui {

/// The sets that the endpoint whose keys are loaded has published, as far as they are known, and the one that tokens
/// are judged by: its newest, unless the user chose an earlier one. Sets of other places can stay loaded beside it.
class PublishedKeys final : public QObject
{
    Q_OBJECT

public:
    explicit PublishedKeys(storage::Storage &storage, QObject *parent = nullptr);

    /// What the endpoint at that address published before is wanted: a request to it is on its way, or may be. Where no
    /// keys are loaded it is there at once, to be judged by: the endpoint may not answer. The name is the endpoint's.
    void prepare(const QString &address, const std::string &name);
    /// Keys to judge by from now on. Without an address they are the user's own and have no history.
    void setKeys(inspect::KeySource source, const QString &address, storage::Keep keep);
    /// The user's own, each set from a place of its own. There has to be one.
    void setOwnKeys(std::vector<inspect::KeySource> sources);
    /// Whether sets that are loaded stay beside those that come; off, they go. What an endpoint publishes takes the
    /// place of what it published before.
    void setKeepsLoaded(bool keeps) { m_keepsLoaded = keeps; }
    /// One of keys().current goes.
    void remove(std::size_t source);
    /// By a set of sets(); an unknown one changes nothing.
    void judgeBy(qint64 id);
    void judgeByCurrent();
    void clear();

    const inspect::InspectionKeys &keys() const { return m_keys; }
    /// Of the endpoint whose history sets() is; empty where the first keys are the user's own.
    const QString &address() const { return m_address; }
    /// Newest first, the current one among them once it is kept.
    const QList<storage::KeptKeySet> &sets() const { return m_sets; }
    /// How many of them the endpoint published before the current one.
    qint64 earlierSets() const;
    /// The set's id, 0 where it is not kept.
    qint64 current() const { return m_current; }
    const std::shared_ptr<const jose::JwkSet> &currentKeys() const { return m_loaded.keys; }
    /// 0: by the current ones.
    qint64 judgedBy() const { return m_judgedBy; }

signals:
    /// Other keys to judge by.
    void keysChanged(const tokenscope::inspect::InspectionKeys &keys);
    /// The same keys, and more or fewer are known of before.
    void earlierChanged(const tokenscope::inspect::InspectionKeys &keys);
    /// sets(), current() or judgedBy().
    void changed();

private:
    struct SetBeside
    {
        inspect::KeySource source;
        QString address;
    };

    void putAside(const QString &address);
    void onHistoryRead(const QString &address, const QList<storage::KeptKeySet> &sets, qint64 newest);
    inspect::KeySource sourceOf(const storage::KeptKeySet &set) const;
    void arrange();

    storage::Storage &m_storage;
    inspect::KeySource m_loaded;
    QString m_address;
    std::vector<SetBeside> m_beside; ///< newest first
    bool m_keepsLoaded = false;
    QList<storage::KeptKeySet> m_sets;
    QString m_preparedAddress;
    QList<storage::KeptKeySet> m_preparedSets;
    qint64 m_current = 0;
    qint64 m_judgedBy = 0;
    inspect::InspectionKeys m_keys;
};

} // namespace tokenscope::ui
