// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_request.h"

#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "jose/keys/key_export.h"
#include "jose/keys/public_key_set.h"
#include "json/writer.h"

#include <algorithm>
#include <utility>

namespace tokenscope::engines {

namespace {

using jose::Jwk;

bool fits(const crypto::SignatureAlgorithm &algorithm, const Jwk &key)
{
    using enum crypto::Family;
    switch (algorithm.family) {
    case RsaPkcs1:
    case RsaPss:
        return key.keyType() == "RSA" && algorithm.digest != crypto::Digest::Sha1;
    case Ecdsa:
        return key.keyType() == "EC" && algorithm.curve && key.curve() == crypto::curveName(*algorithm.curve);
    case EdDsa: // the name that all libraries know
        return key.keyType() == "OKP" && algorithm.name == "EdDSA" && key.curve().starts_with("Ed");
    case MlDsa: // the key itself says which
        return false;
    case Hmac:
        return key.isSymmetric();
    }
    std::unreachable();
}

/// What an application with this key would allow: never what the token asks for.
std::vector<std::string> algorithmsFor(const Jwk &key, const std::vector<std::string> &expected)
{
    if (key.algorithm() && expected.empty())
        return {*key.algorithm()};
    std::vector<std::string> fitting;
    for (const crypto::SignatureAlgorithm &algorithm : crypto::signatureAlgorithms()) {
        if (fits(algorithm, key) && (expected.empty() || std::ranges::count(expected, algorithm.name)))
            fitting.emplace_back(algorithm.name);
    }
    return fitting.empty() ? expected : fitting;
}

/// Those that may verify a signature.
std::vector<const Jwk *> keysOf(const inspect::InspectionKeys &keys)
{
    std::vector<const Jwk *> found;
    for (const inspect::KeySource &source : keys.current) {
        for (const Jwk &key : source.all()) {
            if (key.key() && !source.onlyDecrypts && !(key.isSymmetric() && source.isFetched()) &&
                !algorithmsFor(key, {}).empty())
                found.push_back(&key);
        }
    }
    return found;
}

const Jwk *keyFor(const inspect::Question &question, const inspect::Inspection &inspection)
{
    const inspect::SignatureResult &signature = inspection.signature;
    if (signature.key)
        return &question.keys.current[signature.key->source].all()[signature.key->index];
    const std::vector<const Jwk *> keys = keysOf(question.keys);
    const auto named = std::ranges::find_if(keys, [&signature](const Jwk *key) {
        return signature.keyId && key->id() && key->id()->value == *signature.keyId;
    });
    if (named != keys.end())
        return *named;
    const auto fitting = std::ranges::find_if(keys, [&signature](const Jwk *key) {
        return std::ranges::count(algorithmsFor(*key, {}), signature.algorithm);
    });
    return fitting != keys.end() ? *fitting : keys.empty() ? nullptr : keys.front();
}

json::Value list(const std::vector<std::string> &texts)
{
    json::Array array;
    for (const std::string &text : texts)
        array.push_back(json::Value(text));
    return json::Value(std::move(array));
}

json::Object secretMembers(const Jwk &key)
{
    json::Object jwk;
    for (const char *name : {"kty", "alg", "k"}) {
        if (const json::Value *member = key.source().asObject()->find(name))
            jwk.append(name, *member);
    }
    return jwk;
}

/// In every spelling in which a library may repeat it.
void appendSecret(json::Object &request, QStringList &hidden, const Jwk &key)
{
    json::Object jwk = secretMembers(key);
    const std::string &encoded = *jwk.find("k")->asString();
    const Bytes secret = base64url::decodeLenient(encoded);
    const QByteArray bytes(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
    hidden << QString::fromStdString(encoded) << QString::fromLatin1(bytes.toBase64()) << QString::fromUtf8(bytes);
    request.append("secret", json::Value(bytes.toBase64().toStdString()));
    request.append("key", json::Value(std::move(jwk)));
}

void appendPublicKey(json::Object &request, const Jwk &key)
{
    const jose::JwkSet only = jose::publicKeySet(jose::JwkSet(std::vector<Jwk>{key}));
    request.append("key", only.keys().front().source());
    if (const auto pem = jose::exportKeys(only, jose::ExportForm::Pem, jose::ExportParts::Public))
        request.append("pem", json::Value(*pem));
}

json::Object policyOf(const inspect::Expectations &expectations, const Jwk &key)
{
    json::Object policy;
    if (expectations.issuer)
        policy.append("iss", json::Value(*expectations.issuer));
    if (!expectations.audiences.empty())
        policy.append("aud", list(expectations.audiences));
    policy.append("algs", list(algorithmsFor(key, expectations.algorithms)));
    return policy;
}

} // namespace

std::string_view engineGapName(EngineGap gap)
{
    switch (gap) {
    case EngineGap::NoToken:
        return "no_token";
    case EngineGap::Encrypted:
        return "encrypted";
    case EngineGap::NoKey:
        return "no_key";
    }
    std::unreachable();
}

std::expected<EngineRequest, EngineGap> engineRequest(const inspect::Question &question,
                                                      const inspect::Inspection &inspection)
{
    if (inspection.verdict == inspect::Verdict::NotAToken || inspection.token.empty())
        return std::unexpected(EngineGap::NoToken);
    if (inspection.decryption)
        return std::unexpected(EngineGap::Encrypted);
    const Jwk *key = keyFor(question, inspection);
    if (!key)
        return std::unexpected(EngineGap::NoKey);
    json::Object request;
    request.append("token", json::Value(inspection.token));
    QStringList hidden{QString::fromStdString(inspection.token)};
    if (key->isSymmetric())
        appendSecret(request, hidden, *key);
    else
        appendPublicKey(request, *key);
    request.append("policy", json::Value(policyOf(question.expectations, *key)));
    return EngineRequest{QByteArray::fromStdString(json::write(request) + '\n'), std::move(hidden)};
}

std::vector<inspect::ProfileJudgement> judgeBareToken(const inspect::Question &question,
                                                      const inspect::Inspection &inspection)
{
    inspect::Question bare = question;
    bare.text = inspection.token;
    return inspect::judgeByProfiles(bare, inspection);
}

} // namespace tokenscope::engines
