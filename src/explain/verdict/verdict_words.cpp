// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/verdict_words.h"

#include "explain/findings/finding_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"
#include "explain/verdict/further_words.h"
#include "explain/verdict/hypothesis_words.h"
#include "explain/verdict/signer_words.h"
#include "explain/verdict/unchecked_words.h"
#include "explain/verdict/verdict_headline.h"
#include "inspect/findings/fact.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Finding;
using inspect::Inspection;
using inspect::Severity;
using inspect::SignatureState;
using inspect::Verdict;

bool isBetween(Code code, Code first, Code last)
{
    return code >= first && code <= last;
}

const Finding *firstOfSeverity(const Inspection &inspection, Severity severity)
{
    const auto found = std::ranges::find(inspection.findings, severity, &Finding::severity);
    return found == inspection.findings.end() ? nullptr : &*found;
}

const Finding *firstBetween(const Inspection &inspection, Code first, Code last)
{
    const auto found = std::ranges::find_if(
        inspection.findings, [first, last](const Finding &finding) { return isBetween(finding.code, first, last); });
    return found == inspection.findings.end() ? nullptr : &*found;
}

/// Whether claims were read in the token or in one inside it.
bool hasClaims(const Inspection &inspection)
{
    return inspection.claims || std::ranges::any_of(inspection.nested, hasClaims);
}

class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)

public:
    explicit Verdicts(const Inspection &inspection, std::optional<Moment> clock = {}, Setting setting = Setting::Alone)
        : m_inspection(inspection)
        , m_clock(clock)
        , m_setting(setting)
    {
    }

    VerdictWords words() const;

private:
    VerdictWords accepted() const;
    VerdictWords acceptedBefore() const;
    VerdictWords rejected() const;
    VerdictWords unverified() const;
    VerdictWords notAToken() const;
    QString headline(Answer answer, const QString &why) const
    {
        return answerHeadline(answer, why, m_inspection.moment, m_clock);
    }
    QString lifeLeft() const;
    QString compressionWords() const;
    QString encodingWords() const;
    QString kindWords() const;
    QString disclosureWords() const;
    QStringList hypotheses() const;

    const Inspection &m_inspection;
    std::optional<Moment> m_clock;
    Setting m_setting;
};

VerdictWords Verdicts::words() const
{
    switch (m_inspection.verdict) {
    case Verdict::Accepted:
        return accepted();
    case Verdict::Rejected:
        return rejected();
    case Verdict::Unverified:
        return unverified();
    case Verdict::NotAToken:
        return notAToken();
    }
    std::unreachable();
}

QString Verdicts::lifeLeft() const
{
    const auto &claims = m_inspection.claims;
    if (!claims || (m_clock && *m_clock != m_inspection.moment)) // it would be said as of now
        return {};
    if (!claims->expiry() && m_inspection.signature.byOwnKey)
        return {}; // it is made for one moment
    if (!claims->expiry())
        return tr("never expires");
    const Moment expiry{std::chrono::seconds{claims->expiry()->seconds}};
    const QString distance = roughDuration(span(m_inspection.moment, expiry));
    return expiry > m_inspection.moment ? fill(tr("expires in %1"), {distance})
                                        : fill(tr("expired %1 ago, which the leeway covers"), {distance});
}

/// What kind of token it is, where that is sure.
QString Verdicts::kindWords() const
{
    const auto &recognition = m_inspection.recognition;
    const QString kind = recognition && recognition->isSure() ? kindWithArticle(m_inspection.kind) : QString();
    return kind.isEmpty() ? kind : fill(tr("It is %1."), {kind});
}

/// Most verifiers fail over it, whatever else is right or wrong.
QString Verdicts::compressionWords() const
{
    const Finding *const compressed = m_inspection.find(Code::PayloadCompressed);
    if (!compressed || compressed->severity == Severity::Error)
        return {};
    return tr(
        "The payload is compressed (zip). The standard has that for encrypted tokens only, so most verifiers cannot "
        "read it.");
}

/// What the text holds is not what a verifier has to get.
QString Verdicts::encodingWords() const
{
    if (m_inspection.find(Code::Base64EncodedToken))
        return tr("In the text it is in base64 once more, as in a secret of Kubernetes.");
    if (m_inspection.find(Code::HexEncodedToken))
        return tr("In the text it is in hexadecimal digits, as a database shows bytes.");
    return {};
}

