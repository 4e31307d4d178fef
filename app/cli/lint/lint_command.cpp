// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lint/lint_command.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/inspect/judging_moment.h"
#include "app/cli/inspect/named_keys.h"
#include "app/cli/lint/lint_inputs.h"
#include "app/cli/make/output_file.h"
#include "app/cli/passphrase.h"
#include "app/cli/terminal.h"
#include "explain/gate/gate_words.h"
#include "explain/phrases/plain_text.h"
#include "gate/baseline.h"
#include "gate/json_report.h"
#include "gate/junit_report.h"
#include "gate/policy_json.h"
#include "gate/sarif_report.h"

#include <utility>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using explain::GateWords;

namespace {

ExitCode codeOf(gate::Outcome outcome)
{
    switch (outcome) {
    case gate::Outcome::Passed:
        return ExitCode::Accepted;
    case gate::Outcome::Broken:
        return ExitCode::Rejected;
    case gate::Outcome::Unreadable:
        return ExitCode::Usage;
    case gate::Outcome::Unanswered:
        return ExitCode::Endpoint;
    case gate::Outcome::NotChecked:
        return ExitCode::Unverified;
    }
    std::unreachable();
}

std::expected<gate::Policy, QString> policyOf(const LintOptions &options)
{
    gate::Policy policy;
    if (!options.policyFile.empty()) {
        const auto text = readInput(options.policyFile);
        if (!text)
            return std::unexpected(text.error());
        auto read = gate::readPolicy(*text);
        if (!read)
            return std::unexpected(GateWords::policyFailure(options.policyFile, read.error()));
        policy = std::move(*read);
    }
    if (!options.expiresWithin.empty()) {
        policy.expiresWithin = gate::readDuration(options.expiresWithin);
        if (!policy.expiresWithin)
            return std::unexpected(
                CommandLineWords::tr("--expires-within takes seconds or a time such as 12h, 30d or 2w."));
    }
    return policy;
}

std::expected<std::set<std::string>, QString> baselineOf(const LintOptions &options)
{
    if (options.baselineFile.empty())
        return std::set<std::string>();
    const auto text = readInput(options.baselineFile);
    if (!text)
        return std::unexpected(text.error());
    auto known = gate::readBaseline(*text);
    if (!known)
        return std::unexpected(GateWords::noBaseline(options.baselineFile));
    return std::move(*known);
}

gate::ReportWords reportWords()
{
    return {.version = TOKENSCOPE_VERSION,
            .message = [](const auto &result) { return GateWords::message(result).toStdString(); },
            .nextStep = [](const auto &result) { return GateWords::nextStep(result).toStdString(); },
            .meaning = [](gate::Rule rule) { return GateWords::meaning(rule).toStdString(); }};
}

QString mark(const gate::Result &result)
{
    if (result.isKnown)
        return u"·"_s;
    if (result.level == gate::Level::Warning)
        return u"▲"_s;
    return gate::outcomeOf(result) == gate::Outcome::Broken ? u"✗"_s : u"?"_s;
}

QString reportText(const gate::Report &report, bool isForTerminal)
{
    const auto inked = [isForTerminal](Ink ink, const QString &text) {
        return isForTerminal ? painted(ink, text) : text;
    };
    QStringList lines;
    for (const gate::JudgedSubject &subject : report.subjects()) {
        lines << inked(Ink::Bold, GateWords::subject(subject));
        for (const gate::Result &result : subject.listed()) {
            const bool isBad = result.level == gate::Level::Error && !result.isKnown;
            QString line =
                u"  "_s + inked(isBad ? Ink::Bad : Ink::Warning, mark(result)) + u' ' + GateWords::message(result);
            lines << line
                  << u"    "_s + inked(Ink::Muted, QString::fromUtf8(result.id()) +
                                                       (GateWords::place(result.place).isEmpty()
                                                            ? QString()
                                                            : u" · "_s + GateWords::place(result.place)));
            if (const QString next = GateWords::nextStep(result); !next.isEmpty() && !result.isKnown)
                lines << u"    "_s + next;
        }
        if (subject.unlisted() > 0)
            lines << u"  "_s + CommandLineWords::tr("… and %1 more not shown").arg(subject.unlisted());
    }
    lines << GateWords::outcome(report);
    return lines.join(u'\n') + u'\n';
}

std::string renderedReport(const gate::Report &report, const LintOptions &options)
{
    if (options.format == "json")
        return gate::jsonReport(report, reportWords());
    if (options.format == "sarif")
        return gate::sarifReport(report, reportWords(), !options.baselineFile.empty());
    if (options.format == "junit")
        return gate::junitReport(report, reportWords());
    return reportText(report, options.outFile.empty()).toStdString();
}

/// False, and said, where it could not be written. Other users of a job may read it: nothing in it is private.
bool writeFile(const std::string &path, const std::string &text)
{
    const auto fault = writeOutput(path, asBytes(text), Readers::Everybody, Existing::Replace);
    if (fault)
        complain(*fault);
    return !fault;
}

bool writeReport(const gate::Report &report, const LintOptions &options)
{
    const std::string text = renderedReport(report, options);
    if (options.outFile.empty()) {
        printBytes(text);
        return true;
    }
    const bool isWritten = writeFile(options.outFile, text);
    if (isWritten)
        complain(GateWords::outcome(report));
    return isWritten;
}

/// What is written as known now is known in this report too.
std::optional<gate::Report> withNewBaseline(const gate::Report &report, const LintOptions &options)
{
    const std::string text = gate::writeBaseline(report);
    if (!writeFile(options.newBaselineFile, text))
        return std::nullopt;
    return gate::Report(report.subjects(), gate::readBaseline(text).value_or(std::set<std::string>()));
}

/// A token or certificate is for one party: it never goes to all who are named.
std::optional<QString> credentialFault(const LintOptions &options)
{
    const FetchOptions &connection = options.connection;
    if (connection.tokenFile.empty() && connection.clientCertificateFile.empty())
        return std::nullopt;
    std::set<QString> origins;
    for (const std::string &input : options.inputs) {
        if (isAddress(input))
            origins.insert(endpoint::originOf(QUrl(QString::fromStdString(input))));
    }
    if (origins.size() < 2)
        return std::nullopt;
    return CommandLineWords::tr(
        "--token-file and --client-cert are for one server: check addresses of others in a call of their own.");
}

ExitCode wrongUsage(const QString &words)
{
    complain(words);
    return ExitCode::Usage;
}

} // namespace

