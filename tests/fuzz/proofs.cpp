// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/edits.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/bindings/proof_workshop.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

using namespace tokenscope;

namespace {

/// Requests with an access token and the DPoP proof for it, and a proof beside the token that names its key.
struct Requests
{
    std::vector<std::string> payloads; ///< of all that is signed in them, encoded
    std::vector<std::string> texts;
    inspect::InspectionKeys keys = workshop::loaded({&workshop::server()});

    Requests()
    {
        const std::string token = workshop::boundToken();
        const std::string proof = workshop::proofOf(workshop::proofClaims(token));
        json::Object jwk;
        jwk.append("jwk", workshop::client().publicJwk());
        json::Object attested = *workshop::parsed(R"({"iss":"https://m.example","sub":"c"})").asObject();
        attested.append("exp", json::Value(workshop::now + 600));
        attested.append("cnf", json::Value(std::move(jwk)));
        const std::string attestation = workshop::sign(
            workshop::server(), workshop::headerOfType(workshop::server(), "oauth-client-attestation+jwt"),
            json::write(attested));
        json::Object fresh = *workshop::parsed(R"({"aud":"https://op.example","jti":"j"})").asObject();
        fresh.append("iat", json::Value(workshop::now - 5));
        const std::string possession = workshop::sign(
            workshop::client(), workshop::headerOfType(workshop::client(), "oauth-client-attestation-pop+jwt"),
            json::write(fresh));
        for (const std::string &each : {token, proof, attestation, possession})
            payloads.push_back(workshop::segmentOf(each, 1));
        texts = {"GET /orders HTTP/1.1\r\nHost: api.example\r\nAuthorization: DPoP " + token + "\r\nDPoP: " + proof +
                     "\r\n\r\n",
                 proof + "\n" + token, attestation + "\n" + possession, possession + "\n" + attestation};
    }

    bool hasSigned(const inspect::Inspection &inspection) const
    {
        return std::ranges::find(payloads, workshop::encoded(asText(inspection.payloadBytes))) != payloads.end();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Requests requests;
    if (size == 0)
        return 0;
    const std::span input(data, size);
    const auto text = fuzz::edited(requests.texts[input[0] % requests.texts.size()], input.subspan(1));
    const auto inspection = workshop::judge(text, requests.keys);
    if (inspection.verdict != inspect::Verdict::Accepted)
        return 0;
    fuzz::promise(requests.hasSigned(inspection), "only what was signed is accepted");
    for (const auto &edge : inspection.bindings)
        fuzz::promise(edge.state != inspect::BindingState::Broken, "and nothing with a broken edge");
    return 0;
}
