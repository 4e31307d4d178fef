// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/wanted_type.h"

namespace tokenscope::inspect {

std::string_view nameOf(WantedType type)
{
    switch (type) {
    case WantedType::Text:
        return "string";
    case WantedType::Number:
        return "number";
    case WantedType::Boolean:
        return "boolean";
    case WantedType::Object:
        return "object";
    case WantedType::Array:
        return "array";
    case WantedType::TextOrTexts:
        return "string or array of strings";
    case WantedType::TextOrNumber:
        return "string or number";
    case WantedType::TextOrObject:
        return "string or object";
    case WantedType::ObjectOrArray:
        return "object or array";
    }
    return {};
}

} // namespace tokenscope::inspect
