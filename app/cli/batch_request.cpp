// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batch_request.h"

#include "app/cli/command_input.h"
#include "app/cli/json_members.h"
#include "base/base64url.h"
#include "jose/claims.h"
#include "json/writer.h"

#include <array>
#include <cmath>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

// Each reader's error is what has to follow the member's name.

std::expected<std::string, QString> readText(const json::Value &value)
{
    if (!value.asString())
        return std::unexpected(u" has to be a text."_s);
    return *value.asString();
}

/// A text that is expected. An empty one comes from a variable that is not set.
std::expected<std::string, QString> readExpected(const json::Value &value)
{
    auto text = readText(value);
    if (text && text->empty())
        return std::unexpected(u" is empty; leave it out where nothing is expected."_s);
    return text;
}

std::expected<std::vector<std::string>, QString> readTexts(const json::Value &value)
{
    if (value.asString()) {
        auto text = readExpected(value);
        if (!text)
            return std::unexpected(text.error());
        return std::vector{std::move(*text)};
    }
    const auto isText = [](const json::Value &entry) { return entry.asString() != nullptr; };
    if (!value.asArray() || !std::ranges::all_of(*value.asArray(), isText))
        return std::unexpected(u" has to be a text or a list of texts."_s);
    std::vector<std::string> texts;
    for (const json::Value &entry : *value.asArray())
        texts.push_back(*entry.asString());
    if (texts.empty())
        return std::unexpected(u" is an empty list; leave it out where nothing is expected."_s);
    if (std::ranges::any_of(texts, &std::string::empty))
        return std::unexpected(u" has an empty entry."_s);
    return texts;
}

std::expected<bool, QString> readFlag(const json::Value &value)
{
    if (!value.asBool())
        return std::unexpected(u" has to be true or false."_s);
    return *value.asBool();
}

std::expected<std::chrono::seconds, QString> readSeconds(const json::Value &value)
{
    const json::Number *number = value.asNumber();
    const auto date = number ? jose::toNumericDate(*number) : std::nullopt;
    if (!date || date->clamped || date->seconds < 0)
        return std::unexpected(u" has to be a number of seconds, 0 or more and within 64 bits."_s);
    return std::chrono::seconds(date->seconds);
}

std::expected<std::chrono::seconds, QString> readLeeway(const json::Value &value)
{
    auto leeway = readSeconds(value);
    if (!leeway || *leeway > inspect::maximumLeeway)
        return std::unexpected(u" has to be a number of seconds, 0 to 600."_s);
    return leeway;
}

std::expected<Moment, QString> readMoment(const json::Value &value)
{
    if (const json::Number *number = value.asNumber()) {
        if (const auto whole = number->toInteger())
            return Moment(std::chrono::seconds(*whole));
        const double seconds = number->toDouble();
        if (seconds > -1e15 && seconds < 1e15)
            return Moment(std::chrono::seconds(std::int64_t(std::floor(seconds))));
    }
    if (const std::string *text = value.asString()) {
        if (const auto moment = parseMoment(*text))
            return *moment;
    }
    return std::unexpected(u" has to be seconds since 1970 or a time like 2026-11-23T13:00:00Z."_s);
}

std::expected<std::size_t, QString> readSize(const json::Value &value)
{
    const auto size = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
    if (!size || *size < 0 || *size > largestInput)
        return std::unexpected(u" has to be a number of bytes, 0 to 64 MiB."_s);
    return std::size_t(*size);
}

std::expected<inspect::TokenType, QString> readTokenType(const json::Value &value)
{
    const std::string *text = value.asString();
    if (text && *text == "id_token")
        return inspect::TokenType::IdToken;
    if (text && *text == "access_token")
        return inspect::TokenType::AccessToken;
    return std::unexpected(u" has to be id_token or access_token."_s);
}

std::expected<Bytes, QString> readBase64url(const json::Value &value)
{
    auto bytes = value.asString() ? base64url::decode(*value.asString())
                                  : std::unexpected(base64url::Error{base64url::Fault::InvalidCharacter, 0});
    if (!bytes)
        return std::unexpected(u" is no base64url."_s);
    return std::move(*bytes);
}

struct Policy
{
    inspect::Expectations expectations;
    std::optional<Moment> moment;
};

