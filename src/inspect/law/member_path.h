// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// Where a path of the registry leads (see MemberRule).
struct Place
{
    const json::Value *value = nullptr;
    bool hasParent = false; ///< what it lies in is there
};

/// `event`: what paths that begin with `event.` are about.
Place placeOf(const Inspection &inspection, std::string_view path, const json::Object *event = nullptr);

inline const json::Value *valueAt(const Inspection &inspection, std::string_view path)
{
    return placeOf(inspection, path).value;
}
/// Null too where it is no text.
const std::string *textAt(const Inspection &inspection, std::string_view path);

/// What paths into the header begin with; all others lead into the payload or an event.
inline constexpr std::string_view headerRoot = "header.";
/// The member of the header or payload that a path leads to or through: `cnf` of `payload.cnf.jkt`.
struct OutermostMember
{
    std::string_view name;
    bool isEnd = false; ///< the path leads no further
};
OutermostMember outermostMember(std::string_view path);

/// As it is shown: without the brackets.
std::string shownPath(std::string_view path);

} // namespace tokenscope::inspect
