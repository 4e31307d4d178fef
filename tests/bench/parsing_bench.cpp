// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "json/document.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>

/// Times per byte at 1 KiB, 1 MiB and 16 MiB: what is linear costs the same at each.
namespace tokenscope::bench {

namespace {

constexpr std::int64_t kibibyte = 1024;
constexpr std::int64_t mebibyte = 1024 * kibibyte;

void base64urlDecode(benchmark::State &state)
{
    const std::string text = base64url::encode(Bytes(std::size_t(state.range(0)), 0xA5));
    for (auto _ : state)
        benchmark::DoNotOptimize(base64url::decode(text));
}

/// An object of many members, the shape that a quadratic search for duplicates would show in.
std::string manyMembers(std::size_t length)
{
    std::string text = "{";
    for (std::size_t i = 0; text.size() < length; ++i)
        text += "\"member" + std::to_string(i) + "\":\"value\\n" + std::to_string(i) + "\",";
    text.back() = '}';
    return text;
}

void jsonParse(benchmark::State &state)
{
    const std::string text = manyMembers(std::size_t(state.range(0)));
    if (!json::parse(text))
        state.SkipWithError("the text does not parse");
    for (auto _ : state)
        benchmark::DoNotOptimize(json::parse(text));
}

// The names are those of goals.cpp.
BENCHMARK(base64urlDecode)->Arg(kibibyte)->Arg(mebibyte)->Arg(16 * mebibyte);
BENCHMARK(jsonParse)->Arg(kibibyte)->Arg(mebibyte)->Arg(16 * mebibyte)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace tokenscope::bench