std::expected<Policy, QString> readPolicy(const json::Value &value)
{
    if (!value.asObject())
        return std::unexpected(u" has to be an object."_s);
    Policy policy;
    inspect::Expectations &expectations = policy.expectations;
    JsonMembers members(*value.asObject());
    members.takeDeciding("iss", readExpected, expectations.issuer);
    members.takeDeciding("aud", readTexts, expectations.audiences);
    members.takeDeciding("algs", readTexts, expectations.algorithms);
    members.takeDeciding("typ", readExpected, expectations.type);
    members.takeDeciding("token_type", readTokenType, expectations.tokenType);
    members.takeDeciding("sub", readExpected, expectations.subject);
    members.takeDeciding("now", readMoment, policy.moment);
    members.takeDeciding("leeway", readLeeway, expectations.leeway);
    members.takeDeciding("max_age", readSeconds, expectations.maximumAge);
    members.takeDeciding("max_lifetime", readSeconds, expectations.maximumLifetime);
    members.takeDeciding("nonce", readExpected, expectations.nonce);
    members.takeDeciding("azp", readExpected, expectations.authorizedParty);
    members.takeDeciding("required", readTexts, expectations.requiredClaims);
    members.takeDeciding("allow_rsa1_5", readFlag, expectations.allowRsaPkcs1);
    members.takeDeciding("inflate_limit", readSize, expectations.inflatedLimit);
    if (const auto fault = members.fault())
        return std::unexpected(u'.' + *fault);
    return policy;
}

/// What lines of test vectors and the samples of `demo` say about themselves for whoever reads them.
constexpr auto annotations = std::to_array<std::string_view>({"comment", "source", "name", "sentence", "flags", "also",
                                                              "expect", "verdict", "cause", "serialization", "form",
                                                              "enc", "payload_b64u", "plaintext_b64u", "claims"});

} // namespace

std::expected<std::shared_ptr<const jose::JwkSet>, QString> KeyCache::get(const json::Value &keys)
{
    const std::string text = keys.asString() ? *keys.asString() : json::write(keys);
    const auto known = m_sets.find(text);
    if (known != m_sets.end())
        return known->second;
    auto parsed = parseKeys(text);
    if (!parsed)
        return parsed;
    if (m_sets.size() == capacity)
        m_sets.clear();
    m_sets.emplace(text, *parsed);
    return parsed;
}

std::expected<BatchRequest, QString> readBatchRequest(const json::Object &object, KeyCache &cache)
{
    const auto readKeys = [&cache](bool explicitKey) {
        return [&cache, explicitKey](const json::Value &value) -> std::expected<inspect::KeySource, QString> {
            const auto keys = cache.get(value);
            if (!keys)
                return std::unexpected(u": "_s + keys.error());
            inspect::KeySource source;
            source.keys = *keys;
            source.explicitKey = explicitKey;
            return source;
        };
    };
    BatchRequest request;
    JsonMembers members(object);
    members.take("id");
    std::optional<std::string> token;
    members.take("token", readText, token);
    std::optional<inspect::KeySource> keySet;
    members.take("jwks", readKeys(false), keySet);
    std::optional<inspect::KeySource> key;
    members.take("key", readKeys(true), key);
    std::optional<inspect::KeySource> earlier;
    members.take("previous_jwks", readKeys(false), earlier);
    members.takeDeciding("detached_payload_b64u", readBase64url, request.detachedPayload);
    members.takeDeciding("access_token", readExpected, request.accessToken);
    members.take("profiles", readFlag, request.profiles);
    Policy policy;
    members.takeDeciding("policy", readPolicy, policy);
    if (const auto fault = members.fault(annotations))
        return std::unexpected(*fault);
    if (!token)
        return std::unexpected(u"token is missing."_s);
    request.token = std::move(*token);
    for (auto &source : {&keySet, &key}) {
        if (*source)
            request.keys.current.push_back(std::move(**source));
    }
    if (earlier)
        request.keys.earlier.push_back(std::move(*earlier));
    request.expectations = std::move(policy.expectations);
    request.moment = policy.moment.value_or(clockNow());
    return request;
}

} // namespace tokenscope::cli
