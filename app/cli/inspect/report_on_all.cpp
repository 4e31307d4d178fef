// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect/report_on_all.h"

#include "app/cli/command_line_words.h"
#include "app/cli/output_limit.h"
#include "app/cli/terminal.h"
#include "app/cli/token_list.h"
#include "app/cli/token_report.h"
#include "inspect/inspect.h"
#include "inspect/text_tokens.h"
#include "json/writer.h"

#include <algorithm>
#include <string>
#include <utility>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Each in full, as soon as it is judged: of a log there are thousands. What goes beyond the limit is counted only.
class ReportOnAll
{
public:
    ReportOnAll(const InspectOptions &options, const inspect::Question &question, TokenList list)
        : m_options(options)
        , m_question(question)
        , m_list(std::move(list))
        , m_left(reportsLimit(question.text.size()))
    {
        if (m_options.json)
            printPart("{\"tokens\":[");
    }

    void add(std::size_t number, const inspect::Inspection &inspection)
    {
        judge(m_list, number, inspection);
        if (m_left == 0)
            return;
        const Profiles profiles = profilesOf(m_options, m_question, inspection);
        if (m_options.json) {
            json::Object object = listedTokenJson(m_list, number);
            object.append("inspection", json::Value(inspectionObject(inspection, nullptr, profiles)));
            show(std::string(number > 0 ? "," : "") + json::write(object));
        } else {
            show((tokenHeading(m_list, number) + u'\n' + inspectionText(inspection, profiles) + u"\n\n"_s)
                     .toStdString());
        }
    }

    /// The worst verdict of all: what was not judged is not verified.
    ExitCode finish()
    {
        const auto &count = m_list.tally.byVerdict;
        using enum inspect::Verdict;
        const inspect::Verdict worst = count[std::size_t(Rejected)] + count[std::size_t(NotAToken)] > 0 ? Rejected
                                       : count[std::size_t(Accepted)] < m_list.tally.total              ? Unverified
                                       : m_list.tally.isPartial                                         ? Unverified
                                                                                                        : Accepted;
        const std::size_t left = m_list.tokens.size() - m_shown;
        if (m_options.json) {
            const std::string notShown = left > 0 ? ",\"tokens_not_shown\":" + std::to_string(left) : std::string();
            printRaw("]" + notShown + ",\"verdict\":\"" + std::string(inspect::verdictName(worst)) + "\"}");
        } else {
            const QString notShown = left > 0 ? CommandLineWords::tr("… and %1 more not shown\n").arg(left) : QString();
            print(notShown + tallyLine(m_list));
        }
        return exitCode(worst);
    }

private:
    /// The first that does not fit is the last that is shown.
    void show(const std::string &report)
    {
        printPart(report);
        flushOutput();
        ++m_shown;
        m_left -= std::min(m_left, report.size());
    }

    const InspectOptions &m_options;
    const inspect::Question &m_question;
    TokenList m_list;
    std::size_t m_left;
    std::size_t m_shown = 0;
};

} // namespace

Profiles profilesOf(const InspectOptions &options, const inspect::Question &question,
                    const inspect::Inspection &inspection)
{
    return options.profiles ? inspect::judgeByProfiles(inspect::withoutLineEnd(question), inspection) : Profiles();
}

ExitCode reportOnAll(const InspectOptions &options, const inspect::Question &question)
{
    if (question.tokens) {
        ReportOnAll report(options, question, listTokens(question.text, *question.tokens));
        inspect::inspectEach(
            question, *question.tokens,
            [&report](std::size_t number, const inspect::Inspection &inspection) { report.add(number, inspection); });
        return report.finish();
    }
    ReportOnAll report(options, question, listTokens(question.text, {{{0, question.text.size()}}, true}));
    report.add(0, inspect::inspect(question));
    return report.finish();
}

} // namespace tokenscope::cli