ExitCode runLint(const LintOptions &options)
{
    if (const auto fault = credentialFault(options))
        return wrongUsage(*fault);
    const auto policy = policyOf(options);
    if (!policy)
        return wrongUsage(policy.error());
    const auto baseline = baselineOf(options);
    if (!baseline)
        return wrongUsage(baseline.error());
    const auto moment = judgingMoment(options.judging.now);
    if (!moment)
        return wrongUsage(moment.error());
    const auto keys = loadInspectionKeys(options.judging);
    if (!keys)
        return keys.error();
    const gate::GateQuestion question{*policy, *keys, *moment};
    Passphrase passphrase(options.judging.passphraseFile);
    std::vector<gate::JudgedSubject> subjects;
    for (const std::string &input : options.inputs) {
        auto judged = judgedInput(input, options, question, passphrase);
        if (!judged)
            return wrongUsage(judged.error());
        std::ranges::move(*judged, std::back_inserter(subjects));
    }
    gate::Report report(std::move(subjects), *baseline);
    if (!options.newBaselineFile.empty()) {
        auto renewed = withNewBaseline(report, options);
        if (!renewed)
            return ExitCode::Usage;
        report = std::move(*renewed);
    }
    return writeReport(report, options) ? codeOf(report.outcome()) : ExitCode::Usage;
}

} // namespace tokenscope::cli
