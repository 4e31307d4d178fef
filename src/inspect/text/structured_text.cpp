// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/structured_text.h"

#include "base/whitespace.h"
#include "inspect/findings/fact.h"
#include "inspect/keys/keys_in_text.h"
#include "inspect/text/json_serialization.h"
#include "jose/jwe.h"

#include <utility>

namespace tokenscope::inspect {

namespace {

/// Not searched for other tokens: what was accepted would not be what the text is.
NotAToken brokenToken(Finding why, std::string_view text)
{
    return {std::move(why), readablePartsIn(text)};
}

} // namespace

std::optional<std::variant<SerializedToken, NotAToken>> readStructured(std::string_view text)
{
    if (auto key = keysInText(text))
        return NotAToken{std::move(*key), {}};
    const std::size_t start = text.find_first_not_of(ascii::jsonWhitespace);
    if (start == std::string_view::npos)
        return std::nullopt;
    if (text[start] != '{' && text[start] != '[' && !text.starts_with("\xEF\xBB\xBF"))
        return std::nullopt;
    auto document = json::parse(text.substr(start));
    if (!document) {
        if (auto broken = nameBrokenJson(text))
            return brokenToken(std::move(*broken), text);
        return std::nullopt;
    }
    const json::Array *array = document->root.asArray();
    const json::Object *object = document->root.asObject();
    if (!array && object) {
        if (readJsonJws(*object) || jose::readJsonJwe(*object))
            return SerializedToken{text.substr(start), std::move(*document)};
        if (auto broken = nameBrokenForm(*object))
            return brokenToken(std::move(*broken), text);
    }
    if (array && !array->empty())
        object = array->front().asObject();
    auto keys = object ? keysInJson(*object) : std::nullopt;
    if (!keys)
        return std::nullopt;
    if (array)
        keys = makeFinding(found::KeySetGiven{array->size()}, "text:0");
    return NotAToken{std::move(*keys), {}};
}

} // namespace tokenscope::inspect
