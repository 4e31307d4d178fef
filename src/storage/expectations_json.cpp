// SPDX-License-Identifier: Apache-2.0
#include "storage/expectations_json.h"

#include "json/document.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::storage {

namespace {

using inspect::Expectations;
using inspect::TokenType;
using Texts = std::vector<std::string>;

constexpr std::int64_t largestInflatedLimit = 64 << 20;
constexpr std::string_view idToken = "id_token";
constexpr std::string_view accessToken = "access_token";

/// Leaves out what expects nothing.
class Writer
{
public:
    void text(const char *name, const std::optional<std::string> &value)
    {
        if (value)
            m_object.append(name, *value);
    }
    void texts(const char *name, const Texts &values)
    {
        if (!values.empty())
            m_object.append(name, json::Array(values.begin(), values.end()));
    }
    void seconds(const char *name, const std::optional<std::chrono::seconds> &value)
    {
        if (value)
            m_object.append(name, json::Value(std::int64_t(value->count())));
    }
    json::Object m_object;
};

/// Each returns false where the value cannot be taken.
bool take(const json::Value &value, std::optional<std::string> &text)
{
    if (value.asString())
        text = *value.asString();
    return value.asString() != nullptr;
}

bool take(const json::Value &value, Texts &texts)
{
    const json::Array *array = value.asArray();
    if (!array || array->empty())
        return false;
    for (const json::Value &each : *array) {
        if (!each.asString())
            return false;
        texts.push_back(*each.asString());
    }
    return true;
}

/// Where it is shown, zero stands for "not checked".
bool take(const json::Value &value, std::optional<std::chrono::seconds> &seconds)
{
    const auto number = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
    if (number)
        seconds = std::chrono::seconds(*number);
    return number && *number > 0;
}

bool take(const json::Value &value, std::optional<TokenType> &type)
{
    const std::string *name = value.asString();
    if (!name || (*name != idToken && *name != accessToken))
        return false;
    type = *name == idToken ? TokenType::IdToken : TokenType::AccessToken;
    return true;
}

bool takeLeeway(const json::Value &value, std::chrono::seconds &leeway)
{
    const auto number = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
    if (!number || *number < 0 || *number > inspect::maximumLeeway.count())
        return false;
    leeway = std::chrono::seconds(*number);
    return true;
}

bool takeLimit(const json::Value &value, std::size_t &limit)
{
    const auto number = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
    if (number)
        limit = std::size_t(*number);
    return number && *number >= 0 && *number <= largestInflatedLimit;
}

bool takeFlag(const json::Value &value, bool &flag)
{
    if (value.asBool())
        flag = *value.asBool();
    return value.asBool() != nullptr;
}

bool takeMember(const json::Member &member, Expectations &expectations)
{
    const auto &[name, value] = member;
    if (name == "issuer")
        return take(value, expectations.issuer);
    if (name == "audiences")
        return take(value, expectations.audiences);
    if (name == "algorithms")
        return take(value, expectations.algorithms);
    if (name == "type")
        return take(value, expectations.type);
    if (name == "token_type")
        return take(value, expectations.tokenType);
    if (name == "subject")
        return take(value, expectations.subject);
    if (name == "leeway")
        return takeLeeway(value, expectations.leeway);
    if (name == "maximum_age")
        return take(value, expectations.maximumAge);
    if (name == "maximum_lifetime")
        return take(value, expectations.maximumLifetime);
    if (name == "required_claims")
        return take(value, expectations.requiredClaims);
    if (name == "allow_rsa1_5")
        return takeFlag(value, expectations.allowRsaPkcs1);
    if (name == "inflated_limit")
        return takeLimit(value, expectations.inflatedLimit);
    if (name == "nonce")
        return take(value, expectations.nonce);
    if (name == "authorized_party")
        return take(value, expectations.authorizedParty);
    return false;
}

} // namespace

std::string writeExpectations(const Expectations &expectations)
{
    Writer writer;
    writer.text("issuer", expectations.issuer);
    writer.texts("audiences", expectations.audiences);
    writer.texts("algorithms", expectations.algorithms);
    writer.text("type", expectations.type);
    if (expectations.tokenType)
        writer.m_object.append("token_type", *expectations.tokenType == TokenType::IdToken ? idToken : accessToken);
    writer.text("subject", expectations.subject);
    writer.seconds("leeway", expectations.leeway);
    writer.seconds("maximum_age", expectations.maximumAge);
    writer.seconds("maximum_lifetime", expectations.maximumLifetime);
    writer.texts("required_claims", expectations.requiredClaims);
    if (expectations.allowRsaPkcs1)
        writer.m_object.append("allow_rsa1_5", json::Value(true));
    writer.m_object.append("inflated_limit", json::Value(std::int64_t(expectations.inflatedLimit)));
    writer.text("nonce", expectations.nonce);
    writer.text("authorized_party", expectations.authorizedParty);
    return json::write(writer.m_object);
}

std::optional<Expectations> readExpectations(std::string_view text)
{
    const auto document = json::parse(text);
    const json::Object *object = document && document->duplicates.empty() ? document->root.asObject() : nullptr;
    Expectations expectations;
    if (!object || !std::ranges::all_of(object->members(), [&expectations](const json::Member &member) {
            return takeMember(member, expectations);
        }))
        return std::nullopt;
    return expectations;
}

} // namespace tokenscope::storage
