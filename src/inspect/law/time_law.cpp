// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/time_law.h"

#include "inspect/law/member_path.h"

#include <algorithm>
#include <limits>

namespace tokenscope::inspect {

namespace {

using std::chrono::seconds;

/// later - earlier, without overflow.
std::int64_t spanOf(std::int64_t earlier, std::int64_t later)
{
    std::int64_t span = 0;
    if (__builtin_sub_overflow(later, earlier, &span))
        return later < earlier ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    return span;
}

std::optional<std::int64_t> dateOf(const std::optional<jose::NumericDate> &date)
{
    return date && !date->clamped ? std::optional(date->seconds) : std::nullopt;
}

bool isListOf(const json::Value &value, std::string_view start)
{
    const json::Array *list = value.asArray();
    return list && !list->empty() && std::ranges::all_of(*list, [start](const json::Value &entry) {
               return entry.asString() && entry.asString()->starts_with(start);
           });
}

class TimeLaw
{
public:
    TimeLaw(InspectionDraft &draft, const TokenKind &kind, Weight weight)
        : m_draft(draft)
        , m_kind(kind)
        , m_weight(weight)
        , m_now(draft.question.moment.time_since_epoch().count())
        , m_leeway(std::clamp(draft.question.expectations.leeway, seconds{0}, maximumLeeway).count())
        , m_issuedAt(dateOf(draft.result.claims->issuedAt()))
        , m_expiry(dateOf(draft.result.claims->expiry()))
    {
    }

    void checkWindow();
    void checkFreshness();
    void nameKindOfOldToken();
    void checkLifetime();
    void checkShortest();

private:
    bool decideBySmallUnits();
    Severity severity(bool isAdvice) const
    {
        return m_weight == Weight::Guess || isAdvice ? Severity::Warning : Severity::Error;
    }

    InspectionDraft &m_draft;
    const TokenKind &m_kind;
    Weight m_weight;
    std::int64_t m_now;
    std::int64_t m_leeway;
    std::optional<std::int64_t> m_issuedAt;
    std::optional<std::int64_t> m_expiry;
};

/// A proof is for now: its date of issue is reported as the general checks tell it, but as an error.
void TimeLaw::checkWindow()
{
    if (!m_kind.time.window)
        return;
    for (Finding &finding : m_draft.result.findings) {
        if (const auto *ahead = finding.as<found::IssuedInFuture>()) {
            found::IssuedInFuture decisive = *ahead;
            decisive.decides = true;
            finding = Finding(decisive, Severity::Error, std::move(finding.where));
        }
    }
    if (!m_issuedAt || m_draft.question.expectations.maximumAge)
        return;
    const std::int64_t age = spanOf(*m_issuedAt, m_now);
    if (age > m_kind.time.window->count() + m_leeway) {
        m_draft.report(found::TokenTooOld{age, m_kind.time.window->count(), *m_issuedAt, m_leeway, m_kind.name},
                       "payload.iat");
    }
}

/// The general checks say nothing of what an old token of the kind means.
void TimeLaw::nameKindOfOldToken()
{
    if (!m_kind.time.window && !m_kind.time.freshness)
        return;
    for (Finding &finding : m_draft.result.findings) {
        const auto *old = finding.as<found::TokenTooOld>();
        if (!old || old->kind)
            continue;
        found::TokenTooOld named = *old;
        named.kind = m_kind.name;
        finding = Finding(named, finding.severity, std::move(finding.where));
    }
}

void TimeLaw::checkFreshness()
{
    const auto &freshness = m_kind.time.freshness;
    if (!freshness || !m_issuedAt || m_draft.question.expectations.maximumAge)
        return;
    const std::int64_t age = spanOf(*m_issuedAt, m_now);
    if (age > freshness->count() + m_leeway)
        m_draft.report(found::NotFresh{m_kind.name, age, freshness->count(), m_kind.rule}, "payload.iat");
}

/// An expiry in milliseconds is why it lies so far ahead. What warns elsewhere decides where the lifetime is limited.
bool TimeLaw::decideBySmallUnits()
{
    const auto slip = std::ranges::find_if(m_draft.result.findings, [](const Finding &finding) {
        return finding.code == Code::DateInMilliseconds && finding.where == "payload.exp";
    });
    if (slip == m_draft.result.findings.end())
        return false;
    if (const auto *fact = slip->as<found::DateInSmallUnits>(); fact && slip->severity != Severity::Error)
        *slip = Finding(found::DateInSmallUnits(*fact), severity(m_kind.time.isAdvice), std::move(slip->where));
    return true;
}

/// To the second: a service that counts from its own clock grants nothing either.
void TimeLaw::checkLifetime()
{
    const TimeRules &time = m_kind.time;
    const json::Value *lifting = time.liftedBy.empty() ? nullptr : valueAt(m_draft.result, time.liftedBy);
    const bool isLifted = lifting && isListOf(*lifting, time.liftedStart);
    const auto &limit = isLifted ? time.liftedLifetime : time.lifetime;
    if (!limit || !m_expiry)
        return;
    const bool fromNow = time.from == From::Now || !m_issuedAt;
    const std::int64_t lifetime = spanOf(fromNow ? m_now : *m_issuedAt, *m_expiry);
    if (lifetime <= limit->count() || decideBySmallUnits())
        return;
    std::erase_if(m_draft.result.findings, [](const Finding &finding) {
        return finding.code == Code::LifetimeExcessive && finding.severity == Severity::Warning;
    });
    m_draft.report(found::LifetimeOverLimit{m_kind.name, lifetime, limit->count(), fromNow, m_weight == Weight::Guess,
                                            m_kind.rule},
                   severity(time.isAdvice), "payload.exp");
}

void TimeLaw::checkShortest()
{
    const auto &shortest = m_kind.time.shortest;
    if (!shortest || !m_expiry || !m_issuedAt)
        return;
    const std::int64_t lifetime = spanOf(*m_issuedAt, *m_expiry);
    if (lifetime < shortest->count()) {
        m_draft.report(found::LifetimeTooShort{m_kind.name, lifetime, shortest->count(), m_kind.rule}, severity(false),
                       "payload.exp");
    }
}

} // namespace

void checkTimes(InspectionDraft &draft, const TokenKind &kind, Weight weight)
{
    if (!draft.result.claims)
        return;
    TimeLaw law(draft, kind, weight);
    law.nameKindOfOldToken();
    law.checkWindow();
    law.checkFreshness();
    law.checkLifetime();
    law.checkShortest();
}

} // namespace tokenscope::inspect
