// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan/scan_command.h"
#include "app/cli/command_line_words.h"

#include "app/cli/command_input.h"
#include "app/cli/expectation_options.h"
#include "app/cli/inspect/judging_moment.h"
#include "app/cli/inspect/named_keys.h"
#include "app/cli/scan/token_groups.h"
#include "app/cli/terminal.h"
#include "explain/scan/scan_words.h"
#include "scan/scanner.h"
#include "scan/summary.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <csignal>
#include <thread>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

/// At the first signal the line that is under way is finished; a second one ends the program at once.
void endAfterWholeLines()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { wasInterrupted = 1; };
    action.sa_flags = int(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

ExitCode printSummary(const scan::Summary &summary, bool asJson)
{
    if (asJson)
        printRaw(json::write(summary.toJson()));
    else
        print(explain::ScanWords::summary(summary).join(u'\n'));
    return ExitCode::Accepted;
}

ExitCode mergeSummaries(const ScanOptions &options)
{
    scan::Summary all;
    for (const std::string &file : options.files) {
        const auto text = readInput(file);
        if (!text) {
            complain(text.error());
            return ExitCode::Usage;
        }
        const auto document = json::parse(*text);
        const auto summary = document ? scan::Summary::fromJson(document->root) : std::nullopt;
        if (!summary) {
            complain(QString::fromStdString(file) +
                     CommandLineWords::tr(": this is not a summary that scan --summary --json wrote."));
            return ExitCode::Usage;
        }
        all.merge(*summary);
    }
    return printSummary(all, options.json);
}

scan::ScanSettings settingsOf(const ScanOptions &options, inspect::InspectionKeys keys, Moment moment)
{
    scan::ScanSettings settings;
    settings.keys = std::move(keys);
    settings.expectations = options.judging.expectations;
    settings.moment = moment;
    settings.judgeAt = options.atLineTime ? scan::JudgeAt::LineTime : scan::JudgeAt::GivenTime;
    settings.distinct = options.distinct;
    settings.follow = options.follow;
    settings.threads =
        options.threads > 0 ? std::size_t(options.threads) : std::max(1U, std::thread::hardware_concurrency());
    settings.record.subjects = options.redact ? scan::Subjects::Hashed : scan::Subjects::Shown;
    settings.record.tokens = options.showTokens ? scan::Tokens::Shown : scan::Tokens::Left;
    settings.record.members = options.separate.empty() ? scan::Members::Left : scan::Members::Kept;
    return settings;
}

std::unexpected<ExitCode> misuse(const QString &words)
{
    complain(words);
    return std::unexpected(ExitCode::Usage);
}

/// What is asked for, read and made sense of.
struct ScanPlan
{
    scan::ScanSettings settings;
    std::optional<TokenGroups> groups;
};

std::expected<ScanPlan, ExitCode> planOf(const ScanOptions &options)
{
    if (options.follow && options.files.size() > 1)
        return misuse(CommandLineWords::tr("--follow waits at the end of one file: give it a single one."));
    const auto moment = judgingMoment(options.judging.now);
    if (!moment)
        return misuse(moment.error());
    if (const auto gap = gapIn(options.judging.expectations))
        return misuse(*gap);
    auto keys = loadInspectionKeys(options.judging);
    if (!keys)
        return std::unexpected(keys.error());
    ScanPlan plan{settingsOf(options, std::move(*keys), *moment), std::nullopt};
    if (!options.where.empty()) {
        auto filter = scan::Filter::parse(options.where);
        if (!filter)
            return misuse(explain::ScanWords::filterFailure(options.where, filter.error()));
        plan.settings.filter = std::move(*filter);
    }
    if (!options.separate.empty()) {
        auto made = TokenGroups::make(options, *moment);
        if (!made)
            return misuse(made.error());
        plan.groups.emplace(std::move(*made));
    }
    return plan;
}

/// Reads one file after the other; what is wrong with one goes to standard error.
ExitCode scanFiles(scan::Scanner &scanner, const std::vector<std::string> &files)
{
    ExitCode code = ExitCode::Accepted;
    for (const std::string &file : files) {
        if (const auto result = scanner.scan(file); !result) {
            complain(explain::ScanWords::failure(inputName(file).toStdString(), result.error()));
            code = ExitCode::Usage;
        }
        flushOutput();
    }
    if (scanner.hasShrunk()) {
        complain(explain::ScanWords::shrunk());
        code = ExitCode::Usage;
    }
    return code;
}

} // namespace

ExitCode runScan(const ScanOptions &options)
{
    if (options.merge)
        return mergeSummaries(options);
    auto plan = planOf(options);
    if (!plan)
        return plan.error();
    scan::Summary summary;
    const auto visit = [&](const scan::Record &record) {
        if (plan->groups)
            plan->groups->add(record);
        else if (options.summary)
            summary.add(record);
        else
            printPart((options.csv ? scan::csvLine(record) : json::write(scan::recordJson(record))) + '\n');
    };
    endAfterWholeLines();
    const auto tellOfSilence = [](const std::string &file) {
        flushOutput();
        if (const QString words = waitingWords(file); !words.isEmpty())
            complain(words);
    };
    scan::Scanner scanner(
        plan->settings, visit, [] { return wasInterrupted != 0 || isOutputLost(); }, flushOutput, tellOfSilence);
    if (options.csv && !options.summary)
        printPart(scan::csvHeading() + '\n');
    const ExitCode code = scanFiles(scanner, options.files);
    if (plan->groups)
        plan->groups->print();
    return options.summary && printSummary(summary, options.json) != ExitCode::Accepted ? ExitCode::Usage : code;
}

} // namespace tokenscope::cli