/// Of a credential with selective disclosure: what follows it was checked too.
QString Verdicts::disclosureWords() const
{
    const auto passed = [this](CheckName name) {
        const auto found = std::ranges::find(m_inspection.checks, name, &inspect::Check::name);
        return found != m_inspection.checks.end() && found->state == CheckState::Passed;
    };
    if (!passed(CheckName::Disclosures))
        return {};
    return paragraph({tr("The issuer signed every disclosed claim (SD-JWT)."),
                      passed(CheckName::KeyBinding) ? tr("The holder’s key binding fits.") : QString()});
}

QStringList Verdicts::hypotheses() const
{
    QStringList sentences;
    for (const inspect::Hypothesis &hypothesis : m_inspection.hypotheses)
        sentences.append(hypothesisWords(hypothesis));
    if (!m_inspection.untriedHypotheses.empty())
        sentences.append(untriedWords(m_inspection.untriedHypotheses));
    return sentences;
}

VerdictWords Verdicts::accepted() const
{
    const auto &provenance = m_inspection.signature.provenance;
    if (provenance && provenance->isEarlier)
        return acceptedBefore();
    const QString life = lifeLeft();
    const QString who = !hasClaims(m_inspection)
                            ? fill(tr("%1; no claims were read, since the payload is not a JSON object"),
                                   {signedByWords(m_inspection, m_setting)})
                        : life.isEmpty() ? signedByWords(m_inspection, m_setting)
                                         : fill(tr("%1, %2"), {signedByWords(m_inspection, m_setting), life});
    const QString unasked = notExpectedWords(m_inspection);
    const Finding *const warning = firstOfSeverity(m_inspection, Severity::Warning);
    QString nextStep =
        tr("If a service still refuses it, compare what that service expects with what is expected here.");
    std::vector<Action> actions;
    if (warning) {
        nextStep = findingWords(*warning).nextStep;
        actions = actionsFor(*warning, m_inspection);
    }
    if (!warning && !unasked.isEmpty())
        nextStep = tr("Set what your service expects to check that too.");
    return {.headline = headline(Answer::Accepted, who),
            .reason = paragraph({signatureWords(m_inspection), kindWords(), disclosureWords(), compressionWords(),
                                 encodingWords(), leewayWords(m_inspection), warningWords(m_inspection, nullptr)}),
            .provenance = signerProvenanceWords(m_inspection),
            .also = unasked,
            .hypotheses = hypotheses(),
            .nextStep = nextStep,
            .actions = std::move(actions)};
}

/// By keys that the user took out of the history: true then, and no answer to what a service says today.
VerdictWords Verdicts::acceptedBefore() const
{
    const QString life = lifeLeft();
    const QString who = life.isEmpty() ? signedByWords(m_inspection, m_setting)
                                       : fill(tr("%1, %2"), {signedByWords(m_inspection, m_setting), life});
    return {.headline = headline(Answer::AcceptedBefore, who),
            .reason = paragraph({signatureWords(m_inspection), leewayWords(m_inspection),
                                 tr("The endpoint has published other keys since, and those were not asked."),
                                 warningWords(m_inspection, nullptr)}),
            .provenance = signerProvenanceWords(m_inspection),
            .also = notExpectedWords(m_inspection),
            .hypotheses = hypotheses(),
            .nextStep = tr("Go back to the current keys to read what a service would say now.")};
}

VerdictWords Verdicts::rejected() const
{
    const Finding *const cause = firstOfSeverity(m_inspection, Severity::Error);
    if (!cause) {
        return {.headline = tr("Rejected"),
                .reason = signatureWords(m_inspection),
                .provenance = signerProvenanceWords(m_inspection),
                .also = {},
                .hypotheses = hypotheses(),
                .nextStep = {}};
    }
    const FindingWords words = findingWords(*cause);
    // With the signature known to be genuine, "expired 4 minutes ago" says all that there is to say.
    const auto *const expired = cause->as<inspect::found::Expired>();
    const bool isExplained = expired && !expired->slip && m_inspection.signature.state == SignatureState::Verified;
    return {.headline = headline(Answer::Rejected, asClause(words.title)),
            .reason = paragraph({isExplained ? QString() : words.explanation, signatureWords(m_inspection),
                                 compressionWords(), encodingWords()}),
            .provenance = signerProvenanceWords(m_inspection),
            .also = paragraph({furtherErrorWords(m_inspection, *cause), whichTokenWords(m_inspection)}),
            .hypotheses = hypotheses(),
            .nextStep = words.nextStep,
            .actions = actionsFor(*cause, m_inspection)};
}

