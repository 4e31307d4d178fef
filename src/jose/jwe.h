// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

/// One recipient of a JWE: the content's key, encrypted to them, as base64url text.
struct JweRecipient
{
    std::string_view encryptedKey;
    const json::Object *header = nullptr; ///< unprotected, of this recipient alone
};

/// A JWE's texts as they stand in whichever serialization (RFC 7516, 7), not yet decoded: views into the token's text
/// or JSON object, which have to outlive it. Absent members are empty.
struct JweTexts
{
    std::string_view protectedHeader;
    std::string_view iv;
    std::string_view ciphertext;
    std::string_view tag;
    std::optional<std::string_view> additionalData; ///< `aad`, JSON only
    const json::Object *unprotected = nullptr;      ///< shared by all recipients
    std::vector<JweRecipient> recipients;
    bool inJson = false;

    /// RFC 7516, 5.1, step 14: what the tag covers besides the ciphertext.
    std::string authenticatedText() const;
};

/// The compact serialization; exactly five segments, the caller has counted them.
JweTexts readCompactJwe(std::string_view text);

/// The flattened or general serialization (RFC 7516, 7.2). Empty where the object is not one: `ciphertext` is missing,
/// a member is of a wrong type, or two forms are mixed, also that of a signed token.
std::optional<JweTexts> readJsonJwe(const json::Object &object);

/// The JOSE header of one recipient: the union of three objects whose names have to be different (RFC 7516, 7.2.1).
/// Nothing is copied. Null is an absent header.
struct JweHeader
{
    const json::Object *protectedHeader = nullptr;
    const json::Object *unprotected = nullptr;
    const json::Object *recipient = nullptr;

    const json::Value *find(std::string_view name) const;
    /// Null where the member is absent or no string.
    const std::string *text(std::string_view name) const;
    /// A whole number written without fraction or exponent.
    std::optional<std::int64_t> integer(std::string_view name) const;
};

/// Names in the unprotected headers that stand in another header of the same recipient too, or twice in one. Takes
/// n log n in the headers together, however many recipients there are.
std::vector<std::string_view> repeatedNames(const json::Object *protectedHeader, const JweTexts &jwe);

} // namespace tokenscope::jose
