// SPDX-License-Identifier: Apache-2.0
#include "explain/scan/separation_words.h"

#include "base/civil_time.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

using How = scan::Condition::How;
using Form = scan::Quantity::Form;

QString shownValue(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return u"“%1”"_s.arg(plainText(*text));
    if (const bool *flag = value.asBool())
        return *flag ? u"true"_s : u"false"_s;
    return value.asNumber() ? plainText(value.asNumber()->digits) : QString();
}

QString shownValues(const std::vector<json::Value> &values)
{
    QStringList shown;
    for (const json::Value &value : values)
        shown << shownValue(value);
    return shown.join(u", "_s);
}

std::optional<std::chrono::seconds> wholeSeconds(double number)
{
    constexpr double most = 1e15;
    return std::abs(number) < most ? std::optional(std::chrono::seconds(std::int64_t(std::floor(number))))
                                   : std::nullopt;
}

QString shownNumber(double number)
{
    return plainText(scan::digitsOf(number));
}

QString shownMoment(double number)
{
    const auto seconds = wholeSeconds(number);
    return seconds ? QString::fromStdString(formatUtc(Moment(*seconds))) : shownNumber(number);
}

QString shownDuration(double number)
{
    const auto seconds = wholeSeconds(number);
    return seconds ? exactDuration(*seconds) : shownNumber(number);
}

QString shownPlaces(const std::vector<scan::TokenPlace> &places)
{
    QStringList shown;
    for (const scan::TokenPlace &place : places)
        shown << plainText(place.file) + u':' + QString::number(place.line);
    return shown.join(u", "_s);
}

/// How a bound is said of one quantity: from it on, and below it.
struct BoundWords
{
    QString notBelow;
    QString below;
};

/// The lines of one rule, but for what it is called.
class RuleLines
{
    Q_DECLARE_TR_FUNCTIONS(SeparationWords)

public:
    static void addExceptions(QStringList &lines, const scan::Separation &separation, const scan::Rule &rule)
    {
        const auto missing = qint64(separation.firstSeen - rule.matched.first);
        const auto others = qint64(rule.matched.second);
        if (missing > 0)
            lines << u"  "_s +
                         counted(missing, tr("One of the first does not: %2"), tr("%1 of the first do not: %2"))
                             .arg(shownPlaces(rule.missing)) +
                         more(missing, rule.missing.size());
        if (others > 0)
            lines << u"  "_s +
                         counted(others, tr("One of the others does: %2"), tr("%1 of the others do: %2"))
                             .arg(shownPlaces(rule.others)) +
                         more(others, rule.others.size());
    }

    static void addLimits(QStringList &lines, const scan::Separation &separation)
    {
        constexpr std::size_t shown = 8;
        if (separation.firstSeen < separation.first || separation.secondSeen < separation.second)
            lines << tr("These are too many to look at: the counts are of a sample of %1 of the first and %2 of the "
                        "others, picked at random.")
                         .arg(separation.firstSeen)
                         .arg(separation.secondSeen);
        if (separation.partialMembers.empty())
            return;
        QStringList names;
        for (std::size_t i = 0; i < std::min(shown, separation.partialMembers.size()); ++i)
            names << plainText(separation.partialMembers[i]);
        lines << tr("These members have too many values; those that came first were looked at: %1")
                         .arg(names.join(u", "_s)) +
                     more(qint64(separation.partialMembers.size()), names.size());
    }

    static QString more(qint64 count, qsizetype shown)
    {
        return count > shown ? u' ' + tr("and %1 more").arg(count - shown) : QString();
    }
    static QString more(qint64 count, std::size_t shown) { return more(count, qsizetype(shown)); }
};

} // namespace

