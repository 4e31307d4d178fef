// SPDX-License-Identifier: Apache-2.0
#include "explain/report/withheld_keys.h"

#include "jose/privacy/private_material.h"
#include "json/writer.h"

#include <utility>

namespace tokenscope::explain {

namespace {

/// Enough to find the others by; a token of nothing but keys has no end of them.
constexpr std::size_t mostPlaces = 100;

/// The deepest members that differ, which are the masks. The parser bounds the depth.
void collectPlaces(const json::Value &whole, const json::Value &shown, const std::string &place,
                   std::vector<std::string> &places)
{
    if (whole == shown || places.size() >= mostPlaces)
        return;
    const json::Object *object = whole.asObject();
    const json::Object *masked = shown.asObject();
    const json::Array *array = whole.asArray();
    const json::Array *maskedArray = shown.asArray();
    if (object && masked && object->size() == masked->size()) {
        for (std::size_t i = 0; i < object->size(); ++i) {
            const json::Member &member = object->members()[i];
            collectPlaces(member.value, masked->members()[i].value, place + '.' + member.name, places);
        }
    } else if (array && maskedArray && array->size() == maskedArray->size()) {
        for (std::size_t i = 0; i < array->size(); ++i)
            collectPlaces((*array)[i], (*maskedArray)[i], place + '.' + std::to_string(i), places);
    } else {
        places.push_back(place);
    }
}

} // namespace

json::Value WithheldKeys::shown(const json::Value &value, std::string_view place)
{
    const std::string text = json::write(value);
    if (jose::privatePassages(text, jose::PrivateValues::KeysOnly).empty())
        return value;
    json::Value masked = jose::withoutPrivateMaterial(value, jose::PrivateValues::KeysOnly);
    const std::size_t before = m_places.size();
    collectPlaces(value, masked, std::string(place), m_places);
    if (m_places.size() == before && m_places.size() < mostPlaces)
        m_places.emplace_back(place); // in a member's name
    return masked;
}

std::string WithheldKeys::shown(std::string text, std::string_view place)
{
    std::string masked = jose::withoutPrivateMaterial(text, jose::PrivateValues::KeysOnly);
    if (masked != text)
        m_places.emplace_back(place);
    return masked;
}

} // namespace tokenscope::explain
