// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/claim_finding_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/claim_names.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

namespace {

using std::chrono::seconds;

QString calendarDate(std::int64_t date)
{
    return calendarTime(Moment{seconds{date}});
}

/// "UTC+5:30"
QString offsetName(std::int64_t zone)
{
    const std::int64_t minutes = zone / 60 % 60;
    return QStringLiteral("UTC+%1").arg(zone / 3600) +
           (minutes == 0 ? QString() : QStringLiteral(":%1").arg(minutes, 2, 10, QChar(u'0')));
}

} // namespace

FindingWords DateFindingWords::words(const found::DateInSmallUnits &fact)
{
    const QString claim = claimName(fact.claim);
    const QString meant = fill(
        tr("It is %1. In seconds since 1970, as tokens count, that is thousands of years ahead; it probably means %2."),
        {quotedText(fact.value), calendarDate(fact.meant)});
    QString unit;
    QString clock;
    QString nextStep;
    switch (fact.unit) {
    case inspect::DateUnit::Milliseconds:
        unit = tr("in milliseconds");
        clock = tr("The issuer’s software probably used the clock of JavaScript or Java, which counts milliseconds.");
        nextStep = tr("Ask the issuer to divide the number by 1000.");
        break;
    case inspect::DateUnit::Microseconds:
        unit = tr("in microseconds");
        clock = tr("The issuer’s software probably used a clock that counts microseconds.");
        nextStep = tr("Ask the issuer to divide the number by 1,000,000.");
        break;
    case inspect::DateUnit::Nanoseconds:
        unit = tr("in nanoseconds");
        clock = tr("The issuer’s software probably used a clock that counts nanoseconds, such as Go’s UnixNano.");
        nextStep = tr("Ask the issuer to divide the number by 1,000,000,000.");
        break;
    case inspect::DateUnit::DotNetTicks:
        unit = tr("in ticks of .NET");
        clock = tr("Ticks are ten-millionths of a second, counted from the year 1.");
        nextStep = tr("Have the program that makes the token write seconds since 1970 (ToUnixTimeSeconds).");
        break;
    case inspect::DateUnit::WindowsTicks:
        unit = tr("as a file time of Windows");
        clock = tr("File times are ten-millionths of a second, counted from the year 1601.");
        nextStep = tr("Have the program that makes the token write seconds since 1970.");
        break;
    }
    return {fill(tr("%1 is written %2"), {asStart(claim), unit}), paragraph({meant, clock}), nextStep};
}

QString DateFindingWords::nullDate(inspect::DateSlip slip)
{
    using enum inspect::DateSlip;
    switch (slip) {
    case UnixZero:
        return tr("It is the first moment of 1970, which usually means a date that was never set.");
    case YearOne:
        return tr("It is the first day of the year 1, the null date of .NET (DateTime.MinValue) and Go (time.Time{}): "
                  "the date was never set.");
    case Year1601:
        return tr("It is the first day of 1601, the null date of Windows: the date was never set.");
    case Year1753:
        return tr("It is the first day of 1753, the least date of SQL Server: the date was never set.");
    case Year1899:
        return tr("It is 30 December 1899, the null date of Delphi and OLE: the date was never set.");
    case Year1900:
        return tr("It is the first day of 1900, the null date of SQL Server and NTP: the date was never set.");
    case LeastNumber:
        return tr("It is the least number that the issuer’s software can write: the date was never set.");
    case MinusOne:
        return tr("It is −1, with which some programs say “never”: verifiers read it as a date in 1969.");
    case Duration:
    case Thousandth:
    case AppleEpoch:
        break;
    }
    return {};
}

