// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <QString>

#include <string_view>

namespace tokenscope::endpoint {

/// Empty where the object has no such member, or one that is no string.
inline QString memberText(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? QString::fromStdString(*text) : QString();
}

} // namespace tokenscope::endpoint
