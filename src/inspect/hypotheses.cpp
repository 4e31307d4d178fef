// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/ecdsa_signature.h"
#include "crypto/public_key_secret.h"
#include "crypto/verify.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// Signature operations that one inspection may spend on guesses.
constexpr int operationBudget = 300;
/// Keys whose text is tried as a secret; each has some sixteen forms.
constexpr std::size_t confusionKeys = 16;

bool verifies(const SignedContent &content, const crypto::Key &key)
{
    return crypto::verify(content.algorithm, key, asBytes(content.signingInput), content.signature) ==
           crypto::Outcome::Verified;
}

/// Empty where the text is no hexadecimal.
Bytes hexDecoded(std::string_view text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    Bytes bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        if (digit(text[i]) < 0 || digit(text[i + 1]) < 0)
            return {};
        bytes.push_back(static_cast<unsigned char>(digit(text[i]) * 16 + digit(text[i + 1])));
    }
    return text.size() % 2 == 0 ? bytes : Bytes();
}

class Guesser
{
public:
    Guesser(Examination &examination, const DecodedJws &jws, const jose::JoseHeader &header,
            const SignedContent &content, const KeySelection &selection)
        : m_examination(examination)
        , m_jws(jws)
        , m_header(header)
        , m_content(content)
        , m_selection(selection)
    {
    }

    void tryOtherKeys();
    void tryEarlierSets();
    void tryDer();
    void tryOtherAlgorithms();
    void tryKeyInHeader();
    void tryPublicKeyAsSecret();
    void trySecretSpellings();
    void tryRepairedEncoding();
    void tryReserialized();
    void tryHashedNonce();
    void tryThumbprintKid();

private:
    void found(HypothesisCode code, std::vector<Parameter> parameters = {})
    {
        m_examination.result.hypotheses.push_back({code, std::move(parameters)});
    }
    bool verify(const SignedContent &content, const crypto::Key &key)
    {
        return m_budget-- > 0 && verifies(content, key);
    }
    bool verifyWithSelected(const SignedContent &content);
    bool tryFormOf(const jose::Jwk &key);
    const std::string *kid() const { return m_header.keyId() ? &*m_header.keyId() : nullptr; }

    Examination &m_examination;
    const DecodedJws &m_jws;
    const jose::JoseHeader &m_header;
    const SignedContent &m_content;
    const KeySelection &m_selection;
    int m_budget = operationBudget;
};

std::vector<Parameter> keyParameters(const jose::Jwk &key)
{
    return {text("kid", key.id() ? key.id()->value : std::string()), text("thumbprint", key.thumbprint())};
}

void Guesser::tryOtherKeys()
{
    if (const auto other = otherVerifyingKey(m_examination.question.keys, m_content, m_selection)) {
        found(HypothesisCode::OtherKey, keyParameters(*other->key));
        for (Finding &finding : m_examination.result.findings) {
            if (finding.code == Code::KidUnknown || finding.code == Code::KidRotatedOut)
                finding.parameters.push_back(
                    text("other_kid", other->key->id() ? other->key->id()->value : other->key->thumbprint()));
        }
    }
}

void Guesser::tryEarlierSets()
{
    for (const KeySource &source : m_examination.question.keys.earlier) {
        for (const jose::Jwk &key : source.keys->keys()) {
            if (unfitness(key, m_content.algorithm) || key.isSymmetric() || !verify(m_content, *key.key()))
                continue;
            auto parameters = keyParameters(key);
            if (source.fetchedAt)
                parameters.push_back(number("last_seen", source.fetchedAt->time_since_epoch().count()));
            found(HypothesisCode::EarlierKeySet, std::move(parameters));
            return;
        }
    }
}

void Guesser::tryDer()
{
    if (verifiesFromDer(m_content, m_selection))
        found(HypothesisCode::SignatureDer);
}

/// Keys of the algorithm's family verify under another name of that family.
void Guesser::tryOtherAlgorithms()
{
    for (const crypto::SignatureAlgorithm &other : crypto::signatureAlgorithms()) {
        if (other.name == m_content.algorithm.name)
            continue;
        const SignedContent content{other, m_content.signingInput, m_content.signature};
        const bool any = std::ranges::any_of(m_selection.candidates, [&](const Candidate &candidate) {
            return candidate.key->key() && candidate.unfit != Unfit::Untrusted &&
                   crypto::fits(other, *candidate.key->key()) && verify(content, *candidate.key->key());
        });
        if (any) {
            found(HypothesisCode::OtherAlgorithm, {text("alg", other.name)});
            return;
        }
    }
}

