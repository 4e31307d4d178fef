// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/verdict_words.h"

#include "explain/findings/finding_words.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/hypothesis_words.h"
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

/// Findings that are told by their title alone, at most.
constexpr std::size_t furtherTitles = 3;

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

/// An error in the key makes a signature that matches worth little.
bool isKeyTrustworthy(const Inspection &inspection)
{
    return std::ranges::none_of(inspection.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error &&
               (isBetween(finding.code, Code::KeyMalformed, Code::PrivateKeyExposed) || finding.code == Code::KeyRoca);
    });
}

/// Whether claims were read in the token or in one inside it.
bool hasClaims(const Inspection &inspection)
{
    return inspection.claims || std::ranges::any_of(inspection.nested, hasClaims);
}

const inspect::found::EmbeddedInText *embedding(const Inspection &inspection)
{
    const Finding *finding = inspection.find(Code::EmbeddedInText);
    return finding ? finding->as<inspect::found::EmbeddedInText>() : nullptr;
}

/// How many tokens stand in the text.
std::int64_t tokensInText(const Inspection &inspection)
{
    const auto *within = embedding(inspection);
    return within ? std::int64_t(within->count) : 1;
}

/// Which of them is inspected, counted from 1.
std::int64_t numberInText(const Inspection &inspection)
{
    const auto *within = embedding(inspection);
    return within ? std::int64_t(within->token.value_or(1)) : 1;
}

/// Whether that edge of the text was checked and holds.
bool holds(const Inspection &inspection, inspect::Edge edge)
{
    return std::ranges::any_of(inspection.bindings, [edge](const inspect::Binding &binding) {
        return binding.edge == edge && binding.state == inspect::BindingState::Holds;
    });
}

class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)

public:
    /// `isListed`: among the others of the same text, where which one it is stands beside it.
    explicit Verdicts(const Inspection &inspection, std::optional<Moment> clock = {}, bool isListed = false)
        : m_inspection(inspection)
        , m_clock(clock)
        , m_isListed(isListed)
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
    QString signer() const;
    QString signerByName() const;
    QString whoSigned() const;
    QString whichToken() const;
    QString lifeLeft() const;
    QString signatureWords() const;
    QString provenance() const;
    QString compressionWords() const;
    QString encodingWords() const;
    QString kindWords() const;
    QString disclosureWords() const;
    QString byLeeway() const;
    QString notAskedFor() const;
    QString furtherErrors(const Finding &cause) const;
    QString alsoUnchecked(std::size_t from) const;
    QString warnings(const Finding *except) const;
    QStringList hypotheses() const;

    const Inspection &m_inspection;
    std::optional<Moment> m_clock;
    bool m_isListed;
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

/// "key 2026-10-signing"; by its thumbprint where it was found without an ID.
QString Verdicts::signer() const
{
    const inspect::SignatureResult &signature = m_inspection.signature;
    if (!signature.certificate.empty())
        return fill(tr("the certificate “%1”"), {quotedText(signature.certificate, 60)});
    if (signature.keyId && !signature.keyId->empty())
        return fill(tr("key %1"), {quotedText(*signature.keyId, 60)});
    if (signature.state == SignatureState::Verified && signature.algorithm.starts_with("HS"))
        return tr("the shared secret");
    if (!signature.thumbprint.empty())
        return fill(tr("the key with the thumbprint %1"), {quotedText(signature.thumbprint, 12)});
    return tr("a trusted key");
}

/// Whose key it is, where that has a name: a long ID tells nobody who.
QString Verdicts::signerByName() const
{
    constexpr std::size_t readable = 24;
    const auto &provenance = m_inspection.signature.provenance;
    const auto &id = m_inspection.signature.keyId;
    if (!provenance || provenance->source.empty())
        return signer();
    const QString source = quotedText(provenance->source, 40);
    if (provenance->origin <= inspect::KeyOrigin::Demo)
        return fill(tr("a key of %1"), {source});
    const bool isInFile = provenance->origin == inspect::KeyOrigin::File && id && id->size() > readable;
    return isInFile ? fill(tr("a key in %1"), {source}) : signer();
}

/// "signed by key 2026-10-signing", and of what where that is not all that the text holds.
QString Verdicts::whoSigned() const
{
    const std::int64_t count = tokensInText(m_inspection);
    const std::int64_t which = numberInText(m_inspection);
    if (m_inspection.signature.byOwnKey) {
        return holds(m_inspection, inspect::Edge::AccessTokenDigest)
                   ? tr("the DPoP proof fits its request and its access token")
               : holds(m_inspection, inspect::Edge::Address) ? tr("the DPoP proof fits its request")
                                                             : tr("the proof of a key fits what was asked for");
    }
    if (holds(m_inspection, inspect::Edge::Thumbprint) && m_inspection.kind != "dpop_proof")
        return fill(tr("the token fits its DPoP proof, signed by %1"), {signer()});
    if (count <= 1 || m_isListed)
        return fill(tr("signed by %1"), {signerByName()});
    if (which == 1)
        return fill(tr("the first of %1 tokens in the text, signed by %2"), {QString::number(count), signerByName()});
    return fill(tr("token %1 of %2 in the text, signed by %3"),
                {QString::number(which), QString::number(count), signerByName()});
}

