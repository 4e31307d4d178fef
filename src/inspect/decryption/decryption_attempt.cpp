// SPDX-License-Identifier: Apache-2.0
#include "inspect/decryption/decryption_attempt.h"

#include "crypto/encryption/recipient_key.h"
#include "crypto/keys/operation_cost.h"
#include "inspect/model/work_budget.h"
#include "inspect/signature/key_selection.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

using crypto::KeyManagementFamily;
using jose::JweFault;

/// Keys tried with one token, all recipients together. More that fit are no key set that anybody would search through.
constexpr std::size_t maximumTries = 64;

/// Secrets that keys are derived from; each makes a hundred or two.
constexpr std::size_t maximumSecrets = 4;

bool isLimit(JweFault fault)
{
    return fault == JweFault::TooManyIterations || fault == JweFault::InflatedTooLarge;
}

/// How much an attempt says. A key that fits and fails says more than none at all; a limit, that more would be
/// possible.
int weight(const DecryptionAttempt &attempt)
{
    switch (attempt.state) {
    case DecryptionState::Decrypted:
        return 5;
    case DecryptionState::LimitExceeded:
        return 4;
    case DecryptionState::Failed:
        return 3;
    case DecryptionState::NotTried:
        return attempt.recipient ? 2 : 0;
    case DecryptionState::NoKey:
        return 1;
    }
    return 0;
}

class Decryption
{
public:
    Decryption(const Question &question, const DecodedJwe &jwe)
        : m_question(question)
        , m_content{jwe.iv, asBytes(jwe.authenticatedText), jwe.ciphertext, jwe.tag}
    {
        m_limits.inflated = m_question.expectations.inflatedLimit;
        m_limits.allowRsaPkcs1 = m_question.expectations.allowRsaPkcs1;
    }

    /// The first recipient that a key decrypts for.
    DecryptionAttempt attempt(const std::vector<Recipient> &recipients)
    {
        DecryptionAttempt best;
        for (const Recipient &recipient : recipients) {
            if (!recipient.algorithms)
                continue;
            DecryptionAttempt one = attempt(recipient);
            if (weight(one) > weight(best))
                best = std::move(one);
            if (best.state == DecryptionState::Decrypted)
                break;
        }
        best.tries = m_tries;
        best.untried = m_untried;
        return best;
    }

private:
    DecryptionAttempt attempt(const Recipient &recipient)
    {
        DecryptionAttempt best;
        best.recipient = &recipient;
        if (recipient.algorithms->management.family == KeyManagementFamily::RsaPkcs1 && !m_limits.allowRsaPkcs1) {
            best.error = jose::JweError{JweFault::RsaPkcs1Off};
            return best;
        }
        const auto keys = selectDecryptionKeys(m_question.keys, recipient.header.text("kid"), *recipient.algorithms);
        best.state = DecryptionState::NoKey;
        best.refusal = keys.refusal;
        if (keys.refusal == KeyRefusal::TypeMismatch && keys.unfitLength)
            best.length = SecretLength{*keys.unfitLength, *sharedKeyLength(*recipient.algorithms)};
        for (const DecryptionKey &key : keys.fitting) {
            if (m_tries == maximumTries || !m_question.work->spendOnCheck(costOf(recipient, key))) {
                ++m_untried;
                continue;
            }
            ++m_tries;
            DecryptionAttempt one = attempt(recipient, key);
            if (weight(one) > weight(best))
                best = std::move(one);
            if (best.state == DecryptionState::Decrypted)
                break;
        }
        if (best.state != DecryptionState::Decrypted && sharedKeyLength(*recipient.algorithms)) {
            if (auto derived = attemptDerived(recipient))
                return std::move(*derived);
        }
        return best;
    }

