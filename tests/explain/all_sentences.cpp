// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/all_sentences.h"

#include "explain/findings/finding_words.h"
#include "explain/login/link_words.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/hypothesis_words.h"
#include "explain/verdict/unchecked_words.h"
#include "explain/verdict/verdict_words.h"
#include "tests/explain/finding_samples.h"
#include "tests/explain/found_corpus.h"

#include <algorithm>

namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

void sayFindings(const SentenceReader &reader, std::vector<inspect::Finding> findings)
{
    std::ranges::stable_sort(findings, {}, &inspect::Finding::code);
    for (const inspect::Finding &finding : findings) {
        const auto words = explain::findingWords(finding);
        reader.sentence(textOf(inspect::codeName(finding.code)) + u", "_s +
                            textOf(inspect::severityName(finding.severity)),
                        words.title + u"\n    "_s + words.explanation + u"\n    → "_s + words.nextStep);
    }
}

void sayVerdicts(const SentenceReader &reader, const std::vector<inspect::Inspection> &inspections)
{
    for (const auto &inspection : inspections)
        reader.sentence(textOf(inspect::verdictName(inspection.verdict)), explain::verdictWords(inspection).sentence());
}

void sayChecks(const SentenceReader &reader, const std::vector<inspect::Inspection> &inspections)
{
    for (const auto &inspection : inspections) {
        for (const inspect::Check &check : inspection.checks) {
            const auto words = explain::checkWords(inspection, check);
            reader.sentence(textOf(inspect::checkStateName(check.state)), words.title + u": "_s + words.detail);
        }
    }
}

void sayHypotheses(const SentenceReader &reader, const std::vector<inspect::Inspection> &inspections)
{
    for (const auto &inspection : inspections) {
        for (const inspect::Hypothesis &hypothesis : inspection.hypotheses)
            reader.sentence(textOf(inspect::hypothesisName(hypothesis.code)), explain::hypothesisWords(hypothesis));
        for (const inspect::UncheckedPart &part : inspection.unchecked) {
            const auto words = explain::uncheckedWords(part);
            reader.sentence(textOf(inspect::partName(part.part)),
                            words.title + u"\n    "_s + words.explanation + u"\n    → "_s + words.nextStep);
        }
    }
}

/// What can be wrong with a login.
void sayLinks(const SentenceReader &reader)
{
    for (const login::Fault fault : login::allFaults()) {
        const auto words = explain::linkWords(
            {.check = login::Check::Answer, .state = login::LinkState::Broken, .fault = fault, .source = {}});
        reader.sentence(textOf(nameOf(fault)), words.title + u"\n    → "_s + words.nextStep);
    }
}

} // namespace

void sayEverything(const SentenceReader &reader)
{
    const FoundCorpus corpus = makeFoundCorpus();
    reader.heading(u"Findings, as inspections made them"_s);
    sayFindings(reader, distinctFindings(corpus));
    reader.heading(u"Findings that none of these inspections made"_s);
    sayFindings(reader, findingSamples());
    reader.heading(u"Hypotheses, and what was not checked"_s);
    sayHypotheses(reader, corpus.inspections);
    reader.heading(u"Checks"_s);
    sayChecks(reader, corpus.inspections);
    reader.heading(u"Verdicts"_s);
    sayVerdicts(reader, corpus.inspections);
    reader.heading(u"Logins"_s);
    sayLinks(reader);
}

} // namespace tokenscope::tests
