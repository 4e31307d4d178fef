// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/value_rules.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/civil_time.h"
#include "base/deflate.h"
#include "inspect/bindings/metadata_policy.h"
#include "inspect/law/key_rules.h"
#include "inspect/law/member_path.h"
#include "inspect/law/text_rules.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ranges>
#include <vector>

namespace tokenscope::inspect {

namespace {

bool isNotEmpty(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return !text->empty();
    if (const json::Object *object = value.asObject())
        return !object->isEmpty();
    const json::Array *list = value.asArray();
    return list && !list->empty() && std::ranges::all_of(*list, [](const json::Value &entry) {
               return !entry.isNull() && !(entry.asString() && entry.asString()->empty());
           });
}

bool isAmong(std::string_view text, std::string_view texts)
{
    return std::ranges::any_of(std::views::split(texts, '|'),
                               [text](const auto &each) { return std::string_view(each.begin(), each.end()) == text; });
}

bool isOfNumbers(const json::Value &value, std::string_view numbers)
{
    const auto whole = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
    return whole && isAmong(std::to_string(*whole), numbers);
}

bool isSameAs(const Inspection &inspection, const json::Value &value, std::string_view path)
{
    const json::Value *other = valueAt(inspection, path);
    return !other || other->type() != value.type() || *other == value; // of the other's type is reported there
}

bool holds(const Inspection &inspection, const json::Value &value, std::string_view path)
{
    const std::string *part = textAt(inspection, path);
    return !part || (value.asString() && value.asString()->contains(*part));
}

/// The parts of a text between `|`.
std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (const auto &part : std::views::split(text, '|'))
        parts.emplace_back(part.begin(), part.end());
    return parts;
}

/// Kubernetes names an account by its namespace and its own name.
bool isNameOf(const Inspection &inspection, const json::Value &value, std::string_view paths)
{
    std::string name = "system:serviceaccount";
    for (const std::string_view path : partsOf(paths)) {
        const std::string *part = textAt(inspection, path);
        if (!part || part->empty())
            return value.asString() && value.asString()->starts_with(name + ":"); // of the part is said there
        name += ":" + *part;
    }
    return value.asString() && *value.asString() == name;
}

bool isPast(const Inspection &inspection, const json::Value &value)
{
    const double now =
        double(std::chrono::duration_cast<std::chrono::seconds>(inspection.moment.time_since_epoch()).count());
    return value.asNumber() && value.asNumber()->toDouble() <= now + double(inspection.expectations.leeway.count());
}

bool isListOfTexts(const json::Value &value)
{
    return value.asArray() && isNotEmpty(value) &&
           std::ranges::all_of(*value.asArray(), [](const json::Value &entry) { return entry.asString(); });
}

bool isLastPartOf(const Inspection &inspection, const json::Value &value, std::string_view path)
{
    const std::string *whole = textAt(inspection, path);
    const std::string *text = soleText(value);
    return !whole || (text && std::string_view(*whole).substr(whole->rfind('/') + 1) == *text);
}

bool listHas(const json::Value &value, std::string_view wanted)
{
    const auto is = [wanted](const json::Value &entry) { return entry.asString() && *entry.asString() == wanted; };
    return is(value) || (value.asArray() && std::ranges::any_of(*value.asArray(), is));
}

bool holdsNull(const json::Value &value)
{
    if (const json::Array *list = value.asArray())
        return std::ranges::any_of(*list, holdsNull);
    const json::Object *object = value.asObject();
    return value.isNull() || (object && std::ranges::any_of(object->members(), holdsNull, &json::Member::value));
}

bool isObjectForEachName(const json::Value &value)
{
    const json::Object *object = value.asObject();
    return object && !holdsNull(value) &&
           std::ranges::all_of(object->members(), [](const json::Member &each) { return each.value.asObject(); });
}

bool isNothingBesideActive(const json::Value &value)
{
    const json::Object *object = value.asObject();
    const json::Value *active = object ? object->find("active") : nullptr;
    return !active || !active->asBool() || *active->asBool() || object->size() == 1;
}

bool isTextForEachLanguage(const json::Value &value)
{
    const json::Object *object = value.asObject();
    return object && !object->isEmpty() &&
           std::ranges::all_of(object->members(), [](const json::Member &each) { return each.value.asString(); });
}

/// Firebase Admin SDK: what a custom token's own claims must not set.
constexpr std::array<std::string_view, 14> reservedClaims = {
    "acr", "amr", "at_hash", "aud", "auth_time", "azp", "cnf", "c_hash", "exp", "iat", "iss", "jti", "nbf", "nonce"};

bool hasNoReservedClaims(const json::Value &value)
{
    const json::Object *object = value.asObject();
    return object && std::ranges::none_of(object->members(), [](const json::Member &each) {
               return std::ranges::find(reservedClaims, each.name) != reservedClaims.end();
           });
}

/// RFC 8225, 5.2.1: one identity, a telephone number or a URI.
bool isIdentity(std::string_view name, const json::Value &value)
{
    const std::string *text = value.asString();
    if (name == "uri")
        return text && isTextOf(*text, Allowed::Uri);
    // RFC 8224, 8.3: without a plus sign and separators.
    return name == "tn" && text && !text->empty() && text->find_first_not_of("0123456789*#") == std::string::npos;
}

/// `further`: another member that may be there, as a text.
bool isOneIdentity(const json::Value &value, std::string_view further)
{
    const json::Object *object = value.asObject();
    const auto isFurther = [further](const json::Member &member) {
        return !further.empty() && member.name == further && member.value.asString();
    };
    const auto isAllowed = [&isFurther](const json::Member &member) {
        return isFurther(member) || isIdentity(member.name, member.value);
    };
    return object && std::ranges::all_of(object->members(), isAllowed) &&
           std::ranges::count_if(object->members(), isFurther) + 1 == std::ptrdiff_t(object->size());
}

bool areCallTargets(const json::Value &value)
{
    const json::Object *object = value.asObject();
    const auto isTarget = [](const json::Member &each) {
        const json::Array *list = each.value.asArray();
        return list && !list->empty() &&
               std::ranges::all_of(*list, [&each](const json::Value &entry) { return isIdentity(each.name, entry); });
    };
    return object && !object->isEmpty() && std::ranges::all_of(object->members(), isTarget);
}

bool areObjectsWith(const json::Value &value, std::string_view member)
{
    const auto has = [member](const json::Value &entry) {
        const json::Value *part = entry.asObject() ? entry.asObject()->find(member) : nullptr;
        return part && part->asString() && !part->asString()->empty();
    };
    return value.asArray() && std::ranges::all_of(*value.asArray(), has);
}

bool areHttpsAddresses(const json::Value &value)
{
    return isListOfTexts(value) && std::ranges::all_of(*value.asArray(), [](const json::Value &entry) {
               return isTextOf(*entry.asString(), Allowed::HttpsAddress);
           });
}

bool isObjectOrObjects(const json::Value &value)
{
    const auto isFilled = [](const json::Value &each) {
        return each.asObject() && !each.asObject()->members().empty();
    };
    const json::Array *list = value.asArray();
    return list ? !list->empty() && std::ranges::all_of(*list, isFilled) : isFilled(value);
}

bool isMetadataPolicy(const json::Value &value)
{
    json::Object alone;
    alone.set("metadata_policy", value);
    return policyIn(alone).has_value();
}

/// A moment in words, before or after that of the inspection.
bool isInstant(const Inspection &inspection, const json::Value &value, bool isPast)
{
    const auto written = value.asString() ? parseRfc3339(*value.asString()) : std::nullopt;
    const auto leeway = inspection.expectations.leeway;
    return written &&
           (isPast ? written->moment <= inspection.moment + leeway : written->moment + leeway > inspection.moment);
}

/// W3C VC-JOSE-COSE, 3.1.1: `iss` is the data model's issuer, or its ID.
bool isIssuerOfCredential(const Inspection &inspection, const json::Value &value)
{
    const json::Value *issuer = valueAt(inspection, "payload.issuer");
    const json::Value *id = issuer && issuer->asObject() ? issuer->asObject()->find("id") : issuer;
    return !id || id->type() != value.type() || *id == value; // of the issuer's type is reported there
}

/// Hasura takes the names in any letters.
const json::Value *findHasura(const json::Object *claims, std::string_view name)
{
    if (!claims)
        return nullptr;
    const auto found = std::ranges::find_if(
        claims->members(), [name](const json::Member &member) { return ascii::isSame(member.name, name); });
    return found == claims->members().end() ? nullptr : &found->value;
}

/// Hasura: JSON, or JSON in a text.
bool hasRoles(const json::Value &value)
{
    static constexpr std::string_view allowedRoles = "x-hasura-allowed-roles";
    const auto inside = value.asString() ? json::parse(*value.asString()) : std::unexpected(json::ParseError{});
    const json::Object *claims = inside ? inside->root.asObject() : value.asObject();
    const json::Value *role = findHasura(claims, "x-hasura-default-role");
    const json::Value *roles = findHasura(claims, allowedRoles);
    const auto isWrong = [](const json::Member &member) {
        constexpr std::string_view start = "x-hasura-";
        return ascii::isSame(member.name.substr(0, start.size()), start) && !ascii::isSame(member.name, allowedRoles) &&
               !member.value.asString();
    };
    return role && role->asString() && roles && roles->asArray() && listHas(*roles, *role->asString()) &&
           std::ranges::none_of(claims->members(), isWrong);
}

/// RFC 7516, 4.1.3. What some programs write has zlib's frame around it, which other verifiers do not read.
bool isRawDeflate(const Inspection &inspection, const json::Value &value)
{
    const std::string *method = value.asString();
    if (!method || *method != "DEF")
        return false;
    const std::string_view token = inspection.token;
    const std::size_t begin = token.find('.');
    if (begin == std::string_view::npos)
        return true;
    const Bytes payload = base64url::decodeLenient(token.substr(begin + 1, token.find('.', begin + 1) - begin - 1));
    constexpr std::size_t most = 8 * 1024 * 1024; // read for its end alone
    return !inflateFramed(payload, most);
}

bool satisfiesText(const json::Value &value, Allowed allowed, std::string_view operand)
{
    const std::string *text = soleText(value);
    if (!text)
        return false;
    if (allowed == Allowed::OneOfTexts)
        return isAmong(*text, operand);
    if (allowed == Allowed::StartsWith)
        return text->starts_with(operand) && text->size() > operand.size();
    if (allowed == Allowed::EndsWith)
        return text->ends_with(operand) && text->size() > operand.size();
    return isTextOf(*text, allowed);
}

} // namespace

