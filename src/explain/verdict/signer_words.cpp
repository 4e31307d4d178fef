// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/signer_words.h"

#include "explain/keys/key_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "inspect/findings/fact.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope::explain {

namespace {

using inspect::Code;
using inspect::Finding;
using inspect::Inspection;
using inspect::Severity;
using inspect::SignatureState;

/// An error in the key makes a signature that matches worth little.
bool isKeyTrustworthy(const Inspection &inspection)
{
    return std::ranges::none_of(inspection.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error &&
               ((finding.code >= Code::KeyMalformed && finding.code <= Code::PrivateKeyExposed) ||
                finding.code == Code::KeyRoca || finding.code == Code::KeyRevoked);
    });
}

const inspect::found::EmbeddedInText *embedding(const Inspection &inspection)
{
    const Finding *finding = inspection.find(Code::EmbeddedInText);
    return finding ? finding->as<inspect::found::EmbeddedInText>() : nullptr;
}

/// How many tokens stand in the text.
std::int64_t tokensInText(const Inspection &inspection)
{
    const auto *within = embedding(inspection);
    return within ? std::int64_t(within->count) : 1;
}

/// Which of them is inspected, counted from 1.
std::int64_t numberInText(const Inspection &inspection)
{
    const auto *within = embedding(inspection);
    return within ? std::int64_t(within->token.value_or(1)) : 1;
}

/// Whether that edge of the text was checked and holds.
bool holds(const Inspection &inspection, inspect::Edge edge)
{
    return std::ranges::any_of(inspection.bindings, [edge](const inspect::Binding &binding) {
        return binding.edge == edge && binding.state == inspect::BindingState::Holds;
    });
}

class SignerPhrases
{
    Q_DECLARE_TR_FUNCTIONS(SignerPhrases)

public:
    explicit SignerPhrases(const Inspection &inspection)
        : m_inspection(inspection)
    {
    }

    QString whoSigned(Setting setting) const;
    QString whichToken() const;
    QString signatureWords() const;
    QString provenance() const;

private:
    QString signer() const;
    QString signerByName() const;

    const Inspection &m_inspection;
};

/// "key 2026-10-signing"; by its thumbprint where it was found without an ID.
QString SignerPhrases::signer() const
{
    const inspect::SignatureResult &signature = m_inspection.signature;
    if (!signature.certificate.empty())
        return fill(tr("the certificate “%1”"), {quotedText(signature.certificate, 60)});
    if (signature.keyId && !signature.keyId->empty())
        return fill(tr("key %1"), {quotedText(*signature.keyId, 60)});
    if (signature.state == SignatureState::Verified && signature.algorithm.starts_with("HS"))
        return tr("the shared secret");
    if (!signature.thumbprint.empty())
        return fill(tr("the key with the thumbprint %1"), {quotedText(signature.thumbprint, 12)});
    return tr("a trusted key");
}

/// Whose key it is, where that has a name: a long ID tells nobody who.
QString SignerPhrases::signerByName() const
{
    constexpr std::size_t readable = 24;
    const auto &provenance = m_inspection.signature.provenance;
    const auto &id = m_inspection.signature.keyId;
    if (!provenance || provenance->source.empty())
        return signer();
    const QString source = quotedText(provenance->source, 40);
    if (provenance->origin <= inspect::KeyOrigin::Demo)
        return fill(tr("a key of %1"), {source});
    const bool isInFile = provenance->origin == inspect::KeyOrigin::File && id && id->size() > readable;
    return isInFile ? fill(tr("a key in %1"), {source}) : signer();
}

/// "signed by key 2026-10-signing", and of what where that is not all that the text holds.
QString SignerPhrases::whoSigned(Setting setting) const
{
    const std::int64_t count = tokensInText(m_inspection);
    const std::int64_t which = numberInText(m_inspection);
    if (m_inspection.signature.byOwnKey) {
        return holds(m_inspection, inspect::Edge::AccessTokenDigest)
                   ? tr("the DPoP proof fits its request and its access token")
               : holds(m_inspection, inspect::Edge::Address) ? tr("the DPoP proof fits its request")
                                                             : tr("the proof of a key fits what was asked for");
    }
    if (holds(m_inspection, inspect::Edge::Thumbprint) && m_inspection.kind != "dpop_proof")
        return fill(tr("the token fits its DPoP proof, signed by %1"), {signer()});
    if (count <= 1 || setting == Setting::Listed)
        return fill(tr("signed by %1"), {signerByName()});
    if (which == 1)
        return fill(tr("the first of %1 tokens in the text, signed by %2"), {QString::number(count), signerByName()});
    return fill(tr("token %1 of %2 in the text, signed by %3"),
                {QString::number(which), QString::number(count), signerByName()});
}

QString SignerPhrases::whichToken() const
{
    const std::int64_t count = tokensInText(m_inspection);
    const std::int64_t which = numberInText(m_inspection);
    if (count <= 1)
        return {};
    return which == 1 ? fill(tr("This is about the first of %1 tokens in the text."), {QString::number(count)})
                      : fill(tr("This is about token %1 of %2 in the text."),
                             {QString::number(which), QString::number(count)});
}

QString SignerPhrases::signatureWords() const
{
    const inspect::SignatureResult &signature = m_inspection.signature;
    if (signature.state != SignatureState::Verified)
        return {};
    const QString algorithm = quotedText(signature.algorithm, 20);
    if (!isKeyTrustworthy(m_inspection))
        return fill(tr("The signature matches (%1, %2), which proves little with such a key."), {algorithm, signer()});
    if (signature.byOwnKey) {
        return fill(tr("It verifies with its own key (%1, %2), which shows that its maker holds that key, but not who "
                       "that is."),
                    {algorithm, signer()});
    }
    if (m_inspection.kind.starts_with("sd_jwt")) // what follows the signed part may be altered
        return fill(tr("The issuer’s signature is genuine (%1, %2)."), {algorithm, signer()});
    return fill(tr("The signature is genuine (%1, %2), so nothing was altered."), {algorithm, signer()});
}

QString SignerPhrases::provenance() const
{
    const inspect::SignatureResult &signature = m_inspection.signature;
    if (signature.state != SignatureState::Verified || !signature.provenance)
        return {};
    return fill(tr("Its key: %1."), {keyProvenanceWords(*signature.provenance)});
}

} // namespace

QString signedByWords(const Inspection &inspection, Setting setting)
{
    return SignerPhrases(inspection).whoSigned(setting);
}

QString signatureWords(const Inspection &inspection)
{
    return SignerPhrases(inspection).signatureWords();
}

QString signerProvenanceWords(const Inspection &inspection)
{
    return SignerPhrases(inspection).provenance();
}

QString whichTokenWords(const Inspection &inspection)
{
    return SignerPhrases(inspection).whichToken();
}

} // namespace tokenscope::explain
