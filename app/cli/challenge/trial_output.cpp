// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/trial_output.h"

#include "app/cli/command_line_words.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "challenge/trial_formats.h"
#include "explain/challenge/trial_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using explain::TrialWords;

namespace {

challenge::TrialWords trialWords()
{
    return {.version = TOKENSCOPE_VERSION,
            .guard = [](challenge::Guard guard) { return TrialWords::guard(guard).toStdString(); },
            .lack = [](const challenge::GuardSummary &each) { return TrialWords::lack(each).toStdString(); },
            .answer = [](const challenge::Trial &trial) { return TrialWords::answer(trial).toStdString(); },
            .whole = [](const challenge::TrialReport &report) { return TrialWords::conclusion(report).toStdString(); }};
}

/// Text for a terminal, or for a file without colours.
class TrialText
{
public:
    explicit TrialText(bool isForTerminal)
        : m_isForTerminal(isForTerminal)
    {
    }

    QString of(const challenge::TrialReport &report)
    {
        const auto summary = challenge::summaryOf(report);
        for (const challenge::GuardSummary &each : summary)
            addWrong(each);
        for (const challenge::GuardSummary &each : summary)
            addTokens(each.unclear, u"?"_s, Ink::Warning);
        for (const challenge::GuardSummary &each : summary)
            addTokens(each.advised, u"▲"_s, Ink::Warning);
        addUnsent(qint64(report.count(challenge::Outcome::NotSent)));
        m_lines << TrialWords::conclusion(report);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    QString inked(Ink ink, const QString &text) const { return m_isForTerminal ? painted(ink, text) : text; }

    void addWrong(const challenge::GuardSummary &summary)
    {
        if (summary.wrong.empty())
            return;
        QStringList references;
        for (const std::string &reference : summary.references())
            references << QString::fromStdString(reference);
        m_lines << inked(Ink::Bad, u"✗"_s) + u' ' + inked(Ink::Bold, TrialWords::lack(summary)) + u' ' +
                       inked(Ink::Muted, references.join(u"; "_s));
        for (const challenge::Trial *trial : summary.wrong)
            m_lines << u"    "_s + TrialWords::answer(*trial);
    }

    void addTokens(const std::vector<const challenge::Trial *> &trials, const QString &mark, Ink ink)
    {
        for (const challenge::Trial *trial : trials)
            m_lines << inked(ink, mark) + u' ' + TrialWords::answer(*trial) + u' ' +
                           inked(Ink::Muted, QString::fromStdString(trial->token.reference));
    }

    void addUnsent(qint64 number)
    {
        if (number > 0)
            m_lines << explain::counted(number,
                                        CommandLineWords::tr("%1 token was not sent: a request cannot carry it there."),
                                        CommandLineWords::tr("%1 tokens were not sent: a request cannot carry them "
                                                             "there."));
    }

    const bool m_isForTerminal;
    QStringList m_lines;
};

std::string rendered(const challenge::TrialReport &report, const TrialOptions &options)
{
    const auto tokens = options.showsTokens ? challenge::TokensIn::Yes : challenge::TokensIn::No;
    if (options.format == "json")
        return challenge::trialJson(report, trialWords(), tokens);
    if (options.format == "sarif")
        return challenge::trialSarif(report, trialWords());
    if (options.format == "junit")
        return challenge::trialJunit(report, trialWords());
    return TrialText(options.outFile.empty()).of(report).toStdString();
}

} // namespace

bool writeTrial(const challenge::TrialReport &report, const TrialOptions &options)
{
    const std::string text = rendered(report, options);
    if (options.outFile.empty()) {
        printBytes(text);
        return true;
    }
    const auto readers = options.showsTokens ? Readers::Owner : Readers::Everybody;
    if (const auto fault = writeOutput(options.outFile, asBytes(text), readers, Existing::Replace)) {
        complain(*fault);
        return false;
    }
    complain(TrialWords::conclusion(report));
    return true;
}

} // namespace tokenscope::cli
