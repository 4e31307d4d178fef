// SPDX-License-Identifier: Apache-2.0
#include "explain/phrase.h"

namespace tokenscope::explain {

QString fill(const QString &sentence, std::initializer_list<Gap> gaps)
{
    for (const Gap &gap : gaps) {
        if (!gap)
            return {};
    }
    QString filled;
    filled.reserve(sentence.size() * 2);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit >= 1 && std::size_t(digit) <= gaps.size()) {
            filled += *gaps.begin()[digit - 1];
            ++i;
        } else {
            filled += sentence[i];
        }
    }
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
