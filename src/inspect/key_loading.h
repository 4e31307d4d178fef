// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"
#include "jose/key_import.h"

#include <cstddef>
#include <expected>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// Keys out of what a person has: a file, standard input, the clipboard.
struct LoadedKeys
{
    std::shared_ptr<const jose::JwkSet> keys; ///< never null
    std::vector<jose::ImportError> refused;   ///< blocks of a PEM file that are no keys, or none that can be read
};

struct KeyLoadingError
{
    enum class Fault {
        Utf16,   ///< text that has to be written as UTF-8 first
        NotKeys, ///< no JSON and none of the forms of jose::importKeys
        BadJson, ///< it begins as JSON and breaks off at `offset`
        NoKeys,  ///< JSON without keys in it
        Refused, ///< a key in one of those forms, and `refused` is why it could not be read
    };
    Fault fault;
    std::size_t offset = 0;
    std::optional<jose::ImportError> refused = {};
};

/// A JWKS, a JWK, an array of JWKs, a response envelope with a JWKS as its `result`, a listing whose entries have their
/// key in `jwk`, and all that jose::importKeys takes in; a byte order mark of UTF-8 in front is passed over. Linear in
/// the text.
std::expected<LoadedKeys, KeyLoadingError> loadKeys(std::string_view text);

} // namespace tokenscope::inspect
