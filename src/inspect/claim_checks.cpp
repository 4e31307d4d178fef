// SPDX-License-Identifier: Apache-2.0
#include "inspect/claim_checks.h"

#include "inspect/openid_checks.h"
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

class ClaimChecker
{
public:
    ClaimChecker(Examination &examination, const jose::Claims &claims, const json::Object &payload)
        : m_examination(examination)
        , m_claims(claims)
        , m_payload(payload)
        , m_expected(examination.question.expectations)
        , m_now(examination.question.moment.time_since_epoch().count())
        , m_leeway(m_expected.leeway.count())
    {
    }

    void checkTypes();
    void checkExpiry();
    void checkNotBefore();
    void checkIssuedAt();
    void checkIssuer();
    void checkAudience();
    void checkSubject();
    void checkRequired();
    void checkAge();
    void checkLifetime();

private:
    bool isMistyped(std::string_view claim) const
    {
        return std::ranges::find(m_claims.wrongTypes(), claim, &jose::Claims::WrongType::claim) !=
               m_claims.wrongTypes().end();
    }
    void check(CheckName name, CheckState state, std::string observed = {}, std::string expected = {})
    {
        m_examination.check(name, state, std::move(observed), std::move(expected));
    }
    /// Of a date: failed, or passed by the leeway alone where the clock by itself says that it does not hold.
    void checkDate(CheckName name, bool failed, bool failsByClock, std::string observed, std::string expected = {})
    {
        check(name, failed ? CheckState::Failed : CheckState::Passed, std::move(observed), std::move(expected));
        m_examination.result.checks.back().byLeeway = !failed && failsByClock;
    }
    bool inMilliseconds(std::string_view claim, const std::optional<jose::NumericDate> &date, Severity severity);

    Examination &m_examination;
    const jose::Claims &m_claims;
    const json::Object &m_payload;
    const Expectations &m_expected;
    std::int64_t m_now;
    std::int64_t m_leeway;
};

std::string_view expectedType(std::string_view claim)
{
    if (claim == "aud")
        return "string or array of strings";
    return claim == "iss" || claim == "sub" || claim == "jti" ? "string" : "number";
}

void ClaimChecker::checkTypes()
{
    for (const jose::Claims::WrongType &wrong : m_claims.wrongTypes()) {
        m_examination.error(
            Code::ClaimWrongType, "payload." + std::string(wrong.claim),
            {text("claim", wrong.claim), text("found", wrong.found), text("expected", expectedType(wrong.claim))});
    }
}

bool ClaimChecker::inMilliseconds(std::string_view claim, const std::optional<jose::NumericDate> &date,
                                  Severity severity)
{
    if (!date || date->clamped || date->seconds < millisecondsFrom)
        return false;
    // Microseconds and nanoseconds are the same slip by another factor.
    std::int64_t meant = date->seconds;
    while (meant >= millisecondsFrom)
        meant /= 1000;
    m_examination.report(Code::DateInMilliseconds, severity, "payload." + std::string(claim),
                         {text("claim", claim), text("value", date->digits), number("meant", meant)});
    return true;
}

void ClaimChecker::checkExpiry()
{
    const auto &expiry = m_claims.expiry();
    if (!expiry) {
        const bool wrong = isMistyped("exp");
        if (!wrong)
            m_examination.warning(Code::ExpiryMissing, "payload.exp");
        check(CheckName::Expiry, wrong ? CheckState::Failed : CheckState::NotChecked);
        return;
    }
    inMilliseconds("exp", expiry, Severity::Warning);
    // RFC 7519, 4.1.4: on or after the time the token must not be accepted.
    const bool expired = difference(m_now, expiry->seconds) >= m_leeway;
    if (expired) {
        m_examination.error(Code::Expired, "payload.exp",
                            {number("exp", expiry->seconds), number("now", m_now),
                             number("ago", difference(m_now, expiry->seconds)), number("leeway", m_leeway)});
    }
    checkDate(CheckName::Expiry, expired, m_now >= expiry->seconds, expiry->digits);
}

