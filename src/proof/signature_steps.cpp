// SPDX-License-Identifier: Apache-2.0
#include "proof/signature_steps.h"

#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "inspect/signature/signed_texts.h"
#include "proof/content.h"

namespace tokenscope::proof {

using inspect::SignatureTrial;
using inspect::TriedKey;

namespace {

std::string_view nameOf(crypto::Family family)
{
    switch (family) {
    case crypto::Family::RsaPkcs1:
        return "rsassa-pkcs1-v1_5";
    case crypto::Family::RsaPss:
        return "rsassa-pss";
    case crypto::Family::Ecdsa:
        return "ecdsa";
    case crypto::Family::EdDsa:
        return "eddsa";
    case crypto::Family::MlDsa:
        return "ml-dsa";
    case crypto::Family::Hmac:
        return "hmac";
    }
    return {};
}

std::string_view nameOf(crypto::Outcome outcome)
{
    switch (outcome) {
    case crypto::Outcome::Verified:
        return "verified";
    case crypto::Outcome::Mismatch:
        return "mismatch";
    case crypto::Outcome::WrongLength:
        return "wrong_length";
    case crypto::Outcome::OutOfRange:
        return "out_of_range";
    case crypto::Outcome::LowOrderKey:
        return "low_order_key";
    case crypto::Outcome::KeyDoesNotFit:
        return "key_does_not_fit";
    case crypto::Outcome::LibraryFailure:
        return "library_failure";
    }
    return {};
}

std::string_view nameOf(inspect::Unfit unfit)
{
    switch (unfit) {
    case inspect::Unfit::Malformed:
        return "malformed";
    case inspect::Unfit::TypeMismatch:
        return "type";
    case inspect::Unfit::CurveMismatch:
        return "curve";
    case inspect::Unfit::AlgorithmMismatch:
        return "alg";
    case inspect::Unfit::UseNotSignature:
        return "use";
    case inspect::Unfit::OperationsNotVerify:
        return "key_ops";
    case inspect::Unfit::Untrusted:
        return "secret_fetched";
    case inspect::Unfit::NoSecret:
        return "not_secret";
    case inspect::Unfit::NotImplied:
        return "alg_unprotected";
    }
    return {};
}

json::Value parametersOf(const crypto::SignatureAlgorithm &algorithm)
{
    json::Object object;
    object.append("scheme", json::Value(nameOf(algorithm.family)));
    if (algorithm.digest != crypto::Digest::None)
        object.append("hash", json::Value(inspect::digestTitle(algorithm.digest)));
    if (algorithm.curve)
        object.append("curve", json::Value(crypto::curveName(*algorithm.curve)));
    if (algorithm.family == crypto::Family::RsaPss) { // RFC 7518, 3.5
        object.append("mgf1_hash", json::Value(inspect::digestTitle(algorithm.digest)));
        object.append("salt_length", json::Value(std::int64_t(crypto::digestLength(algorithm.digest))));
    }
    return json::Value(std::move(object));
}

std::string_view choiceOf(const SignatureTrial &trial)
{
    if (trial.ofToken)
        return "in_token";
    return trial.explicitKey ? "given_for_token" : trial.byKeyId ? "kid" : "every_key";
}

json::Value triedJson(const TriedKey &tried, bool ofToken, KeyList &keys)
{
    json::Object object;
    object.append("key", json::Value(keys.nameOf(tried.key, ofToken ? std::nullopt : tried.place)));
    if (tried.unfit)
        object.append("unfit", json::Value(nameOf(*tried.unfit)));
    else
        object.append("outcome", tried.outcome ? json::Value(nameOf(*tried.outcome)) : json::Value());
    return json::Value(std::move(object));
}

json::Value trialJson(const SignatureTrial &trial, KeyList &keys)
{
    json::Object object;
    object.append("chosen_by", json::Value(choiceOf(trial)));
    object.append("signing_input", contentOf(asBytes(trial.signingInput)));
    json::Array tried;
    for (const TriedKey &key : trial.keys)
        tried.push_back(triedJson(key, trial.ofToken, keys));
    object.append("tried", json::Value(std::move(tried)));
    return json::Value(std::move(object));
}

} // namespace

json::Value signatureSteps(const inspect::SignatureResult &result, const TokenTexts &texts,
                           const inspect::SignatureTrace &trace, KeyList &keys)
{
    json::Object object;
    object.append("state", json::Value(inspect::signatureStateName(result.state)));
    object.append("alg", textOrNull(result.algorithm));
    if (const auto *algorithm = crypto::findSignatureAlgorithm(result.algorithm))
        object.append("parameters", parametersOf(*algorithm));
    object.append("kid", result.keyId ? json::Value(*result.keyId) : json::Value());
    const Bytes signature = base64url::decodeLenient(texts.signature);
    object.append("signature", encoded(signature));
    const std::string start = texts.header + ".";
    json::Array trials;
    for (const SignatureTrial &trial : trace.trials) {
        if (trial.signature == signature && trial.signingInput.starts_with(start))
            trials.push_back(trialJson(trial, keys));
    }
    object.append("trials", json::Value(std::move(trials)));
    if (result.byOwnKey)
        object.append("by_own_key", json::Value(true));
    return json::Value(std::move(object));
}

} // namespace tokenscope::proof
