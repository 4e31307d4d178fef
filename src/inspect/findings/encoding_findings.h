// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"
#include "inspect/findings/token_part.h"
#include "json/document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

/// Base64url and JSON that are faulty.
namespace tokenscope::inspect {

/// Text in two or four bytes a character.
enum class WideText { Utf16, Utf32 };
std::string_view nameOf(WideText text);

/// What is written in place of JSON.
enum class OtherSyntax {
    FormFields,
    Base64Again, ///< JSON that was encoded before
    Compressed,  ///< gzip
    Nothing,
    Markup,         ///< XML, HTML
    SmallLetters,   ///< a token whose capitals were made small: nothing of it can be read
    CapitalLetters, ///< and the other way round
};
std::string_view nameOf(OtherSyntax syntax);

/// The slip behind broken JSON, where the place of the fault tells it.
enum class JsonSlip {
    UnquotedText,  ///< a word or a number with letters, where text needs quotes
    ShellVariable, ///< `$NAME`, `${NAME}` that no shell replaced
    Template,      ///< `{{name}}`, `<name>`, `%NAME%`
    LeadingZero,   ///< `007`
    BadNumber,     ///< `+1`, `.5`, `1.`, `0x10`, `1_000`
    TrailingComma,
    MissingComma,
    MissingColon,
    MissingValue, ///< nothing behind a colon
    UnquotedName, ///< `{iss: …}`
    SingleQuotes, ///< or the typographic ones
    PythonWord,   ///< `True`, `False`, `None`
    NotANumber,   ///< `NaN`, `Infinity`
    Undefined,    ///< `undefined`
    Comment,
    BadEscape, ///< a backslash before what needs none
};
std::string_view nameOf(JsonSlip slip);

/// Why text is no JSON.
using JsonBreak = std::variant<json::Fault, WideText, OtherSyntax>;

namespace found {

using enum Severity;

/// A letter that looks like one of base64url's, replaced.
struct LookalikeCharacter
{
    std::size_t position;  ///< in bytes of the text
    std::string character; ///< `U+0430`
    std::string_view name;
    std::string looksLike;

    static constexpr Row row = {Code::LookalikeCharacter, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("position", &LookalikeCharacter::position);
        visit("character", &LookalikeCharacter::character);
        visit("name", &LookalikeCharacter::name);
        visit("looks_like", &LookalikeCharacter::looksLike);
    }
};

struct InvalidCharacter
{
    TokenPart part;
    std::size_t position; ///< in the part, from 0
    std::string character;

    static constexpr Row row = {Code::Base64InvalidCharacter, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &InvalidCharacter::part);
        visit("position", &InvalidCharacter::position);
        visit("character", &InvalidCharacter::character);
    }
};

/// A length at which no base64url ends.
struct TruncatedPart
{
    TokenPart part;
    std::size_t length;

    static constexpr Row row = {Code::Base64Truncated, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &TruncatedPart::part);
        visit("length", &TruncatedPart::length);
    }
};

/// A part whose end was lost: shorter than any that is whole, or JSON that breaks off.
struct PartCutOff
{
    TokenPart part;
    std::size_t length;
    std::optional<std::size_t> missing; ///< characters, where it can have one length alone

    static constexpr Row row = {Code::Base64Truncated, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &PartCutOff::part);
        visit("length", &PartCutOff::length);
        visit("cut", std::int64_t(1));
        visit("missing", &PartCutOff::missing);
    }
};

/// Unused bits at the end that are not zero.
struct NonCanonicalEnd
{
    TokenPart part;
    std::string character; ///< the last
    std::string canonical; ///< what it should be

    static constexpr Row row = {Code::Base64NonCanonical, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &NonCanonicalEnd::part);
        visit("found", &NonCanonicalEnd::character);
        visit("canonical", &NonCanonicalEnd::canonical);
    }
};

struct HeaderNotJson
{
    JsonBreak reason;
    std::size_t position; ///< in bytes, from 0
    std::size_t length;
    std::optional<std::string> character;    ///< at that place, where it has one
    std::optional<std::string> excerpt = {}; ///< the text around it
    std::optional<std::string> member = {};  ///< that it belongs to
    std::optional<JsonSlip> slip = {};

