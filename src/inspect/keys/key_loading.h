// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret_bytes.h"
#include "inspect/recognition/error_answer.h"
#include "jose/keys/jwk_set.h"
#include "jose/keys/key_import.h"

#include <cstddef>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// Keys out of what a person has: a file, standard input, the clipboard, the answer of an address.
struct LoadedKeys
{
    std::shared_ptr<const jose::JwkSet> keys; ///< never null
    std::vector<jose::ImportError> refused;   ///< blocks of a PEM file that are no keys, or none that can be read
    std::string place; ///< the member that they were found in (`/jwks`), where that is not where a key set has them
};

struct KeyLoadingError
{
    enum class Fault {
        Utf16,         ///< text that has to be written as UTF-8 first
        Empty,         ///< nothing, or white space alone
        NotKeys,       ///< no JSON and none of the forms of jose::importKeys
        WebPage,       ///< HTML; `detail` is its title
        Token,         ///< a JWT without keys in it
        Word,          ///< one word that may be a shared secret, but no key of another kind
        Placeholder,   ///< a variable or template in place of a key; `detail` is what it says
        Shortened,     ///< an armour with dots or stars in place of most of the key
        Encrypted,     ///< by the tool `detail`, which opens it with the command `excerpt`
        Pointer,       ///< what the tool `detail` keeps in place of a file; the command `excerpt` gets it
        FileName,      ///< the place of a file, and not what it holds
        Address,       ///< of a web server, and not what it answers
        Gzip,          ///< compressed
        BadJson,       ///< it begins as JSON and breaks off at `offset`; `detail` is what slipAt() says
        NoKeys,        ///< JSON without keys in it
        Discovery,     ///< an issuer's metadata: the keys are at `detail`, its `jwks_uri`
        Answer,        ///< a service's own error: `answer`
        NoCertificate, ///< keys, and no certificate among them, where one is needed
        Refused,       ///< a key in one of those forms, and `refused` is why it could not be read
    };
    Fault fault;
    std::size_t offset = 0;
    std::optional<jose::ImportError> refused = {};
    std::string detail = {};
    bool endsEarly = false; ///< BadJson: the text ends before the JSON does
    std::string excerpt =
        {}; ///< Encrypted, Pointer: a command; BadJson: the text around the place, unless it may be of a private key
    std::optional<ErrorAnswer> answer = {};
};

/// How sure it is that a text is there for its keys.
enum class KeyText {
    Given,    ///< somebody gave it as keys
    Whatever, ///< it may be a token or anything else: what only mentions keys holds none
};

/// A JWKS, a JWK, an array of JWKs, a response envelope with a JWKS as its `result`, a listing whose entries have their
/// key in `jwk`, and all that jose::importKeys takes in; a byte order mark of UTF-8 in front is passed over. What was
/// given as keys may hold them anywhere that jose::findKeysInText looks, and in a layer that respeltKeyTexts() undoes.
/// Private keys that are encrypted are opened with the passphrase. Linear in the text.
std::expected<LoadedKeys, KeyLoadingError> loadKeys(std::string_view text, KeyText kind = KeyText::Given,
                                                    std::optional<ByteView> passphrase = std::nullopt);

/// The same of JSON that is there already.
std::expected<LoadedKeys, KeyLoadingError> loadKeysFrom(const json::Value &root, KeyText kind = KeyText::Given,
                                                        std::optional<ByteView> passphrase = std::nullopt);

/// A passphrase on its way, which is wiped where it leaves memory.
using PassphraseBytes = crypto::SecretBytes;

/// Whether what came of it lacks keys that a passphrase would open.
bool wantsPassphrase(const std::expected<LoadedKeys, KeyLoadingError> &loaded);

} // namespace tokenscope::inspect