void Guesser::tryKeyInHeader()
{
    const json::Value *value = m_examination.result.header->root.asObject()->find("jwk");
    if (!value || !value->asObject())
        return;
    const jose::Jwk key(*value);
    if (!key.isSymmetric() && !unfitness(key, m_content.algorithm) && verify(m_content, *key.key()))
        found(HypothesisCode::KeyInHeader, {text("member", "jwk")});
}

bool Guesser::tryFormOf(const jose::Jwk &key)
{
    auto texts = crypto::publicKeyTexts(*key.key());
    const std::string compact = json::write(key.source());
    texts.push_back({"jwk", Bytes(asBytes(compact).begin(), asBytes(compact).end())});
    for (const crypto::PublicKeyText &form : texts) {
        const auto secret = crypto::Key::secret(form.bytes);
        if (!secret || !verify(m_content, *secret))
            continue;
        const std::string kidText = key.id() ? key.id()->value : std::string();
        found(HypothesisCode::PublicKeyAsSecret, {text("form", form.form), text("kid", kidText)});
        std::vector<Parameter> parameters = {text("alg", m_content.algorithm.name), text("kid", kidText),
                                             text("form", form.form)};
        auto &findings = m_examination.result.findings;
        const auto known = std::ranges::find(findings, Code::KeyConfusion, &Finding::code);
        if (known != findings.end())
            known->parameters = std::move(parameters);
        else
            m_examination.error(Code::KeyConfusion, "header.alg", std::move(parameters));
        // The forged token names its own cause; that another key's type does not fit follows from it.
        std::erase_if(findings, [](const Finding &finding) {
            return finding.code == Code::KeyTypeMismatch || finding.code == Code::SignatureMismatch;
        });
        return true;
    }
    return false;
}

void Guesser::tryPublicKeyAsSecret()
{
    if (m_content.algorithm.family != crypto::Family::Hmac)
        return;
    std::size_t tried = 0;
    for (const KeySource &source : m_examination.question.keys.current) {
        for (const jose::Jwk &key : source.keys ? source.keys->keys() : std::vector<jose::Jwk>()) {
            if (key.isSymmetric() || !key.key())
                continue;
            if (tried++ == confusionKeys || tryFormOf(key))
                return;
        }
    }
}

/// A shared secret written down in one encoding and read in another.
void Guesser::trySecretSpellings()
{
    if (m_content.algorithm.family != crypto::Family::Hmac)
        return;
    const auto attempt = [this](HypothesisCode code, const Bytes &bytes) {
        const auto secret = crypto::Key::secret(bytes);
        if (!secret || !verify(m_content, *secret))
            return false;
        found(code);
        return true;
    };
    for (const Candidate &candidate : m_selection.candidates) {
        if (!candidate.key->isSymmetric() || !candidate.key->key() || candidate.unfit == Unfit::Untrusted)
            continue;
        const ByteView secret = candidate.key->key()->secretBytes();
        const std::string_view asWritten = asText(secret);
        if (const auto decoded = base64url::decodeStandard(asWritten);
            decoded && attempt(HypothesisCode::SecretBase64, *decoded))
            return;
        if (const auto decoded = base64url::decode(asWritten);
            decoded && attempt(HypothesisCode::SecretBase64Url, *decoded))
            return;
        if (attempt(HypothesisCode::SecretHex, hexDecoded(asWritten)))
            return;
        for (const std::string &spelled : {base64url::encode(secret), base64url::encodeStandard(secret)}) {
            if (attempt(HypothesisCode::SecretText, {asBytes(spelled).begin(), asBytes(spelled).end()}))
                return;
        }
        Bytes other(secret.begin(), secret.end());
        if (asWritten.ends_with('\n'))
            other.resize(other.size() - (asWritten.ends_with("\r\n") ? 2 : 1));
        else
            other.push_back('\n');
        if (attempt(HypothesisCode::SecretLineEnd, other))
            return;
    }
}

bool Guesser::verifyWithSelected(const SignedContent &content)
{
    return std::ranges::any_of(m_selection.candidates, [&](const Candidate &candidate) {
        return !candidate.unfit && verify(content, *candidate.key->key());
    });
}

void Guesser::tryRepairedEncoding()
{
    if (m_jws.soundEncoding)
        return;
    const std::string repaired = base64url::encode(base64url::decodeLenient(m_jws.parts.header)) + "." +
                                 base64url::encode(m_examination.result.payloadBytes);
    for (const std::string_view input : {std::string_view(repaired), m_content.signingInput}) {
        if (verifyWithSelected({m_content.algorithm, input, m_content.signature})) {
            found(HypothesisCode::RepairedEncoding);
            return;
        }
    }
}

