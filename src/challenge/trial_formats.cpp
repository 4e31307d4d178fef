// SPDX-License-Identifier: Apache-2.0
#include "challenge/trial_formats.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "formats/junit.h"
#include "formats/sarif.h"
#include "json/writer.h"

namespace tokenscope::challenge {

namespace {

using formats::JunitCase;

void appendAnswer(json::Object &object, const ServiceAnswer &answer)
{
    object.append("answer", json::Value(nameOf(answer.reaction)));
    object.append("status", answer.status > 0 ? json::Value(std::int64_t(answer.status)) : json::Value());
    object.append("trouble", answer.trouble == Trouble::None ? json::Value() : json::Value(nameOf(answer.trouble)));
}

json::Object controlObject(const ControlAnswer &each)
{
    json::Object object;
    object.append("control", json::Value(nameOf(each.control)));
    appendAnswer(object, each.answer);
    object.append("passed", json::Value(isPassed(each.control, each.answer)));
    if (!each.after.empty())
        object.append("after", json::Value(each.after));
    return object;
}

json::Object trialObject(const Trial &trial, TokensIn tokens)
{
    json::Object object;
    object.append("name", json::Value(trial.token.name));
    object.append("check", json::Value(nameOf(trial.token.guard)));
    object.append("weight", json::Value(nameOf(trial.token.weight)));
    object.append("expected", json::Value(nameOf(trial.token.answer)));
    appendAnswer(object, trial.answer);
    object.append("outcome", json::Value(nameOf(outcomeOf(trial))));
    object.append("reference", json::Value(trial.token.reference));
    object.append("reason", json::Value(trial.token.reason));
    if (tokens == TokensIn::Yes)
        object.append("token", json::Value(trial.token.token));
    return object;
}

json::Value namesOf(const std::vector<const Trial *> &trials)
{
    json::Array names;
    for (const Trial *trial : trials)
        names.push_back(json::Value(trial->token.name));
    return json::Value(std::move(names));
}

json::Object guardObject(const GuardSummary &summary, const TrialWords &words)
{
    json::Object object;
    object.append("check", json::Value(nameOf(summary.guard)));
    object.append("is_lacking", json::Value(!summary.wrong.empty()));
    object.append("message", summary.wrong.empty() ? json::Value() : json::Value(words.lack(summary)));
    json::Array references;
    for (const std::string &reference : summary.references())
        references.push_back(json::Value(reference));
    object.append("references", json::Value(std::move(references)));
    object.append("right", json::Value(std::int64_t(summary.right)));
    object.append("wrong", namesOf(summary.wrong));
    object.append("advised", namesOf(summary.advised));
    object.append("unclear", namesOf(summary.unclear));
    return object;
}

/// By guard; empty where nothing is lacking.
std::vector<std::string> lacksOf(const TrialReport &report, const TrialWords &words)
{
    std::vector<std::string> lacks(std::size_t(lastGuard) + 1);
    for (const GuardSummary &summary : summaryOf(report)) {
        if (!summary.wrong.empty())
            lacks[std::size_t(summary.guard)] = words.lack(summary);
    }
    return lacks;
}

std::string_view levelOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Lacking:
    case Outcome::Refused:
        return "error";
    case Outcome::Unclear:
        return "warning";
    case Outcome::Right:
    case Outcome::Advised:
    case Outcome::NotSent:
        break;
    }
    return "note";
}

/// The same for the same service and token from run to run.
std::string fingerprintOf(const TrialReport &report, const std::string &name)
{
    constexpr std::size_t characters = 32;
    const std::string text = std::to_string(report.service.size()) + ':' + report.service + name;
    return base64url::encode(crypto::sha256(asBytes(text))).substr(0, characters);
}

formats::SarifResult controlResult(const TrialReport &report, const TrialWords &words)
{
    return {.rule = {"control", "The service can be tried.", {}},
            .level = "error",
            .message = words.whole(report),
            .place = {report.service, 1, 0, "control"},
            .fingerprintName = "tokenscopeChallenge/v1",
            .fingerprint = fingerprintOf(report, "control")};
}

JunitCase::State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Right:
    case Outcome::Advised:
        return JunitCase::State::Passed;
    case Outcome::Lacking:
    case Outcome::Refused:
        return JunitCase::State::Failed;
    case Outcome::Unclear:
        return JunitCase::State::Unchecked;
    case Outcome::NotSent:
        break;
    }
    return JunitCase::State::Skipped;
}

