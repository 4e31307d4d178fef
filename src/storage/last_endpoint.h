// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "storage/storage_error.h"

#include <expected>
#include <optional>

namespace tokenscope::storage {

class Database;

struct LastEndpoint
{
    endpoint::Endpoint endpoint;
    bool hasKeptToken = false; ///< its token was to be kept in the keyring: worth asking for, which may open a prompt
};

/// What the window comes back with.
class LastEndpointStore
{
public:
    explicit LastEndpointStore(Database &database);

    std::expected<std::optional<LastEndpoint>, StorageError> lastEndpoint();
    /// One that findFault() objects to, such as one with a secret in its address, is refused.
    Outcome setLastEndpoint(const LastEndpoint &last);

private:
    Database &m_database;
};

} // namespace tokenscope::storage
