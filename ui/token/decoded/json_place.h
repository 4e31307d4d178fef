// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tokenscope::ui {

/// What stands on a line of a decoded part.
struct JsonPlace
{
    const json::Value *value;        ///< of the root that was asked about
    QString path;                    ///< `$.realm_access.roles[0]` (RFC 9535)
    std::optional<std::string> name; ///< nothing for an element of an array, and for the whole
    std::size_t depth;               ///< 1: a member of the outermost object
};

/// `shown` is the root as decodedJson() writes it; a line that only closes an object is that object's. Nothing where
/// the text has no such line or is that of another value.
std::optional<JsonPlace> jsonPlace(const json::Value &root, QStringView shown, int line);

} // namespace tokenscope::ui
