// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/phrase.h"

#include "explain/language/language.h"

namespace tokenscope::explain {

namespace {

/// The number behind a `%` at that place: 1 to 9, or -1.
int gapAt(const QString &sentence, qsizetype place)
{
    const bool isGap = sentence[place] == u'%' && place + 1 < sentence.size();
    const int digit = isGap ? sentence[place + 1].digitValue() : -1;
    return digit >= 1 ? digit : -1;
}

} // namespace

QString fill(const QString &sentence, std::initializer_list<Gap> gaps)
{
    for (const Gap &gap : gaps) {
        if (!gap)
            return {};
    }
    QString filled;
    filled.reserve(sentence.size() * 2);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int gap = gapAt(sentence, i);
        if (gap > 0 && std::size_t(gap) <= gaps.size()) {
            filled += *gaps.begin()[gap - 1];
            ++i;
        } else {
            filled += sentence[i];
        }
    }
    return filled;
}

QString fill(const QString &sentence, std::initializer_list<QString> gaps)
{
    QString filled;
    filled.reserve(sentence.size() * 2);
    [[maybe_unused]] unsigned used = 0; // a bit for each
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int gap = gapAt(sentence, i);
        if (gap < 0) {
            filled += sentence[i];
            continue;
        }
        Q_ASSERT_X(std::size_t(gap) <= gaps.size(), "fill", qPrintable(sentence));
        if (std::size_t(gap) <= gaps.size())
            filled += gaps.begin()[gap - 1];
        used |= 1U << unsigned(gap - 1);
        ++i;
    }
    Q_ASSERT_X(used == (1U << gaps.size()) - 1, "fill", qPrintable(sentence));
    return filled;
}

QString firstOf(std::initializer_list<QString> sentences)
{
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString paragraph(std::initializer_list<QString> sentences)
{
    QStringList said(sentences);
    said.removeAll(QString());
    return said.join(u' ');
}

QString asClause(const QString &title)
{
    // In German a sentence behind a colon keeps its capital, and so does a noun.
    if (spokenLanguage() == Language::German)
        return title;
    // A word in capitals ("RSA") is a name and stays one.
    if (title.size() < 2 || !title[0].isUpper() || title[1].isUpper() || title[1].isDigit())
        return title;
    return title[0].toLower() + title.sliced(1);
}

QString asStart(const QString &phrase)
{
    return phrase.isEmpty() ? phrase : phrase[0].toUpper() + phrase.sliced(1);
}

} // namespace tokenscope::explain
