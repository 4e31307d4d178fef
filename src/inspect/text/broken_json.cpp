// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/broken_json.h"

#include "base/utf8.h"
#include "base/whitespace.h"
#include "inspect/findings/fact.h"
#include "inspect/findings/json_place.h"
#include "inspect/text/json_serialization.h"
#include "inspect/text/token_characters.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view markOfOrder = "\xEF\xBB\xBF";
/// Behind the name of a member and its colon, in whichever quotes or none; npos where it is not there.
std::size_t valueOf(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + name.size())) {
        if (at == 0 || isOf(text[at - 1], Base64UrlCharacter) || text[at - 1] == '$')
            continue;
        std::size_t behind = at + name.size();
        while (behind < text.size() && !isOf(text[behind], Base64UrlCharacter) && text[behind] != ':' &&
               behind - at - name.size() < 8)
            ++behind; // quotes of some sort, and blanks
        if (behind < text.size() && text[behind] == ':')
            return behind + 1;
    }
    return text.npos;
}

/// By the names of its members: what is asked for by `has`.
std::optional<MeantAs> meantBy(const auto &has)
{
    if (has("payload") && (has("signatures") || has("protected")))
        return MeantAs::Jws;
    if (has("ciphertext") && (has("recipients") || has("protected")))
        return MeantAs::Jwe;
    if (has("keys") && has("kty"))
        return MeantAs::KeySet;
    return has("issuer") && has("jwks_uri") ? std::optional(MeantAs::Metadata) : std::nullopt;
}

Finding brokenAt(MeantAs meant, std::string_view text, const json::ParseError &error)
{
    found::BrokenJson fact{meant, error.fault, error.offset, text.size()};
    if (error.offset < text.size() && error.fault != json::Fault::InvalidUtf8)
        fact.character = std::string(text.substr(error.offset, utf8::step(text.substr(error.offset)).length));
    JsonPlace place = meant == MeantAs::KeySet ? placeInKeys(text, error) : placeOfFault(text, error);
    if (!place.excerpt.empty() && error.fault != json::Fault::InvalidUtf8)
        fact.excerpt = std::move(place.excerpt);
    fact.member = std::move(place.name);
    fact.slip = place.slip;
    return makeFinding(std::move(fact), "text:" + std::to_string(error.offset));
}

enum class Wanted { Text, Object, List };

struct FormMember
{
    std::string_view name;
    Wanted type;
};

constexpr std::array signatureMembers = {FormMember{"signature", Wanted::Text}, FormMember{"protected", Wanted::Text},
                                         FormMember{"header", Wanted::Object}};
constexpr std::array jwsMembers = {FormMember{"payload", Wanted::Text}, FormMember{"signatures", Wanted::List}};
constexpr std::array recipientMembers = {FormMember{"encrypted_key", Wanted::Text},
                                         FormMember{"header", Wanted::Object}};
constexpr std::array jweMembers = {FormMember{"ciphertext", Wanted::Text}, FormMember{"protected", Wanted::Text},
                                   FormMember{"iv", Wanted::Text},         FormMember{"tag", Wanted::Text},
                                   FormMember{"aad", Wanted::Text},        FormMember{"unprotected", Wanted::Object},
                                   FormMember{"recipients", Wanted::List}};

bool isOfType(const json::Value &value, Wanted type)
{
    switch (type) {
    case Wanted::Text:
        return value.asString() != nullptr;
    case Wanted::Object:
        return value.asObject() != nullptr;
    case Wanted::List:
        return value.asArray() != nullptr;
    }
    return false;
}

struct FaultyMember
{
    FormFault fault;
    std::string name;
};

std::optional<FaultyMember> faultOf(const json::Object &object, std::span<const FormMember> members)
{
    for (const FormMember &member : members) {
        const json::Value *value = object.find(member.name);
        if (value && object.count(member.name) > 1)
            return FaultyMember{FormFault::Repeated, std::string(member.name)};
        if (value && !isOfType(*value, member.type))
            return FaultyMember{FormFault::WrongType, std::string(member.name)};
    }
    return std::nullopt;
}

