// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/row.h"
#include "inspect/findings/token_type.h"
#include "inspect/findings/wanted_type.h"
#include "json/value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the claims say, where it is not what is expected. Dates are seconds since 1970.
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

/// What two texts differ in that people overlook, or what both are.
enum class NearMiss {
    TrailingSlash,
    Case,
    Scheme,        ///< http and https
    NoScheme,      ///< one of them has none
    WhiteSpace,    ///< around
    Quotes,        ///< around
    Port,          ///< one names it
    Escapes,       ///< `%3A` and the like
    ApplicationId, ///< `api://` before the same application ID (Entra)
    Placeholder,   ///< the expected text is a template: `{tenantid}`
    AnyTenant,     ///< `common`, `organizations`, `consumers` (Entra) in place of a tenant
    Version,       ///< the same tenant in version 1.0 and 2.0 (Entra)
    OtherTenant,   ///< one address, another tenant, realm or pool
    OtherStage,    ///< `dev`, `staging` and the like in one of the names
    Metadata,      ///< the expected text is the address of the metadata
    PathPrefix,    ///< one has a part of the path more
    Subdomain,     ///< one has a part of the host name more
    Wildcard,      ///< the expected text is a pattern
    List,          ///< the expected text is a list with the observed one in it
    Part,          ///< one is the beginning or the end of the other
    Other,
};
std::string_view nameOf(NearMiss difference);

/// Subjects that consist of named parts.
enum class SubjectKind {
    GitHubJob,
    GitLabJob,
    ServiceAccount, ///< Kubernetes
    TerraformRun,
    CircleCiJob,
    BuildkiteJob,
    AzurePipeline,
    SpiffeId,
};
std::string_view nameOf(SubjectKind kind);

/// A value that says nothing, where a claim is demanded.
enum class HollowValue {
    Null,
    Empty, ///< `""`, or a list without a text
};
std::string_view nameOf(HollowValue value);

namespace found {

using enum Severity;

/// Which check it makes fail depends on the claim.
struct ClaimWrongType
{
    std::string claim;
    json::Type found;
    WantedType expected;

    static constexpr Row row = {Code::ClaimWrongType, Group::Claims, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("claim", &ClaimWrongType::claim);
        visit("found", &ClaimWrongType::found);
        visit("expected", &ClaimWrongType::expected);
    }
};

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
    std::optional<std::int64_t> meant = {}; ///< the expiry that was meant, where it can be told

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

struct IssuerMismatch
{
    std::string observed;
    std::string expected; ///< one or several, with commas between
    NearMiss difference;
    std::size_t position;                    ///< of the first byte that differs
    bool fromKeys;                           ///< expected because the keys were found through it
    std::optional<std::string> nearest = {}; ///< of several that are expected
    std::optional<std::string> claim = {};   ///< that has the expected value

    static constexpr Row row = {Code::IssuerMismatch, Group::Claims, Error, CheckName::Issuer};
    static constexpr void members(auto &&visit)
    {
        visit("observed", &IssuerMismatch::observed);
        visit("expected", &IssuerMismatch::expected);
        visit("difference", &IssuerMismatch::difference);
        visit("position", &IssuerMismatch::position);
        visit("from_keys", &IssuerMismatch::fromKeys);
        visit("nearest", &IssuerMismatch::nearest);
        visit("claim", &IssuerMismatch::claim);
    }
};

struct AudienceMismatch
{
    std::string observed; ///< one or several, with commas between
    std::string expected;
    NearMiss difference;
    std::optional<std::string> nearest = {}; ///< of several that are expected
    std::optional<std::string> nearby = {};  ///< of several that are there, the one that differs so
    std::optional<std::string> claim = {};   ///< that has the expected value

    static constexpr Row row = {Code::AudienceMismatch, Group::Claims, Error, CheckName::Audience};
    static constexpr void members(auto &&visit)
    {
        visit("observed", &AudienceMismatch::observed);
        visit("expected", &AudienceMismatch::expected);
        visit("difference", &AudienceMismatch::difference);
        visit("nearest", &AudienceMismatch::nearest);
        visit("nearby", &AudienceMismatch::nearby);
        visit("claim", &AudienceMismatch::claim);
    }
};

/// A gap in the list of expected audiences.
struct AudienceListHasGap
{
    std::string observed;
    std::string expected;

    static constexpr Row row = {Code::AudienceMismatch, Group::Claims, Error, CheckName::Audience};
    static constexpr void members(auto &&visit)
    {
        visit("observed", &AudienceListHasGap::observed);
        visit("expected", &AudienceListHasGap::expected);
        visit("empty_entry", std::int64_t(1));
    }
};

struct AudienceMissing
{
    std::string expected;
    std::optional<std::string> claim = {};    ///< a neighbour that names a client or service
    std::optional<std::string> observed = {}; ///< its value
    bool isExpected = false;                  ///< which is the one expected
    bool isCognito = false;                   ///< an access token of Amazon Cognito, none of which has an audience

