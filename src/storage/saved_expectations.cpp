// SPDX-License-Identifier: Apache-2.0
#include "storage/saved_expectations.h"

#include "base/char_view.h"
#include "storage/database.h"
#include "storage/expectations_json.h"
#include "storage/kept_name.h"

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

SavedExpectations::SavedExpectations(Database &database)
    : m_database(database)
{
}

std::expected<QList<NamedExpectations>, StorageError> SavedExpectations::all()
{
    const auto rows = m_database.rows(u"SELECT name, document FROM expectations ORDER BY name COLLATE NOCASE, name"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<NamedExpectations> found;
    for (const Database::Row &row : *rows) {
        const QByteArray text = row[1].toByteArray();
        if (const auto expectations = readKeptExpectations(charView(text)))
            found.append({row[0].toString(), *expectations});
    }
    return found;
}

Outcome SavedExpectations::save(const NamedExpectations &named)
{
    if (const auto fault = findNameFault(named.name))
        return std::unexpected(StorageError{*fault, named.name});
    const std::string text = keptExpectations(named.expectations);
    if (text.size() > byteLimit)
        return std::unexpected(StorageError{StorageFault::TooLarge, named.name});
    return m_database.change([&]() -> Outcome {
        const auto others = m_database.rows(u"SELECT count(*) FROM expectations WHERE name <> ?"_s, {named.name});
        if (!others)
            return std::unexpected(others.error());
        if (others->first()[0].toInt() >= limit)
            return std::unexpected(StorageError{StorageFault::TooMany, {}});
        return m_database.run(u"INSERT OR REPLACE INTO expectations (name, document) VALUES (?, ?)"_s,
                              {named.name, QByteArray::fromStdString(text)});
    });
}

Outcome SavedExpectations::remove(const QString &name)
{
    return m_database.change([&] { return m_database.run(u"DELETE FROM expectations WHERE name = ?"_s, {name}); });
}

} // namespace tokenscope::storage