void Guesser::tryReserialized()
{
    const auto &header = m_examination.result.header;
    const auto &payload = m_examination.result.payload;
    if (!header || !payload || !m_jws.soundEncoding)
        return;
    const std::string compactHeader = base64url::encode(asBytes(json::write(header->root)));
    const std::string compactPayload = base64url::encode(asBytes(json::write(payload->root)));
    const std::array inputs = {compactHeader + "." + compactPayload,
                               std::string(m_jws.parts.header) + "." + compactPayload,
                               compactHeader + "." + std::string(m_jws.parts.payload)};
    for (const std::string &input : inputs) {
        if (input != m_content.signingInput && verifyWithSelected({m_content.algorithm, input, m_content.signature})) {
            found(HypothesisCode::ReserializedJson);
            return;
        }
    }
}

void Guesser::tryHashedNonce()
{
    const json::Object &header = *m_examination.result.header->root.asObject();
    const json::Value *nonce = header.find("nonce");
    if (!nonce || !nonce->asString() || !m_jws.soundEncoding)
        return;
    json::Object hashed = header;
    hashed.set("nonce", json::Value(base64url::encode(crypto::sha256(asBytes(*nonce->asString())))));
    const std::string input = base64url::encode(asBytes(json::write(hashed))) + "." + std::string(m_jws.parts.payload);
    if (verifyWithSelected({m_content.algorithm, input, m_content.signature}))
        found(HypothesisCode::HeaderNonceHashed);
}

void Guesser::tryThumbprintKid()
{
    if (!kid())
        return;
    for (const KeySource &source : m_examination.question.keys.current) {
        for (const jose::Jwk &key : source.keys ? source.keys->keys() : std::vector<jose::Jwk>()) {
            std::string_view kind;
            if (key.thumbprint() == *kid())
                kind = "thumbprint";
            for (const std::string_view member : {"x5t", "x5t#S256"}) {
                const json::Object *object = key.source().asObject();
                const json::Value *value = object ? object->find(member) : nullptr;
                if (value && value->asString() && *value->asString() == *kid())
                    kind = member;
            }
            if (kind.empty() || (key.id() && key.id()->value == *kid()))
                continue;
            if (!unfitness(key, m_content.algorithm) && verify(m_content, *key.key())) {
                auto parameters = keyParameters(key);
                parameters.push_back(text("kind", kind));
                found(HypothesisCode::KidIsThumbprint, std::move(parameters));
                return;
            }
        }
    }
}

} // namespace

std::optional<Candidate> otherVerifyingKey(const KeyRing &keys, const SignedContent &content,
                                           const KeySelection &selection)
{
    int budget = operationBudget;
    for (std::size_t i = 0; i < keys.current.size(); ++i) {
        if (!keys.current[i].keys)
            continue;
        for (std::size_t k = 0; k < keys.current[i].keys->keys().size(); ++k) {
            const jose::Jwk &key = keys.current[i].keys->keys()[k];
            const KeyPlace place{i, k};
            const auto tried = [&place](const Candidate &candidate) {
                return candidate.place == place && !candidate.unfit;
            };
            if (!key.key() || !crypto::fits(content.algorithm, *key.key()) ||
                (key.isSymmetric() && keys.current[i].isFetched()) || std::ranges::any_of(selection.candidates, tried))
                continue;
            if (budget-- == 0)
                return std::nullopt;
            if (verifies(content, *key.key()))
                return Candidate{place, &key, std::nullopt};
        }
    }
    return std::nullopt;
}

bool verifiesFromDer(const SignedContent &content, const KeySelection &selection)
{
    if (content.algorithm.family != crypto::Family::Ecdsa || !content.algorithm.curve)
        return false;
    const auto raw = crypto::ecdsaDerToRaw(content.signature, *content.algorithm.curve);
    if (!raw)
        return false;
    const SignedContent converted{content.algorithm, content.signingInput, *raw};
    return std::ranges::any_of(selection.candidates, [&converted](const Candidate &candidate) {
        return !candidate.unfit && verifies(converted, *candidate.key->key());
    });
}

void tryHypotheses(Examination &examination, const DecodedJws &jws, const jose::JoseHeader &header,
                   const SignedContent &content, const KeySelection &selection)
{
    if (content.signature.empty())
        return;
    Guesser guesser(examination, jws, header, content, selection);
    guesser.tryRepairedEncoding();
    if (!jws.soundEncoding || !jws.soundHeader)
        return;
    guesser.tryThumbprintKid();
    guesser.tryOtherKeys();
    guesser.tryEarlierSets();
    guesser.tryDer();
    guesser.tryPublicKeyAsSecret();
    guesser.trySecretSpellings();
    guesser.tryHashedNonce();
    guesser.tryReserialized();
    guesser.tryOtherAlgorithms();
    guesser.tryKeyInHeader();
}

} // namespace tokenscope::inspect
