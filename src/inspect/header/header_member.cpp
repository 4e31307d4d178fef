// SPDX-License-Identifier: Apache-2.0
#include "inspect/header/header_member.h"

#include "jose/jose_header.h"

namespace tokenscope::inspect {

const json::Value *headerMember(const Inspection &inspection, std::string_view name)
{
    const json::Object *kept = inspection.header ? inspection.header->root.asObject() : nullptr;
    const json::Value *value = kept ? kept->find(name) : nullptr;
    if (value || !inspection.unprotectedHeader || !inspection.unprotectedHeader->asObject())
        return value;
    return inspection.unprotectedHeader->asObject()->find(name);
}

const std::string *headerText(const Inspection &inspection, std::string_view name)
{
    const json::Value *value = headerMember(inspection, name);
    return value ? value->asString() : nullptr;
}

std::string_view bareMediaType(std::string_view mediaType)
{
    constexpr auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; };
    mediaType = mediaType.substr(0, mediaType.find(';'));
    while (!mediaType.empty() && isBlank(mediaType.front()))
        mediaType.remove_prefix(1);
    while (!mediaType.empty() && isBlank(mediaType.back()))
        mediaType.remove_suffix(1);
    return mediaType;
}

bool isTokenType(std::string_view mediaType)
{
    mediaType = bareMediaType(mediaType);
    return jose::sameMediaType(mediaType, "JWT") || jose::sameMediaType(mediaType, "JOSE") ||
           jose::sameMediaType(mediaType, "JOSE+JSON") || endsWithType(mediaType, "+jwt") ||
           endsWithType(mediaType, "+sd-jwt");
}

bool endsWithType(std::string_view mediaType, std::string_view suffix)
{
    mediaType = bareMediaType(mediaType);
    return mediaType.size() > suffix.size() &&
           jose::sameMediaType(mediaType.substr(mediaType.size() - suffix.size()), suffix);
}

} // namespace tokenscope::inspect
