// SPDX-License-Identifier: Apache-2.0
// Prints tokens for others to read, one JSON object a line: `peer_tokens signed` has `alg`, `jwk` (to verify with) and
// `token`, for every algorithm that we sign with.
#include "crypto/algorithm.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <chrono>
#include <cstdio>
#include <string_view>

using namespace tokenscope;

namespace {

json::Object claimsOfNow()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()).time_since_epoch();
    json::Object claims = workshop::goodClaims();
    for (const auto &[name, offset] : {std::pair{"iat", -60}, {"nbf", -60}, {"exp", 600}})
        claims.set(name, json::Value(std::int64_t{now.count() + offset}));
    claims.set("scope", json::Value("read"));
    return claims;
}

void printSigned()
{
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        const auto signer = workshop::makeSigner(algorithm.name, "peer");
        json::Object line;
        line.append("alg", json::Value(algorithm.name));
        line.append("jwk", algorithm.family == crypto::Family::Hmac ? json::Value(signer.jwk) : signer.publicJwk());
        line.append("token", json::Value(workshop::sign(signer, claimsOfNow())));
        std::puts(json::write(line).c_str());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "signed") {
        printSigned();
        return 0;
    }
    std::fputs("usage: peer_tokens signed\n", stderr);
    return 2;
}
