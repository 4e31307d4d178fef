// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "storage/storage_error.h"

#include <QList>

#include <expected>
#include <optional>

namespace tokenscope::storage {

class Database;

struct SavedEndpoint
{
    qint64 id = 0;
    endpoint::Endpoint endpoint;
    bool operator==(const SavedEndpoint &) const = default;
};

/// What became of a list of endpoints.
struct ImportedEndpoints
{
    int added = 0;   ///< the renamed ones too
    int renamed = 0; ///< of those, the ones whose name was taken
    int known = 0;   ///< passed over, since they were there already
    bool operator==(const ImportedEndpoints &) const = default;
};

/// Why an endpoint is not kept: its name, an address that cannot be asked, or a secret in it.
std::optional<StorageError> findFault(const endpoint::Endpoint &endpoint);

/// The endpoints that the user gave names to, in the user's order. Names are unique. A token is none of their members,
/// and addresses that hold one are refused.
class SavedEndpoints
{
public:
    static constexpr int limit = 500;

    explicit SavedEndpoints(Database &database);

    std::expected<QList<SavedEndpoint>, StorageError> all();
    /// At the end of the list.
    Outcome add(const endpoint::Endpoint &endpoint);
    /// All or none. One that is there already is passed over; a name that is taken gets a number: "Staging (2)".
    std::expected<ImportedEndpoints, StorageError> add(const QList<endpoint::Endpoint> &endpoints);
    Outcome replace(qint64 id, const endpoint::Endpoint &endpoint);
    /// At the end of the list, under a name with a number.
    Outcome duplicate(qint64 id);
    Outcome remove(qint64 id);
    /// Changes places with the one before or after it, if there is one.
    Outcome moveUp(qint64 id);
    Outcome moveDown(qint64 id);

private:
    Outcome insert(const endpoint::Endpoint &endpoint);
    Outcome swap(qint64 id, int distance);
    std::expected<QString, StorageError> freeName(const QString &name);

    Database &m_database;
};

} // namespace tokenscope::storage