QString Verdicts::whichToken() const
{
    const std::int64_t count = tokensInText(m_inspection);
    const std::int64_t which = numberInText(m_inspection);
    if (count <= 1)
        return {};
    return which == 1 ? fill(tr("This is about the first of %1 tokens in the text."), {QString::number(count)})
                      : fill(tr("This is about token %1 of %2 in the text."),
                             {QString::number(which), QString::number(count)});
}

QString Verdicts::lifeLeft() const
{
    const auto &claims = m_inspection.claims;
    if (!claims || (m_clock && *m_clock != m_inspection.moment)) // it would be told as of now
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

QString Verdicts::signatureWords() const
{
    const inspect::SignatureResult &signature = m_inspection.signature;
    if (signature.state != SignatureState::Verified)
        return {};
    const QString algorithm = quotedText(signature.algorithm, 20);
    if (!isKeyTrustworthy(m_inspection))
        return fill(tr("The signature matches (%1, %2), which proves little with such a key."), {algorithm, signer()});
    if (signature.byOwnKey) {
        return fill(tr("It verifies with its own key (%1, %2), which shows that its maker holds that key, and not who "
                       "that is."),
                    {algorithm, signer()});
    }
    if (m_inspection.kind.starts_with("sd_jwt")) // what stands behind the signed part may be altered
        return fill(tr("The issuer’s signature is genuine (%1, %2)."), {algorithm, signer()});
    return fill(tr("The signature is genuine (%1, %2), so nothing was altered."), {algorithm, signer()});
}

QString Verdicts::provenance() const
{
    const inspect::SignatureResult &signature = m_inspection.signature;
    if (signature.state != SignatureState::Verified || !signature.provenance)
        return {};
    return fill(tr("Its key: %1."), {keyProvenanceWords(*signature.provenance)});
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
    return m_inspection.find(Code::Base64EncodedToken)
               ? tr("In the text it is in base64 once more, as in a secret of Kubernetes.")
               : QString();
}

/// Of a credential with selective disclosure: what stands behind it was checked too.
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

/// The dates that hold only since a leeway is allowed for clocks that differ.
QString Verdicts::byLeeway() const
{
    QStringList details;
    for (const inspect::Check &check : m_inspection.checks) {
        if (!check.byLeeway)
            continue;
        const CheckWords words = checkWords(m_inspection, check);
        details.append(fill(tr("%1: %2"), {words.title, words.detail}));
    }
    if (details.isEmpty())
        return {};
    return fill(tr("The leeway decides: a verifier without one refuses this token. %1"), {details.join(u' ')});
}

QString Verdicts::notAskedFor() const
{
    static constexpr auto words = [](CheckName name) -> QString {
        switch (name) {
        case CheckName::Issuer:
            return tr("issuer");
        case CheckName::Audience:
            return tr("audience");
        case CheckName::Subject:
            return tr("subject");
        case CheckName::Type:
            return tr("type");
        case CheckName::Age:
            return tr("age");
        case CheckName::RequiredClaims:
            return tr("required claims");
        case CheckName::Structure:
        case CheckName::Algorithm:
        case CheckName::Critical:
        case CheckName::Decryption:
        case CheckName::Key:
        case CheckName::Signature:
        case CheckName::Disclosures:
        case CheckName::KeyBinding:
        case CheckName::Expiry:
        case CheckName::NotBefore:
        case CheckName::IssuedAt:
        case CheckName::Nonce:
        case CheckName::AuthorizedParty:
        case CheckName::AccessTokenHash:
        case CheckName::Lifetime:
            break;
        }
        return {};
    };
    QStringList names;
    for (const inspect::Check &check : m_inspection.checks) {
        if (check.state == CheckState::NotChecked)
            names.append(words(check.name));
    }
    names.removeAll(QString());
    if (names.isEmpty())
        return {};
    return fill(tr("Not checked, because nothing is expected: %1."), {names.join(tr(", "))});
}

/// "Also: the token expired 4 minutes ago; the token is meant for another audience."
QString Verdicts::furtherErrors(const Finding &cause) const
{
    QStringList titles;
    std::size_t untold = 0;
    for (const Finding &finding : m_inspection.findings) {
        if (finding.severity != Severity::Error || &finding == &cause)
            continue;
        const QString title = asClause(findingWords(finding).title);
        if (titles.contains(title))
            continue;
        if (std::size_t(titles.size()) == furtherTitles)
            ++untold;
        else
            titles.append(title);
    }
    if (titles.isEmpty())
        return {};
    if (untold > 0)
        titles.append(counted(qint64(untold), tr("%1 more error"), tr("%1 more errors")));
    return fill(tr("Also: %1."), {titles.join(tr("; "))});
}

QString Verdicts::warnings(const Finding *except) const
{
    const auto isExplained = [except](const Finding &finding) {
        return finding.severity == Severity::Warning && &finding != except;
    };
    const auto first = std::ranges::find_if(m_inspection.findings, isExplained);
    if (first == m_inspection.findings.end())
        return {};
    const QString title = asClause(findingWords(*first).title);
    const auto count = std::ranges::count_if(m_inspection.findings, isExplained);
    if (count == 1)
        return fill(tr("One warning: %1."), {title});
    return fill(tr("%1 warnings, the first: %2."), {QString::number(count), title});
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
                            ? fill(tr("%1; no claims were read, since the payload is not a JSON object"), {whoSigned()})
                        : life.isEmpty() ? whoSigned()
                                         : fill(tr("%1, %2"), {whoSigned(), life});
    const QString unasked = notAskedFor();
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
            .reason = paragraph({signatureWords(), kindWords(), disclosureWords(), compressionWords(), encodingWords(),
                                 byLeeway(), warnings(nullptr)}),
            .provenance = this->provenance(),
            .also = unasked,
            .hypotheses = hypotheses(),
            .nextStep = nextStep,
            .actions = std::move(actions)};
}

