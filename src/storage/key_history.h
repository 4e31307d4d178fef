// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "endpoint/address/endpoint.h"
#include "inspect/model/inspection_keys.h"
#include "storage/storage_error.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <expected>
#include <memory>

namespace tokenscope::storage {

class Database;

/// What the history knows an endpoint by: its kind and the address that is asked, without secrets. Empty where what was
/// typed is no address.
QString historyAddress(endpoint::Kind kind, const QString &typedUrl);

/// A set that an endpoint published, public material only.
struct KeptKeySet
{
    qint64 id = 0; ///< below zero: kept while the program runs
    inspect::KeyOrigin origin = inspect::KeyOrigin::Endpoint;
    Moment firstSeen;
    Moment lastSeen;
    std::shared_ptr<const jose::JwkSet> keys;
};

/// How long a set is kept. The demo endpoint makes new keys at each start.
enum class Keep { Lasting, WhileRunning };

struct HistoryLimits
{
    int setsPerAddress = 50;
    std::size_t setBytes = 1024 * 1024;        ///< of one set; a larger one is not kept
    std::size_t totalBytes = 32 * 1024 * 1024; ///< of all sets, on disk
};

/// Every key set that was fetched, by address, so that a key which is gone can be told from one that never was. Beyond
/// the limits the sets that were seen longest ago go.
class KeyHistory
{
public:
    explicit KeyHistory(Database &database, HistoryLimits limits = {});

    /// The set's id. One that equals the newest of its address only moves `lastSeen`.
    std::expected<qint64, StorageError> remember(const QString &address, inspect::KeyOrigin origin,
                                                 const jose::JwkSet &keys, Moment now, Keep keep);
    /// Newest first. Rows that cannot be read are passed over.
    std::expected<QList<KeptKeySet>, StorageError> sets(const QString &address);
    Outcome clear(const QString &address);

private:
    Outcome write(const QString &table, const QString &address, inspect::KeyOrigin origin, const QByteArray &text,
                  Moment now, qint64 &id);
    Outcome prune(const QString &table, const QString &address, qint64 newest);

    Database &m_database;
    HistoryLimits m_limits;
};

} // namespace tokenscope::storage