JunitCase caseOf(const Trial &trial, const std::string &lack, const TrialWords &words)
{
    const Outcome outcome = outcomeOf(trial);
    const std::string check(nameOf(trial.token.guard));
    JunitCase each{stateOf(outcome), check, trial.token.name};
    if (outcome == Outcome::Right)
        return each;
    if (outcome == Outcome::Unclear && trial.token.weight == Weight::Advice)
        each.state = JunitCase::State::Skipped;
    each.type = check;
    each.message = words.answer(trial);
    each.text = (outcome == Outcome::Lacking ? lack + '\n' : std::string()) + trial.token.reference;
    return each;
}

formats::JunitSuite controlSuite(const TrialReport &report, const TrialWords &words)
{
    formats::JunitSuite suite{report.service, {}};
    for (const ControlAnswer &control : report.controls) {
        JunitCase each{JunitCase::State::Passed, "control", std::string(nameOf(control.control))};
        if (!control.after.empty())
            each.name += " (" + control.after + ')';
        if (!isPassed(control.control, control.answer)) {
            each.state = JunitCase::State::Unchecked;
            each.type = "control";
            each.message = words.whole(report);
        }
        suite.cases.push_back(std::move(each));
    }
    return suite;
}

} // namespace

std::string trialJson(const TrialReport &report, const TrialWords &words, TokensIn tokens)
{
    json::Object object;
    object.append("service", json::Value(report.service));
    object.append("issuer", json::Value(report.target.issuer));
    object.append("audience", json::Value(report.target.audience));
    object.append("kind", report.target.kind.empty() ? json::Value() : json::Value(report.target.kind));
    object.append("conclusion", json::Value(nameOf(report.conclusion())));
    object.append("message", json::Value(words.whole(report)));
    json::Array controls;
    for (const ControlAnswer &each : report.controls)
        controls.push_back(json::Value(controlObject(each)));
    object.append("controls", json::Value(std::move(controls)));
    json::Array checks;
    for (const GuardSummary &each : summaryOf(report))
        checks.push_back(json::Value(guardObject(each, words)));
    object.append("checks", json::Value(std::move(checks)));
    json::Array trials;
    for (const Trial &each : report.trials)
        trials.push_back(json::Value(trialObject(each, tokens)));
    object.append("tokens", json::Value(std::move(trials)));
    object.append("not_reached", json::Value(std::int64_t(report.notReached)));
    return json::write(object) + '\n';
}

std::string trialSarif(const TrialReport &report, const TrialWords &words)
{
    const std::vector<std::string> lacks = lacksOf(report, words);
    formats::SarifRun run{words.version, report.obstacle() == nullptr, false, {}};
    if (report.obstacle())
        run.results.push_back(controlResult(report, words));
    for (const Trial &trial : report.trials) {
        const Outcome outcome = outcomeOf(trial);
        if (outcome == Outcome::Right || outcome == Outcome::NotSent)
            continue;
        const Guard guard = trial.token.guard;
        const std::string lack = outcome == Outcome::Lacking ? lacks[std::size_t(guard)] + ' ' : std::string();
        run.results.push_back({.rule = {std::string(nameOf(guard)), words.guard(guard), {}},
                               .level = trial.token.weight == Weight::Advice ? "note" : levelOf(outcome),
                               .message = lack + words.answer(trial) + " (" + trial.token.reference + ')',
                               .place = {report.service, 1, 0, trial.token.name},
                               .fingerprintName = "tokenscopeChallenge/v1",
                               .fingerprint = fingerprintOf(report, trial.token.name)});
    }
    return formats::sarifLog(run);
}

std::string trialJunit(const TrialReport &report, const TrialWords &words)
{
    const std::vector<std::string> lacks = lacksOf(report, words);
    std::vector<formats::JunitSuite> suites = {controlSuite(report, words)};
    for (std::size_t index = 0; index <= std::size_t(lastGuard); ++index) {
        formats::JunitSuite suite{std::string(nameOf(Guard(index))), {}};
        for (const Trial &trial : report.trials) {
            if (trial.token.guard == Guard(index))
                suite.cases.push_back(caseOf(trial, lacks[index], words));
        }
        if (!suite.cases.empty())
            suites.push_back(std::move(suite));
    }
    return formats::junitXml("tokenscope challenge", suites);
}

} // namespace tokenscope::challenge
