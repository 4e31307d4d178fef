// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/token_list_words.h"

#include "explain/phrases/counted.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <numeric>

namespace tokenscope::explain {

namespace {

struct TokenListWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenListWords)

public:
    static QString counted(inspect::Verdict verdict)
    {
        switch (verdict) {
        case inspect::Verdict::Accepted:
            return tr("%1 accepted");
        case inspect::Verdict::Rejected:
            return tr("%1 rejected");
        case inspect::Verdict::Unverified:
            return tr("%1 not verified");
        case inspect::Verdict::NotAToken:
            return tr("%1 no token");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString placeWords(const inspect::TokenPlace &place)
{
    const QString line = fill(TokenListWords::tr("line %1"), {QString::number(place.line)});
    return place.name.empty() ? line : fill(TokenListWords::tr("%1, %2"), {line, quotedText(place.name, 40)});
}

QString listedKindWords(std::string_view kind, inspect::Format format)
{
    if (const QString name = kindName(kind); !name.isEmpty())
        return name;
    const bool isEncrypted = format == inspect::Format::JweCompact || format == inspect::Format::JweJson;
    return isEncrypted ? TokenListWords::tr("encrypted token") : TokenListWords::tr("signed token");
}

QString verdictWord(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return TokenListWords::tr("Accepted");
    case inspect::Verdict::Rejected:
        return TokenListWords::tr("Rejected");
    case inspect::Verdict::Unverified:
        return TokenListWords::tr("Not verified");
    case inspect::Verdict::NotAToken:
        return TokenListWords::tr("Not a token");
    }
    Q_UNREACHABLE();
}

std::size_t TokenTally::judged() const
{
    return std::accumulate(byVerdict.begin(), byVerdict.end(), std::size_t(0));
}

QString tallyWords(const TokenTally &tally)
{
    QStringList parts;
    for (std::size_t i = 0; i < tally.byVerdict.size(); ++i) {
        if (tally.byVerdict[i] > 0)
            parts.append(
                fill(TokenListWords::counted(inspect::Verdict(i)), {QLocale().toString(qint64(tally.byVerdict[i]))}));
    }
    if (const std::size_t left = tally.total - tally.judged(); left > 0)
        parts.append(fill(TokenListWords::tr("%1 not judged"), {QLocale().toString(qint64(left))}));
    const QString count = counted(qint64(tally.total), TokenListWords::tr("%1 token in this text"),
                                  TokenListWords::tr("%1 tokens in this text"));
    const QString words = fill(TokenListWords::tr("%1: %2."), {count, parts.join(QStringLiteral(", "))});
    if (!tally.isPartial)
        return words;
    return words + u' ' +
           TokenListWords::tr(
               "There may be more: much of the text only looks like tokens, and not all of that was read.");
}

} // namespace tokenscope::explain