/// Without a key nothing else counts; with one, what else decides and was not checked does.
VerdictWords Verdicts::unverified() const
{
    const auto &unchecked = m_inspection.unchecked;
    const bool isVerified = m_inspection.signature.state == SignatureState::Verified;
    const Finding *cause = m_inspection.find(Code::NoKeys);
    if (!cause)
        cause = m_inspection.find(Code::EncryptedToken);
    if (cause && cause->severity != Severity::Warning) // decrypted, and a token inside
        cause = nullptr;
    VerdictWords unverified{.headline = {},
                            .reason = {},
                            .provenance = signerProvenanceWords(m_inspection),
                            .also = {},
                            .hypotheses = hypotheses(),
                            .nextStep = {}};
    if (!unchecked.empty() && (isVerified || !cause)) {
        const FindingWords words = uncheckedWords(unchecked.front());
        const bool isDetached = unchecked.front().part == inspect::Part::Payload;
        const Finding *detached = isDetached ? m_inspection.find(Code::PayloadDetached) : nullptr;
        unverified.headline = headline(Answer::Unverified, asClause(words.title));
        unverified.reason = paragraph({words.explanation, signatureWords(m_inspection)});
        unverified.also = paragraph(
            {alsoUncheckedWords(m_inspection, 1), warningWords(m_inspection, detached), whichTokenWords(m_inspection)});
        unverified.nextStep = words.nextStep;
        unverified.actions = actionsFor(unchecked.front());
        return unverified;
    }
    if (!cause) {
        unverified.headline = headline(Answer::Unverified, tr("the signature was not checked"));
        unverified.reason = tr("What the token says may be made up.");
        unverified.nextStep = tr("Fetch the issuer’s keys or open a key file.");
    } else {
        const FindingWords words = findingWords(*cause);
        unverified.headline = headline(Answer::Unverified, asClause(words.title));
        unverified.reason = words.explanation;
        unverified.nextStep = words.nextStep;
        unverified.actions = actionsFor(*cause, m_inspection);
    }
    unverified.also = paragraph(
        {alsoUncheckedWords(m_inspection, 0), warningWords(m_inspection, cause), whichTokenWords(m_inspection)});
    return unverified;
}

VerdictWords Verdicts::notAToken() const
{
    const Finding *cause = firstBetween(m_inspection, Code::EmptyInput, Code::UnrecognizedText);
    if (!cause)
        cause = m_inspection.causeFinding();
    if (!cause) {
        return {.headline = tr("Not a token"),
                .reason = tr("The text is not a JSON Web Token."),
                .provenance = {},
                .also = {},
                .hypotheses = {},
                .nextStep = tr("Copy the token again from its source.")};
    }
    const FindingWords words = findingWords(*cause);
    const bool isOtherToken = cause->code == Code::OpaqueToken || cause->as<inspect::found::KnownForeignText>();
    return {.headline =
                fill(isOtherToken ? tr("Not a JSON Web Token: %1") : tr("Not a token: %1"), {asClause(words.title)}),
            .reason = words.explanation,
            .provenance = {},
            .also = {},
            .hypotheses = {},
            .nextStep = words.nextStep,
            .actions = actionsFor(*cause, m_inspection)};
}

} // namespace

QString VerdictWords::body() const
{
    return paragraph({reason, provenance, also});
}

QString VerdictWords::sentence() const
{
    const QString tried = hypotheses.join(u' ');
    return paragraph({headline.isEmpty() ? headline : headline + u'.', body(), tried, nextStep});
}

VerdictWords verdictWords(const Inspection &inspection, std::optional<Moment> clock)
{
    return Verdicts(inspection, clock).words();
}

QString listedVerdict(const Inspection &inspection)
{
    return Verdicts(inspection, {}, Setting::Listed).words().headline;
}

} // namespace tokenscope::explain
