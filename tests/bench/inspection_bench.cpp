// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "jose/compact.h"
#include "jose/keys/jwk_builder.h"
#include "jose/signing.h"
#include "tests/bench/bare_verification.h"

#include <benchmark/benchmark.h>

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
    PKey bareKey;
    Bytes bareSignature;

    ByteView message() const
    {
        const std::string_view input = jose::CompactJws::split(token).signingInput();
        return {reinterpret_cast<const unsigned char *>(input.data()), input.size()};
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
    keys.emplace_back(signing.publicPart());
    inspect::KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::move(keys));
    source.origin = inspect::KeyOrigin::Endpoint;
    scene.loaded.current.push_back(std::move(source));
    scene.expectations.issuer = "https://authn.example.com";
    scene.expectations.audiences = {"my-app"};
    scene.bareSignature = *base64url::decode(jose::CompactJws::split(scene.token).signature);
    return scene;
}

const Scene &rs256()
{
    static const Scene scene = [] {
        const crypto::RsaNumbers numbers = crypto::generateRsa(2048);
        Scene made = makeScene(jose::rsaJwk(numbers), "RS256");
        made.bareKey = loadRsa(numbers);
        return made;
    }();
    return scene;
}

const Scene &es256()
{
    static const Scene scene = [] {
        const crypto::CurveNumbers numbers = crypto::generateOnCurve(crypto::Curve::P256);
        Scene made = makeScene(jose::curveJwk(crypto::Curve::P256, numbers), "ES256");
        made.bareKey = loadP256(numbers);
        made.bareSignature = derFromConcatenated(made.bareSignature);
        return made;
    }();
    return scene;
}

void bare(benchmark::State &state, const Scene &scene)
{
    if (!verifyBare(*scene.bareKey, scene.message(), scene.bareSignature))
        state.SkipWithError("the bare verification refuses the token");
    for (auto _ : state)
        benchmark::DoNotOptimize(verifyBare(*scene.bareKey, scene.message(), scene.bareSignature));
}

void whole(benchmark::State &state, const Scene &scene)
{
    const inspect::Question question{scene.token, scene.loaded, scene.expectations, now};
    if (inspect::inspect(question).verdict != inspect::Verdict::Accepted)
        state.SkipWithError("the inspection does not accept the token");
    for (auto _ : state)
        benchmark::DoNotOptimize(inspect::inspect(question));
}

// The names are those of goals.cpp.
BENCHMARK_CAPTURE(bare, RS256, rs256());
BENCHMARK_CAPTURE(whole, RS256, rs256());
BENCHMARK_CAPTURE(bare, ES256, es256());
BENCHMARK_CAPTURE(whole, ES256, es256());

} // namespace

} // namespace tokenscope::bench