    static constexpr Row row = {Code::AudienceMissing, Group::Claims, Error, CheckName::Audience};
    static constexpr void members(auto &&visit)
    {
        visit("expected", &AudienceMissing::expected);
        visit("claim", &AudienceMissing::claim);
        visit("observed", &AudienceMissing::observed);
        visit("is_expected", Flag{&AudienceMissing::isExpected});
        visit("cognito", Flag{&AudienceMissing::isCognito});
    }
};

struct SubjectMismatch
{
    std::string expected;
    std::optional<std::string> observed = {};
    NearMiss difference = NearMiss::Other;
    std::optional<SubjectKind> kind = {};
    std::optional<std::string> part = {}; ///< the first of its parts that differs: `ref`
    std::optional<std::string> partObserved = {};
    std::optional<std::string> partExpected = {};
    std::optional<std::string> claim = {}; ///< that has the expected value

    static constexpr Row row = {Code::SubjectMismatch, Group::Claims, Error, CheckName::Subject};
    static constexpr void members(auto &&visit)
    {
        visit("expected", &SubjectMismatch::expected);
        visit("observed", &SubjectMismatch::observed);
        visit("difference", &SubjectMismatch::difference);
        visit("kind", &SubjectMismatch::kind);
        visit("part", &SubjectMismatch::part);
        visit("part_observed", &SubjectMismatch::partObserved);
        visit("part_expected", &SubjectMismatch::partExpected);
        visit("claim", &SubjectMismatch::claim);
    }
};

struct IssuerMissing
{
    std::string expected;
    bool fromKeys; ///< expected because the keys were found through it

    static constexpr Row row = {Code::IssuerMissing, Group::Claims, Error, CheckName::Issuer};
    static constexpr void members(auto &&visit)
    {
        visit("expected", &IssuerMissing::expected);
        visit("from_keys", &IssuerMissing::fromKeys);
    }
};

/// A claim that the user requires, or that something else is counted from.
struct ClaimMissing
{
    std::string claim;
    std::optional<HollowValue> found = {}; ///< in its place

    static constexpr Row row = {Code::ClaimMissing, Group::Claims, Error, CheckName::RequiredClaims};
    static constexpr void members(auto &&visit)
    {
        visit("claim", &ClaimMissing::claim);
        visit("found", &ClaimMissing::found);
    }
};

/// A claim that every token of the expected type has.
struct ClaimOfTypeMissing
{
    std::string_view claim;
    std::optional<HollowValue> found;
    TokenType type;
    std::string_view rule;

    static constexpr Row row = {Code::ClaimMissing, Group::Claims, Error, CheckName::RequiredClaims};
    static constexpr void members(auto &&visit)
    {
        visit("claim", &ClaimOfTypeMissing::claim);
        visit("found", &ClaimOfTypeMissing::found);
        visit("kind", &ClaimOfTypeMissing::type);
        visit("rule", &ClaimOfTypeMissing::rule);
    }
};

/// A gap in the list of required claims: nothing could fill it.
struct RequiredListHasGap
{
    std::optional<HollowValue> found = {}; ///< of a claim whose name is empty too

    static constexpr Row row = {Code::ClaimMissing, Group::Claims, Error, CheckName::RequiredClaims};
    static constexpr void members(auto &&visit)
    {
        visit("claim", std::string_view());
        visit("found", &RequiredListHasGap::found);
    }
};

/// A claim that has to have one value: `nonce`, `azp`, `at_hash`. Which check it makes fail depends on the claim.
struct ClaimDiffers
{
    std::string_view claim;
    std::string expected;
    std::optional<std::string> observed;         ///< nothing where the token lacks the claim
    std::optional<std::string_view> digest = {}; ///< where the token has this digest of what is expected

    static constexpr Row row = {Code::ClaimMissing, Group::Claims, Error, noCheck};
    static constexpr void members(auto &&visit)
    {
        visit("claim", &ClaimDiffers::claim);
        visit("expected", &ClaimDiffers::expected);
        visit("observed", &ClaimDiffers::observed);
        visit("digest", &ClaimDiffers::digest);
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

/// The payload is a token, or holds some, and they were inspected.
struct TokenInside
{
    std::size_t layer; ///< of the token inside, from 1 for the outermost

    static constexpr Row row = {Code::NestedToken, Group::Claims, Note, noCheck};
    static constexpr void members(auto &&visit) { visit("layer", &TokenInside::layer); }
};

struct NestingTooDeep
{
    std::size_t limit; ///< layers that are inspected

    static constexpr Row row = {Code::NestedToken, Group::Claims, Warning, noCheck};
    static constexpr void members(auto &&visit) { visit("limit", &NestingTooDeep::limit); }
};

} // namespace found

using ClaimFacts =
    FactList<found::ClaimWrongType, found::DateOutOfRange, found::DateInSmallUnits, found::Expired, found::NotYetValid,
             found::IssuedInFuture, found::IssuerMismatch, found::IssuerMissing, found::AudienceMismatch,
             found::AudienceListHasGap, found::AudienceMissing, found::SubjectMismatch, found::ClaimMissing,
             found::ClaimOfTypeMissing, found::RequiredListHasGap, found::ClaimDiffers, found::TokenTooOld,
             found::ExpiryMissing, found::LifetimeTooLong, found::LifetimeUnlimited, found::ExpiryBeforeIssue,
             found::TokenInside, found::NestingTooDeep>;

} // namespace tokenscope::inspect
