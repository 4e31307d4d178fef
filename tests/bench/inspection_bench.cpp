// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "jose/compact.h"
#include "jose/keys/jwk_builder.h"
#include "jose/signing.h"
#include "tests/bench/bare_verification.h"

#include <benchmark/benchmark.h>
#include <openssl/rand.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace tokenscope::bench {

namespace {

constexpr Moment now{std::chrono::seconds(1'790'000'000)};

/// A good token with what is needed to judge it, both ways.
struct Scene
{
    std::string token;
    inspect::InspectionKeys loaded;
    inspect::Expectations expectations;
    PKey bareKey; ///< null for a shared secret
    const EVP_MD *digest = nullptr;
    Padding padding = Padding::OfKey;
    Bytes secret;
    Bytes bareSignature;

    ByteView message() const { return asBytes(jose::CompactJws::split(token).signingInput()); }

    bool verifiesBare() const
    {
        return bareKey ? verifyBare(*bareKey, digest, padding, message(), bareSignature)
                       : verifyHmacBare(secret, message(), bareSignature);
    }
};

std::string payload()
{
    return R"({"iss":"https://authn.example.com","sub":"pui_user123","aud":"my-app","iat":1789999000,)"
           R"("nbf":1789999000,"exp":1790002600,"jti":"pmt_abc","scope":"read write"})";
}

Scene makeScene(const json::Object &keyPair, std::string_view algorithm)
{
    const json::Object jwk = jose::withMetadata(keyPair, "bench-key", algorithm, "sig");
    const jose::Jwk signing{json::Value(jwk)};
    if (!signing.key())
        throw std::runtime_error("the key made for the benchmark cannot be used");

    json::Object header;
    header.append("alg", json::Value(std::string(algorithm)));
    header.append("kid", json::Value(std::string("bench-key")));
    header.append("typ", json::Value(std::string("JWT")));
    const auto token = jose::signCompact(header, payload(), *signing.key());
    if (!token)
        throw std::runtime_error("the token for the benchmark cannot be signed");

    Scene scene;
    scene.token = *token;
    std::vector<jose::Jwk> keys;
    keys.push_back(signing.isSymmetric() ? signing : jose::Jwk(signing.publicPart()));
    inspect::KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::move(keys));
    // A shared secret never comes from an endpoint.
    source.origin = signing.isSymmetric() ? inspect::KeyOrigin::File : inspect::KeyOrigin::Endpoint;
    scene.loaded.current.push_back(std::move(source));
    scene.expectations.issuer = "https://authn.example.com";
    scene.expectations.audiences = {"my-app"};
    scene.bareSignature = *base64url::decode(jose::CompactJws::split(scene.token).signature);
    return scene;
}

Scene rsaScene(std::string_view algorithm, Padding padding)
{
    const crypto::RsaNumbers numbers = crypto::generateRsa(2048);
    Scene scene = makeScene(jose::rsaJwk(numbers), algorithm);
    scene.bareKey = loadRsa(numbers);
    scene.digest = EVP_sha256();
    scene.padding = padding;
    return scene;
}

/// `digest` is null for EdDSA, whose signatures are the same in JWS and OpenSSL.
Scene curveScene(std::string_view algorithm, crypto::Curve curve, const EVP_MD *digest)
{
    const crypto::CurveNumbers numbers = crypto::generateOnCurve(curve);
    Scene scene = makeScene(jose::curveJwk(curve, numbers), algorithm);
    scene.bareKey = loadCurve(curve, numbers);
    scene.digest = digest;
    if (digest)
        scene.bareSignature = derFromConcatenated(scene.bareSignature);
    return scene;
}

Scene secretScene()
{
    Bytes secret(32);
    if (RAND_bytes(secret.data(), int(secret.size())) != 1)
        throw std::runtime_error("the system has no randomness");
    Scene scene = makeScene(jose::octJwk(secret), "HS256");
    scene.secret = std::move(secret);
    return scene;
}

enum class Case { RS256, PS256, ES256, ES384, ES512, EdDSA, HS256 };

const Scene &sceneOf(Case which)
{
    static const std::map<Case, Scene> scenes = [] {
        std::map<Case, Scene> made;
        made.emplace(Case::RS256, rsaScene("RS256", Padding::OfKey));
        made.emplace(Case::PS256, rsaScene("PS256", Padding::Pss));
        made.emplace(Case::ES256, curveScene("ES256", crypto::Curve::P256, EVP_sha256()));
        made.emplace(Case::ES384, curveScene("ES384", crypto::Curve::P384, EVP_sha384()));
        made.emplace(Case::ES512, curveScene("ES512", crypto::Curve::P521, EVP_sha512()));
        made.emplace(Case::EdDSA, curveScene("EdDSA", crypto::Curve::Ed25519, nullptr));
        made.emplace(Case::HS256, secretScene());
        return made;
    }();
    return scenes.at(which);
}

void bare(benchmark::State &state, Case which)
{
    const Scene &scene = sceneOf(which);
    if (!scene.verifiesBare())
        state.SkipWithError("the bare verification refuses the token");
    for (auto _ : state)
        benchmark::DoNotOptimize(scene.verifiesBare());
}

void whole(benchmark::State &state, Case which)
{
    const Scene &scene = sceneOf(which);
    const inspect::Question question{scene.token, scene.loaded, scene.expectations, now};
    if (inspect::inspect(question).verdict != inspect::Verdict::Accepted)
        state.SkipWithError("the inspection does not accept the token");
    for (auto _ : state)
        benchmark::DoNotOptimize(inspect::inspect(question));
}

// The names are those of goals.cpp.
BENCHMARK_CAPTURE(bare, RS256, Case::RS256);
BENCHMARK_CAPTURE(whole, RS256, Case::RS256);
BENCHMARK_CAPTURE(bare, PS256, Case::PS256);
BENCHMARK_CAPTURE(whole, PS256, Case::PS256);
BENCHMARK_CAPTURE(bare, ES256, Case::ES256);
BENCHMARK_CAPTURE(whole, ES256, Case::ES256);
BENCHMARK_CAPTURE(bare, ES384, Case::ES384);
BENCHMARK_CAPTURE(whole, ES384, Case::ES384);
BENCHMARK_CAPTURE(bare, ES512, Case::ES512);
BENCHMARK_CAPTURE(whole, ES512, Case::ES512);
BENCHMARK_CAPTURE(bare, EdDSA, Case::EdDSA);
BENCHMARK_CAPTURE(whole, EdDSA, Case::EdDSA);
BENCHMARK_CAPTURE(bare, HS256, Case::HS256);
BENCHMARK_CAPTURE(whole, HS256, Case::HS256);

} // namespace

} // namespace tokenscope::bench
