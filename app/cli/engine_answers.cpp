// SPDX-License-Identifier: Apache-2.0
#include "app/cli/engine_answers.h"
#include "app/cli/command_line_words.h"

#include "app/cli/terminal.h"
#include "engines/lab.h"
#include "explain/engines/engine_words.h"

#include <QEventLoop>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

Ink inkOf(engines::EngineState state)
{
    switch (state) {
    case engines::EngineState::Accepted:
        return Ink::Good;
    case engines::EngineState::Refused:
        return Ink::Bad;
    case engines::EngineState::KeyNotTaken:
    case engines::EngineState::NotFound:
        return Ink::Muted;
    case engines::EngineState::TimedOut:
    case engines::EngineState::TooMuchOutput:
    case engines::EngineState::Ended:
    case engines::EngineState::NotConfined:
        return Ink::Warning;
    }
    return Ink::Plain;
}

json::Value answerJson(const EngineAnswers &answers, const engines::EngineResult &result)
{
    const auto *judgement = explain::judgementFor(*result.engine, answers.judgements);
    const auto words = explain::engineWords(result, *answers.inspection, answers.judgements);
    json::Object object;
    object.append("engine", json::Value(result.engine->id));
    object.append("name", json::Value(result.engine->name));
    object.append("language", json::Value(result.engine->language->name));
    object.append("package", json::Value(result.engine->package));
    object.append("state", json::Value(engines::engineStateName(result.state)));
    object.append("version", result.version.isEmpty() ? json::Value() : json::Value(result.version.toStdString()));
    object.append("message", result.message.isEmpty() ? json::Value() : json::Value(result.message.toStdString()));
    if (judgement) {
        object.append("profile", json::Value(judgement->profile->id));
        object.append("profile_verdict", json::Value(inspect::verdictName(judgement->verdict)));
        object.append("differs", json::Value(explain::differs(result, judgement)));
    }
    object.append("explanation", json::Value(words.detail.toStdString()));
    return json::Value(std::move(object));
}

} // namespace

EngineAnswers askEngines(const inspect::Question &question, const inspect::Inspection &inspection)
{
    const auto request = engines::engineRequest(question, inspection);
    if (!request)
        return {&inspection, std::unexpected(request.error()), {}};
    engines::Lab lab(*request);
    QEventLoop loop;
    QObject::connect(&lab, &engines::Lab::finished, &loop, &QEventLoop::quit);
    lab.start();
    if (!lab.isFinished())
        loop.exec();
    return {&inspection, lab.results(), engines::judgeBareToken(question, inspection)};
}

json::Value enginesJson(const EngineAnswers &answers)
{
    json::Object object;
    object.append("asked", json::Value(answers.results.has_value()));
    if (!answers.results) {
        object.append("why", json::Value(engines::engineGapName(answers.results.error())));
        return json::Value(std::move(object));
    }
    json::Array array;
    for (const engines::EngineResult &result : *answers.results)
        array.push_back(answerJson(answers, result));
    object.append("answers", json::Value(std::move(array)));
    return json::Value(std::move(object));
}

QString enginesText(const EngineAnswers &answers)
{
    QStringList lines{painted(Ink::Bold, CommandLineWords::tr("What the libraries on this computer say"))};
    if (!answers.results)
        lines << u"  "_s + explain::engineGapWords(answers.results.error());
    for (std::size_t i = 0; answers.results && i < answers.results->size(); ++i) {
        const engines::EngineResult &result = answers.results->at(i);
        const auto words = explain::engineWords(result, *answers.inspection, answers.judgements);
        lines << u"  "_s + painted(inkOf(result.state), words.title) + u"  "_s + words.detail;
    }
    return lines.join(u'\n');
}

} // namespace tokenscope::cli
