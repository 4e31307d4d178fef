// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/goals.h"

#include <array>
#include <cstdio>

namespace tokenscope::bench {

namespace {

/// `measured` may cost at most `limit` times `baseline`, both divided by the work that they do.
struct Goal
{
    const char *what;
    const char *measured;
    const char *baseline;
    double work; ///< how many times the baseline's work the measured one does
    double limit;
};

constexpr std::array goals{
    // Of what OpenSSL alone does in the same time: 0.95 with RSA, 0.97 on curves, 0.5 with a shared secret.
    Goal{"whole inspection / bare EVP, RS256", "whole/RS256", "bare/RS256", 1, 1 / 0.95},
    Goal{"whole inspection / bare EVP, PS256", "whole/PS256", "bare/PS256", 1, 1 / 0.95},
    Goal{"whole inspection / bare EVP, ES256", "whole/ES256", "bare/ES256", 1, 1 / 0.97},
    Goal{"whole inspection / bare EVP, ES384", "whole/ES384", "bare/ES384", 1, 1 / 0.97},
    Goal{"whole inspection / bare EVP, ES512", "whole/ES512", "bare/ES512", 1, 1 / 0.97},
    Goal{"whole inspection / bare EVP, EdDSA", "whole/EdDSA", "bare/EdDSA", 1, 1 / 0.97},
    Goal{"whole inspection / bare EVP, HS256", "whole/HS256", "bare/HS256", 1, 1 / 0.5},
    Goal{"100,000 keys / simdjson’s bare parse", "parseKeys", "parseBare", 1, 3},
    Goal{"base64url per byte, 16 MiB / 1 MiB", "base64urlDecode/16777216", "base64urlDecode/1048576", 16, 2.0},
    Goal{"base64url per byte, 1 MiB / 1 KiB", "base64urlDecode/1048576", "base64urlDecode/1024", 1024, 2.0},
    Goal{"JSON per byte, 16 MiB / 1 MiB", "jsonParse/16777216", "jsonParse/1048576", 16, 2.0},
    Goal{"JSON per byte, 1 MiB / 1 KiB", "jsonParse/1048576", "jsonParse/1024", 1024, 2.0},
    Goal{"token in 64 MiB / grep, many lines", "searchText/0", "grepText/0/manual_time", 1, 20},
    Goal{"token in 64 MiB / grep, one line", "searchText/1", "grepText/1/manual_time", 1, 20},
    Goal{"token in 64 MiB / grep, lines of JSON", "searchText/2", "grepText/2/manual_time", 1, 20},
};

} // namespace

bool reportGoals(const Medians &medians)
{
    bool met = true;
    for (const Goal &goal : goals) {
        const auto measured = medians.find(goal.measured);
        const auto baseline = medians.find(goal.baseline);
        if (measured == medians.end() || baseline == medians.end()) {
            std::printf("%-38s did not run: tokenscope_bench --benchmark_filter=%s says why\n", goal.what,
                        goal.measured);
            met = false;
            continue;
        }
        const double ratio = measured->second / baseline->second / goal.work;
        const bool kept = ratio <= goal.limit;
        std::printf("%-38s %10.1f us %10.1f us   ratio %5.2f   goal <= %.2f   %s\n", goal.what, measured->second / 1e3,
                    baseline->second / 1e3, ratio, goal.limit, kept ? "met" : "MISSED");
        met = met && kept;
    }
    return met;
}

} // namespace tokenscope::bench