    static constexpr Row row = {Code::HeaderNotJson, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("reason", &HeaderNotJson::reason);
        visit("position", &HeaderNotJson::position);
        visit("length", &HeaderNotJson::length);
        visit("character", &HeaderNotJson::character);
        visit("excerpt", &HeaderNotJson::excerpt);
        visit("member", &HeaderNotJson::member);
        visit("slip", &HeaderNotJson::slip);
    }
};

struct HeaderNotObject
{
    json::Type type;

    static constexpr Row row = {Code::HeaderNotObject, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("found", &HeaderNotObject::type); }
};

struct PayloadNotJson
{
    JsonBreak reason;
    std::size_t position; ///< in bytes, from 0
    std::size_t length;
    std::optional<std::string> character;    ///< at that place, where it has one
    std::optional<std::string> excerpt = {}; ///< the text around it
    std::optional<std::string> member = {};  ///< that it belongs to
    std::optional<JsonSlip> slip = {};

    static constexpr Row row = {Code::PayloadNotJson, Group::Encoding, depends, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("reason", &PayloadNotJson::reason);
        visit("position", &PayloadNotJson::position);
        visit("length", &PayloadNotJson::length);
        visit("character", &PayloadNotJson::character);
        visit("excerpt", &PayloadNotJson::excerpt);
        visit("member", &PayloadNotJson::member);
        visit("slip", &PayloadNotJson::slip);
    }
};

/// JSON, but no object with claims.
struct PayloadNotObject
{
    json::Type type;
    std::size_t length;

    static constexpr Row row = {Code::PayloadNotJson, Group::Encoding, depends, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("reason", std::string_view("not_an_object"));
        visit("found", &PayloadNotObject::type);
        visit("length", &PayloadNotObject::length);
    }
};

/// Bytes that never were text.
struct PayloadBinary
{
    std::size_t length;

    static constexpr Row row = {Code::PayloadNotJson, Group::Encoding, Note, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("reason", std::string_view("binary"));
        visit("length", &PayloadBinary::length);
    }
};

/// A token inside, where this one has to have claims of its own.
struct PayloadIsToken
{
    std::size_t length;

    static constexpr Row row = {Code::PayloadNotJson, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("reason", std::string_view("nested"));
        visit("length", &PayloadIsToken::length);
    }
};

struct InvalidUtf8
{
    TokenPart part;
    std::size_t position; ///< in bytes, from 0

    static constexpr Row row = {Code::InvalidUtf8, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &InvalidUtf8::part);
        visit("position", &InvalidUtf8::position);
    }
};

/// Half of a pair of escapes, `\ud800`, which no UTF-8 can write.
struct LoneSurrogate
{
    TokenPart part;
    std::string pointer;

    static constexpr Row row = {Code::InvalidUtf8, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &LoneSurrogate::part);
        visit("pointer", &LoneSurrogate::pointer);
    }
};

/// A member twice in a header or a payload, or in two headers.
struct DuplicateMember
{
    std::string name;
    std::string pointer;

    static constexpr Row row = {Code::DuplicateMember, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("name", &DuplicateMember::name);
        visit("pointer", &DuplicateMember::pointer);
    }
};

/// A member twice in a loaded key set.
struct DuplicateKeySetMember
{
    std::string name;
    std::string pointer;

    static constexpr Row row = {Code::DuplicateMember, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("name", &DuplicateKeySetMember::name);
        visit("pointer", &DuplicateKeySetMember::pointer);
        visit("in", std::string_view("key_set"));
    }
};

struct JsonTooDeep
{
    TokenPart part;
    std::size_t limit;
    std::optional<std::size_t> position; ///< in bytes, from 0

    static constexpr Row row = {Code::JsonTooDeep, Group::Encoding, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &JsonTooDeep::part);
        visit("limit", &JsonTooDeep::limit);
        visit("position", &JsonTooDeep::position);
    }
};

} // namespace found

using EncodingFacts =
    FactList<found::LookalikeCharacter, found::InvalidCharacter, found::TruncatedPart, found::PartCutOff,
             found::NonCanonicalEnd, found::HeaderNotJson, found::HeaderNotObject, found::PayloadNotJson,
             found::PayloadNotObject, found::PayloadBinary, found::PayloadIsToken, found::InvalidUtf8,
             found::LoneSurrogate, found::DuplicateMember, found::DuplicateKeySetMember, found::JsonTooDeep>;

} // namespace tokenscope::inspect
