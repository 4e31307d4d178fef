// SPDX-License-Identifier: Apache-2.0
#include "inspect/shared_secret.h"

#include "base/hex.h"
#include "inspect/inspect.h"

#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "crypto/secret_bytes.h"
#include "jose/keys/jwk_builder.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::inspect {

namespace {

std::string_view withoutLineBreak(std::string_view typed)
{
    if (typed.ends_with('\n'))
        typed.remove_suffix(1);
    if (typed.ends_with('\r'))
        typed.remove_suffix(1);
    return typed;
}

std::optional<Bytes> fromBase64(std::string_view typed)
{
    std::string plain;
    for (const char c : typed) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            plain += c == '+' ? '-' : c == '/' ? '_' : c;
    }
    while (plain.ends_with('='))
        plain.pop_back();
    auto decoded = base64url::decode(plain);
    crypto::wipe(plain.data(), plain.size());
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
}

std::optional<Bytes> fromHex(std::string_view typed)
{
    if (typed.starts_with("0x") || typed.starts_with("0X"))
        typed.remove_prefix(2);
    Bytes bytes;
    while (!typed.empty()) {
        if (typed.front() == ' ' || typed.front() == ':') {
            typed.remove_prefix(1);
            continue;
        }
        const int high = hex::digitValue(typed[0]);
        const int low = typed.size() > 1 ? hex::digitValue(typed[1]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<unsigned char>(high * 16 + low));
        typed.remove_prefix(2);
    }
    return bytes;
}

/// HMAC, or encryption with a key that both sides have, or a password (RFC 7518, 3.2 and 4.4 to 4.8).
bool isSymmetric(std::string_view algorithm)
{
    if (const crypto::SignatureAlgorithm *known = crypto::findSignatureAlgorithm(algorithm))
        return known->family == crypto::Family::Hmac;
    return algorithm == "dir" || algorithm.starts_with("PBES2-") ||
           (algorithm.starts_with('A') && (algorithm.ends_with("KW")));
}

bool isUsed(const Inspection &inspection, std::size_t source)
{
    const auto &signature = inspection.signature;
    const bool verified =
        signature.state == SignatureState::Verified && signature.key && signature.key->source == source;
    const bool opened = inspection.decryption && inspection.decryption->state == DecryptionState::Decrypted &&
                        inspection.decryption->key && inspection.decryption->key->source == source;
    return verified || opened || std::ranges::any_of(inspection.signatures, [source](const Inspection &each) {
               return isUsed(each, source);
           });
}

} // namespace

std::optional<Bytes> secretBytes(std::string_view given, SecretForm form)
{
    const std::string_view typed = withoutLineBreak(given);
    std::optional<Bytes> bytes;
    switch (form) {
    case SecretForm::Text:
        bytes = Bytes(asBytes(typed).begin(), asBytes(typed).end());
        break;
    case SecretForm::Base64:
        bytes = fromBase64(typed);
        break;
    case SecretForm::Hex:
        bytes = fromHex(typed);
        break;
    }
    return bytes && !bytes->empty() ? std::move(bytes) : std::nullopt;
}

KeySource sharedSecret(ByteView secret, KeyOrigin origin)
{
    std::vector<jose::Jwk> keys;
    keys.emplace_back(json::Value(jose::octJwk(secret)));
    KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::move(keys));
    source.origin = origin;
    source.explicitKey = true;
    return source;
}

InspectionKeys withSecret(InspectionKeys keys, std::string_view typed, SecretForm form)
{
    if (auto bytes = secretBytes(typed, form)) {
        keys.current.push_back(sharedSecret(*bytes, KeyOrigin::Pasted));
        crypto::wipe(bytes->data(), bytes->size());
    }
    return keys;
}

bool takesSecret(const Inspection &inspection)
{
    return isSymmetric(inspection.signature.algorithm) ||
           (inspection.decryption && isSymmetric(inspection.decryption->algorithm)) ||
           std::ranges::any_of(inspection.signatures, takesSecret);
}

SecretJudgement inspectWithSecret(const Question &question, std::string_view typed, SecretForm form)
{
    std::array forms = {form, SecretForm::Text, SecretForm::Base64, SecretForm::Hex};
    std::optional<SecretJudgement> first;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (i > 0 && forms[i] == form)
            continue;
        const InspectionKeys keys = withSecret(question.keys, typed, forms[i]);
        if (keys.current.size() == question.keys.current.size())
            continue;
        const std::size_t source = keys.current.size() - 1;
        Question asked{question.text, keys, question.expectations, question.moment};
        asked.detachedPayload = question.detachedPayload;
        asked.accessToken = question.accessToken;
        asked.tokens = question.tokens;
        asked.token = question.token;
        SecretJudgement judgement{inspect(asked), forms[i], false};
        judgement.fits = isUsed(judgement.inspection, source);
        if (judgement.fits)
            return judgement;
        if (i == 0)
            first = std::move(judgement);
    }
    if (first)
        return std::move(*first);
    return {inspect(question), std::nullopt, false};
}

} // namespace tokenscope::inspect
