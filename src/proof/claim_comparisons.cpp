// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claim_place.h"
#include "inspect/claims/required_claims.h"
#include "jose/claims.h"
#include "proof/comparisons.h"

#include <algorithm>
#include <limits>

namespace tokenscope::proof {

using inspect::Check;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Expectations;
using inspect::Inspection;
using inspect::Question;
using jose::NumericDate;

namespace {

/// Dates from here on are written in milliseconds.
constexpr std::int64_t millisecondsFrom = 100'000'000'000;

json::Value number(std::int64_t value)
{
    return json::Value(value);
}

json::Value texts(const std::vector<std::string> &words)
{
    json::Array array;
    for (const std::string &word : words)
        array.push_back(json::Value(word));
    return json::Value(std::move(array));
}

/// Whether a - b is more than the limit, also where the difference is beyond 64 bits.
bool exceeds(std::int64_t a, std::int64_t b, std::int64_t limit)
{
    std::int64_t result = 0;
    return __builtin_sub_overflow(a, b, &result) ? a > b : result > limit;
}

class ClaimComparer
{
public:
    ClaimComparer(Comparisons &all, const Question &question, const Inspection &inspection, const json::Object &payload,
                  std::string_view place)
        : m_all(all)
        , m_question(question)
        , m_inspection(inspection)
        , m_expected(inspection.expectations)
        , m_payload(payload)
        , m_claims(payload)
        , m_place(place)
        , m_now(inspection.moment.time_since_epoch().count())
        , m_leeway(std::clamp(m_expected.leeway, std::chrono::seconds{0}, inspect::maximumLeeway).count())
    {
    }

    void compare(const Check &check);

private:
    json::Object written(std::string_view claim) const;
    json::Object timed(std::string_view claim) const;
    /// The date, where it can be counted with; else that it cannot is the comparison.
    const NumericDate *dateOf(CheckName check, std::string_view claim, const std::optional<NumericDate> &date);
    void compareNotAhead(CheckName check, const NumericDate &issued);
    void compareExpiry();
    void compareNotBefore();
    void compareIssuedAt();
    void compareAge(const Check &check);
    void compareLifetime();
    void compareIssuer();
    void compareAudience();
    void compareText(CheckName check, std::string_view claim, const std::string &expected);
    void compareRequired();