void ClaimChecker::checkNotBefore()
{
    const auto &notBefore = m_claims.notBefore();
    if (!notBefore) {
        check(CheckName::NotBefore, isMistyped("nbf") ? CheckState::Failed : CheckState::NotChecked);
        return;
    }
    const bool slip = inMilliseconds("nbf", notBefore, Severity::Error);
    const bool early = difference(notBefore->seconds, m_now) > m_leeway;
    if (early && !slip) {
        m_examination.error(Code::NotYetValid, "payload.nbf",
                            {number("nbf", notBefore->seconds), number("now", m_now),
                             number("ahead", difference(notBefore->seconds, m_now)), number("leeway", m_leeway)});
    }
    checkDate(CheckName::NotBefore, early, notBefore->seconds > m_now, notBefore->digits);
}

void ClaimChecker::checkIssuedAt()
{
    const auto &issuedAt = m_claims.issuedAt();
    if (!issuedAt) {
        check(CheckName::IssuedAt, isMistyped("iat") ? CheckState::Failed : CheckState::NotChecked);
        return;
    }
    const bool slip = inMilliseconds("iat", issuedAt, Severity::Error);
    const bool early = difference(issuedAt->seconds, m_now) > m_leeway;
    if (early && !slip) {
        m_examination.warning(Code::IssuedInFuture, "payload.iat",
                              {number("iat", issuedAt->seconds), number("now", m_now),
                               number("ahead", difference(issuedAt->seconds, m_now)), number("leeway", m_leeway)});
    }
    check(CheckName::IssuedAt, slip ? CheckState::Failed : CheckState::Passed, issuedAt->digits);
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::string_view withoutScheme(std::string_view url)
{
    const std::size_t end = url.find("://");
    return end == std::string_view::npos ? url : url.substr(end + 3);
}

/// What two texts differ in that people overlook.
std::string_view differenceKind(std::string_view observed, std::string_view expected)
{
    const auto trimmed = [](std::string_view text) {
        const std::size_t first = text.find_first_not_of(" \t\r\n");
        return first == std::string_view::npos ? std::string_view()
                                               : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    };
    if (std::string(observed) + "/" == expected || observed == std::string(expected) + "/")
        return "trailing_slash";
    if (lowered(observed) == lowered(expected))
        return "case";
    if (withoutScheme(observed) == withoutScheme(expected))
        return "scheme";
    if (trimmed(observed) == trimmed(expected))
        return "white_space";
    return "other";
}

void ClaimChecker::checkIssuer()
{
    const auto &issuer = m_claims.issuer();
    if (!m_expected.issuer) {
        check(CheckName::Issuer, CheckState::NotChecked, issuer.value_or(std::string()));
        return;
    }
    const std::string &wanted = *m_expected.issuer;
    bool passed = issuer == wanted;
    if (!issuer && !isMistyped("iss")) {
        m_examination.error(Code::IssuerMissing, "payload.iss", {text("expected", wanted)});
    } else if (issuer && !passed) {
        const auto [seen, want] = std::ranges::mismatch(*issuer, wanted);
        m_examination.error(Code::IssuerMismatch, "payload.iss",
                            {text("observed", *issuer), text("expected", wanted),
                             text("difference", differenceKind(*issuer, wanted)),
                             number("position", seen - issuer->begin())});
    }
    check(CheckName::Issuer, passed ? CheckState::Passed : CheckState::Failed, issuer.value_or(std::string()), wanted);
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void ClaimChecker::checkAudience()
{
    const auto &audience = m_claims.audience();
    const std::string observed = audience ? joined(*audience) : std::string();
    if (m_expected.audiences.empty()) {
        check(CheckName::Audience, CheckState::NotChecked, observed);
        return;
    }
    const std::string wanted = joined(m_expected.audiences);
    const bool passed = audience && std::ranges::find_first_of(*audience, m_expected.audiences) != audience->end();
    if (!audience && !isMistyped("aud")) {
        m_examination.error(Code::AudienceMissing, "payload.aud", {text("expected", wanted)});
    } else if (audience && !passed) {
        m_examination.error(Code::AudienceMismatch, "payload.aud",
                            {text("observed", observed), text("expected", wanted),
                             text("difference", differenceKind(observed, wanted))});
    }
    check(CheckName::Audience, passed ? CheckState::Passed : CheckState::Failed, observed, wanted);
}

void ClaimChecker::checkSubject()
{
    if (!m_expected.subject)
        return;
    const auto &subject = m_claims.subject();
    const bool passed = subject == *m_expected.subject;
    if (!passed && !isMistyped("sub")) {
        std::vector<Parameter> parameters = {text("expected", *m_expected.subject)};
        if (subject)
            parameters.push_back(text("observed", *subject));
        m_examination.error(Code::SubjectMismatch, "payload.sub", std::move(parameters));
    }
    check(CheckName::Subject, passed ? CheckState::Passed : CheckState::Failed, subject.value_or(std::string()),
          *m_expected.subject);
}

void ClaimChecker::checkRequired()
{
    if (m_expected.requiredClaims.empty())
        return;
    bool passed = true;
    for (const std::string &claim : m_expected.requiredClaims) {
        if (m_payload.find(claim))
            continue;
        m_examination.error(Code::ClaimMissing, "payload." + claim, {text("claim", claim)});
        passed = false;
    }
    check(CheckName::RequiredClaims, passed ? CheckState::Passed : CheckState::Failed, {},
          joined(m_expected.requiredClaims));
}

void ClaimChecker::checkAge()
{
    if (!m_expected.maximumAge)
        return;
    const auto &issuedAt = m_claims.issuedAt();
    if (!issuedAt) {
        if (!isMistyped("iat"))
            m_examination.error(Code::ClaimMissing, "payload.iat", {text("claim", "iat")});
        check(CheckName::Age, CheckState::Failed, {}, std::to_string(m_expected.maximumAge->count()));
        return;
    }
    const std::int64_t age = difference(m_now, issuedAt->seconds);
    const bool old = difference(age, m_leeway) > m_expected.maximumAge->count();
    if (old) {
        m_examination.error(Code::TokenTooOld, "payload.iat",
                            {number("age", age), number("maximum", m_expected.maximumAge->count()),
                             number("iat", issuedAt->seconds), number("leeway", m_leeway)});
    }
    checkDate(CheckName::Age, old, age > m_expected.maximumAge->count(), std::to_string(age),
              std::to_string(m_expected.maximumAge->count()));
}

/// The default limit is for access and ID tokens; a `typ` of another kind says that the token is neither.
void ClaimChecker::checkLifetime()
{
    const auto &expiry = m_claims.expiry();
    const auto &issuedAt = m_claims.issuedAt();
    if (!expiry || !issuedAt || expiry->seconds >= millisecondsFrom)
        return;
    const json::Object *header = m_examination.result.header ? m_examination.result.header->root.asObject() : nullptr;
    const json::Value *type = header ? header->find("typ") : nullptr;
    const std::string *name = type ? type->asString() : nullptr;
    const bool otherKind = name && !jose::sameMediaType(*name, "JWT") && !jose::sameMediaType(*name, "at+jwt");
    if (otherKind && !m_expected.maximumLifetime)
        return;
    const std::int64_t limit = m_expected.maximumLifetime.value_or(defaultLifetime).count();
    const std::int64_t lifetime = difference(expiry->seconds, issuedAt->seconds);
    if (lifetime > limit) {
        m_examination.warning(Code::LifetimeExcessive, "payload.exp",
                              {number("lifetime", lifetime), number("maximum", limit)});
    }
}

} // namespace

void checkClaims(Examination &examination, const jose::Claims &claims, const json::Object &payload)
{
    ClaimChecker checker(examination, claims, payload);
    checker.checkTypes();
    checker.checkExpiry();
    checker.checkNotBefore();
    checker.checkIssuedAt();
    checker.checkIssuer();
    checker.checkAudience();
    checker.checkSubject();
    checker.checkRequired();
    checker.checkAge();
    checker.checkLifetime();
    checkOpenId(examination, payload);
}

} // namespace tokenscope::inspect
