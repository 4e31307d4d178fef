// SPDX-License-Identifier: Apache-2.0
#include "storage/last_endpoint.h"

#include "storage/database.h"
#include "storage/endpoint_list.h"
#include "storage/saved_endpoints.h"

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

LastEndpointStore::LastEndpointStore(Database &database)
    : m_database(database)
{
}

std::expected<std::optional<LastEndpoint>, StorageError> LastEndpointStore::lastEndpoint()
{
    const auto rows = m_database.rows(u"SELECT document, EXISTS (SELECT 1 FROM workspace WHERE name = 'kept_token')"
                                      " FROM workspace WHERE name = 'endpoint'"_s);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const auto endpoints = readEndpointList(rows->first()[0].toByteArray());
    if (!endpoints || endpoints->isEmpty())
        return std::nullopt;
    return LastEndpoint{endpoints->first(), rows->first()[1].toBool()};
}

Outcome LastEndpointStore::setLastEndpoint(const LastEndpoint &last)
{
    if (const auto fault = findFault(last.endpoint))
        return std::unexpected(*fault);
    return m_database.change([&]() -> Outcome {
        const Outcome named =
            m_database.run(u"INSERT OR REPLACE INTO workspace (name, document) VALUES ('endpoint', ?)"_s,
                           {writeEndpointList({last.endpoint})});
        if (!named)
            return named;
        return m_database.run(last.hasKeptToken
                                  ? u"INSERT OR REPLACE INTO workspace (name, document) VALUES ('kept_token', x'')"_s
                                  : u"DELETE FROM workspace WHERE name = 'kept_token'"_s);
    });
}

} // namespace tokenscope::storage
