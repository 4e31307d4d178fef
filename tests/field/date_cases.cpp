// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

namespace tokenscope::field {

using namespace workshop;

namespace {

struct Date
{
    const char *name;
    json::Value expiry;
    bool isAccepted; ///< a number that is far ahead is one, whatever was meant
    const char *says;
    const char *saysNot;
};

std::vector<Date> dates()
{
    return {
        {"milliseconds", json::Value((now + 3600) * 1000), true, "millisecond", "attacker"},
        {"microseconds", json::Value((now + 3600) * 1000000), true, "microsecond", "millisecond"},
        {"milliseconds-past", json::Value((now - 3600) * 1000), true, "millisecond", "attacker"},
        {"text", json::Value(std::to_string(now + 3600)), false, "text|string|number", "expired"},
        {"date-as-text", json::Value("2026-11-23T14:00:00Z"), false, "text|string|number", "expired"},
        {"duration", json::Value(std::int64_t(3600)), false, "duration|how long|seconds from|1970|3600",
         "milliseconds"},
        {"zero", json::Value(std::int64_t(0)), false, "1970|zero|0", "milliseconds"},
        {"past", json::Value(now - 60 * 60), false, "expired", "millisecond"},
    };
}

} // namespace

/// An expiry time in another unit or form is called that.
std::vector<Case> dateCases(const Signers &signers)
{
    Case made{"expiry", "the time of expiry in another unit or form"};
    std::size_t turn = 0;
    for (const Date &date : dates()) {
        const Signer &signer = signers.of(publicAlgorithms[turn++ % std::size(publicAlgorithms)]);
        json::Object claims = goodClaims();
        claims.set("exp", date.expiry);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[std::string(date.name) + ".txt"] = sign(signer, claims);
        made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                             std::string(date.name) + ".txt",
                             date.isAccepted ? 0 : 1,
                             date.isAccepted ? "accepted" : "rejected",
                             {date.says},
                             {date.saysNot, "signature does not match"},
                             "RFC 7519, 2: a NumericDate is the seconds since 1970"});
    }
    return {made};
}

} // namespace tokenscope::field
