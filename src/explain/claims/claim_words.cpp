// SPDX-License-Identifier: Apache-2.0
#include "explain/claims/claim_words.h"

#include "crypto/algorithm.h"
#include "explain/findings/failed_check.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "inspect/claims/claim_check.h"
#include "inspect/findings/fact.h"
#include "jose/claims.h"
#include "jose/jose_header.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokenscope::explain {

namespace {

using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Inspection;

/// Claims that are dates, in the standards and at large.
constexpr std::array<std::string_view, 5> dates = {"exp", "nbf", "iat", "auth_time", "updated_at"};

std::optional<CheckState> stateOf(const Inspection &inspection, CheckName name)
{
    const auto found = std::ranges::find(inspection.checks, name, &inspect::Check::name);
    return found == inspection.checks.end() ? std::nullopt : std::optional(found->state);
}

bool hasFailed(const Inspection &inspection, CheckName name)
{
    return stateOf(inspection, name) == CheckState::Failed;
}

/// Whether a fault of the date itself was found, which tells more than what the calendar makes of it.
bool isInMilliseconds(const Inspection &inspection, std::string_view claim)
{
    return std::ranges::any_of(inspection.findings, [claim](const inspect::Finding &finding) {
        const auto *const date = finding.as<inspect::found::DateInSmallUnits>();
        return date && date->claim == claim;
    });
}

class Annotations
{
    Q_DECLARE_TR_FUNCTIONS(Annotations)

public:
    explicit Annotations(const Inspection &inspection)
        : m_inspection(inspection)
    {
    }

    Annotation algorithm(const json::Value &value) const;
    Annotation keyId() const;
    Annotation type(const json::Value &value) const;
    Annotation embeddedKey() const { return {tr("ignored: proves nothing"), false}; }
    Annotation critical() const;
    Annotation date(std::string_view name, const json::Value &value) const;
    Annotation compared(CheckName check, const json::Value &value) const;

private:
    QString dateWords(std::string_view name, const jose::NumericDate &date) const;

