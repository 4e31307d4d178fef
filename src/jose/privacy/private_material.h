// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Private keys and secrets in raw text, before it is shown, copied, logged or kept. Nothing has to be whole or well
/// formed: the search works on a body that breaks off, on JSON inside JSON, HTML or a form, in UTF-8 or UTF-16.
namespace tokenscope::jose {

enum class PrivateForm {
    KeyMember, ///< a private member of a JWK, or a number of a private key under another name
    Secret,    ///< a value whose name says that it is a password, a secret or a token
    Pem,
    Encoded, ///< base64 or hexadecimal of a private key in any of these forms
    Xml,     ///< RSAKeyValue and its relatives
    Putty,
    Binary, ///< DER, or OpenSSH's binary form
};

/// Bytes of the text that were found to be private.
struct PrivatePassage
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t characters = 0; ///< as a reader would count them: escapes undone
    PrivateForm form = PrivateForm::KeyMember;
    std::string_view quote; ///< what a mask has to stand between where an array, an object or a number was; in the text
};

enum class PrivateValues {
    Any,      ///< of answers and key files: a value counts by its name alone, however short
    KeysOnly, ///< of a token's own members, where `d` or `p` may be anything: a value has to look like a key
};

/// In order, none overlapping. Linear in the text. Base64 and hexadecimal are looked into, twice deep.
std::vector<PrivatePassage> privatePassages(std::string_view text, PrivateValues values = PrivateValues::Any);

/// What kind of private key a text holds, as where somebody pasted one in the wrong place; empty where it holds none. A
/// token is not one, whatever it carries in its parts.
std::optional<PrivateForm> privateKeyIn(std::string_view text);

/// The text with "[1704 characters withheld]" in place of what is private; names, labels and the rest stay, and JSON
/// stays JSON.
std::string withoutPrivateMaterial(std::string text, PrivateValues values = PrivateValues::Any);

/// The same of a value, in all depths.
json::Value withoutPrivateMaterial(const json::Value &value, PrivateValues values = PrivateValues::Any);

/// "[1704 characters withheld]".
std::string withheldMark(std::size_t characters);
/// Whether a text is such a mark, and nothing else.
bool isWithheldMark(std::string_view text);

} // namespace tokenscope::jose
