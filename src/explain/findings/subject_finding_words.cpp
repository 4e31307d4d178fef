// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/claim_finding_words.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

using inspect::NearMiss;

QString PartyFindingWords::subjectKind(inspect::SubjectKind kind)
{
    using enum inspect::SubjectKind;
    switch (kind) {
    case GitHubJob:
        return tr("It is the subject of a job in GitHub Actions, which says how the job runs.");
    case GitLabJob:
        return tr("It is the subject of a job in GitLab CI, which names project, branch or tag.");
    case ServiceAccount:
        return tr("It is a service account of Kubernetes, with its namespace.");
    case TerraformRun:
        return tr("It is a run of HCP Terraform, with its workspace and phase.");
    case CircleCiJob:
        return tr("It is a job of CircleCI, with its project and user.");
    case BuildkiteJob:
        return tr("It is a job of Buildkite, with its pipeline, branch and step.");
    case AzurePipeline:
        return tr("It is a service connection of Azure Pipelines.");
    case SpiffeId:
        return tr("It is a SPIFFE ID, with its trust domain and path.");
    }
    std::unreachable();
}

/// The part that differs, by its vendor's name.
QString PartyFindingWords::subjectPart(const found::SubjectMismatch &fact)
{
    if (!fact.part)
        return {};
    const Gap part = quotedText(*fact.part, 40);
    return firstOf(
        {fill(tr("They differ in “%1”: it is “%2”; “%3” is expected."),
              {part, gapOf(fact.partObserved), gapOf(fact.partExpected)}),
         fill(tr("They differ in “%1”: it has “%2” more than is expected."), {part, gapOf(fact.partObserved)}),
         fill(tr("They differ in “%1”: it lacks “%2”."), {part, gapOf(fact.partExpected)}),
         fill(tr("They differ in “%1”."), {part})});
}

QString PartyFindingWords::subjectRule(const found::SubjectMismatch &fact)
{
    if (fact.kind != inspect::SubjectKind::GitHubJob || !fact.partObserved || !fact.partExpected)
        return {};
    if (fact.partObserved->starts_with("environment"))
        return tr("A job that names an environment has the environment in its subject, and not the branch.");
    if (fact.partExpected->starts_with("environment"))
        return tr("A job has an environment in its subject only where it names one.");
    if (fact.partObserved->starts_with("pull_request"))
        return tr("A job that runs for a pull request has that in its subject, and not the branch.");
    return {};
}

FindingWords PartyFindingWords::words(const found::SubjectMismatch &fact)
{
    const QString title = tr("The token is about another subject than expected");
    const QString both =
        firstOf({fill(tr("Its subject (sub: whom it is about) is “%1”; “%2” is expected."),
                      {gapOf(fact.observed), quotedText(fact.expected)}),
                 fill(tr("“%1” is expected, but the claim “sub” is absent."), {quotedText(fact.expected)})});
    const QString whose = tr("Make sure whose token this is, or correct the expected subject.");
    const QString kind = fact.kind ? subjectKind(*fact.kind) : QString();
    const QString spelling = onlyDifference(fact.difference);
    const bool isWildcard = fact.difference == NearMiss::Wildcard;
    if (fact.kind || (fact.observed && !spelling.isEmpty())) {
        return {title,
                paragraph({both, kind, subjectPart(fact), subjectRule(fact),
                           fact.part && fact.difference != NearMiss::Case ? QString() : spelling,
                           isWildcard || fact.part ? QString() : tr("Subjects are compared to the character."),
                           elsewhere(fact.claim)}),
                isWildcard ? tr("Expect the whole subject; a cloud provider’s policy may know wildcards, where its "
                                "documents say so.")
                           : tr("Expect this subject if the run is the one that is meant, or correct how it runs.")};
    }
    return {title,
            paragraph({both, elsewhere(fact.claim),
                       fact.claim ? QString() : tr("It probably belongs to another user or another client.")}),
            whose};
}

} // namespace tokenscope::explain
