// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/markdown.h"

#include <algorithm>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

qsizetype longestBacktickRun(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// `://` and `www.` become links by themselves.
bool startsAddress(const QString &sentence, qsizetype at)
{
    const QStringView text = sentence;
    return text.sliced(at).startsWith(u"://") ||
           (text[at] == u'.' && at >= 3 && text.sliced(at - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0);
}

/// `-`, `+`, `=` and `1.` at the start of a line are a list or a heading.
bool startsBlock(const QString &sentence, qsizetype at)
{
    const QChar character = sentence[at];
    if (at == 0)
        return character == u'-' || character == u'+' || character == u'=';
    const bool isBehindDigits =
        std::all_of(sentence.cbegin(), sentence.cbegin() + at, [](QChar each) { return each.isDigit(); });
    return (character == u'.' || character == u')') && isBehindDigits;
}

} // namespace

QString markdownText(const QString &sentence)
{
    static constexpr QStringView special = u"\\`*_[]<>|#!~&$@";
    constexpr qsizetype longestNumber = 9; // of a list, in CommonMark
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar character = sentence[i];
        if (special.contains(character) || startsAddress(sentence, i) ||
            (i <= longestNumber && startsBlock(sentence, i)))
            text += u'\\';
        text += character == u'\n' ? QChar(u' ') : character;
    }
    return text;
}

QString markdownCode(const QString &text)
{
    const QString fence(longestBacktickRun(text) + 1, u'`');
    const bool needsBlanks = text.startsWith(u'`') || text.endsWith(u'`') || text.startsWith(u' ');
    const QString blank = needsBlanks ? u" "_s : QString();
    return text.isEmpty() ? QString() : fence + blank + text + blank + fence;
}

QString markdownBlock(const QString &text, const QString &language)
{
    const QString fence(std::max<qsizetype>(3, longestBacktickRun(text) + 1), u'`');
    return fence + language + u'\n' + text + u'\n' + fence;
}

} // namespace tokenscope::explain
