// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claim_checks.h"

#include "inspect/claims/claim_check.h"
#include "inspect/claims/date_slips.h"
#include "inspect/claims/header_claims.h"
#include "inspect/claims/openid_checks.h"
#include "inspect/claims/party_checks.h"
#include "inspect/claims/required_claims.h"
#include "jose/jose_header.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tokenscope::inspect {

namespace {

using std::chrono::seconds;

/// Dates past the year 5138 as seconds are dates of our days as milliseconds.
constexpr std::int64_t millisecondsFrom = 100'000'000'000;
constexpr seconds defaultLifetime{24 * 60 * 60};

/// a - b without overflow.
std::int64_t difference(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_sub_overflow(a, b, &result))
        return a < b ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    return result;
}

/// Whether a - b is more than the limit, also where the difference is beyond 64 bits.
bool exceeds(std::int64_t a, std::int64_t b, std::int64_t limit)
{
    std::int64_t result = 0;
    return __builtin_sub_overflow(a, b, &result) ? a > b : result > limit;
}

/// A date beyond 64 bits is not one that could be counted with; it is refused as one of the wrong type.
bool isUsable(const std::optional<jose::NumericDate> &date)
{
    return date && !date->clamped;
}

class ClaimChecker
{
public:
    ClaimChecker(InspectionDraft &draft, const jose::Claims &claims)
        : m_draft(draft)
        , m_claims(claims)
        , m_expected(draft.question.expectations)
        , m_now(draft.question.moment.time_since_epoch().count())
        , m_leeway(std::clamp(m_expected.leeway, seconds{0}, maximumLeeway).count())
    {
    }

    void checkTypes();
    void checkExpiry();
    void checkNotBefore();
    void checkIssuedAt();
    void checkAge();
    void checkLifetime();

private:
    void check(CheckName name, CheckState state, std::string observed = {}, std::string expected = {})
    {
        m_draft.check(name, state, std::move(observed), std::move(expected));
    }
    /// Of a date: failed, or passed by the leeway alone where the clock by itself says that it does not hold.
    void checkDate(CheckName name, bool failed, bool failsByClock, std::string observed, std::string expected = {})
    {
        check(name, failed ? CheckState::Failed : CheckState::Passed, std::move(observed), std::move(expected));
        m_draft.result.checks.back().byLeeway = !failed && failsByClock;
    }
    DateSurroundings surroundings() const;
    bool inSmallUnits(std::string_view claim, const jose::NumericDate &date, Severity severity);
    void failDate(CheckName name, std::string_view claim, const std::optional<jose::NumericDate> &date);
    void reportEarly(std::int64_t start);
    bool isIssuedAhead() const;
    void checkWantedLifetime();
    void checkUsualLifetime();

    InspectionDraft &m_draft;
    const jose::Claims &m_claims;
    const Expectations &m_expected;
    std::int64_t m_now;
    std::int64_t m_leeway;
};

WantedType expectedType(std::string_view claim)
{
    if (claim == "aud")
        return WantedType::TextOrTexts;
    return claim == "iss" || claim == "sub" || claim == "jti" ? WantedType::Text : WantedType::Number;
}

void ClaimChecker::checkTypes()
{
    for (const jose::Claims::WrongType &wrong : m_claims.wrongTypes()) {
        const std::string claim(wrong.claim);
        if (wrong.digits.empty())
            m_draft.report(found::ClaimWrongType{claim, wrong.found, expectedType(claim)}, "payload." + claim);
        else
            m_draft.report(found::DateOutOfRange{wrong.claim, wrong.digits}, "payload." + claim);
    }
}

DateSurroundings ClaimChecker::surroundings() const
{
    const auto &issuedAt = m_claims.issuedAt();
    return {m_now, isUsable(issuedAt) ? std::optional(issuedAt->seconds) : std::nullopt};
}

bool ClaimChecker::inSmallUnits(std::string_view claim, const jose::NumericDate &date, Severity severity)
{
    const auto meant = meantInSmallUnits(date.seconds, surroundings(), claim == "exp");
    if (meant) {
        m_draft.report(found::DateInSmallUnits{claim, date.digits, meant->seconds, meant->unit}, severity,
                       "payload." + std::string(claim));
    }
    return meant.has_value();
}

