// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text_escape.h"

#include <QRegularExpression>
#include <QString>

namespace tokenscope {

/// What is wrong with a text as a piece of plain language; empty where nothing is.
inline QString blemish(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    static const QRegularExpression sloppy(QStringLiteral("  |^ | $| [.,;:](?!\\w)|“”|\\(\\)|\\.\\.|^\\p{Ll}"));
    static const QRegularExpression overclaim(QStringLiteral("\\bvalid\\b"), QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty())
        return QStringLiteral("is empty");
    for (const char32_t c : text.toStdU32String()) {
        if (isUnsafeToShow(c))
            return QStringLiteral("has the unsafe character U+%1: ").arg(uint(c), 4, 16) + text;
    }
    for (const auto &[pattern, fault] : {std::pair(&placeholder, "has an unfilled gap: "),
                                         std::pair(&sloppy, "is sloppy: "), std::pair(&overclaim, "says valid: ")}) {
        if (text.contains(*pattern))
            return QString::fromUtf8(fault) + text;
    }
    return {};
}

inline QString blemishOfTitle(const QString &title)
{
    return title.endsWith(u'.') ? QStringLiteral("ends with a full stop: ") + title : blemish(title);
}

inline QString blemishOfSentence(const QString &sentence)
{
    return sentence.endsWith(u'.') ? blemish(sentence) : QStringLiteral("ends without a full stop: ") + sentence;
}

/// Everything at once that outside text may try.
inline const std::string hostileText = "a\xE2\x80\xAE\x1B[31m\x07\xE2\x80\x8B%1%2<b>\n\xFF";

} // namespace tokenscope
