// SPDX-License-Identifier: Apache-2.0
#include "inspect/header/header_member.h"

#include "jose/jose_header.h"
#include "jose/media_type.h"

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

bool isTokenType(std::string_view mediaType)
{
    mediaType = jose::bareMediaType(mediaType);
    return jose::sameMediaType(mediaType, "JWT") || jose::sameMediaType(mediaType, "JOSE") ||
           jose::sameMediaType(mediaType, "JOSE+JSON") || endsWithType(mediaType, "+jwt") ||
           endsWithType(mediaType, "+sd-jwt");
}

bool endsWithType(std::string_view mediaType, std::string_view suffix)
{
    mediaType = jose::bareMediaType(mediaType);
    return mediaType.size() > suffix.size() &&
           jose::sameMediaType(mediaType.substr(mediaType.size() - suffix.size()), suffix);
}

} // namespace tokenscope::inspect
