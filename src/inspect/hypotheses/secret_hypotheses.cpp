// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"
#include "inspect/hypotheses/hypothesis_trial.h"
#include "inspect/hypotheses/secret_spellings.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/public_key_texts.h"
#include "crypto/signing/verify.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_id_text.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// Keys whose text is tried as a secret; each has some sixty forms.
constexpr std::size_t confusionKeys = 16;

Bytes bytesOf(std::string_view text)
{
    return {asBytes(text).begin(), asBytes(text).end()};
}

/// The forged token names its own cause; that another key's type does not fit follows from it.
void reportConfusion(InspectionDraft &draft, found::SignedWithPublicKey forged)
{
    auto &findings = draft.result.findings;
    std::erase_if(findings, [](const Finding &finding) {
        return finding.code == Code::KeyConfusion || finding.code == Code::KeyTypeMismatch ||
               finding.code == Code::SignatureMismatch;
    });
    draft.report(std::move(forged), "header.alg");
}

/// Work in signature operations: an HMAC takes a small part of one, unless the token is long.
class FormBudget
{
public:
    explicit FormBudget(const HypothesisTrial &trial)
        : m_trial(trial)
    {
    }

    /// Whether one more HMAC of so many bytes may be computed.
    bool spend(std::size_t bytes)
    {
        constexpr std::size_t bytesForOperation = 64 * 1024;
        constexpr std::size_t bytesAtLeast = 2 * 1024;
        m_bytes += bytes + bytesAtLeast;
        for (; m_bytes >= bytesForOperation; m_bytes -= bytesForOperation) {
            if (!m_trial.draft.budget.spend())
                return false;
        }
        return true;
    }

private:
    const HypothesisTrial &m_trial;
    std::size_t m_bytes = 0;
};

/// What a file with the private key says, as editors and variables leave it.
std::vector<Bytes> privateKeyTexts(const jose::Jwk &key)
{
    const crypto::Key &read = *key.key();
    const bool isRsa = read.type() == crypto::KeyType::Rsa;
    std::vector<Bytes> texts;
    for (const auto &[label, der] :
         {std::pair{"PRIVATE KEY", crypto::pkcs8Der(read)},
          std::pair{isRsa ? "RSA PRIVATE KEY" : "EC PRIVATE KEY", crypto::traditionalPrivateDer(read)}}) {
        if (der.empty())
            continue;
        const std::string pem = crypto::pemText(label, der);
        std::string windows;
        std::string escaped;
        for (const char c : pem) {
            windows += c == '\n' ? "\r\n" : std::string(1, c);
            escaped += c == '\n' ? "\\n" : std::string(1, c);
        }
        for (const std::string &form : {pem, windows, escaped, base64url::encodeStandard(der)})
            texts.push_back(bytesOf(form));
        texts.push_back(bytesOf(pem.substr(0, pem.size() - 1)));
        texts.push_back(bytesOf(windows.substr(0, windows.size() - 2)));
        texts.push_back(bytesOf(escaped.substr(0, escaped.size() - 2)));
        texts.push_back(der);
    }
    const std::string jwk = json::write(key.source());
    texts.push_back(bytesOf(jwk));
    texts.push_back(bytesOf(jwk + '\n'));
    return texts;
}

/// A JWK as its issuer publishes it: alone and in a set.
void addJwkForms(std::vector<crypto::PublicKeyText> &texts, const jose::Jwk &key)
{
    const json::Value jwk = key.publicPart();
    json::Object set;
    set.append("keys", json::Value(json::Array{jwk}));
    for (const std::string &form : {json::write(key.source()), json::write(jwk), json::write(set)}) {
        texts.push_back({crypto::PublicKeyForm::Jwk, bytesOf(form)});
        texts.push_back({crypto::PublicKeyForm::Jwk, bytesOf(form + '\n')});
    }
    const auto chain = jose::certificateChain(key);
    if (const crypto::Certificate *leaf = chain.leaf()) {
        const std::string pem = crypto::pemText("CERTIFICATE", leaf->der);
        texts.push_back({crypto::PublicKeyForm::Certificate, bytesOf(pem)});
        texts.push_back({crypto::PublicKeyForm::Certificate, bytesOf(pem.substr(0, pem.size() - 1))});
        texts.push_back({crypto::PublicKeyForm::Certificate, leaf->der});
        texts.push_back({crypto::PublicKeyForm::Certificate, bytesOf(base64url::encodeStandard(leaf->der))});
    }
}

bool isSignedWith(const HypothesisTrial &trial, const Bytes &text)
{
    const auto secret = crypto::Key::secret(text);
    return secret && crypto::verify(trial.content.algorithm, *secret, asBytes(trial.content.signingInput),
                                    trial.content.signature) == crypto::Outcome::Verified;
}