/// By keys that the user took out of the history: true then, and no answer to what a service says today.
VerdictWords Verdicts::acceptedBefore() const
{
    const QString life = lifeLeft();
    const QString who = life.isEmpty() ? whoSigned() : fill(tr("%1, %2"), {whoSigned(), life});
    return {.headline = headline(Answer::AcceptedBefore, who),
            .reason = paragraph({signatureWords(), byLeeway(),
                                 tr("The endpoint has published other keys since, and those were not asked."),
                                 warnings(nullptr)}),
            .provenance = provenance(),
            .also = notAskedFor(),
            .hypotheses = hypotheses(),
            .nextStep = tr("Go back to the current keys to read what a service would say now.")};
}

VerdictWords Verdicts::rejected() const
{
    const Finding *const cause = firstOfSeverity(m_inspection, Severity::Error);
    if (!cause) {
        return {.headline = tr("Rejected"),
                .reason = signatureWords(),
                .provenance = provenance(),
                .also = {},
                .hypotheses = hypotheses(),
                .nextStep = {}};
    }
    const FindingWords words = findingWords(*cause);
    // With the signature known to be genuine, "expired 4 minutes ago" says all that there is to say.
    const auto *const expired = cause->as<inspect::found::Expired>();
    const bool isExplained = expired && !expired->slip && m_inspection.signature.state == SignatureState::Verified;
    return {.headline = headline(Answer::Rejected, asClause(words.title)),
            .reason = paragraph(
                {isExplained ? QString() : words.explanation, signatureWords(), compressionWords(), encodingWords()}),
            .provenance = provenance(),
            .also = paragraph({furtherErrors(*cause), whichToken()}),
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
                            .provenance = provenance(),
                            .also = {},
                            .hypotheses = hypotheses(),
                            .nextStep = {}};
    if (!unchecked.empty() && (isVerified || !cause)) {
        const FindingWords words = uncheckedWords(unchecked.front());
        const bool isDetached = unchecked.front().part == inspect::Part::Payload;
        const Finding *detached = isDetached ? m_inspection.find(Code::PayloadDetached) : nullptr;
        unverified.headline = headline(Answer::Unverified, asClause(words.title));
        unverified.reason = paragraph({words.explanation, signatureWords()});
        unverified.also = paragraph({alsoUnchecked(1), warnings(detached), whichToken()});
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
    unverified.also = paragraph({alsoUnchecked(0), warnings(cause), whichToken()});
    return unverified;
}

/// "Also: the token inside is not verified."
QString Verdicts::alsoUnchecked(std::size_t from) const
{
    QStringList titles;
    for (std::size_t i = from; i < m_inspection.unchecked.size(); ++i) {
        const QString title = asClause(uncheckedWords(m_inspection.unchecked[i]).title);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles.isEmpty() ? QString() : fill(tr("Also: %1."), {titles.join(tr("; "))});
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
    return Verdicts(inspection, {}, true).words().headline;
}

} // namespace tokenscope::explain
