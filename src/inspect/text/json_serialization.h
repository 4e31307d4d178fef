// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenscope::inspect {

/// One signature of a JWS in JSON (RFC 7515, 7.2), its texts as they stand in the members.
struct JsonSignature
{
    std::string protectedHeader;          ///< base64url; empty where absent
    const json::Object *header = nullptr; ///< unprotected: shown, never trusted
    std::string signature;
};

/// A JWS in flattened or general JSON serialization. The object it was read from has to outlive it.
struct JsonJws
{
    bool flattened = false;
    std::optional<std::string> payload; ///< empty: detached
    std::vector<JsonSignature> signatures;
};

/// The member by which an object is a token of another form too: what one program takes for a signed token, another
/// takes for an encrypted one (RFC 7516, 9), or reads another header. Null where there is none.
const char *memberOfOtherForm(const json::Object &object);

/// Empty where the object is no JWS in JSON, or mixes two forms.
std::optional<JsonJws> readJsonJws(const json::Object &object);

} // namespace tokenscope::inspect
