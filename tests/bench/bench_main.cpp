// SPDX-License-Identifier: Apache-2.0
// Runs the benchmarks in repetitions that are interleaved, so that whatever else the machine does meanwhile falls on
// all of them alike, and holds the ratios of their medians to the goals. Google Benchmark's own options work too;
// with a filter there are no goals.

#include "tests/bench/goals.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace tokenscope;

class MedianReporter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Aggregate || run.aggregate_name != "median")
                continue;
            // What another program cost is measured by the benchmark itself.
            const std::string name = run.run_name.str();
            const double time = name.ends_with("/manual_time") ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime();
            medians[name] = time * toNanoseconds(run.time_unit);
        }
    }

    bench::Medians medians;

private:
    static double toNanoseconds(benchmark::TimeUnit unit) { return 1e9 / benchmark::GetTimeUnitMultiplier(unit); }
};

bool isFiltered(int argc, char **argv)
{
    return std::any_of(argv, argv + argc,
                       [](std::string_view argument) { return argument.starts_with("--benchmark_filter"); });
}

} // namespace

int main(int argc, char **argv)
{
    const bool filtered = isFiltered(argc, argv);
    std::vector<char *> arguments(argv, argv + argc);
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    std::string repetitions = "--benchmark_repetitions=15";
    std::string duration = "--benchmark_min_time=0.1";
    // In front of the caller's own, which win.
    arguments.insert(arguments.begin() + 1, {interleaved.data(), repetitions.data(), duration.data()});

    int count = int(arguments.size());
    arguments.push_back(nullptr);
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    if (filtered) {
        benchmark::RunSpecifiedBenchmarks();
        return 0;
    }
    MedianReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return bench::reportGoals(reporter.medians) ? 0 : 1;
}