/// The check of a date that is absent, or no date that could be counted with.
void ClaimChecker::failDate(CheckName name, std::string_view claim, const std::optional<jose::NumericDate> &date)
{
    check(name, isMistyped(m_claims, claim) ? CheckState::Failed : CheckState::NotChecked,
          date ? date->digits : std::string());
}

void ClaimChecker::checkExpiry()
{
    const auto &expiry = m_claims.expiry();
    if (!isUsable(expiry)) {
        if (!isMistyped(m_claims, "exp"))
            m_draft.report(found::ExpiryMissing{}, "payload.exp");
        failDate(CheckName::Expiry, "exp", expiry);
        return;
    }
    inSmallUnits("exp", *expiry, Severity::Warning);
    // RFC 7519, 4.1.4: on or after the time the token must not be accepted.
    const bool expired = difference(m_now, expiry->seconds) >= m_leeway;
    if (expired) {
        const auto slip = slipOfExpiry(expiry->seconds, surroundings());
        m_draft.report(found::Expired{expiry->seconds, m_now, difference(m_now, expiry->seconds), m_leeway,
                                      slip ? std::optional(slip->slip) : std::nullopt,
                                      slip ? slip->meant : std::nullopt},
                       "payload.exp");
    }
    checkDate(CheckName::Expiry, expired, m_now >= expiry->seconds, expiry->digits);
}

void ClaimChecker::checkNotBefore()
{
    const auto &notBefore = m_claims.notBefore();
    if (!isUsable(notBefore)) {
        failDate(CheckName::NotBefore, "nbf", notBefore);
        return;
    }
    const bool slip = inSmallUnits("nbf", *notBefore, Severity::Error);
    const bool early = difference(notBefore->seconds, m_now) > m_leeway;
    if (early && !slip)
        reportEarly(notBefore->seconds);
    checkDate(CheckName::NotBefore, early, notBefore->seconds > m_now, notBefore->digits);
}

/// A start behind the issue is what the issuer wants, unless the two are a time zone apart.
void ClaimChecker::reportEarly(std::int64_t start)
{
    const std::int64_t ahead = difference(start, m_now);
    found::NotYetValid fact{start, m_now, ahead, m_leeway};
    const auto issuedAt = surroundings().issuedAt;
    const std::int64_t afterIssue = issuedAt ? difference(start, *issuedAt) : 0;
    if (issuedAt && !exceeds(*issuedAt, m_now, m_leeway)) {
        if (afterIssue > 0)
            fact.afterIssue = afterIssue;
        if (isZone(afterIssue))
            fact.zone = afterIssue;
    } else {
        fact.zone = zoneAhead(issuedAt ? difference(*issuedAt, m_now) : ahead);
    }
    m_draft.report(fact, "payload.nbf");
}

bool ClaimChecker::isIssuedAhead() const
{
    const auto &issuedAt = m_claims.issuedAt();
    return isUsable(issuedAt) && exceeds(issuedAt->seconds, m_now, m_leeway);
}

/// A time of issue ahead is let pass by most verifiers, but nobody can count an age or a lifetime from it.
void ClaimChecker::checkIssuedAt()
{
    const auto &issuedAt = m_claims.issuedAt();
    if (!isUsable(issuedAt)) {
        failDate(CheckName::IssuedAt, "iat", issuedAt);
        return;
    }
    const bool slip = inSmallUnits("iat", *issuedAt, Severity::Error);
    const bool decides = m_expected.maximumAge || m_expected.maximumLifetime || issuedAt->seconds >= millisecondsFrom;
    const bool early = isIssuedAhead();
    if (early && !slip) {
        const std::int64_t ahead = difference(issuedAt->seconds, m_now);
        m_draft.report(found::IssuedInFuture{issuedAt->seconds, m_now, ahead, m_leeway, decides, zoneAhead(ahead)},
                       decides ? Severity::Error : Severity::Warning, "payload.iat");
    }
    check(CheckName::IssuedAt, slip || (early && decides) ? CheckState::Failed : CheckState::Passed, issuedAt->digits);
}

