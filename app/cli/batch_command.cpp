// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batch_command.h"

#include "app/cli/command_input.h"
#include "app/cli/line_reader.h"
#include "app/cli/terminal.h"
#include "app/cli/token_report.h"
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "json/document.h"
#include "json/writer.h"

#include <iostream>
#include <string>
#include <unordered_map>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Keys that requests repeat are loaded once. Bounded, so that a stream of ever new keys does not grow without end.
class KeyCache
{
public:
    std::expected<std::shared_ptr<const jose::JwkSet>, QString> get(const json::Value &keys)
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

private:
    static constexpr std::size_t capacity = 64;
    std::unordered_map<std::string, std::shared_ptr<const jose::JwkSet>> m_sets;
};

struct Request
{
    std::string token;
    inspect::KeyRing keys;
    inspect::Expectations expectations;
    Moment moment;
    std::optional<Bytes> detachedPayload;
    std::optional<std::string> accessToken;
    bool profiles = false;
};

std::optional<QString> addKeys(const json::Object &object, std::string_view member, bool explicitKey,
                               std::vector<inspect::KeySource> &sources, KeyCache &cache)
{
    const json::Value *value = object.find(member);
    if (!value || value->isNull())
        return std::nullopt;
    const auto keys = cache.get(*value);
    if (!keys)
        return QString::fromLatin1(member.data(), qsizetype(member.size())) + u": "_s + keys.error();
    inspect::KeySource source;
    source.keys = *keys;
    source.explicitKey = explicitKey;
    sources.push_back(std::move(source));
    return std::nullopt;
}

std::expected<Request, QString> readRequest(const json::Object &object, KeyCache &cache)
{
    Request request;
    const json::Value *token = object.find("token");
    if (!token || !token->asString())
        return std::unexpected(u"token is missing or is no text."_s);
    request.token = *token->asString();
    for (const auto &error : {addKeys(object, "jwks", false, request.keys.current, cache),
                              addKeys(object, "key", true, request.keys.current, cache),
                              addKeys(object, "previous_jwks", false, request.keys.earlier, cache)}) {
        if (error)
            return std::unexpected(*error);
    }
    if (const json::Value *payload = object.find("detached_payload_b64u"); payload && !payload->isNull()) {
        auto bytes = payload->asString() ? base64url::decode(*payload->asString())
                                         : std::unexpected(base64url::Error{base64url::Fault::InvalidCharacter, 0});
        if (!bytes)
            return std::unexpected(u"detached_payload_b64u is no base64url."_s);
        request.detachedPayload = std::move(*bytes);
    }
    if (const json::Value *accessToken = object.find("access_token"); accessToken && accessToken->asString())
        request.accessToken = *accessToken->asString();
    const json::Value *profiles = object.find("profiles");
    request.profiles = profiles && profiles->asBool() && *profiles->asBool();
    request.moment = clockNow();
    const json::Value *policy = object.find("policy");
    if (!policy || policy->isNull())
        return request;
    if (!policy->asObject())
        return std::unexpected(u"policy has to be an object."_s);
    auto expectations = parsePolicy(*policy->asObject());
    if (!expectations)
        return std::unexpected(expectations.error());
    request.expectations = std::move(*expectations);
    if (const json::Value *now = policy->asObject()->find("now"); now && !now->isNull()) {
        const auto moment = parsePolicyMoment(*now);
        if (!moment)
            return std::unexpected(moment.error());
        request.moment = *moment;
    }
    return request;
}

std::string failureJson(const json::Value *id, const QString &message)
{
    json::Object object;
    object.append("id", id ? *id : json::Value());
    object.append("error", json::Value(message.toStdString()));
    return json::write(object);
}

struct Answer
{
    std::string line;
    bool readable = true;
};

Answer answer(const std::string &line, KeyCache &cache)
{
    const auto document = json::parse(line);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return {failureJson(nullptr, u"This line is no JSON object."_s), false};
    const json::Value *id = object->find("id");
    const auto request = readRequest(*object, cache);
    if (!request)
        return {failureJson(id, request.error()), false};
    inspect::Question question{request->token, request->keys, request->expectations, request->moment};
    if (request->detachedPayload)
        question.detachedPayload = *request->detachedPayload;
    if (request->accessToken)
        question.accessToken = asBytes(*request->accessToken);
    const inspect::Inspection inspection = inspect::inspect(question);
    return {inspectionJson(inspection, id,
                           request->profiles ? inspect::judgeByProfiles(question, inspection) : Profiles())};
}

Answer tooLong()
{
    return {failureJson(nullptr, u"This line is longer than 64 MiB, which is the limit here."_s), false};
}

} // namespace

ExitCode runBatch()
{
    std::ios::sync_with_stdio(false);
    LineReader reader;
    KeyCache cache;
    bool readable = true;
    std::string line;
    for (;;) {
        const auto result = reader.next(line);
        if (result == LineReader::Result::End)
            break;
        if (result == LineReader::Result::Failed) {
            std::cout.flush();
            complain(reader.error());
            return ExitCode::Usage;
        }
        if (result == LineReader::Result::Line && line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Answer answered = result == LineReader::Result::TooLong ? tooLong() : answer(line, cache);
        readable = readable && answered.readable;
        std::cout << answered.line << '\n';
        // One who waits for an answer before asking on gets it at once; a stream is written in blocks.
        if (!reader.hasMore())
            std::cout.flush();
    }
    std::cout.flush();
    return readable ? ExitCode::Accepted : ExitCode::Usage;
}

} // namespace tokenscope::cli
