// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

#include <tuple>
#include <utility>

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

/// Where a service limits the lifetime, an expiry in milliseconds is refused as that, and not as a life of 56,000
/// years.
Case limitedLives(const Signers &signers)
{
    Case made{"expiry-of-limited-lives", "milliseconds where a service limits the lifetime"};
    struct Life
    {
        const char *name;
        const char *algorithm;
        const char *claims;
        std::vector<std::string> options;
    };
    const std::vector<Life> lives = {
        {"github-app", "RS256", R"("iss":"123456")", {"--kind", "github_app"}},
        {"apple", "ES256", R"("iss":"ABCDE12345","sub":"com.example.app","aud":"https://appleid.apple.com")", {}}};
    for (const Life &life : lives) {
        const Signer &signer = signers.of(life.algorithm);
        made.files[std::string(life.name) + ".json"] = keyFile(signer);
        for (const auto &[unit, factor, says] :
             {std::tuple{"milliseconds", 1000, "milliseconds"}, std::tuple{"microseconds", 1000000, "microseconds"}}) {
            const std::string file = std::string(life.name) + '-' + unit + ".txt";
            made.files[file] = sign(signer, headerOf(signer),
                                    "{" + std::string(life.claims) + R"(,"iat":)" + std::to_string(now - 10) +
                                        R"(,"exp":)" + std::to_string((now + 500) * factor) + "}");
            std::vector<std::string> call = inspectWith(signer, std::string(life.name) + ".json");
            call.insert(call.end(), life.options.begin(), life.options.end());
            made.rows.push_back({std::move(call),
                                 file,
                                 1,
                                 "rejected",
                                 {says},
                                 {"too long", "signature does not match"},
                                 "RFC 7519, 2: a NumericDate is the seconds since 1970"});
        }
    }
    return made;
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
    return {made, limitedLives(signers)};
}

} // namespace tokenscope::field
