// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/key_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/check_detail.h"

#include <utility>

namespace tokenscope::explain {

using inspect::CheckName;

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

QString Checks::asExpected() const
{
    if (m_check.fromKeys) {
        return firstOf(
            {fill(tr("“%1”, which is expected because the keys came from that issuer."), {quoted(m_check.observed)}),
             tr("It is the issuer that the keys came from.")});
    }
    return firstOf({fill(tr("“%1”, as expected."), {quoted(m_check.observed)}), tr("As expected.")});
}

} // namespace tokenscope::explain
