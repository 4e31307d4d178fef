// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/date_findings.h"
#include "inspect/findings/row.h"
#include "inspect/findings/token_type.h"
#include "inspect/findings/wanted_type.h"
#include "json/value.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the claims say, where it is not what is expected (dates: date_findings.h).
namespace tokenscope::inspect {

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
