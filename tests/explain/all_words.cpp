// SPDX-License-Identifier: Apache-2.0
// Prints every sentence that the program says of the corpus of the tests, with real values, by the place where it is
// read. For reading from beginning to end: scripts/words.
#include "explain/findings/finding_words.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/hypothesis_words.h"
#include "explain/verdict/unchecked_words.h"
#include "explain/verdict/verdict_words.h"
#include "tests/explain/finding_samples.h"
#include "tests/explain/found_corpus.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <algorithm>

using namespace tokenscope;
using namespace Qt::StringLiterals;

namespace {

class Printer
{
public:
    void heading(const QString &text) { m_out << "\n\n== " << text << "\n"; }

    /// Once for each way of saying it.
    void say(const QString &about, const QString &text)
    {
        static const QRegularExpression values(u"“[^”]*”|\\d+"_s);
        const QString shape = QString(text).remove(values);
        if (m_said.contains(shape))
            return;
        m_said.insert(shape);
        m_out << "\n[" << about << "] " << text << "\n";
    }

private:
    QTextStream m_out{stdout};
    QSet<QString> m_said;
};

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

void printFindings(Printer &printer, std::vector<inspect::Finding> findings)
{
    std::ranges::stable_sort(findings, {}, &inspect::Finding::code);
    for (const inspect::Finding &finding : findings) {
        const auto words = explain::findingWords(finding);
        printer.say(named(inspect::codeName(finding.code)) + u", "_s + named(inspect::severityName(finding.severity)),
                    words.title + u"\n    "_s + words.explanation + u"\n    → "_s + words.nextStep);
    }
}

void printVerdicts(Printer &printer, const std::vector<inspect::Inspection> &inspections)
{
    for (const auto &inspection : inspections)
        printer.say(named(inspect::verdictName(inspection.verdict)), explain::verdictWords(inspection).sentence());
}

void printChecks(Printer &printer, const std::vector<inspect::Inspection> &inspections)
{
    for (const auto &inspection : inspections) {
        for (const inspect::Check &check : inspection.checks) {
            const auto words = explain::checkWords(inspection, check);
            printer.say(named(inspect::checkStateName(check.state)), words.title + u": "_s + words.detail);
        }
    }
}

void printHypotheses(Printer &printer, const std::vector<inspect::Inspection> &inspections)
{
    for (const auto &inspection : inspections) {
        for (const inspect::Hypothesis &hypothesis : inspection.hypotheses)
            printer.say(named(inspect::hypothesisName(hypothesis.code)), explain::hypothesisWords(hypothesis));
        for (const inspect::UncheckedPart &part : inspection.unchecked) {
            const auto words = explain::uncheckedWords(part);
            printer.say(named(inspect::partName(part.part)),
                        words.title + u"\n    "_s + words.explanation + u"\n    → "_s + words.nextStep);
        }
    }
}

} // namespace

int main()
{
    Printer printer;
    const FoundCorpus corpus = makeFoundCorpus();
    printer.heading(u"Findings, as inspections made them"_s);
    printFindings(printer, distinctFindings(corpus));
    printer.heading(u"Findings that none of these inspections made"_s);
    printFindings(printer, findingSamples());
    printer.heading(u"Hypotheses, and what was not checked"_s);
    printHypotheses(printer, corpus.inspections);
    printer.heading(u"Checks"_s);
    printChecks(printer, corpus.inspections);
    printer.heading(u"Verdicts"_s);
    printVerdicts(printer, corpus.inspections);
    return 0;
}
