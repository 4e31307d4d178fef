// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/document.h"

#include <QtGlobal>

#include <string_view>

namespace tokenscope::jose {

/// The value of a text that the test itself wrote, and that therefore has to be JSON.
inline json::Value valueOf(std::string_view text)
{
    auto document = json::parse(text);
    if (!document)
        qFatal("the test's own JSON does not parse: %.*s", int(text.size()), text.data());
    return std::move(document->root);
}

inline json::Object objectOf(std::string_view text)
{
    const json::Value value = valueOf(text);
    if (!value.asObject())
        qFatal("the test's own JSON is no object: %.*s", int(text.size()), text.data());
    return *value.asObject();
}

} // namespace tokenscope::jose
