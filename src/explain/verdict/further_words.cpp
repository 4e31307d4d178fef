// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/further_words.h"

#include "explain/findings/finding_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/phrase.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/unchecked_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::CheckName;
using inspect::CheckState;
using inspect::Finding;
using inspect::Inspection;
using inspect::Severity;

/// Findings of which the title alone is said, at most.
constexpr std::size_t furtherTitles = 3;

class FurtherPhrases
{
    Q_DECLARE_TR_FUNCTIONS(FurtherPhrases)

public:
    explicit FurtherPhrases(const Inspection &inspection)
        : m_inspection(inspection)
    {
    }

    QString byLeeway() const;
    QString notAskedFor() const;
    QString furtherErrors(const Finding &cause) const;
    QString warnings(const Finding *except) const;
    QString alsoUnchecked(std::size_t from) const;

private:
    const Inspection &m_inspection;
};

/// The dates that hold only since a leeway is allowed for clocks that differ.
QString FurtherPhrases::byLeeway() const
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

QString FurtherPhrases::notAskedFor() const
{
    const std::array<std::pair<CheckName, QString>, 6> words = {{
        {CheckName::Issuer, tr("issuer")},
        {CheckName::Audience, tr("audience")},
        {CheckName::Subject, tr("subject")},
        {CheckName::Type, tr("type")},
        {CheckName::Age, tr("age")},
        {CheckName::RequiredClaims, tr("required claims")},
    }};
    QStringList names;
    for (const inspect::Check &check : m_inspection.checks) {
        const auto *const word = std::ranges::find(words, check.name, &std::pair<CheckName, QString>::first);
        if (check.state == CheckState::NotChecked && word != words.end())
            names.append(word->second);
    }
    if (names.isEmpty())
        return {};
    return fill(tr("Not checked, because nothing is expected: %1."), {names.join(tr(", "))});
}

/// "Also: the token expired 4 minutes ago; the token is meant for another audience."
QString FurtherPhrases::furtherErrors(const Finding &cause) const
{
    QStringList titles;
    std::size_t unlisted = 0;
    for (const Finding &finding : m_inspection.findings) {
        if (finding.severity != Severity::Error || &finding == &cause)
            continue;
        const QString title = asClause(findingWords(finding).title);
        if (titles.contains(title))
            continue;
        if (std::size_t(titles.size()) == furtherTitles)
            ++unlisted;
        else
            titles.append(title);
    }
    if (titles.isEmpty())
        return {};
    if (unlisted > 0)
        titles.append(counted(qint64(unlisted), tr("%1 more error"), tr("%1 more errors")));
    return fill(tr("Also: %1."), {titles.join(tr("; "))});
}

QString FurtherPhrases::warnings(const Finding *except) const
{
    const auto isCounted = [except](const Finding &finding) {
        return finding.severity == Severity::Warning && &finding != except;
    };
    const auto first = std::ranges::find_if(m_inspection.findings, isCounted);
    if (first == m_inspection.findings.end())
        return {};
    const QString title = asClause(findingWords(*first).title);
    const auto count = std::ranges::count_if(m_inspection.findings, isCounted);
    if (count == 1)
        return fill(tr("One warning: %1."), {title});
    return fill(tr("%1 warnings, the first: %2."), {QString::number(count), title});
}

/// "Also: the token inside is not verified."
QString FurtherPhrases::alsoUnchecked(std::size_t from) const
{
    QStringList titles;
    for (std::size_t i = from; i < m_inspection.unchecked.size(); ++i) {
        const QString title = asClause(uncheckedWords(m_inspection.unchecked[i]).title);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles.isEmpty() ? QString() : fill(tr("Also: %1."), {titles.join(tr("; "))});
}

} // namespace

QString leewayWords(const Inspection &inspection)
{
    return FurtherPhrases(inspection).byLeeway();
}

QString notExpectedWords(const Inspection &inspection)
{
    return FurtherPhrases(inspection).notAskedFor();
}

QString furtherErrorWords(const Inspection &inspection, const Finding &cause)
{
    return FurtherPhrases(inspection).furtherErrors(cause);
}

QString warningWords(const Inspection &inspection, const Finding *except)
{
    return FurtherPhrases(inspection).warnings(except);
}

QString alsoUncheckedWords(const Inspection &inspection, std::size_t from)
{
    return FurtherPhrases(inspection).alsoUnchecked(from);
}

} // namespace tokenscope::explain
