// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/typed_header.h"

#include "base/base64url.h"

#include <utility>

namespace tokenscope::inspect {

TypedHeader readTypedHeader(std::string_view segment)
{
    const auto bytes = base64url::decode(segment);
    auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    const json::Object *members = document ? document->root.asObject() : nullptr;
    if (!members)
        return {};
    const json::Value *type = members->find("typ");
    const TokenKind *kind = type && type->asString() ? findKindOfType(*type->asString()) : nullptr;
    return {std::move(*document), kind};
}

} // namespace tokenscope::inspect
