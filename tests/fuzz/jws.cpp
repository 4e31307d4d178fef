// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/edits.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/token_workshop.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

using namespace tokenscope;

namespace {

/// Good tokens of this process's own keys, and the keys to judge them by.
struct Issuer
{
    std::vector<std::string> tokens;
    inspect::InspectionKeys keys;

    Issuer()
    {
        static constexpr std::array algorithms{"ES256", "EdDSA", "HS256", "RS256"};
        std::vector<json::Value> jwks;
        for (const char *algorithm : algorithms) {
            const auto signer = workshop::makeSigner(algorithm, algorithm);
            jwks.push_back(signer.key.type() == crypto::KeyType::Oct ? json::Value(signer.jwk) : signer.publicJwk());
            addForms(workshop::goodToken(signer));
        }
        keys = workshop::keysOf(std::move(jwks), inspect::KeyOrigin::Pasted);
    }

    /// Compact, flattened and general (RFC 7515, 7).
    void addForms(const std::string &token)
    {
        const std::string payload = R"({"payload":")" + workshop::segmentOf(token, 1) + '"';
        const std::string signature = R"("protected":")" + workshop::segmentOf(token, 0) + R"(","signature":")" +
                                      workshop::segmentOf(token, 2) + "\"}";
        tokens.push_back(token);
        tokens.push_back(payload + "," + signature);
        tokens.push_back(payload + R"(,"signatures":[{)" + signature + "]}");
    }
};

/// Header, payload and signature are what was signed, whatever else was changed around them.
bool saysWhatWasSigned(const Issuer &issuer, const inspect::Inspection &inspection)
{
    const auto *one = &inspection;
    if (!inspection.signatures.empty())
        one = &inspection.signatures.front();
    return std::ranges::any_of(issuer.tokens, [&](const std::string &token) {
        return !token.starts_with('{') &&
               workshop::segmentOf(token, 1) ==
                   workshop::encoded(
                       {reinterpret_cast<const char *>(one->payloadBytes.data()), one->payloadBytes.size()});
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Issuer issuer;
    if (size == 0)
        return 0;
    const std::span input(data, size);
    const auto text = fuzz::edited(issuer.tokens[input[0] % issuer.tokens.size()], input.subspan(1));
    const auto inspection = workshop::judge(text, issuer.keys);
    if (inspection.verdict == inspect::Verdict::Accepted)
        fuzz::promise(saysWhatWasSigned(issuer, inspection), "only what was signed is accepted");
    return 0;
}
