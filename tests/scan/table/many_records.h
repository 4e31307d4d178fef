// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/record.h"

#include <random>
#include <string>
#include <vector>

namespace tokenscope::tests {

/// Records as a gateway's log has them: few keys and issuers, a different person each time. The same at each run.
inline std::vector<scan::Record> manyRecords(std::size_t count, unsigned seed = 1)
{
    std::mt19937_64 random(seed);
    const auto below = [&random](std::uint64_t bound) { return random() % bound; };
    std::vector<scan::Record> records(count);
    std::uint64_t offset = 0;
    std::int64_t time = 1'795'438'800;
    for (std::size_t i = 0; i < count; ++i) {
        scan::Record &record = records[i];
        record.file = "a.log";
        record.offset = offset += 700 + below(200);
        record.line = i + 1;
        time += std::int64_t(below(2));
        if (below(20) != 0)
            record.lineTime = Moment(std::chrono::seconds(time));
        record.kind = below(3) == 0 ? "id_token" : "access_token";
        record.algorithm = below(2) == 0 ? "ES256" : "RS256";
        if (below(10) != 0)
            record.keyId = "login-2026-11-" + std::to_string(below(40));
        record.issuer = "https://login-" + std::to_string(below(9)) + ".example.com";
        record.subject = "3f2504e0-4f89-11d3-9a0c-" + std::to_string(random() % 1'000'000'000'000);
        record.audiences = {"https://api.example.com"};
        if (below(4) == 0)
            record.audiences.push_back("second \"quoted\"");
        if (below(8) != 0)
            record.expiry = time + 3600 - std::int64_t(below(4000));
        record.verdict = inspect::Verdict::Accepted;
        if (below(10) == 0) {
            record.verdict = inspect::Verdict::Rejected;
            record.cause = below(2) == 0 ? inspect::Code::Expired : inspect::Code::KidRotatedOut;
        } else if (below(50) == 0) {
            record.verdict = inspect::Verdict::Unverified;
            record.cause = inspect::Code::NoKeys;
        }
        record.token = std::to_string(random());
    }
    return records;
}

} // namespace tokenscope::tests
