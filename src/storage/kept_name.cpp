// SPDX-License-Identifier: Apache-2.0
#include "storage/kept_name.h"

#include "base/text_escape.h"

namespace tokenscope::storage {

std::optional<StorageFault> findNameFault(const QString &name)
{
    if (name.trimmed().isEmpty())
        return StorageFault::NameMissing;
    if (name.size() > longestName)
        return StorageFault::NameTooLong;
    const std::string bytes = name.toStdString();
    if (escapeForDisplay(bytes) != bytes || name != name.trimmed())
        return StorageFault::NameUnprintable;
    return std::nullopt;
}

} // namespace tokenscope::storage