void ClaimChecker::checkAge()
{
    if (!m_expected.maximumAge)
        return;
    const std::string maximum = std::to_string(m_expected.maximumAge->count());
    const auto &issuedAt = m_claims.issuedAt();
    if (!isUsable(issuedAt)) {
        if (!isMistyped(m_claims, "iat"))
            reportMissingClaim(m_draft, "iat");
        check(CheckName::Age, CheckState::Failed, issuedAt ? issuedAt->digits : std::string(), maximum);
        return;
    }
    const std::int64_t age = difference(m_now, issuedAt->seconds);
    const std::int64_t limit = m_expected.maximumAge->count();
    const bool byClock = exceeds(m_now, issuedAt->seconds, limit);
    const std::int64_t atMost = std::min(limit, std::numeric_limits<std::int64_t>::max() - m_leeway) + m_leeway;
    const bool old = exceeds(m_now, issuedAt->seconds, atMost);
    if (old)
        m_draft.report(found::TokenTooOld{age, limit, issuedAt->seconds, m_leeway}, "payload.iat");
    checkDate(CheckName::Age, old || isIssuedAhead(), byClock, std::to_string(age), maximum);
}

void ClaimChecker::checkLifetime()
{
    if (m_expected.maximumLifetime)
        checkWantedLifetime();
    else
        checkUsualLifetime();
}

/// What the user asks for decides: a lifetime that cannot be counted is not one within the limit.
void ClaimChecker::checkWantedLifetime()
{
    const std::int64_t limit = m_expected.maximumLifetime->count();
    const auto &expiry = m_claims.expiry();
    const auto &issuedAt = m_claims.issuedAt();
    bool passed = false;
    std::string observed;
    if (!isUsable(expiry)) {
        if (!isMistyped(m_claims, "exp"))
            m_draft.report(found::LifetimeUnlimited{limit}, "payload.exp");
    } else if (!isUsable(issuedAt)) {
        if (!isMistyped(m_claims, "iat"))
            reportMissingClaim(m_draft, "iat");
    } else {
        const std::int64_t lifetime = difference(expiry->seconds, issuedAt->seconds);
        passed = lifetime > 0 && !exceeds(expiry->seconds, issuedAt->seconds, limit);
        if (lifetime <= 0)
            m_draft.report(found::ExpiryBeforeIssue{limit}, "payload.exp");
        else if (!passed)
            m_draft.report(found::LifetimeTooLong{lifetime, limit}, Severity::Error, "payload.exp");
        passed = passed && !isIssuedAhead();
        observed = std::to_string(lifetime);
    }
    check(CheckName::Lifetime, passed ? CheckState::Passed : CheckState::Failed, std::move(observed),
          std::to_string(limit));
}

/// The usual limit is for access and ID tokens; a `typ` of another kind says that the token is neither.
void ClaimChecker::checkUsualLifetime()
{
    const auto &expiry = m_claims.expiry();
    const auto &issuedAt = m_claims.issuedAt();
    if (!isUsable(expiry) || !isUsable(issuedAt) || meantInSmallUnits(expiry->seconds, surroundings(), true))
        return;
    const json::Object *header = m_draft.result.header ? m_draft.result.header->root.asObject() : nullptr;
    const json::Value *type = header ? header->find("typ") : nullptr;
    const std::string *name = type ? type->asString() : nullptr;
    if (name && !jose::sameMediaType(*name, "JWT") && !jose::sameMediaType(*name, "at+jwt"))
        return;
    const std::int64_t limit = defaultLifetime.count();
    if (exceeds(expiry->seconds, issuedAt->seconds, limit)) {
        m_draft.report(found::LifetimeTooLong{difference(expiry->seconds, issuedAt->seconds), limit}, Severity::Warning,
                       "payload.exp");
    }
}

} // namespace

void checkClaims(InspectionDraft &draft, const jose::Claims &claims, const json::Object &payload)
{
    ClaimChecker checker(draft, claims);
    compareHeaderClaims(draft, payload);
    checker.checkTypes();
    checker.checkExpiry();
    checker.checkNotBefore();
    checker.checkIssuedAt();
    checkParties(draft, claims);
    checkRequiredClaims(draft, payload);
    checker.checkAge();
    checker.checkLifetime();
    checkOpenId(draft, payload);
}

} // namespace tokenscope::inspect
