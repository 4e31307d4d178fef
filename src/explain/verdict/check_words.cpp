// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/check_words.h"

#include "explain/findings/failed_check.h"
#include "explain/findings/finding_words.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/check_names.h"
#include "inspect/findings/fact.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Check;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Finding;
using inspect::Inspection;

Moment momentOf(const jose::NumericDate &date)
{
    return Moment{std::chrono::seconds{date.seconds}};
}

Gap quoted(const std::string &text)
{
    return text.empty() ? std::nullopt : Gap(quotedText(text));
}

class Checks
{
    Q_DECLARE_TR_FUNCTIONS(Checks)

public:
    Checks(const Inspection &inspection, const Check &check)
        : m_inspection(inspection)
        , m_check(check)
    {
    }

    QString detail() const;

private:
    QString passed() const;
    QString failed() const;
    QString notChecked() const;

    QString structure() const;
    QString algorithm() const;
    QString decryption() const;
    QString notDecrypted() const;
    QString key() const;
    QString signature() const;
    QString expiry() const;
    QString dateInPast(const std::optional<jose::NumericDate> &date, const QString &past, const QString &ahead) const;
    QString age() const;
    QString lifetime() const;
    QString uncountable() const;
    QString asExpected() const;
    const Finding *cause() const;
    QString missingClaims() const;
    const std::optional<jose::NumericDate> *date() const;
    QString withoutKeys() const;

    const Inspection &m_inspection;
    const Check &m_check;
};

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

QString Checks::passed() const
{
    const std::optional<jose::NumericDate> *const shown = date();
    const std::optional<jose::NumericDate> when = shown ? *shown : std::nullopt;
    switch (m_check.name) {
    case CheckName::Structure:
        return structure();
    case CheckName::Algorithm:
        return algorithm();
    case CheckName::Critical:
        return tr("All extensions that the header marks as critical are understood.");
    case CheckName::Decryption:
        return decryption();
    case CheckName::Key:
        return key();
    case CheckName::Signature:
        return signature();
    case CheckName::Disclosures:
        return tr("The issuer signed every disclosed claim. Withheld claims look the same as decoys.");
    case CheckName::KeyBinding:
        return tr("Signed with the holder’s key, over just these disclosures.");
    case CheckName::Expiry:
        return expiry();
    case CheckName::NotBefore:
        return dateInPast(when, tr("May be used since %1, %2."), tr("Starts %1, %2, which the leeway covers."));
    case CheckName::IssuedAt:
        return dateInPast(when, tr("Issued %1, %2."),
                          tr("Says it will be issued %1, %2; most verifiers let that pass."));
    case CheckName::Age:
        return age();
    case CheckName::Lifetime:
        return lifetime();
    case CheckName::RequiredClaims:
        return firstOf({fill(tr("All there: %1."), {quoted(m_check.expected)}), tr("All of them are there.")});
    case CheckName::Type:
    case CheckName::Issuer:
    case CheckName::Audience:
    case CheckName::Subject:
    case CheckName::Nonce:
    case CheckName::AuthorizedParty:
        return asExpected();
    case CheckName::AccessTokenHash:
        return tr("It is the hash of the access token that came along.");
    }
    std::unreachable();
}

QString Checks::structure() const
{
    const bool isObject = m_inspection.claims.has_value();
    switch (m_inspection.format) {
    case inspect::Format::JweCompact:
        return tr("Five base64url segments, as an encrypted token has; the header is a JSON object.");
    case inspect::Format::JwsFlattened:
    case inspect::Format::JwsGeneral:
    case inspect::Format::JweJson:
        return tr("A token in its JSON form; the header is a JSON object.");
    case inspect::Format::None:
    case inspect::Format::JwsCompact:
        break;
    }
    return isObject ? tr("Three base64url segments; header and payload are JSON objects.")
                    : tr("Three base64url segments; the header is a JSON object.");
}

QString Checks::algorithm() const
{
    const Gap name = quoted(m_check.observed.empty() ? m_inspection.signature.algorithm : m_check.observed);
    const bool fitsKey = m_inspection.signature.state == inspect::SignatureState::Verified;
    return firstOf({fill(fitsKey ? tr("%1 is allowed and is what the key is for.") : tr("%1 is allowed."), {name}),
                    tr("The algorithm is allowed.")});
}

QString Checks::decryption() const
{
    const auto &result = m_inspection.decryption;
    const Gap keyId = result && result->keyId ? quoted(*result->keyId) : std::nullopt;
    return firstOf({fill(tr("A given key opened it (%1, key %2)."), {quoted(m_check.observed), keyId}),
                    fill(tr("A given key opened it (%1)."), {quoted(m_check.observed)}), tr("A given key opened it.")});
}

