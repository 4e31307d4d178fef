// SPDX-License-Identifier: Apache-2.0
#include "storage/workspace.h"

#include "storage/database.h"
#include "storage/endpoint_list.h"
#include "storage/saved_endpoints.h"

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

Workspace::Workspace(Database &database)
    : m_database(database)
{
}

std::expected<std::optional<endpoint::Endpoint>, StorageError> Workspace::lastEndpoint()
{
    const auto rows = m_database.rows(u"SELECT document FROM workspace WHERE name = 'endpoint'"_s);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const auto endpoints = readEndpointList(rows->first()[0].toByteArray());
    return endpoints && !endpoints->isEmpty() ? std::optional(endpoints->first()) : std::nullopt;
}

Outcome Workspace::setLastEndpoint(const endpoint::Endpoint &endpoint)
{
    if (const auto fault = findFault(endpoint))
        return std::unexpected(*fault);
    return m_database.change([&] {
        return m_database.run(u"INSERT OR REPLACE INTO workspace (name, document) VALUES ('endpoint', ?)"_s,
                              {writeEndpointList({endpoint})});
    });
}

} // namespace tokenscope::storage