const std::string *soleText(const json::Value &value)
{
    const json::Array *list = value.asArray();
    return list ? (list->size() == 1 ? list->front().asString() : nullptr) : value.asString();
}

bool satisfies(const Inspection &inspection, const json::Value &value, Allowed allowed, std::string_view operand)
{
    using enum Allowed;
    switch (allowed) {
    case NotEmpty:
        return isNotEmpty(value);
    case OneOfNumbers:
        return isOfNumbers(value, operand);
    case ObjectOrObjects:
        return isObjectOrObjects(value);
    case MetadataPolicy:
        return isMetadataPolicy(value);
    case PositiveNumber:
        return value.asNumber() && value.asNumber()->toDouble() > 0;
    case NonNegativeInteger:
        return value.asNumber() && value.asNumber()->toInteger().value_or(-1) >= 0;
    case PastDate:
        return isPast(inspection, value);
    case SameAs:
        return isSameAs(inspection, value, operand);
    case Holds:
        return holds(inspection, value, operand);
    case NameOf:
        return isNameOf(inspection, value, operand);
    case LastPartOf:
        return isLastPartOf(inspection, value, operand);
    case ListWith:
        return listHas(value, operand);
    case SoleText:
        return soleText(value) && !soleText(value)->empty();
    case PublicKey:
    case PublicKeyWithAlgorithm:
    case PublicKeys:
    case KeySet:
    case NamesKeyIn:
    case ThumbprintOf:
    case ThumbprintOfSigner:
    case SnowflakeIssuer:
    case ThreeCertificates:
    case ClientOfCertificate:
        return isKeyOf(inspection, value, allowed, operand);
    case ObjectForEachName:
        return isObjectForEachName(value);
    case NothingBesideActive:
        return isNothingBesideActive(value);
    case LocalizedTexts:
        return isTextForEachLanguage(value);
    case NoReservedClaims:
        return hasNoReservedClaims(value);
    case TextArray:
        return isListOfTexts(value);
    case OneIdentity:
        return isOneIdentity(value, operand);
    case CallTargets:
        return areCallTargets(value);
    case ObjectsWith:
        return areObjectsWith(value, operand);
    case HttpsAddresses:
        return areHttpsAddresses(value);
    case PastInstant:
    case ComingInstant:
        return isInstant(inspection, value, allowed == PastInstant);
    case IssuerOfCredential:
        return isIssuerOfCredential(inspection, value);
    case HasuraClaims:
        return hasRoles(value);
    case RawDeflate:
        return isRawDeflate(inspection, value);
    case OneOfTexts:
    case StartsWith:
    case EndsWith:
    case ShortAscii:
    case ShortId:
    case HttpsAddress:
    case HttpsWithoutSlash:
    case HttpsIssuer:
    case WebAddress:
    case Uri:
    case Origin:
    case EmailAddress:
    case Contact:
    case SpiffeId:
    case Uuid:
    case AppleTeamId:
    case Base64urlText:
    case UrlSafeText:
    case Sha256Thumbprint:
        return satisfiesText(value, allowed, operand);
    case StatusBits:
    case CompressedList:
    case ObjectForEachEvent:
    case UriForEachEvent:
    case OneOfJwkX5cKid:
    case UncompressedPoint:
    case OneOfJwkKid:
    case KeyObject:
    case OneOfJwkJweJku:
    case ListAddress:
    case LoneArrayElement:
    case Text:
    case HalfHash:
    case SignedToken:
    case KnownExtensions:
        break; // said by checks of their own
    }
    return true;
}

} // namespace tokenscope::inspect
