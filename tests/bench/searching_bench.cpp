// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "inspect/text_tokens.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <sys/resource.h>

/// A long text with one token in it, searched and judged, beside `grep -c eyJ` of the same text in a file.
namespace tokenscope::bench {

namespace {

constexpr std::size_t longText = 64 * 1024 * 1024 - 4096;

enum Shape : std::int64_t { Lines, OneLine, JsonLines };

/// Words with many dots, and some in base64, as logs have them.
std::string words(char between)
{
    constexpr std::array all = {
        "user.session.token",       "request.id", "eyebrow", "keys",  "com.acme.Auth.check", "status",
        "2026-11-23T12:00:00.123Z", "level=warn", "-",       "/v1/me"};
    std::string text;
    std::uint32_t state = 7;
    Bytes bytes(33);
    for (std::size_t count = 0; text.size() < 1024 * 1024; ++count) {
        state = state * 1664525 + 1013904223;
        if (state >> 29 == 0) {
            for (std::uint8_t &byte : bytes)
                byte = std::uint8_t((state = state * 1664525 + 1013904223) >> 24);
            text += base64url::encode(bytes);
        } else {
            text += all[(state >> 16) % all.size()];
        }
        text += count % 16 == 15 ? between : ' ';
    }
    return text;
}

std::string textOf(Shape shape)
{
    const std::string token = base64url::encode(asBytes(R"({"alg":"HS256"})")) + "." +
                              base64url::encode(asBytes(R"({"sub":"x"})")) + "." + std::string(43, 'A');
    std::string unit = words(shape == OneLine ? ' ' : '\n');
    if (shape == JsonLines) {
        std::string lines;
        for (std::size_t at = 0, end = 0; (end = unit.find('\n', at)) != std::string::npos; at = end + 1)
            lines.append("{\"level\":\"info\",\"msg\":\"").append(unit, at, end - at).append("\"}\n");
        unit = std::move(lines);
    }
    std::string text;
    text.reserve(longText + unit.size());
    while (text.size() < longText / 2)
        text += unit;
    text += "{\"token\":\"" + token + "\"}" + (shape == OneLine ? ' ' : '\n');
    while (text.size() + unit.size() < longText)
        text += unit;
    return text;
}

const std::string &textToSearch(Shape shape)
{
    static const std::array texts = {textOf(Lines), textOf(OneLine), textOf(JsonLines)};
    return texts[std::size_t(shape)];
}

void searchText(benchmark::State &state)
{
    const std::string &text = textToSearch(Shape(state.range(0)));
    const inspect::InspectionKeys keys;
    const inspect::Expectations expectations;
    for (auto _ : state) {
        const auto found = inspect::textTokens(text);
        inspect::Question question{text, keys, expectations, Moment{std::chrono::seconds(1'790'000'000)}};
        question.tokens = found ? &*found : nullptr;
        if (!found || found->places.size() != 1 || inspect::inspect(question).token.empty())
            state.SkipWithError("the token is not found");
    }
}

/// Seconds that the programs took which this one started.
double timeOfChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void grepText(benchmark::State &state)
{
    const auto path = std::filesystem::temp_directory_path() /
                      ("tokenscope-bench-" + std::to_string(std::random_device()()) + ".txt");
    std::ofstream(path, std::ios::binary) << textToSearch(Shape(state.range(0)));
    // grep stops at the first line that it finds where nobody reads what it prints.
    const std::string command = "test 1 -le $(grep -c eyJ '" + path.string() + "')";
    for (auto _ : state) {
        const double before = timeOfChildren();
        if (std::system(command.c_str()) != 0)
            state.SkipWithError("grep finds nothing");
        state.SetIterationTime(timeOfChildren() - before);
    }
    std::filesystem::remove(path);
}

// The names are those of goals.cpp.
BENCHMARK(searchText)->Arg(Lines)->Arg(OneLine)->Arg(JsonLines)->Unit(benchmark::kMillisecond);
BENCHMARK(grepText)->Arg(Lines)->Arg(OneLine)->Arg(JsonLines)->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace

} // namespace tokenscope::bench
