// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/encoding_findings.h"
#include "inspect/findings/row.h"
#include "inspect/findings/token_part.h"
#include "inspect/recognition/foreign_kind.h"
#include "inspect/recognition/missing_value.h"

#include <cstddef>
#include <optional>
#include <string>

/// What was around the token in the text, and what the text is where it is not one.
namespace tokenscope::inspect {

/// In what a token was found.
enum class Surroundings {
    CurlCommand,
    HttpRequest,
    HttpHeader,
    Cookie,
    WebAddress,
    Json,
    TrafficRecording, ///< a HAR file
    HealthCard,       ///< the digits of its QR code
    OtherText,
};
std::string_view nameOf(Surroundings surroundings);

/// What kind of key a text is.
enum class GivenKey {
    Jwk,
    PrivateJwk,
    PublicPem,
    PrivatePem,
    PublicDer,
    PrivateDer,
    EncryptedKey, ///< under a password
    Certificate,
    Pkcs12,
    SshPublicKey,
};
std::string_view nameOf(GivenKey kind);

/// What a text of too few segments has probably lost.
enum class LostPart { None, Signature, PayloadAndSignature, PartOfJwe };
std::string_view nameOf(LostPart part);

/// What JSON was meant as that cannot be read as that.
enum class MeantAs { Jws, Jwe, KeySet, Metadata };
std::string_view nameOf(MeantAs meant);

/// Why JSON that parses is no JWS or JWE.
enum class FormFault {
    Repeated,  ///< a member is there twice: which counts differs from verifier to verifier
    WrongType, ///< no text where one has to be
    Missing,
    BothForms, ///< flattened and general at once (RFC 7515, 7.2.2; RFC 7516, 7.2.2)
};
std::string_view nameOf(FormFault fault);

namespace found {

using enum Severity;

/// `Bearer eyJ…`, `Authorization: Bearer eyJ…`, in any case.
struct BearerPrefix
{
    std::string removed; ///< `Authorization: Bearer `

    static constexpr Row row = {Code::BearerPrefix, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("removed", &BearerPrefix::removed); }
};

/// Quotes, backticks, angle brackets, a comma or semicolon behind.
struct QuotedToken
{
    std::string quote;

    static constexpr Row row = {Code::QuotedToken, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("quote", &QuotedToken::quote); }
};

/// One of the tokens of the text is inspected.
struct EmbeddedInText
{
    Surroundings surroundings;
    std::size_t count;                     ///< of the tokens in the text
    std::optional<std::size_t> token = {}; ///< which of them was inspected, from 1; nothing for the first

    static constexpr Row row = {Code::EmbeddedInText, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &EmbeddedInText::surroundings);
        visit("count", &EmbeddedInText::count);
        visit("token", &EmbeddedInText::token);
    }
};

/// `%2E`, `%3D` and the like, undone.
struct UrlEncodedToken
{
    std::size_t count;

    static constexpr Row row = {Code::UrlEncodedToken, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("count", &UrlEncodedToken::count); }
};

/// `&#46;`, `&period;`, `&amp;`, undone.
struct HtmlEntityEncodedToken
{
    std::size_t count;

    static constexpr Row row = {Code::HtmlEntityEncodedToken, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("count", &HtmlEntityEncodedToken::count); }
};

/// The base64 of a token, undone: Kubernetes keeps secrets so.
struct Base64EncodedToken
{
    bool hasScheme; ///< `Bearer ` stood inside too

    static constexpr Row row = {Code::Base64EncodedToken, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("scheme", Flag{&Base64EncodedToken::hasScheme}); }
};

/// The hexadecimal digits of a token, undone: databases show bytes so.
struct HexEncodedToken
{
    bool hasScheme; ///< `Bearer ` was inside too

    static constexpr Row row = {Code::HexEncodedToken, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("scheme", Flag{&HexEncodedToken::hasScheme}); }
};

/// Blanks, tabs and line breaks, left out.
struct WhitespaceInToken
{
    std::size_t count;

    static constexpr Row row = {Code::WhitespaceInToken, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("count", &WhitespaceInToken::count); }
};

/// Zero-width blanks, bidi marks and the like, left out.
struct InvisibleCharacter
{
    std::string character; ///< the first one: `U+200B`
    std::string_view name; ///< of the first one
    std::size_t count;
    std::size_t offset; ///< of the first one, in bytes of the text

    static constexpr Row row = {Code::InvisibleCharacter, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("character", &InvisibleCharacter::character);
        visit("name", &InvisibleCharacter::name);
        visit("count", &InvisibleCharacter::count);
        visit("offset", &InvisibleCharacter::offset);
    }
};

/// UTF-16, read as text.
struct Utf16Text
{
    static constexpr Row row = {Code::Utf16Text, Group::Text, Warning, CheckName::Structure};
    static constexpr void members(auto &&) {}
};

/// `+` or `/` where base64url has `-` and `_`.
struct StandardAlphabet
{
    TokenPart part;
    std::string character;
    std::size_t position; ///< in the part, from 0

    static constexpr Row row = {Code::Base64StandardAlphabet, Group::Text, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &StandardAlphabet::part);
        visit("character", &StandardAlphabet::character);
        visit("position", &StandardAlphabet::position);
    }
};

/// `=` at a part's end.
struct Padding
{
    TokenPart part;
    std::size_t position;  ///< in the part, from 0
    bool isSigned = false; ///< the signature covers it, as those of AWS load balancers do

    static constexpr Row row = {Code::Base64Padding, Group::Text, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segment", &Padding::part);
        visit("position", &Padding::position);
        visit("signed", Flag{&Padding::isSigned});
    }
};

