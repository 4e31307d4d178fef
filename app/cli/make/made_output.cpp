// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/made_output.h"

#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "explain/findings/finding_words.h"
#include "explain/verdict/profile_words.h"
#include "explain/verdict/verdict_words.h"

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view exampleUrl = "https://api.example.com/";

Existing existingOf(const MadeOutput &output)
{
    return output.replacesFile ? Existing::Replace : Existing::Keep;
}

std::string madeText(const make::SentToken &sent, const MadeOutput &output)
{
    if (output.as == "header")
        return make::headerLine(sent);
    if (output.as == "curl")
        return make::curlCommand(sent, output.url.empty() ? exampleUrl : std::string_view(output.url));
    return sent.token;
}

} // namespace

std::optional<QString> outputFault(const MadeOutput &output)
{
    return outputObstacle(output.file, existingOf(output));
}

void sayWhoRefuses(const inspect::Inspection &inspection)
{
    const bool isRefused = inspection.verdict != inspect::Verdict::Accepted;
    const inspect::Finding *cause = isRefused ? inspection.causeFinding() : nullptr;
    if (isRefused)
        complain(explain::listedVerdict(inspection) + u'.');
    for (const inspect::Finding &finding : inspection.findings) {
        const auto words = explain::findingWords(finding);
        if (finding.severity == inspect::Severity::Error)
            complain(&finding == cause ? words.explanation : words.title + u". "_s + words.explanation);
        else if (finding.severity == inspect::Severity::Warning && &finding != cause)
            complain(words.title + u'.');
    }
}

void sayWhichVerifiersRefuse(const make::ProfiledToken &token)
{
    for (const inspect::ProfileJudgement &judgement : token.judgements) {
        if (judgement.verdict != inspect::Verdict::Rejected)
            continue;
        const auto words = explain::profileWords(token.inspection, judgement);
        complain(words.detail.isEmpty() ? words.title + u'.' : words.title + u". "_s + words.detail);
    }
}

ExitCode writeMade(const make::SentToken &sent, const MadeOutput &output)
{
    const std::string text = madeText(sent, output) + '\n';
    const auto failure = writeOutput(output.file, asBytes(text), Readers::Owner, existingOf(output));
    return failure ? notMade(*failure) : ExitCode::Accepted;
}

} // namespace tokenscope::cli
