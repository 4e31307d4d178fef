// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/fact.h"

#include <QStringList>
#include <QTest>

#include <utility>

Q_DECLARE_METATYPE(tokenscope::inspect::Finding)

/// For tests whose rows are a fact and what has to be said of it.
namespace tokenscope {

inline void addSaidColumns()
{
    QTest::addColumn<inspect::Finding>("finding");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("phrases");
}

/// `phrases`: what explanation and next step have to say, each with the figures in it.
template <inspect::IsFact T>
void addSaid(const char *name, T fact, const QString &title, const QStringList &phrases)
{
    const auto severity = T::row.severity.value_or(inspect::Severity::Error);
    QTest::newRow(name) << inspect::Finding{inspect::Fact(std::move(fact)), severity, "header"} << title << phrases;
}

/// What of it is not said, with what is said in its place; empty if nothing is missing.
inline QString missingIn(const explain::FindingWords &words, const QString &title, const QStringList &phrases)
{
    if (words.title != title)
        return QStringLiteral("“%1” in place of the title “%2”").arg(words.title, title);
    const QString said = words.explanation + u' ' + words.nextStep;
    for (const QString &phrase : phrases) {
        if (!said.contains(phrase))
            return QStringLiteral("no “%1” in “%2”").arg(phrase, said);
    }
    return {};
}

} // namespace tokenscope
