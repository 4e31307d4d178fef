// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "jose/keys/jwk_set.h"

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

/// A set of 100,000 keys as it is loaded, beside simdjson's bare parse of the same text.
namespace tokenscope::bench {

namespace {

const std::string &largeSet()
{
    static const std::string text = [] {
        constexpr int keys = 100'000;
        std::mt19937 random(1); // the same set in each run
        std::string set = R"({"keys":[)";
        for (int i = 0; i < keys; ++i) {
            Bytes modulus(256);
            for (std::uint8_t &byte : modulus)
                byte = std::uint8_t(random());
            modulus.front() |= 0x80;
            modulus.back() |= 1;
            set.append(i == 0 ? "" : ",").append(R"({"kty":"RSA","use":"sig","alg":"RS256","kid":"key-)");
            set.append(std::to_string(i)).append(R"(","e":"AQAB","n":")").append(base64url::encode(modulus));
            set.append(R"("})");
        }
        return set + "]}";
    }();
    return text;
}

void parseKeys(benchmark::State &state)
{
    for (auto _ : state) {
        const auto set = jose::JwkSet::parse(largeSet());
        if (!set)
            state.SkipWithError("the set does not parse");
        benchmark::DoNotOptimize(set);
    }
}

void parseBare(benchmark::State &state)
{
    const simdjson::padded_string text(largeSet());
    for (auto _ : state) {
        simdjson::dom::parser parser;
        if (parser.parse(text).error() != simdjson::SUCCESS)
            state.SkipWithError("the set does not parse");
    }
}

// The names are those of goals.cpp.
BENCHMARK(parseKeys)->Unit(benchmark::kMillisecond);
BENCHMARK(parseBare)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace tokenscope::bench