    const Inspection &m_inspection;
};

Annotation Annotations::algorithm(const json::Value &value) const
{
    const bool alarming = hasFailed(m_inspection, CheckName::Algorithm);
    if (m_inspection.find(Code::AlgNone))
        return {tr("not signed"), true};
    const std::string *const name = value.asString();
    if (!name)
        return {tr("should be text"), true};
    if (const auto *const algorithm = crypto::findSignatureAlgorithm(*name))
        return {QString::fromUtf8(algorithm->title.data(), qsizetype(algorithm->title.size())), alarming};
    return {m_inspection.find(Code::AlgUnsupported) ? tr("cannot be checked here") : QString(), alarming};
}

Annotation Annotations::keyId() const
{
    if (m_inspection.find(Code::KidRotatedOut))
        return {tr("withdrawn"), true};
    if (m_inspection.find(Code::KidUnknown))
        return {tr("not among the loaded keys"), true};
    if (m_inspection.find(Code::SignatureByOtherKey))
        return {tr("another key signed it"), true};
    if (m_inspection.find(Code::NoKeys))
        return {tr("no keys loaded"), false};
    if (hasFailed(m_inspection, CheckName::Key))
        return {tr("cannot be used"), true};
    // Only where a key was looked up is it known to be there.
    const bool wasTried = m_inspection.signature.state != inspect::SignatureState::NotChecked;
    return {wasTried ? tr("in key set") : QString(), false};
}

Annotation Annotations::type(const json::Value &value) const
{
    const bool alarming = hasFailed(m_inspection, CheckName::Type);
    const std::string *const name = value.asString();
    if (!name)
        return {tr("should be text"), alarming};
    if (alarming)
        return {tr("another type is expected"), true};
    if (jose::sameMediaType(*name, "at+jwt"))
        return {tr("access token"), false};
    if (jose::sameMediaType(*name, "dpop+jwt"))
        return {tr("proof of holding a key (DPoP)"), false};
    if (jose::sameMediaType(*name, "logout+jwt"))
        return {tr("sign-out message"), false};
    if (jose::sameMediaType(*name, "secevent+jwt"))
        return {tr("security event"), false};
    if (jose::sameMediaType(*name, "jwt"))
        return {tr("a JSON Web Token"), false};
    return {};
}

Annotation Annotations::critical() const
{
    return hasFailed(m_inspection, CheckName::Critical) ? Annotation{tr("not understood"), true} : Annotation{};
}

/// As short as the view allows: the day is reported once, with the time of issue, and so is the time itself.
QString Annotations::dateWords(std::string_view name, const jose::NumericDate &date) const
{
    const Moment moment{std::chrono::seconds{date.seconds}};
    const auto &issued = m_inspection.claims ? m_inspection.claims->issuedAt() : std::nullopt;
    const Moment anchor{std::chrono::seconds{issued ? issued->seconds : 0}};
    const bool isAnchor = name == "iat";
    if (issued && !isAnchor && issued->digits == date.digits)
        return tr("same as iat");
    if (isAnchor && moment <= m_inspection.moment)
        return calendarTime(moment);
    const bool isSameDayAsIssued = issued && !isAnchor && isSameDay(moment, anchor);
    return fill(tr("%1 · %2"), {isSameDayAsIssued ? timeOfDay(moment) : calendarTime(moment),
                                brieflyRelativeTo(moment, m_inspection.moment)});
}

Annotation Annotations::date(std::string_view name, const json::Value &value) const
{
    const auto check = inspect::checkOfClaim(name);
    const bool alarming = check && hasFailed(m_inspection, *check);
    const json::Number *const number = value.asNumber();
    const auto date = number ? jose::toNumericDate(*number) : std::nullopt;
    if (!date)
        return {tr("should be a number of seconds"), alarming};
    if (isInMilliseconds(m_inspection, name))
        return {tr("milliseconds, where seconds are right"), true};
    if (date->clamped)
        return {tr("beyond any calendar"), alarming};
    return {dateWords(name, *date), alarming};
}

Annotation Annotations::compared(CheckName check, const json::Value &value) const
{
    const auto state = stateOf(m_inspection, check);
    if (state == CheckState::Passed)
        return {tr("as expected"), false};
    if (state != CheckState::Failed)
        return {};
    const auto found = std::ranges::find(m_inspection.checks, check, &inspect::Check::name);
    const bool isReadable = value.asString() || value.asArray();
    if (isReadable && !found->expected.empty())
        return {fill(tr("expected: %1"), {quotedText(found->expected, 60)}), true};
    return {tr("of the wrong type"), true};
}

} // namespace

QString claimDateInWords(const Inspection &inspection, const json::Member &member)
{
    const json::Number *const number = member.value.asNumber();
    if (!number || std::ranges::find(dates, member.name) == dates.end() || isInMilliseconds(inspection, member.name))
        return {};
    const auto date = jose::toNumericDate(*number);
    if (!date || date->clamped)
        return {};
    const Moment moment{std::chrono::seconds{date->seconds}};
    return fill(Annotations::tr("%1 · %2"), {calendarTime(moment), brieflyRelativeTo(moment, inspection.moment)});
}

Annotation headerAnnotation(const Inspection &inspection, const json::Member &member)
{
    const Annotations annotations(inspection);
    const std::string_view name = member.name;
    if (inspection.decryption) // what is known of algorithm, key and type is that of the token inside
        return name == "crit" ? annotations.critical() : Annotation();
    if (name == "alg")
        return annotations.algorithm(member.value);
    if (name == "kid")
        return annotations.keyId();
    if (name == "typ")
        return annotations.type(member.value);
    if (name == "crit")
        return annotations.critical();
    if (name == "jwk" || name == "jku" || name == "x5c" || name == "x5u")
        return annotations.embeddedKey();
    return {};
}

Annotation payloadAnnotation(const Inspection &inspection, const json::Member &member)
{
    const Annotations annotations(inspection);
    if (std::ranges::find(dates, member.name) != dates.end())
        return annotations.date(member.name, member.value);
    const auto check = inspect::checkOfClaim(member.name);
    const Annotation compared = check ? annotations.compared(*check, member.value) : Annotation{};
    return compared.text.isEmpty() ? Annotation{claimInShort(member.name), false} : compared;
}

} // namespace tokenscope::explain
