// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/profile_words.h"

#include "explain/findings/finding_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Code;
using inspect::Finding;
using inspect::Inspection;
using inspect::ProfileJudgement;
using inspect::ProfileRule;
using inspect::Verdict;

QString nameOf(const inspect::VerifierProfile &profile)
{
    return QString::fromUtf8(profile.name.data(), qsizetype(profile.name.size()));
}

struct Profiles
{
    Q_DECLARE_TR_FUNCTIONS(Profiles)

public:
    static QString rule(const inspect::BrokenRule &broken)
    {
        const Gap subject = broken.subject.empty() ? std::nullopt : Gap(quotedText(broken.subject, 60));
        switch (broken.rule) {
        case ProfileRule::TextNotBare:
            return tr("it takes the text as given, and there is something around the token or between its parts");
        case ProfileRule::SerializationNotRead:
            return tr("it does not read this form of token, only the compact one with its payload inside");
        case ProfileRule::PayloadNotClaims:
            return tr("the payload is not a JSON object with claims");
        case ProfileRule::AlgorithmUnknown:
            return fill(tr("it does not know the algorithm %1"), {subject});
        case ProfileRule::SecretTooShort:
            return fill(tr("the shared secret is shorter than the hash of %1"), {subject});
        case ProfileRule::AlgorithmNotAllowed:
            return fill(tr("the algorithm %1 is not among those that it allows unless configured"), {subject});
        case ProfileRule::TypeNotAllowed:
            return firstOf({fill(tr("it does not take the type (typ) “%1”"), {subject}),
                            tr("it demands a type (typ), and the token has none")});
        case ProfileRule::CriticalPresent:
            return tr("it refuses every token that marks extensions as critical (crit)");
        case ProfileRule::IssuerNotConfigured:
            return tr("it demands an expected issuer, and none is set");
        case ProfileRule::AudienceNotConfigured:
            return tr("it demands an expected audience, and none is set");
        case ProfileRule::AudienceUnexpected:
            return tr("the token names an audience (aud), and it refuses that as long as none is expected");
        case ProfileRule::ClaimRequired:
            return fill(tr("it demands the claim “%1”"), {subject});
        case ProfileRule::ExpiryNotAfterIssue:
            return tr("the expiry time (exp) is not after the time of issue (iat)");
        case ProfileRule::AuthorizedPartyMissing:
            return tr("several audiences are named, but no authorized party (azp)");
        case ProfileRule::AuthorizedPartyMismatch:
            return firstOf({fill(tr("the authorized party (azp) is “%1”, another client"), {subject}),
                            tr("the authorized party (azp) is missing")});
        }
        std::unreachable();
    }

    static QString title(const ProfileJudgement &judgement)
    {
        const Gap name = nameOf(*judgement.profile);
        switch (judgement.verdict) {
        case Verdict::Accepted:
            return fill(tr("%1: accepts it"), {name});
        case Verdict::Rejected:
            return fill(tr("%1: refuses it"), {name});
        case Verdict::Unverified:
        case Verdict::NotAToken:
            break;
        }
        return fill(tr("%1: unknown"), {name});
    }

    static QString refusals(const ProfileJudgement &judgement)
    {
        QStringList reasons;
        for (const Finding &finding : judgement.findings)
            reasons.append(asClause(findingWords(finding).title));
        for (const inspect::BrokenRule &broken : judgement.rules)
            reasons.append(rule(broken));
        reasons.removeDuplicates();
        return fill(tr("Because %1."), {reasons.join(tr("; "))});
    }

    /// What keeps the token from being accepted here, and does not there.
    static QString overlooked(const Inspection &inspection, const ProfileJudgement &judgement)
    {
        QStringList titles;
        for (const Code code : judgement.overlooked) {
            const Finding *const finding = inspection.find(code);
            if (finding)
                titles.append(asClause(findingWords(*finding).title));
        }
        titles.removeDuplicates();
        if (titles.isEmpty())
            return {};
        return fill(tr("By its defaults it does not mind what is an error here: %1."), {titles.join(tr("; "))});
    }

    static QString leeway(const ProfileJudgement &judgement)
    {
        const auto seconds = judgement.profile->leeway;
        return seconds.count() == 0 ? tr("It allows no leeway for clocks that differ.")
                                    : fill(tr("It allows a leeway of %1."), {exactDuration(seconds)});
    }

    static QString detail(const Inspection &inspection, const ProfileJudgement &judgement)
    {
        switch (judgement.verdict) {
        case Verdict::Accepted:
            return paragraph({overlooked(inspection, judgement), leeway(judgement)});
        case Verdict::Rejected:
            return paragraph({refusals(judgement), leeway(judgement)});
        case Verdict::Unverified:
        case Verdict::NotAToken:
            break;
        }
        const auto isOfHeader = [](const inspect::Finding &finding) {
            return finding.severity == inspect::Severity::Error && finding.where.starts_with("header") &&
                   (finding.code == Code::DuplicateMember || finding.code == Code::UnencodedPayload ||
                    finding.code == Code::CritMalformed || finding.code == Code::HeaderNotJson);
        };
        if (std::ranges::any_of(inspection.findings, isOfHeader))
            return tr("It may read the header in another way than it is read here; what it would make of the token "
                      "cannot be determined.");
        if (inspection.find(Code::JsonTooDeep) || inspection.find(Code::InvalidUtf8) ||
            inspection.find(Code::PayloadNotJson))
            return tr("It reads payloads that are not read here; its answer for this one is unknown.");
        return inspection.find(Code::DuplicateMember)
                   ? tr("Its documentation does not say which of two members with the same name it takes.")
                   : tr("Nothing in the token keeps it from accepting, but the signature was not checked.");
    }
};

} // namespace

ProfileWords profileWords(const Inspection &inspection, const ProfileJudgement &judgement)
{
    return {Profiles::title(judgement), Profiles::detail(inspection, judgement)};
}

} // namespace tokenscope::explain
