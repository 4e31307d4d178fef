// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batch_command.h"

#include "app/cli/batch_request.h"
#include "app/cli/command_input.h"
#include "app/cli/line_reader.h"
#include "app/cli/terminal.h"
#include "app/cli/token_json.h"
#include "inspect/inspect.h"
#include "json/document.h"
#include "json/writer.h"

#include <string>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

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
        return {failureJson(nullptr, u"This line is not a JSON object."_s), false};
    const json::Value *id = object->find("id");
    const auto request = readBatchRequest(*object, cache);
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
    if (const QString words = waitingWords("-"); !words.isEmpty())
        complain(words);
    LineReader reader;
    KeyCache cache;
    bool readable = true;
    std::string line;
    while (!isOutputLost()) {
        const auto result = reader.next(line);
        if (result == LineReader::Result::End)
            break;
        if (result == LineReader::Result::Failed) {
            complain(reader.error());
            return ExitCode::Usage;
        }
        if (result == LineReader::Result::Line && line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Answer answered = result == LineReader::Result::TooLong ? tooLong() : answer(line, cache);
        readable = readable && answered.readable;
        printPart(answered.line + "\n");
        // One who waits for an answer before asking on gets it at once; a stream is written in blocks.
        if (!reader.hasMore())
            flushOutput();
    }
    return readable ? ExitCode::Accepted : ExitCode::Usage;
}

} // namespace tokenscope::cli