QString SeparationWords::condition(const scan::Condition &condition)
{
    const scan::Quantity &quantity = condition.quantity;
    const bool isType = quantity.form == Form::Type;
    const QString name = plainText(expressionOf(scan::Quantity{Form::Value, quantity.path}));
    const auto boundWords = [&]() -> BoundWords {
        switch (quantity.form) {
        case Form::Value:
            if (quantity.path == std::vector<std::string>{"payload", "iat"})
                return {tr("issued at %2 or later"), tr("issued before %2")};
            if (quantity.path == std::vector<std::string>{"time"})
                return {tr("logged at %2 or later"), tr("logged before %2")};
            if (quantity.path == std::vector<std::string>{"exp"})
                return {tr("expires at %2 or later"), tr("expires before %2")};
            return isMoment(quantity) ? BoundWords{tr("%1 is %2 or later"), tr("%1 is before %2")}
                                      : BoundWords{tr("%1 is %2 or more"), tr("%1 is less than %2")};
        case Form::Type:
            return {};
        case Form::Length:
            return {tr("%1 has a length of %2 or more"), tr("%1 has a length of less than %2")};
        case Form::Lifetime:
            return {tr("made to live for %2 or longer"), tr("made to live for less than %2")};
        case Form::Age:
            return {tr("was %2 old or older when it was logged"), tr("was less than %2 old when it was logged")};
        case Form::Remaining:
            if (condition.bound == 0)
                return {tr("had not expired when it was logged"), tr("had expired when it was logged")};
            return {tr("had %2 or longer to live when it was logged"),
                    tr("had less than %2 to live when it was logged")};
        }
        std::unreachable();
    };
    const auto withBound = [&](const QString &words) {
        const QString bound = isMoment(quantity)     ? shownMoment(condition.bound)
                              : isDuration(quantity) ? shownDuration(condition.bound)
                                                     : shownNumber(condition.bound);
        return QString(words).replace(u"%2"_s, u"\x1"_s).replace(u"%1"_s, name).replace(u"\x1"_s, bound);
    };
    switch (condition.how) {
    case How::Equal:
        return isType ? tr("%1 is of the JSON type %2").arg(name, plainText(*condition.values.front().asString()))
                      : tr("%1 is %2").arg(name, shownValue(condition.values.front()));
    case How::NotEqual:
        return isType ? tr("%1 is not of the JSON type %2").arg(name, plainText(*condition.values.front().asString()))
                      : tr("%1 is not %2").arg(name, shownValue(condition.values.front()));
    case How::In:
        return tr("%1 is one of %2").arg(name, shownValues(condition.values));
    case How::Exists:
        return tr("%1 is there").arg(name);
    case How::Missing:
        return tr("%1 is missing").arg(name);
    case How::NotBelow:
        return withBound(boundWords().notBelow);
    case How::Below:
        return withBound(boundWords().below);
    }
    std::unreachable();
}

QStringList SeparationWords::lines(const scan::Separation &separation, const std::string &first,
                                   const std::string &second)
{
    QStringList lines;
    lines << tr("%1: %2").arg(counted(qint64(separation.first), tr("1 token"), tr("%1 tokens")), plainText(first));
    lines << tr("%1: %2").arg(counted(qint64(separation.second), tr("1 token"), tr("%1 tokens")),
                              second.empty() ? tr("all others") : plainText(second));
    lines << QString();
    if (separation.first == 0 || separation.second == 0) {
        lines << tr("There is nothing to compare: one of the groups is empty.");
        return lines;
    }
    if (separation.rules.empty()) {
        lines << (separation.isTooLittle
                      ? tr("These are too few tokens to say what tells them apart: it may be chance.")
                      : tr("Nothing tells them apart: no rule of up to three conditions fits most of the first and few "
                           "of the others."));
        RuleLines::addLimits(lines, separation);
        return lines;
    }
    const scan::Rule &best = separation.rules.front();
    const bool isExact = best.matched == scan::Matched{separation.firstSeen, 0};
    lines << (isExact ? tr("All of the first, and none of the others:") : tr("Of the first, and not of the others:"));
    for (const scan::Condition &each : best.conditions)
        lines << u"  "_s + condition(each);
    if (!isExact) {
        lines << tr("Exceptions:");
        RuleLines::addExceptions(lines, separation, best);
    }
    lines << tr("As a filter: %1").arg(plainText(best.expression));
    if (separation.rules.size() > 1) {
        lines << QString() << tr("Other rules that fit as well, or nearly:");
        for (std::size_t i = 1; i < separation.rules.size(); ++i)
            lines << u"  "_s + plainText(separation.rules[i].expression);
    }
    RuleLines::addLimits(lines, separation);
    return lines;
}

QString SeparationWords::inBoth(qint64 count)
{
    return counted(count, tr("One token is in both groups, and was left out."),
                   tr("%1 tokens are in both groups, and were left out."));
}

} // namespace tokenscope::explain