    Comparisons &m_all;
    const Question &m_question;
    const Inspection &m_inspection;
    const Expectations &m_expected;
    const json::Object &m_payload;
    const jose::Claims m_claims;
    std::string_view m_place;
    std::int64_t m_now;
    std::int64_t m_leeway;
};

json::Object ClaimComparer::written(std::string_view claim) const
{
    json::Object object;
    object.append("at", json::Value(std::string(m_place) + "." + std::string(claim)));
    if (const json::Value *value = inspect::claimAt(m_payload, claim))
        object.append("written", *value);
    return object;
}

json::Object ClaimComparer::timed(std::string_view claim) const
{
    json::Object object = written(claim);
    object.append("now", number(m_now));
    object.append("leeway", number(m_leeway));
    return object;
}

const NumericDate *ClaimComparer::dateOf(CheckName check, std::string_view claim,
                                         const std::optional<NumericDate> &date)
{
    if (date && !date->clamped)
        return &*date;
    m_all.add(check, "written is a date", written(claim), false);
    return nullptr;
}

void ClaimComparer::compareExpiry()
{
    if (const NumericDate *date = dateOf(CheckName::Expiry, "exp", m_claims.expiry()))
        m_all.add(CheckName::Expiry, "now < written + leeway", timed("exp"),
                  !exceeds(m_now, date->seconds, m_leeway - 1));
}

void ClaimComparer::compareNotBefore()
{
    if (const NumericDate *date = dateOf(CheckName::NotBefore, "nbf", m_claims.notBefore()))
        m_all.add(CheckName::NotBefore, "written <= now + leeway", timed("nbf"),
                  !exceeds(date->seconds, m_now, m_leeway));
}

void ClaimComparer::compareNotAhead(CheckName check, const NumericDate &issued)
{
    m_all.add(check, "written <= now + leeway", timed("iat"), !exceeds(issued.seconds, m_now, m_leeway));
}

/// That it is ahead fails the check only where something is counted from it.
void ClaimComparer::compareIssuedAt()
{
    const NumericDate *date = dateOf(CheckName::IssuedAt, "iat", m_claims.issuedAt());
    if (!date)
        return;
    const bool decides = m_expected.maximumAge || m_expected.maximumLifetime || date->seconds >= millisecondsFrom;
    m_all.add(CheckName::IssuedAt, decides ? "written <= now + leeway" : "written is a date",
              decides ? timed("iat") : written("iat"), !decides || !exceeds(date->seconds, m_now, m_leeway));
}

void ClaimComparer::compareAge(const Check &check)
{
    const NumericDate *date = dateOf(CheckName::Age, "iat", m_claims.issuedAt());
    const auto limit = json::Number{check.expected}.toInteger();
    if (!date || !limit)
        return;
    json::Object object = timed("iat");
    object.append("expected", number(*limit));
    m_all.add(CheckName::Age, "now - written <= expected + leeway", std::move(object),
              !exceeds(m_now, date->seconds,
                       std::min(*limit, std::numeric_limits<std::int64_t>::max() - m_leeway) + m_leeway));
    compareNotAhead(CheckName::Age, *date);
}

void ClaimComparer::compareLifetime()
{
    const NumericDate *end = dateOf(CheckName::Lifetime, "exp", m_claims.expiry());
    const NumericDate *issued = end ? dateOf(CheckName::Lifetime, "iat", m_claims.issuedAt()) : nullptr;
    if (!issued || !m_expected.maximumLifetime)
        return;
    const std::int64_t limit = m_expected.maximumLifetime->count();
    json::Object object = written("iat");
    object.append("end", *m_payload.find("exp"));
    object.append("expected", number(limit));
    m_all.add(CheckName::Lifetime, "0 < end - written <= expected", std::move(object),
              end->seconds > issued->seconds && !exceeds(end->seconds, issued->seconds, limit));
    compareNotAhead(CheckName::Lifetime, *issued);
}

/// The same choice as where it is checked: the expected one, that of the verifying key, those of all keys.
void ClaimComparer::compareIssuer()
{
    const inspect::InspectionKeys &keys = m_question.keys;
    std::vector<std::string> wanted;
    std::string_view origin = "keys";
    const auto &used = m_inspection.signature.key;
    if (m_expected.issuer) {
        wanted = {*m_expected.issuer};
        origin = "asked";
    } else if (used && used->source < keys.current.size() && !keys.current[used->source].ofIssuer().empty()) {
        wanted = {std::string(keys.current[used->source].ofIssuer())};
        origin = "verifying_key";
    } else {
        wanted = keys.issuers();
    }
    json::Object object = written("iss");
    object.append("expected", texts(wanted));
    object.append("expected_by", json::Value(origin));
    const auto &issuer = m_claims.issuer();
    m_all.add(CheckName::Issuer, "written is one of expected", std::move(object),
              issuer && !issuer->empty() && std::ranges::find(wanted, *issuer) != wanted.end());
}

void ClaimComparer::compareAudience()
{
    json::Object object = written("aud");
    object.append("expected", texts(m_expected.audiences));
    const auto &audience = m_claims.audience();
    const bool hasGap = std::ranges::any_of(m_expected.audiences, &std::string::empty);
    m_all.add(CheckName::Audience, "written has one of expected", std::move(object),
              audience && !hasGap && std::ranges::find_first_of(*audience, m_expected.audiences) != audience->end());
}

void ClaimComparer::compareText(CheckName check, std::string_view claim, const std::string &expected)
{
    json::Object object = written(claim);
    object.append("expected", json::Value(expected));
    const json::Value *value = inspect::claimAt(m_payload, claim);
    const std::string *text = value ? value->asString() : nullptr;
    m_all.add(check, "written is expected", std::move(object), text && !expected.empty() && *text == expected);
}

/// A text that is empty says nothing, nor does a list without any other.
bool saysNothing(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return text->empty();
    return value.asArray() && std::ranges::all_of(*value.asArray(), saysNothing);
}

void ClaimComparer::compareRequired()
{
    for (const std::string &claim : m_expected.requiredClaims) {
        const json::Value *value = m_payload.find(claim);
        m_all.add(CheckName::RequiredClaims, "written is there", written(claim),
                  value && !value->isNull() && !claim.empty());
    }
    if (!m_expected.tokenType)
        return;
    for (const std::string_view claim : inspect::claimsOfType(*m_expected.tokenType)) {
        const json::Value *value = m_payload.find(claim);
        const bool isText = claim != "client_id" || (value && value->asString());
        m_all.add(CheckName::RequiredClaims, "written says something", written(claim),
                  value && !value->isNull() && !saysNothing(*value) && isText);
    }
}

void ClaimComparer::compare(const Check &check)
{
    switch (check.name) {
    case CheckName::Expiry:
        return compareExpiry();
    case CheckName::NotBefore:
        return compareNotBefore();
    case CheckName::IssuedAt:
        return compareIssuedAt();
    case CheckName::Age:
        return compareAge(check);
    case CheckName::Lifetime:
        return compareLifetime();
    case CheckName::Issuer:
        return compareIssuer();
    case CheckName::Audience:
        return compareAudience();
    case CheckName::Subject:
        return compareText(check.name, "sub", m_expected.subject.value_or(std::string()));
    case CheckName::Nonce:
        return compareText(check.name, inspect::noncePlace(m_inspection), m_expected.nonce.value_or(std::string()));
    case CheckName::AuthorizedParty:
        return compareText(check.name, "azp", m_expected.authorizedParty.value_or(std::string()));
    case CheckName::AccessTokenHash:
        return compareText(check.name, "at_hash", check.expected);
    case CheckName::RequiredClaims:
        return compareRequired();
    case CheckName::Structure:
    case CheckName::Algorithm:
    case CheckName::Critical:
    case CheckName::Type:
    case CheckName::Decryption:
    case CheckName::Key:
    case CheckName::Signature:
    case CheckName::Disclosures:
    case CheckName::KeyBinding:
        return;
    }
}

bool isHolders(CheckName name)
{
    return name == CheckName::Audience || name == CheckName::Nonce || name == CheckName::Age;
}

} // namespace

void compareClaims(Comparisons &all, const Question &question, const Inspection &inspection, const json::Object *holder)
{
    const json::Object *payload = inspection.claims ? inspection.payload->root.asObject() : nullptr;
    if (!payload)
        return;
    ClaimComparer own(all, question, inspection, *payload, "payload");
    std::optional<ClaimComparer> ofHolder;
    if (holder)
        ofHolder.emplace(all, question, inspection, *holder, "key_binding.payload");
    for (const Check &check : inspection.checks) {
        if (check.state == CheckState::NotChecked)
            continue;
        (ofHolder && isHolders(check.name) ? *ofHolder : own).compare(check);
    }
}

} // namespace tokenscope::proof
