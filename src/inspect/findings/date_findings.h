// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the dates in the claims say, in seconds since 1970.
namespace tokenscope::inspect {

/// What a program wrote in place of a date, where the number tells it.
enum class DateSlip {
    Duration,    ///< how long the token lasts, counted from its issue
    Thousandth,  ///< milliseconds were taken for seconds, and divided once too often
    AppleEpoch,  ///< seconds since 2001, as `timeIntervalSinceReferenceDate` has them
    MinusOne,    ///< "never" of some programs
    UnixZero,    ///< the first second of 1970: a number that nobody set
    YearOne,     ///< 1 January of the year 1: `DateTime.MinValue` of .NET, `time.Time{}` of Go
    Year1601,    ///< the zero of Windows' file times
    Year1753,    ///< the least date of SQL Server
    Year1899,    ///< the zero of OLE Automation and of Delphi
    Year1900,    ///< the zero of NTP and of SQL Server's small dates
    LeastNumber, ///< of 32 or 64 bits
};
std::string_view nameOf(DateSlip slip);

/// What a date is counted in, where not in seconds since 1970.
enum class DateUnit {
    Milliseconds,
    Microseconds,
    Nanoseconds,
    DotNetTicks,  ///< tenths of a microsecond since the year 1
    WindowsTicks, ///< tenths of a microsecond since 1601
};
std::string_view nameOf(DateUnit unit);

namespace found {

using enum Severity;

/// A number that no clock counts up to: what verifiers make of it differs. The check depends on the claim.
struct DateOutOfRange
{
    std::string_view claim;
    std::string digits; ///< as written

    static constexpr Row row = {Code::ClaimWrongType, Group::Claims, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("claim", &DateOutOfRange::claim);
        visit("found", std::string_view("number"));
        visit("expected", std::string_view("number"));
        visit("out_of_range", &DateOutOfRange::digits);
    }
};

struct DateInSmallUnits
{
    std::string_view claim; ///< `exp`, `nbf` or `iat`
    std::string value;
    std::int64_t meant;
    DateUnit unit;

    static constexpr Row row = {Code::DateInMilliseconds, Group::Claims, depends, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("claim", &DateInSmallUnits::claim);
        visit("value", &DateInSmallUnits::value);
        visit("meant", &DateInSmallUnits::meant);
        visit("unit", &DateInSmallUnits::unit);
    }
};

struct Expired
{
    std::int64_t expiry;
    std::int64_t now;
    std::int64_t ago;
    std::int64_t leeway;
    std::optional<DateSlip> slip = {};
    std::optional<std::int64_t> meant = {}; ///< the expiry that was meant, where it can be known

    static constexpr Row row = {Code::Expired, Group::Claims, Error, CheckName::Expiry};
    static constexpr void members(auto &&visit)
    {
        visit("exp", &Expired::expiry);
        visit("now", &Expired::now);
        visit("ago", &Expired::ago);
        visit("leeway", &Expired::leeway);
        visit("slip", &Expired::slip);
        visit("meant", &Expired::meant);
    }
};

struct NotYetValid
{
    std::int64_t start;
    std::int64_t now;
    std::int64_t ahead;
    std::int64_t leeway;
    std::optional<std::int64_t> zone = {};       ///< seconds that local time lies ahead of UTC, where it was written
    std::optional<std::int64_t> afterIssue = {}; ///< seconds between issue and start, where the issuer wants it so

    static constexpr Row row = {Code::NotYetValid, Group::Claims, Error, CheckName::NotBefore};
    static constexpr void members(auto &&visit)
    {
        visit("nbf", &NotYetValid::start);
        visit("now", &NotYetValid::now);
        visit("ahead", &NotYetValid::ahead);
        visit("leeway", &NotYetValid::leeway);
        visit("zone", &NotYetValid::zone);
        visit("after_issue", &NotYetValid::afterIssue);
    }
};

struct IssuedInFuture
{
    std::int64_t issuedAt;
    std::int64_t now;
    std::int64_t ahead;
    std::int64_t leeway;
    bool decides = false;                  ///< something is counted from it
    std::optional<std::int64_t> zone = {}; ///< seconds that local time lies ahead of UTC, where it was written

    static constexpr Row row = {Code::IssuedInFuture, Group::Claims, depends, CheckName::IssuedAt};
    static constexpr void members(auto &&visit)
    {
        visit("iat", &IssuedInFuture::issuedAt);
        visit("now", &IssuedInFuture::now);
        visit("ahead", &IssuedInFuture::ahead);
        visit("leeway", &IssuedInFuture::leeway);
        visit("decides", Flag{&IssuedInFuture::decides});
        visit("zone", &IssuedInFuture::zone);
    }
};

struct TokenTooOld
{
    std::int64_t age;
    std::int64_t maximum;
    std::int64_t issuedAt;
    std::int64_t leeway;
    std::optional<std::string_view> kind = {}; ///< where it is one that is made for one occasion

    static constexpr Row row = {Code::TokenTooOld, Group::Claims, Error, CheckName::Age};
    static constexpr void members(auto &&visit)
    {
        visit("age", &TokenTooOld::age);
        visit("maximum", &TokenTooOld::maximum);
        visit("iat", &TokenTooOld::issuedAt);
        visit("leeway", &TokenTooOld::leeway);
        visit("kind", &TokenTooOld::kind);
    }
};

struct ExpiryMissing
{
    static constexpr Row row = {Code::ExpiryMissing, Group::Claims, Warning, noCheck};
    static constexpr void members(auto &&) {}
};

struct LifetimeTooLong
{
    std::int64_t lifetime;
    std::int64_t maximum;

    static constexpr Row row = {Code::LifetimeExcessive, Group::Claims, depends, CheckName::Lifetime};
    static constexpr void members(auto &&visit)
    {
        visit("lifetime", &LifetimeTooLong::lifetime);
        visit("maximum", &LifetimeTooLong::maximum);
    }
};

/// The token never expires, where a longest lifetime is expected.
struct LifetimeUnlimited
{
    std::int64_t maximum;

    static constexpr Row row = {Code::LifetimeExcessive, Group::Claims, Error, CheckName::Lifetime};
    static constexpr void members(auto &&visit) { visit("maximum", &LifetimeUnlimited::maximum); }
};

struct ExpiryBeforeIssue
{
    std::int64_t maximum;

    static constexpr Row row = {Code::LifetimeExcessive, Group::Claims, Error, CheckName::Lifetime};
    static constexpr void members(auto &&visit)
    {
        visit("before_issue", std::int64_t(1));
        visit("maximum", &ExpiryBeforeIssue::maximum);
    }
};

} // namespace found

} // namespace tokenscope::inspect