/// Of an expiry that never was a date in seconds since 1970: nobody let the token expire.
FindingWords DateFindingWords::slip(const found::Expired &fact)
{
    const QString number = QString::number(fact.expiry);
    const QString read =
        fill(tr("Read as tokens have it, in seconds since 1970, it was %1, so every verifier takes the "
                "token for expired."),
             {calendarDate(fact.expiry)});
    const QString meant =
        fill(tr("It probably means %1."), {fact.meant ? Gap(calendarDate(*fact.meant)) : std::nullopt});
    switch (*fact.slip) {
    case inspect::DateSlip::Duration:
        return {tr("The expiry time (exp) is a duration, where a date belongs"),
                paragraph({fill(tr("It is %1, which is how long the token should last (%2), not when it ends."),
                                {number, exactDuration(seconds{fact.expiry})}),
                           read, meant}),
                tr("Have the program that makes the token add the current time to it.")};
    case inspect::DateSlip::Thousandth:
        return {tr("The expiry time (exp) was divided by 1000 once too often"),
                paragraph({fill(tr("It is %1."), {number}), read, meant,
                           tr("A number that already was in seconds was probably taken for milliseconds.")}),
                tr("Have the program that makes the token write the seconds as they are, without dividing by 1000.")};
    case inspect::DateSlip::AppleEpoch:
        return {tr("The expiry time (exp) is counted from 2001 instead of 1970"),
                paragraph({fill(tr("It is %1."), {number}), read, meant,
                           tr("Apple’s timeIntervalSinceReferenceDate counts so.")}),
                tr("Have the program that makes the token use timeIntervalSince1970.")};
    case inspect::DateSlip::MinusOne:
        return {tr("The expiry time (exp) is −1, which is not a date"), nullDate(*fact.slip),
                tr("Ask the issuer to leave “exp” out of tokens that never expire, or better to set a date.")};
    case inspect::DateSlip::UnixZero:
    case inspect::DateSlip::YearOne:
    case inspect::DateSlip::Year1601:
    case inspect::DateSlip::Year1753:
    case inspect::DateSlip::Year1899:
    case inspect::DateSlip::Year1900:
    case inspect::DateSlip::LeastNumber:
        return {tr("The expiry time (exp) is a null date: it was never set"),
                paragraph({fill(tr("It is %1."), {number}), nullDate(*fact.slip),
                           tr("Every verifier takes the token for expired.")}),
                tr("Have the program that makes the token set the expiry time, or leave “exp” out.")};
    }
    std::unreachable();
}

FindingWords DateFindingWords::words(const found::Expired &fact)
{
    if (fact.slip)
        return slip(fact);
    return {fill(tr("The token expired %1 ago"), {roughDuration(seconds{fact.ago})}),
            paragraph({fill(tr("Its expiry time (exp) was %1, which is %2 ago; %3 of leeway is allowed for clocks that "
                               "differ."),
                            {calendarDate(fact.expiry), exactDuration(seconds{fact.ago}),
                             exactDuration(seconds{fact.leeway})}),
                       tr("The client probably went on using it instead of fetching a new one.")}),
            tr("Ask the client to refresh its session, or check the token as of when it was used.")};
}

QString DateFindingWords::localTime(std::int64_t zone)
{
    return fill(tr("That is a time zone (%1): a program probably wrote local time as if it were UTC."),
                {offsetName(zone)});
}

FindingWords DateFindingWords::words(const found::NotYetValid &fact)
{
    const QString title = fill(tr("The token may not be used for another %1"), {waitingTime(seconds{fact.ahead})});
    const QString figure = fill(
        tr("Its start (nbf, “not before”) is %1, which is %2 ahead; %3 of leeway is allowed for clocks that differ."),
        {calendarDate(fact.start), exactDuration(seconds{fact.ahead}), exactDuration(seconds{fact.leeway})});
    const QString inUtc =
        tr("Have the program that makes the token take the current time in UTC, in seconds since 1970.");
    if (fact.afterIssue) {
        const QString wanted = fill(tr("It was issued already, to start %1 later: that is what its issuer wrote."),
                                    {exactDuration(seconds{*fact.afterIssue})});
        if (fact.zone)
            return {title, paragraph({figure, wanted, localTime(*fact.zone)}), inUtc};
        return {title, paragraph({figure, wanted}),
                tr("Wait until the token’s start, or ask the issuer for one that may be used at once.")};
    }
    if (fact.zone)
        return {title, paragraph({figure, localTime(*fact.zone)}), inUtc};
    return {title, paragraph({figure, tr("Most often the issuer’s clock is fast or this one is slow.")}),
            tr("Compare both clocks, or wait until the token’s start.")};
}

FindingWords DateFindingWords::words(const found::IssuedInFuture &fact)
{
    const QString clock = tr("Most often the issuer’s clock is fast.");
    return {fill(tr("The token says it will be issued in %1"), {waitingTime(seconds{fact.ahead})}),
            paragraph({fill(tr("Its time of issue (iat) is %1, which is %2 ahead."),
                            {calendarDate(fact.issuedAt), exactDuration(seconds{fact.ahead})}),
                       fact.decides ? tr("The age or lifetime that is expected here is counted from it, so it cannot "
                                         "lie ahead.")
                                    : tr("Most verifiers let that pass; PyJWT, for one, refuses it."),
                       fact.zone ? localTime(*fact.zone) : clock}),
            fact.zone ? tr("Have the program that makes the token take the current time in UTC.")
                      : tr("Have the issuer’s clock set right.")};
}

} // namespace tokenscope::explain
