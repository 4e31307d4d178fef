// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "storage/storage_error.h"

#include <QList>
#include <QString>

#include <expected>

namespace tokenscope::storage {

class Database;

struct NamedExpectations
{
    QString name;
    inspect::Expectations expectations;
    bool operator==(const NamedExpectations &) const = default;
};

/// Expectations under names of the user's, in the order of the names.
class SavedExpectations
{
public:
    static constexpr int limit = 500;
    static constexpr std::size_t byteLimit = 64 * 1024;

    explicit SavedExpectations(Database &database);

    /// Entries that cannot be read are passed over.
    std::expected<QList<NamedExpectations>, StorageError> all();
    /// In place of those of that name.
    Outcome save(const NamedExpectations &named);
    Outcome remove(const QString &name);

private:
    Database &m_database;
};

} // namespace tokenscope::storage
