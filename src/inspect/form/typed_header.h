// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "json/document.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// A header as it is read before the token is inspected, to see what else that needs.
struct TypedHeader
{
    std::optional<json::Document> document; ///< an object, or nothing
    const TokenKind *kind = nullptr;        ///< by `typ` alone; null where that names none
};

/// `segment`: the header as the token has it, in base64url.
TypedHeader readTypedHeader(std::string_view segment);

} // namespace tokenscope::inspect
