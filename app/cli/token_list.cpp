// SPDX-License-Identifier: Apache-2.0
#include "app/cli/token_list.h"

#include "app/cli/command_line_words.h"
#include "app/cli/verdict_ink.h"
#include "explain/verdict/verdict_words.h"

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 200;

json::Value orNull(std::string_view text)
{
    return text.empty() ? json::Value() : json::Value(text);
}

QString tokenLine(const TokenList &list, std::size_t number)
{
    const ListedToken &token = list.tokens[number];
    const QString words = token.verdict ? token.headline : CommandLineWords::tr("Not judged: there are too many.");
    return (number == list.chosen ? u"→ "_s : u"  "_s) + QString::number(number + 1) + u"  "_s +
           explain::placeWords(token.place) + u"  "_s + explain::listedKindWords(token.kind, token.format) + u"  "_s +
           painted(token.verdict ? inkOf(*token.verdict) : Ink::Muted, words);
}

} // namespace

TokenList listTokens(std::string_view text, const inspect::EmbeddedTokens &found)
{
    TokenList list;
    std::vector<inspect::TokenPlace> places = inspect::placesOf(text, found);
    list.tokens.resize(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        list.tokens[i].place = std::move(places[i]);
        list.tokens[i].range = found.places[i];
    }
    list.tally.total = places.size();
    list.tally.isPartial = found.isPartial;
    return list;
}

void judge(TokenList &list, std::size_t number, const inspect::Inspection &inspection)
{
    ListedToken &token = list.tokens[number];
    token.kind = inspect::kindOf(inspection, token.place);
    token.format = inspection.format;
    token.verdict = inspection.verdict;
    token.cause = inspection.cause;
    token.headline = explain::listedVerdict(inspection);
    list.tally.add(inspection.verdict);
}

json::Object listedTokenJson(const TokenList &list, std::size_t number)
{
    const ListedToken &token = list.tokens[number];
    json::Object object;
    object.append("number", json::Value(std::int64_t(number + 1)));
    object.append("line", json::Value(std::int64_t(token.place.line)));
    object.append("column", json::Value(std::int64_t(token.place.column)));
    object.append("name", orNull(token.place.name));
    object.append("offset", json::Value(std::int64_t(token.range.offset)));
    object.append("length", json::Value(std::int64_t(token.range.length)));
    object.append("format", orNull(inspect::formatName(token.format)));
    object.append("kind", orNull(token.kind));
    object.append("verdict", token.verdict ? json::Value(inspect::verdictName(*token.verdict)) : json::Value());
    object.append("cause", token.cause ? json::Value(inspect::codeName(*token.cause)) : json::Value());
    object.append("headline", orNull(token.headline.toStdString()));
    return object;
}

QString tallyLine(const TokenList &list)
{
    return explain::tallyWords(list.tally);
}

QStringList tokenLines(const TokenList &list)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(list.tokens.size(), mostLines); ++i)
        lines << tokenLine(list, i);
    if (list.chosen >= mostLines)
        lines << tokenLine(list, list.chosen);
    if (list.tokens.size() > mostLines)
        lines << CommandLineWords::tr("  … and %1 more; --json lists them all.").arg(list.tokens.size() - mostLines);
    return lines;
}

QString tokenHeading(const TokenList &list, std::size_t number)
{
    return painted(Ink::Bold, CommandLineWords::tr("Token %1 of %2 · %3")
                                  .arg(number + 1)
                                  .arg(list.tokens.size())
                                  .arg(explain::placeWords(list.tokens[number].place)));
}

} // namespace tokenscope::cli