struct EmptyInput
{
    static constexpr Row row = {Code::EmptyInput, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&) {}
};

struct KeySetGiven
{
    std::size_t keys;

    static constexpr Row row = {Code::KeySetGiven, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("keys", &KeySetGiven::keys); }
};

struct KeyGiven
{
    GivenKey kind;

    static constexpr Row row = {Code::KeyGiven, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("kind", &KeyGiven::kind); }
};

/// Nothing where a token should be: a word that says so, or the place itself.
struct ValueMissing
{
    MissingForm form;
    std::optional<std::string> shown;         ///< the text, or the name of the variable
    std::optional<std::string_view> language; ///< that prints it so

    static constexpr Row row = {Code::MissingValue, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("form", &ValueMissing::form);
        visit("shown", &ValueMissing::shown);
        visit("language", &ValueMissing::language);
    }
};

/// One word of which only its issuer knows what it stands for.
struct OpaqueToken
{
    std::size_t length;

    static constexpr Row row = {Code::OpaqueToken, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("length", &OpaqueToken::length); }
};

/// The same, of a kind that its start or its form tells.
struct KnownOpaqueToken
{
    std::string_view kind;  ///< `Pangea user token`
    std::string_view named; ///< with its article
    std::string_view vendor;
    Remedy remedy;
    std::size_t length;
    std::optional<std::string_view> prefix; ///< that tells it
    std::optional<std::string> detail;      ///< what it says of itself

    static constexpr Row row = {Code::OpaqueToken, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &KnownOpaqueToken::kind);
        visit("named", &KnownOpaqueToken::named);
        visit("vendor", &KnownOpaqueToken::vendor);
        visit("remedy", &KnownOpaqueToken::remedy);
        visit("length", &KnownOpaqueToken::length);
        visit("prefix", &KnownOpaqueToken::prefix);
        visit("detail", &KnownOpaqueToken::detail);
    }
};

/// Dots, but neither the three segments of a JWS nor the five of a JWE.
struct WrongSegmentCount
{
    std::size_t segments;
    std::size_t length; ///< of the text
    LostPart lost;

    static constexpr Row row = {Code::WrongSegmentCount, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("segments", &WrongSegmentCount::segments);
        visit("length", &WrongSegmentCount::length);
        visit("missing", &WrongSegmentCount::lost);
    }
};

struct UnrecognizedText
{
    std::size_t length;

    static constexpr Row row = {Code::UnrecognizedText, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit) { visit("length", &UnrecognizedText::length); }
};

/// JSON that its members tell to be a token's or a set of keys, and that does not parse.
struct BrokenJson
{
    MeantAs meant;
    json::Fault reason;
    std::size_t position; ///< in bytes of the text, from 0
    std::size_t length;
    std::optional<std::string> character = {}; ///< at that place, where it has one
    std::optional<std::string> excerpt = {};   ///< the text around it
    std::optional<std::string> member = {};    ///< that it belongs to
    std::optional<JsonSlip> slip = {};

    static constexpr Row row = {Code::UnrecognizedText, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("looks_like", &BrokenJson::meant);
        visit("reason", &BrokenJson::reason);
        visit("position", &BrokenJson::position);
        visit("length", &BrokenJson::length);
        visit("character", &BrokenJson::character);
        visit("excerpt", &BrokenJson::excerpt);
        visit("member", &BrokenJson::member);
        visit("slip", &BrokenJson::slip);
    }
};

/// The same where the JSON parses, and a member of it is not as the form wants it.
struct BrokenForm
{
    MeantAs meant;
    FormFault fault;
    std::string member; ///< `payload`, `signatures/1/protected`

    static constexpr Row row = {Code::UnrecognizedText, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("looks_like", &BrokenForm::meant);
        visit("reason", &BrokenForm::fault);
        visit("member", &BrokenForm::member);
    }
};

/// No token, but of a kind that its start or its form tells.
struct KnownForeignText
{
    std::string_view kind;   ///< `PASETO token`
    std::string_view named;  ///< with its article
    std::string_view vendor; ///< who reads it, or the format
    Remedy remedy;
    std::size_t length;
    std::optional<std::string_view> prefix; ///< that tells it
    std::optional<std::string> detail;      ///< what an answer says of itself

    static constexpr Row row = {Code::UnrecognizedText, Group::NotAToken, Error, CheckName::Structure};
    static constexpr void members(auto &&visit)
    {
        visit("kind", &KnownForeignText::kind);
        visit("named", &KnownForeignText::named);
        visit("vendor", &KnownForeignText::vendor);
        visit("remedy", &KnownForeignText::remedy);
        visit("length", &KnownForeignText::length);
        visit("prefix", &KnownForeignText::prefix);
        visit("detail", &KnownForeignText::detail);
    }
};

} // namespace found

using TextFacts =
    FactList<found::BearerPrefix, found::QuotedToken, found::EmbeddedInText, found::UrlEncodedToken,
             found::HtmlEntityEncodedToken, found::Base64EncodedToken, found::HexEncodedToken, found::WhitespaceInToken,
             found::InvisibleCharacter, found::Utf16Text, found::StandardAlphabet, found::Padding, found::EmptyInput,
             found::ValueMissing, found::KeySetGiven, found::KeyGiven, found::OpaqueToken, found::KnownOpaqueToken,
             found::WrongSegmentCount, found::UnrecognizedText, found::BrokenJson, found::BrokenForm,
             found::KnownForeignText>;

} // namespace tokenscope::inspect