/// The first of the list that is faulty, with its place: `signatures/1/protected`.
std::optional<FaultyMember> faultOfEntries(const json::Object &object, std::string_view list,
                                           std::span<const FormMember> members, std::string_view needed)
{
    const json::Value *value = object.find(list);
    const json::Array *entries = value ? value->asArray() : nullptr;
    for (std::size_t i = 0; entries && i < entries->size(); ++i) {
        const std::string place = std::string(list) + '/' + std::to_string(i);
        const json::Object *entry = (*entries)[i].asObject();
        if (!entry)
            return FaultyMember{FormFault::WrongType, place};
        if (auto fault = faultOf(*entry, members))
            return FaultyMember{fault->fault, place + '/' + fault->name};
        if (!needed.empty() && !entry->find(needed))
            return FaultyMember{FormFault::Missing, place + '/' + std::string(needed)};
    }
    return std::nullopt;
}

FaultyMember faultOfJws(const json::Object &object)
{
    if (const char *other = memberOfOtherForm(object))
        return {FormFault::BothForms, other};
    if (auto fault = faultOf(object, jwsMembers))
        return *fault;
    if (auto fault = faultOf(object, signatureMembers); fault && !object.find("signatures"))
        return *fault;
    if (auto fault = faultOfEntries(object, "signatures", signatureMembers, "signature"))
        return *fault;
    return {FormFault::Missing, "signature"};
}

FaultyMember faultOfJwe(const json::Object &object)
{
    for (const std::string_view name : {"encrypted_key", "header"}) {
        if (object.find("recipients") && object.find(name))
            return {FormFault::BothForms, std::string(name)};
    }
    if (auto fault = faultOf(object, jweMembers))
        return *fault;
    if (auto fault = faultOf(object, recipientMembers))
        return *fault;
    if (auto fault = faultOfEntries(object, "recipients", recipientMembers, {}))
        return *fault;
    return {FormFault::Missing, "ciphertext"};
}

/// What a text value begins with, as long as it is base64.
std::string encodedValue(std::string_view text, std::string_view name)
{
    const std::size_t colon = valueOf(text, name);
    if (colon == text.npos)
        return {};
    std::size_t begin = colon;
    while (begin < text.size() && begin - colon < 8 && !isOf(text[begin], Base64UrlCharacter))
        ++begin;
    std::size_t end = begin;
    while (end < text.size() && isOf(text[end], Base64UrlCharacter))
        ++end;
    return std::string(text.substr(begin, end - begin));
}

} // namespace

std::optional<Finding> nameBrokenJson(std::string_view given)
{
    const bool hasMark = given.starts_with(markOfOrder);
    const std::size_t start = given.find_first_not_of(ascii::jsonWhitespace, hasMark ? markOfOrder.size() : 0);
    if (start == given.npos || given[start] != '{')
        return std::nullopt;
    const std::string_view text = given.substr(start);
    // Lines that are JSON each, unless the first is such a token, with something behind it.
    const auto first = json::parse(text.substr(0, text.find('\n')));
    const json::Object *object = first ? first->root.asObject() : nullptr;
    if (first && (!object || !meantBy([object](std::string_view name) { return object->find(name) != nullptr; })))
        return std::nullopt;
    const auto meant = meantBy([text](std::string_view name) { return valueOf(text, name) != text.npos; });
    if (!meant)
        return std::nullopt;
    const auto document = json::parse(text);
    // Keys are read behind a mark too.
    const bool isToken = meant == MeantAs::Jws || meant == MeantAs::Jwe;
    if (document && !(hasMark && isToken))
        return std::nullopt;
    if (document)
        return brokenAt(*meant, given, {json::Fault::ByteOrderMark, 0});
    return brokenAt(*meant, given, {document.error().fault, document.error().offset + start});
}

std::optional<Finding> nameBrokenForm(const json::Object &object)
{
    const auto meant = meantBy([&object](std::string_view name) { return object.find(name) != nullptr; });
    if (meant != MeantAs::Jws && meant != MeantAs::Jwe)
        return std::nullopt;
    FaultyMember member = meant == MeantAs::Jws ? faultOfJws(object) : faultOfJwe(object);
    return makeFinding(found::BrokenForm{*meant, member.fault, std::move(member.name)}, "text:0");
}

ReadableParts readablePartsIn(std::string_view text)
{
    return {encodedValue(text, "protected"), encodedValue(text, "payload")};
}

} // namespace tokenscope::inspect
