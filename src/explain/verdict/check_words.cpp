// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/check_words.h"

#include "explain/findings/failed_check.h"
#include "explain/findings/finding_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/check_detail.h"
#include "explain/verdict/check_names.h"
#include "inspect/findings/fact.h"

#include <utility>

namespace tokenscope::explain {

using inspect::Check;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Finding;
using inspect::Inspection;

Moment Checks::momentOf(const jose::NumericDate &date)
{
    return Moment{std::chrono::seconds{date.seconds}};
}

Gap Checks::quoted(const std::string &text)
{
    return text.empty() ? std::nullopt : Gap(quotedText(text));
}

QString Checks::detail() const
{
    switch (m_check.state) {
    case CheckState::Passed:
        return passed();
    case CheckState::Failed:
        return failed();
    case CheckState::NotChecked:
        return notChecked();
    }
    std::unreachable();
}

const std::optional<jose::NumericDate> *Checks::date() const
{
    if (!m_inspection.claims)
        return nullptr;
    switch (m_check.name) {
    case CheckName::Expiry:
        return &m_inspection.claims->expiry();
    case CheckName::NotBefore:
        return &m_inspection.claims->notBefore();
    case CheckName::IssuedAt:
    case CheckName::Age:
        return &m_inspection.claims->issuedAt();
    case CheckName::Structure:
    case CheckName::Algorithm:
    case CheckName::Critical:
    case CheckName::Type:
    case CheckName::Decryption:
    case CheckName::Key:
    case CheckName::Signature:
    case CheckName::Disclosures:
    case CheckName::KeyBinding:
    case CheckName::Issuer:
    case CheckName::Audience:
    case CheckName::Subject:
    case CheckName::Lifetime:
    case CheckName::RequiredClaims:
    case CheckName::Nonce:
    case CheckName::AuthorizedParty:
    case CheckName::AccessTokenHash:
        return nullptr;
    }
    std::unreachable();
}

QString Checks::notDecrypted() const
{
    const Finding *const finding = m_inspection.find(Code::EncryptedToken);
    return finding ? findingWords(*finding).title + u'.' : tr("The token could not be decrypted.");
}

/// An age or a lifetime that fails without a finding of its own: the dates that it is counted from are no use.
QString Checks::uncountable() const
{
    const auto &claims = m_inspection.claims;
    if (m_inspection.find(Code::IssuedInFuture))
        return tr("It cannot be counted: the token says that it will be issued in the future (iat).");
    if (m_check.observed.empty() && (!claims || !claims->issuedAt()))
        return tr("It cannot be counted: the token does not say when it was issued (iat).");
    return tr("It cannot be counted: the token’s dates cannot be used for that.");
}

/// A key that verifies anything makes the signature fail too.
const Finding *Checks::cause() const
{
    const Finding *const own = failureOf(m_inspection, m_check.name);
    return own || m_check.name != CheckName::Signature ? own : failureOf(m_inspection, CheckName::Key);
}

QString Checks::missingClaims() const
{
    QStringList names;
    for (const Finding &finding : m_inspection.findings) {
        const auto *const required = finding.as<inspect::found::ClaimMissing>();
        const auto *const ofType = finding.as<inspect::found::ClaimOfTypeMissing>();
        if (required || ofType)
            names.append(quotedText(required ? std::string_view(required->claim) : ofType->claim));
    }
    names.removeDuplicates();
    return names.isEmpty() ? tr("A required claim is missing.") : fill(tr("Missing: %1."), {names.join(tr(", "))});
}

QString Checks::failed() const
{
    if (m_check.name == CheckName::RequiredClaims)
        return missingClaims();
    if (m_check.name == CheckName::Decryption)
        return notDecrypted();
    const Finding *const finding = cause();
    const std::optional<jose::NumericDate> *const when = date();
    const QString leeway = exactDuration(m_inspection.expectations.leeway);
    const auto *const expired = finding ? finding->as<inspect::found::Expired>() : nullptr;
    if (expired && !expired->slip && when && *when)
        return fill(tr("Expired %1; leeway is %2."), {relativeTo(momentOf(**when), m_inspection.moment), leeway});
    if (finding && finding->code == Code::NotYetValid && when && *when)
        return fill(tr("Starts %1; leeway is %2."), {relativeTo(momentOf(**when), m_inspection.moment), leeway});
    if (finding) {
        const FindingWords words = findingWords(*finding);
        return paragraph({words.title + u'.', words.explanation});
    }
    if (m_check.name == CheckName::Age || m_check.name == CheckName::Lifetime)
        return uncountable();
    return firstOf({fill(tr("Found “%1”, expected “%2”."), {quoted(m_check.observed), quoted(m_check.expected)}),
                    fill(tr("Found “%1”, which is not accepted."), {quoted(m_check.observed)}),
                    tr("It does not hold.")});
}

QString Checks::withoutKeys() const
{
    if (m_inspection.find(Code::PayloadDetached))
        return tr("Not checked: the payload is not in the text, and was not given.");
    if (m_inspection.find(Code::NoKeys))
        return tr("Not checked: no keys are loaded.");
    if (m_inspection.decryption && m_inspection.decryption->state == inspect::DecryptionState::Decrypted)
        return tr("Not checked: the content is encrypted, but not signed.");
    if (m_inspection.find(Code::EncryptedToken))
        return tr("Not checked: the token is encrypted.");
    return tr("Not checked: an earlier error made it pointless.");
}

QString Checks::notChecked() const
{
    switch (m_check.name) {
    case CheckName::Structure:
        return tr("Not checked: the text is not a token.");
    case CheckName::Algorithm:
        return tr("Not checked: the header does not name one.");
    case CheckName::Critical:
        return tr("Not checked: the header demands no extensions.");
    case CheckName::Decryption:
        return notDecrypted();
    case CheckName::Key:
    case CheckName::Signature:
        return withoutKeys();
    case CheckName::Disclosures:
        return tr("Not checked: the signed part could not be read.");
    case CheckName::KeyBinding:
        return tr("Not checked: no key binding is there, or no key for it.");
    case CheckName::Type:
        return tr("Not checked: no expected type is set.");
    case CheckName::Expiry:
        return tr("Not checked: the token has no expiry time, so it never expires.");
    case CheckName::NotBefore:
        return tr("Not checked: the token has no start time, so it may be used at once.");
    case CheckName::IssuedAt:
        return tr("Not checked: the token does not say when it was issued.");
    case CheckName::Issuer:
        return tr("Not checked: no expected issuer is set.");
    case CheckName::Audience:
        return tr("Not checked: no expected audience is set.");
    case CheckName::Subject:
        return tr("Not checked: no expected subject is set.");
    case CheckName::Age:
        return tr("Not checked: no greatest age is set.");
    case CheckName::Lifetime:
        return tr("Not checked: no longest lifetime is set.");
    case CheckName::RequiredClaims:
        return tr("Not checked: no claims are required.");
    case CheckName::Nonce:
        return tr("Not checked: no nonce is expected.");
    case CheckName::AuthorizedParty:
        return tr("Not checked: no authorized party is expected.");
    case CheckName::AccessTokenHash:
        return tr("Not checked: no hash is agreed on for this algorithm.");
    }
    std::unreachable();
}

CheckWords checkWords(const Inspection &inspection, const Check &check)
{
    return {checkTitle(check.name), Checks(inspection, check).detail()};
}

} // namespace tokenscope::explain
