// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect/inspect_command.h"

#include "app/cli/command_line_words.h"
#include "app/cli/engine_answers.h"
#include "app/cli/expectation_options.h"
#include "app/cli/inspect/inspect_inputs.h"
#include "app/cli/inspect/report_on_all.h"
#include "app/cli/make/output_file.h"
#include "app/cli/smallest_change_report.h"
#include "app/cli/terminal.h"
#include "app/cli/token_list.h"
#include "app/cli/token_report.h"
#include "inspect/inspect.h"
#include "inspect/signature/signature_trace.h"
#include "inspect/text_tokens.h"
#include "proof/proof.h"
#include "remedy/smallest_change.h"
#include "json/writer.h"

#include <optional>
#include <utility>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode fail(const InputFailure &failure)
{
    complain(failure.message);
    return failure.code;
}

/// Of a token that is not accepted, where it was asked for.
std::optional<remedy::SmallestChange> changeOf(const InspectOptions &options, const inspect::Question &question,
                                               const inspect::Inspection &inspection)
{
    if (!options.smallestChange || inspection.verdict == inspect::Verdict::Accepted)
        return std::nullopt;
    return remedy::smallestChange(question, inspection);
}

/// The others of the text too, which the payload and the access token that were given do not belong to.
TokenList judgedList(inspect::Question question, const inspect::EmbeddedTokens &found)
{
    TokenList list = listTokens(question.text, found);
    list.chosen = question.token;
    question.detachedPayload.reset();
    question.accessToken.reset();
    inspect::inspectEach(question, found, [&list](std::size_t number, const inspect::Inspection &inspection) {
        judge(list, number, inspection);
    });
    return list;
}

std::optional<InputFailure> writeProof(const std::string &path, const inspect::Question &question,
                                       const inspect::Inspection &inspection, const inspect::SignatureTrace &trace)
{
    const auto proof = proof::proofOf(question, inspection, trace);
    if (!proof)
        return InputFailure{CommandLineWords::tr("The token holds a private key. A proof would hand it on, so none is "
                                                 "written.")};
    const std::string text = json::write(*proof, json::Layout::Indented) + "\n";
    auto trouble = writeOutput(path, asBytes(text), Readers::Owner, Existing::Replace);
    return trouble ? std::optional(InputFailure{std::move(*trouble)}) : std::nullopt;
}

ExitCode reportOnOne(const InspectOptions &options, inspect::Question question)
{
    inspect::SignatureTrace trace;
    question.trace = options.proofFile.empty() ? nullptr : &trace;
    const inspect::Inspection inspection = inspect::inspect(question);
    if (question.trace) {
        question.trace = nullptr;
        if (const auto failure = writeProof(options.proofFile, question, inspection, trace))
            return fail(*failure);
        if (options.proofFile == "-")
            return exitCode(inspection.verdict);
    }
    if (!options.report.format.empty()) {
        printBytes(reportOutput(inspection, options.report));
        return exitCode(inspection.verdict);
    }
    const Profiles profiles = profilesOf(options, question, inspection);
    const auto list = question.tokens ? std::optional(judgedList(question, *question.tokens)) : std::nullopt;
    const std::optional<EngineAnswers> engines =
        options.engines ? std::optional(askEngines(inspect::withoutLineEnd(question), inspection)) : std::nullopt;
    const auto change = changeOf(options, question, inspection);
    if (options.json) {
        json::Object object = inspectionObject(inspection, nullptr, profiles);
        if (engines)
            object.append("engines", enginesJson(*engines));
        json::Array tokens;
        for (std::size_t i = 0; list && i < list->tokens.size(); ++i)
            tokens.push_back(json::Value(listedTokenJson(*list, i)));
        if (list)
            object.append("tokens", json::Value(std::move(tokens)));
        if (change)
            object.append("smallest_change", smallestChangeJson(*change));
        printRaw(json::write(object));
    } else {
        const QString answers = engines ? u"\n\n"_s + enginesText(*engines) : QString();
        const QString remedies = change ? u"\n\n"_s + smallestChangeText(*change) : QString();
        print(inspectionText(inspection, profiles, list && list->tokens.size() > 1 ? &*list : nullptr) + answers +
              remedies);
    }
    return exitCode(inspection.verdict);
}

/// Of a text that is a token itself there is one.
std::optional<InputFailure> findTokens(const InspectOptions &options, inspect::Question &question,
                                       const std::optional<inspect::EmbeddedTokens> &found)
{
    const std::size_t count = found ? found->places.size() : 1;
    const auto wanted = std::size_t(options.tokenNumber.value_or(1));
    if (wanted > count)
        return InputFailure{
            count == 1 ? CommandLineWords::tr("--token %1: there is one token in the text.").arg(wanted)
                       : CommandLineWords::tr("--token %1: there are %2 tokens in the text.").arg(wanted).arg(count)};
    question.tokens = found ? &*found : nullptr;
    question.token = wanted - 1;
    return std::nullopt;
}

} // namespace

ExitCode runInspect(const InspectOptions &options)
{
    if (const auto gap = gapIn(options.expectations))
        return fail({*gap});
    const auto inputs = readInputs(options);
    if (!inputs)
        return fail(inputs.error());
    inspect::Question question = questionOf(*inputs, options);
    const auto found = inspect::textTokens(inputs->text);
    if (const auto failure = findTokens(options, question, found))
        return fail(*failure);
    return options.allTokens ? reportOnAll(options, question) : reportOnOne(options, question);
}

} // namespace tokenscope::cli