QString Checks::notDecrypted() const
{
    const Finding *const finding = m_inspection.find(Code::EncryptedToken);
    return finding ? findingWords(*finding).title + u'.' : tr("The token could not be decrypted.");
}

QString Checks::key() const
{
    if (m_inspection.signature.byOwnKey)
        return tr("The key in its own header fits the algorithm.");
    const auto &keyId = m_inspection.signature.keyId;
    const std::string &certificate = m_inspection.signature.certificate;
    if (!certificate.empty())
        return fill(tr("The token’s certificate “%1” leads to a root that you gave."), {quoted(certificate)});
    return firstOf({fill(tr("Key %1 is loaded and fits the algorithm."), {keyId ? quoted(*keyId) : std::nullopt}),
                    tr("A loaded key fits the algorithm.")});
}

QString Checks::signature() const
{
    const inspect::SignatureResult &result = m_inspection.signature;
    const Gap algorithm = quoted(result.algorithm);
    if (result.byOwnKey)
        return fill(tr("%1 with the key in its own header, whose thumbprint is %2."),
                    {algorithm, quoted(result.thumbprint)});
    const Gap keyId = result.keyId ? quoted(*result.keyId) : std::nullopt;
    const Gap origin = result.provenance ? Gap(keyProvenanceWords(*result.provenance)) : std::nullopt;
    if (!result.certificate.empty())
        return fill(tr("%1 with the key of the certificate “%2”."), {algorithm, quoted(result.certificate)});
    return firstOf(
        {fill(tr("%1 with key %2, %3."), {algorithm, keyId, origin}),
         fill(tr("%1 with the shared secret, %2."), {result.algorithm.starts_with("HS") ? algorithm : Gap(), origin}),
         fill(tr("%1 with the key whose thumbprint is %2, %3."), {algorithm, quoted(result.thumbprint), origin}),
         fill(tr("%1 with key %2 from the loaded keys."), {algorithm, keyId}), tr("It verifies with a loaded key.")});
}

QString Checks::expiry() const
{
    const std::optional<jose::NumericDate> *const when = date();
    if (!when || !*when)
        return tr("The token has not expired.");
    const Moment expiry = momentOf(**when);
    if (expiry > m_inspection.moment)
        return fill(tr("Expires %1, %2."), {relativeTo(expiry, m_inspection.moment), calendarTime(expiry)});
    return fill(tr("Expired %1, which the leeway of %2 covers."),
                {relativeTo(expiry, m_inspection.moment), exactDuration(m_inspection.expectations.leeway)});
}

QString Checks::dateInPast(const std::optional<jose::NumericDate> &date, const QString &past,
                           const QString &ahead) const
{
    if (!date)
        return tr("It is in the past.");
    const Moment moment = momentOf(*date);
    return fill(moment <= m_inspection.moment ? past : ahead,
                {calendarTime(moment), relativeTo(moment, m_inspection.moment)});
}

QString Checks::age() const
{
    const std::optional<jose::NumericDate> *const issued = date();
    const auto &maximum = m_inspection.expectations.maximumAge;
    if (!issued || !*issued || !maximum)
        return tr("The token is not too old.");
    const QString when = relativeTo(momentOf(**issued), m_inspection.moment);
    if (m_check.byLeeway)
        return fill(tr("Issued %1; at most %2 is allowed, and the leeway of %3 covers the rest."),
                    {when, exactDuration(*maximum), exactDuration(m_inspection.expectations.leeway)});
    return fill(tr("Issued %1; at most %2 is allowed."), {when, exactDuration(*maximum)});
}

QString Checks::lifetime() const
{
    const auto &claims = m_inspection.claims;
    const auto &maximum = m_inspection.expectations.maximumLifetime;
    if (!claims || !claims->expiry() || !claims->issuedAt() || !maximum)
        return tr("The token does not last too long.");
    return fill(
        tr("%1 from issue to expiry; at most %2 is allowed."),
        {exactDuration(span(momentOf(*claims->issuedAt()), momentOf(*claims->expiry()))), exactDuration(*maximum)});
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

QString Checks::asExpected() const
{
    if (m_check.fromKeys) {
        return firstOf(
            {fill(tr("“%1”, which is expected because the keys came from that issuer."), {quoted(m_check.observed)}),
             tr("It is the issuer that the keys came from.")});
    }
    return firstOf({fill(tr("“%1”, as expected."), {quoted(m_check.observed)}), tr("As expected.")});
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

} // namespace

CheckWords checkWords(const Inspection &inspection, const Check &check)
{
    return {checkTitle(check.name), Checks(inspection, check).detail()};
}

} // namespace tokenscope::explain
