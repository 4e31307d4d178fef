// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_history.h"

#include "explain/phrases/plain_text.h"
#include "explain/verdict/verdict_words.h"

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr qsizetype mostEntries = 30;
constexpr qsizetype longestRemembered = qsizetype(256) * 1024;
constexpr std::size_t subjectLength = 40;

/// One is the other with one character more, less or changed.
bool isEditOf(const QString &a, const QString &b)
{
    const auto [shorter, longer] =
        std::minmax(a, b, [](const QString &x, const QString &y) { return x.size() < y.size(); });
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto fromStart = std::ranges::mismatch(shorter, longer).in1 - shorter.begin();
    qsizetype fromEnd = 0;
    while (fromEnd < shorter.size() - fromStart &&
           shorter[shorter.size() - 1 - fromEnd] == longer[longer.size() - 1 - fromEnd])
        ++fromEnd;
    return longer.size() - fromStart - fromEnd <= 1;
}

} // namespace

void TokenHistory::remember(const QString &text, const inspect::Inspection &inspection)
{
    if (inspection.verdict == inspect::Verdict::NotAToken || text.size() > longestRemembered)
        return;
    const auto isSame = [&text](const Entry &entry) { return entry.text == text; };
    if (m_entries.removeIf(isSame) == 0 && !m_entries.isEmpty() && isEditOf(text, m_entries.front().text))
        m_entries.removeFirst();
    const auto subject = inspection.claims ? inspection.claims->subject() : std::nullopt;
    m_entries.prepend({text, explain::verdictWords(inspection).headline,
                       subject ? explain::quotedText(*subject, subjectLength) : QString()});
    if (m_entries.size() > mostEntries)
        m_entries.removeLast();
}

} // namespace tokenscope::ui