/// Who has the private key forges nothing: the program that signs named no algorithm, or the wrong one.
bool tryPrivateFormsOf(const HypothesisTrial &trial, const jose::Jwk &key, FormBudget &budget)
{
    for (const Bytes &text : privateKeyTexts(key)) {
        if (!budget.spend(text.size() + trial.content.signingInput.size()))
            return true;
        if (!isSignedWith(trial, text))
            continue;
        tried::PrivateKeyAsSecret slip{jose::keyIdText(key), trial.content.algorithm.name};
        trial.found(slip);
        std::erase_if(trial.draft.result.findings, [](const Finding &finding) {
            return finding.code == Code::KeyConfusion || finding.code == Code::KeyTypeMismatch ||
                   finding.code == Code::SignatureMismatch;
        });
        trial.draft.report(found::SignatureMadeOtherwise{std::move(slip)}, "signature");
        return true;
    }
    return false;
}

bool tryFormsOf(const HypothesisTrial &trial, const jose::Jwk &key, FormBudget &budget)
{
    if (key.key()->isPrivate() && tryPrivateFormsOf(trial, key, budget))
        return true;
    auto texts = crypto::publicKeyTexts(*key.key());
    addJwkForms(texts, key);
    for (const crypto::PublicKeyText &form : texts) {
        if (!budget.spend(form.bytes.size() + trial.content.signingInput.size()))
            return true;
        if (!isSignedWith(trial, form.bytes))
            continue;
        const std::string kid = jose::keyIdText(key);
        trial.found(tried::PublicKeyAsSecret{form.form, kid});
        reportConfusion(trial.draft, {trial.content.algorithm.name, kid, form.form});
        return true;
    }
    return false;
}

struct Spelling
{
    Guess guess;
    Bytes secret;
};

/// What the secret would be, had it been written down in another encoding than it was read in.
std::vector<Spelling> spellingsOf(ByteView secret)
{
    const std::string_view asWritten = asText(secret);
    std::vector<Spelling> spellings;
    if (auto decoded = base64url::decodeStandard(asWritten))
        spellings.push_back({tried::SecretBase64{}, std::move(*decoded)});
    if (auto decoded = base64url::decode(asWritten))
        spellings.push_back({tried::SecretBase64Url{}, std::move(*decoded)});
    spellings.push_back({tried::SecretHex{}, hex::decode(asWritten).value_or(Bytes())});
    for (const std::string &spelled : {base64url::encode(secret), base64url::encodeStandard(secret)})
        spellings.push_back({tried::SecretText{}, bytesOf(spelled)});
    if (asWritten.ends_with('\n')) {
        const std::size_t lineEnd = asWritten.ends_with("\r\n") ? 2 : 1;
        spellings.push_back({tried::SecretLineEnd{}, bytesOf(asWritten.substr(0, secret.size() - lineEnd))});
    } else {
        for (const std::string_view lineEnd : {"\n", "\r\n"})
            spellings.push_back({tried::SecretLineEnd{}, bytesOf(std::string(asWritten).append(lineEnd))});
    }
    return spellings;
}

/// What is around a secret in files and settings, and more than one encoding.
bool tryCombinedSpellings(const HypothesisTrial &trial, const jose::Jwk &key)
{
    FormBudget budget(trial);
    for (const SecretSpelling &spelling : secretSpellings(key.key()->secretBytes())) {
        if (!budget.spend(trial.content.signingInput.size()))
            return false;
        const auto secret = crypto::Key::secret(spelling.secret);
        if (!secret || crypto::verify(trial.content.algorithm, *secret, asBytes(trial.content.signingInput),
                                      trial.content.signature) != crypto::Outcome::Verified)
            continue;
        trial.found(tried::SecretRespelt{spelling.steps});
        return true;
    }
    return false;
}

} // namespace

void tryPublicKeyAsSecret(const HypothesisTrial &trial)
{
    if (trial.content.algorithm.family != crypto::Family::Hmac)
        return;
    FormBudget budget(trial);
    std::size_t tried = 0;
    for (const KeySource &source : trial.draft.question.keys.current) {
        for (const jose::Jwk &key : source.all()) {
            if (key.isSymmetric() || !key.key())
                continue;
            if (tried++ == confusionKeys || tryFormsOf(trial, key, budget))
                return;
        }
    }
}

void trySecretSpellings(const HypothesisTrial &trial)
{
    if (trial.content.algorithm.family != crypto::Family::Hmac)
        return;
    for (const Candidate &candidate : trial.selection.candidates) {
        if (!candidate.key->isSymmetric() || !candidate.key->key() || candidate.unfit == Unfit::Untrusted)
            continue;
        for (const Spelling &spelling : spellingsOf(candidate.key->key()->secretBytes())) {
            const auto secret = crypto::Key::secret(spelling.secret);
            if (secret && trial.verifies(trial.content, *secret)) {
                trial.found(spelling.guess);
                return;
            }
        }
        if (tryCombinedSpellings(trial, *candidate.key))
            return;
    }
}

} // namespace tokenscope::inspect
