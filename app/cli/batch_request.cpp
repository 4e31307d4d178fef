// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batch_request.h"

#include "app/cli/command_input.h"
#include "app/cli/json_members.h"
#include "base/base64url.h"
#include "base/system_clock.h"
#include "explain/keys/key_loading_words.h"
#include "inspect/keys/trusted_roots.h"
#include "inspect/model/expectation_members.h"
#include "inspect/model/expectations_json.h"
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
        return std::unexpected(u" is empty; leave it out if nothing is expected."_s);
    return text;
}

std::expected<bool, QString> readFlag(const json::Value &value)
{
    if (!value.asBool())
        return std::unexpected(u" has to be true or false."_s);
    return *value.asBool();
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

std::expected<Bytes, QString> readBase64url(const json::Value &value)
{
    auto bytes = value.asString() ? base64url::decode(*value.asString())
                                  : std::unexpected(base64url::Error{base64url::Fault::InvalidCharacter, 0});
    if (!bytes)
        return std::unexpected(u" is not base64url."_s);
    return std::move(*bytes);
}

/// Certificates that the token's own have to lead to.
std::expected<std::vector<inspect::TrustedRoot>, QString> readRoots(const json::Value &value)
{
    auto roots = inspect::loadRoots(value.asString() ? *value.asString() : json::write(value), {});
    if (!roots)
        return std::unexpected(u": "_s + explain::keyLoadingWords(roots.error()));
    return std::move(*roots);
}

/// The time to judge by is in the policy as well.
constexpr std::string_view momentName = "now";

QString policyNames()
{
    QStringList names;
    for (const inspect::ExpectationMember &member : inspect::expectationMembers())
        names << QString::fromLatin1(member.name.data(), qsizetype(member.name.size()));
    names << QString::fromLatin1(momentName.data(), qsizetype(momentName.size()));
    return names.join(u", "_s);
}

/// What has to follow the member's name.
QString faultWords(inspect::ExpectationFault fault)
{
    using enum inspect::ExpectationFault;
    switch (fault) {
    case Unknown:
        return u" is not known here; what is: %1."_s.arg(policyNames());
    case Repeated:
        return u" is there more than once."_s;
    case Null:
        return u" is null; leave it out if nothing is expected."_s;
    case NotText:
        return u" has to be a text."_s;
    case EmptyText:
        return u" is empty; leave it out if nothing is expected."_s;
    case NotTexts:
        return u" has to be a text or a list of texts."_s;
    case EmptyList:
        return u" is an empty list; leave it out if nothing is expected."_s;
    case EmptyEntry:
        return u" has an empty entry."_s;
    case NotTokenType:
        return u" has to be id_token or access_token."_s;
    case NotKind:
        return u" names no kind of token that is known here; “inspect --help” lists them."_s;
    case NotSeconds:
        return u" has to be a number of seconds, whole, 0 or more and within 64 bits."_s;
    case NotLeeway:
        return u" has to be a number of seconds, 0 to 600."_s;
    case NotFlag:
        return u" has to be true or false."_s;
    case NotSize:
        return u" has to be a number of bytes, 0 to 64 MiB."_s;
    }
    return {};
}

QString faultWords(const inspect::ExpectationError &error)
{
    return shownMember(error.member) + faultWords(error.fault);
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
    const json::Object &object = *value.asObject();
    auto expectations = inspect::readExpectations(object, std::array{momentName});
    if (!expectations)
        return std::unexpected(u'.' + faultWords(expectations.error()));
    Policy policy{std::move(*expectations), {}};
    if (const json::Value *given = object.find(momentName)) {
        const auto moment =
            given->isNull() ? std::unexpected(faultWords(inspect::ExpectationFault::Null)) : readMoment(*given);
        if (!moment)
            return std::unexpected(u'.' + shownMember(momentName) + moment.error());
        policy.moment = *moment;
    }
    return policy;
}

/// What lines of test vectors and the samples of `demo` say about themselves for anyone who reads them.
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
    members.passOver("id");
    std::optional<std::string> token;
    members.take("token", readText, token);
    std::optional<inspect::KeySource> keySet;
    members.take("jwks", readKeys(false), keySet);
    std::optional<inspect::KeySource> key;
    members.take("key", readKeys(true), key);
    std::optional<inspect::KeySource> earlier;
    members.take("previous_jwks", readKeys(false), earlier);
    members.take("root", readRoots, request.keys.roots);
    members.take("detached_payload_b64u", readBase64url, request.detachedPayload);
    members.take("access_token", readExpected, request.accessToken);
    members.take("profiles", readFlag, request.profiles);
    Policy policy;
    members.take("policy", readPolicy, policy);
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