    /// With what software makes of the secrets that the user gave, and with those secrets read otherwise.
    std::optional<DecryptionAttempt> attemptDerived(const Recipient &recipient)
    {
        const InspectionKeys &loaded = m_question.keys;
        const std::size_t length = *sharedKeyLength(*recipient.algorithms);
        for (std::size_t i = 0; i < loaded.current.size(); ++i) {
            const KeySource &source = loaded.current[i];
            if (!source.keys || source.isFetched())
                continue;
            for (std::size_t j = 0; j < source.keys->keys().size() && m_derivedFrom < maximumSecrets; ++j) {
                const jose::Jwk &jwk = source.keys->keys()[j];
                if (!jwk.isSymmetric() || !jwk.key() || jwk.secretContent() != jose::SecretContent::Secret ||
                    isPublished(loaded, *jwk.key()))
                    continue;
                ++m_derivedFrom;
                for (DerivedKey &derived : derivedKeys(jwk.key()->secretBytes(), length)) {
                    if (auto one = attempt(recipient, {{i, j}, &jwk}, derived))
                        return one;
                }
            }
        }
        return std::nullopt;
    }

    std::optional<DecryptionAttempt> attempt(const Recipient &recipient, const DecryptionKey &given,
                                             DerivedKey &derived)
    {
        const auto key = crypto::Key::secret(derived.key);
        if (!key || !crypto::fits(recipient.algorithms->management, recipient.algorithms->encryption, *key) ||
            !m_question.work->spend(costOf(recipient, given)))
            return std::nullopt;
        auto plaintext = jose::decrypt(recipient.header, recipient.encryptedKey, m_content, *key, m_limits);
        if (!plaintext)
            return std::nullopt;
        DecryptionAttempt one;
        one.recipient = &recipient;
        one.key = given;
        one.derived = std::move(derived);
        one.state = DecryptionState::Decrypted;
        one.plaintext = std::move(*plaintext);
        return one;
    }

    DecryptionAttempt attempt(const Recipient &recipient, const DecryptionKey &key)
    {
        auto plaintext = jose::decrypt(recipient.header, recipient.encryptedKey, m_content, *key.key->key(), m_limits);
        DecryptionAttempt one;
        one.recipient = &recipient;
        one.key = key;
        if (plaintext) {
            one.state = DecryptionState::Decrypted;
            one.plaintext = std::move(*plaintext);
            return one;
        }
        one.error = plaintext.error();
        one.state = isLimit(plaintext.error().fault) ? DecryptionState::LimitExceeded : DecryptionState::Failed;
        return one;
    }

    WorkBudget::Cost costOf(const Recipient &recipient, const DecryptionKey &key) const
    {
        constexpr std::int64_t perByte = 3;
        constexpr std::int64_t perIteration = 250;
        WorkBudget::Cost cost = crypto::privateCost(*key.key->key());
        cost += WorkBudget::Cost(perByte) * std::int64_t(m_content.ciphertext.size());
        if (recipient.algorithms->management.family == KeyManagementFamily::Pbes2)
            cost += WorkBudget::Cost(perIteration) *
                    std::clamp<std::int64_t>(recipient.header.integer("p2c").value_or(0), 0, jose::maximumIterations);
        return cost;
    }

    const Question &m_question;
    crypto::SealedContent m_content;
    jose::DecryptionLimits m_limits;
    std::size_t m_derivedFrom = 0;
    std::size_t m_tries = 0;
    std::size_t m_untried = 0;
};

} // namespace

std::vector<Recipient> recipientsOf(const json::Object *protectedHeader, const jose::JweTexts &texts,
                                    const DecodedJwe &jwe)
{
    std::vector<Recipient> recipients;
    for (std::size_t i = 0; i < std::min(texts.recipients.size(), maximumRecipients); ++i) {
        Recipient recipient{{protectedHeader, texts.unprotected, texts.recipients[i].header}, jwe.encryptedKeys[i], {}};
        const std::string *alg = recipient.header.text("alg");
        const std::string *enc = recipient.header.text("enc");
        const auto *management = alg ? crypto::findKeyManagement(*alg) : nullptr;
        const auto *encryption = enc ? crypto::findContentEncryption(*enc) : nullptr;
        if (management && encryption)
            recipient.algorithms.emplace(EncryptionAlgorithms{*management, *encryption});
        recipients.push_back(std::move(recipient));
    }
    return recipients;
}

DecryptionAttempt tryToDecrypt(const Question &question, const std::vector<Recipient> &recipients,
                               const DecodedJwe &jwe)
{
    return Decryption(question, jwe).attempt(recipients);
}

} // namespace tokenscope::inspect
