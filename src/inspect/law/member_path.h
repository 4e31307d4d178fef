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

/// As it is shown: without the brackets.
std::string shownPath(std::string_view path);

} // namespace tokenscope::inspect
